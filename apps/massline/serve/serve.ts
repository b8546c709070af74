import { newNodeKey, plainKeyFile } from '#platform';
import { randomBytes } from 'node:crypto';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { type Instance, type InstanceWish, makeInstance } from '../instance/instance.js';
import { RunningInstance, type StartOptions } from '../instance/running-instance.js';
import { unlock } from '../instance/unlock.js';
import { provenFetch } from '../nodes/proven-connection.js';
import { Session } from '../nodes/session.js';

/** Runs one node until it is told to stop, and prints where it is. */
export async function serve(wish: InstanceWish): Promise<void> {
  const instance = await makeInstance(wish);
  await secret(instance.keyFile, plainKeyFile(newNodeKey()));
  await runUntilStopped(instance, { key: await unlock(instance.keyFile) });
}

/** Founding needs the code that whoever started this sees; nothing needs it afterwards. */
export async function runUntilStopped(instance: Instance, options: StartOptions): Promise<void> {
  await secret(instance.foundingCodeFile, randomBytes(16).toString('base64url'));
  const environment = { ...options.environment, FOUNDING_CODE_FILE: instance.foundingCodeFile };
  const starting = RunningInstance.start(instance, { ...options, environment });
  const stopped = stopOnSignal(starting);
  const running = await starting;
  try {
    await announce(instance);
    await Promise.race([running.untilStopped(), stopped]);
  } finally {
    await running.stop();
  }
}

async function announce({ localUrl, url, id, home, foundingCodeFile }: Instance): Promise<void> {
  const { node } = await new Session(localUrl, localUrl, 'en', provenFetch(home)).ask<{
    node: { founded: boolean; displayName: string };
  }>('{ node { founded displayName } }');
  if (node.founded) {
    await rm(foundingCodeFile, { force: true });
    process.stdout.write(
      `${node.displayName} (${id}) is running. Open in a browser:\n\n  ${url}\n\nCtrl-C stops it.\n`,
    );
    return;
  }
  const code = (await readFile(foundingCodeFile, 'utf8')).trim();
  process.stdout.write(
    `${id} is running, and nobody has founded it. Open in a browser on this machine:\n\n  ${url}/#found=${code}\n\nWhoever opens this address first holds the founding. Ctrl-C stops it.\n`,
  );
}

/** Resolves at the first Ctrl-C or SIGTERM, also while it starts: then it ends after an orderly stop. */
function stopOnSignal(starting: Promise<RunningInstance>): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        resolve();
        void starting.then((running) => running.stop()).finally(() => process.exit(0));
      });
    }
  });
}

async function secret(file: string, value: string): Promise<void> {
  await writeFile(file, value, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}
