import { defineJob } from '#platform';
import { z } from 'zod';

/** Ends what is past its retention. Asked for every hour, done once a day. */
export const purgeJob = defineJob({ name: 'privacy.purge', payload: z.object({}), concurrency: 1 });
