import { defineJob } from '#platform';
import { z } from 'zod';

/** Takes what the days of petitions and of votes on mandates bring. Asked for every hour; the same day again changes nothing. */
export const recallsJob = defineJob({ name: 'recalls.keep-days', payload: z.object({}), concurrency: 1 });
