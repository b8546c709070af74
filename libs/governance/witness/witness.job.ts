import { defineJob } from '#platform';
import { z } from 'zod';

/** Witnesses the records of peers. Asked for every hour; each peer that answered is asked once a day. */
export const witnessJob = defineJob({ name: 'governance.witness', payload: z.object({}), concurrency: 1 });
