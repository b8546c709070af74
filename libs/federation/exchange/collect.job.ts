import { defineJob } from '#platform';
import { z } from 'zod';

/** Asks a peer for what it has for this node: protocol.md, *Collect*. */
export const collectJob = defineJob({
  name: 'exchange.collect',
  payload: z.object({ peerId: z.string() }),
  concurrency: 2,
});
