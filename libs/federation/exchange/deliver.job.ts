import { defineJob } from '#platform';
import { z } from 'zod';

/** A wake-up for one peer: protocol.md, *Sending*. */
export const deliverJob = defineJob({
  name: 'exchange.deliver',
  payload: z.object({ peerId: z.string() }),
  concurrency: 4,
});
