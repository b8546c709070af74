import { newNodeKey } from '#platform';
import { existsSync } from 'node:fs';
import { type InstanceWish, makeInstance } from '../instance/instance.js';
import { runUntilStopped, serve } from './serve.js';

/**
 * Runs a node until it is founded in the browser, and goes on running it. Until somebody chooses who can open the node
 * key, that key is in memory alone: no plain copy of it ever lies on the disk of a node that a passphrase opens.
 */
export async function init(wish: InstanceWish): Promise<void> {
  const instance = await makeInstance(wish);
  if (existsSync(instance.keyFile)) return serve(wish);
  await runUntilStopped(instance, {
    key: newNodeKey(),
    environment: { FOUNDING_SETUP: 'true' },
    // What an interrupted `init` left was sealed under a key that is gone, and nobody has founded anything in it.
    prepare: (database) => database.reset(),
  });
}
