import { defineJob } from '#platform';
import { z } from 'zod';

/**
 * The net under lost wake-ups: wakes every peer with due rows and the inbox, and forgets old nonces. `atStart` after a
 * process started: the job of one that was killed still stands in the way of wake-ups, so they go past it.
 */
export const sweepJob = defineJob({
  name: 'exchange.sweep',
  payload: z.object({ atStart: z.boolean().default(false) }),
  concurrency: 1,
});
