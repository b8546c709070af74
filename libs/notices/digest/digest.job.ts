import { defineJob } from '#platform';
import { z } from 'zod';

/** Sends the letters that are due. Asked for every hour; each letter goes out at most once. */
export const sendDigestsJob = defineJob({ name: 'notices.send-digests', payload: z.object({}), concurrency: 1 });
