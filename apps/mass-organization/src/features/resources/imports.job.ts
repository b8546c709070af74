import { defineJob } from '#platform';
import { z } from 'zod';

/** Goes on with one import from where its row says that it is. */
export const importFileJob = defineJob({
  name: 'resources.import-file',
  payload: z.object({ importId: z.uuid() }),
  concurrency: 1,
});

/** Finds imports that nobody goes on with, and forgets files that nobody started. */
export const sweepImportsJob = defineJob({
  name: 'resources.sweep-imports',
  payload: z.object({}),
  concurrency: 1,
});
