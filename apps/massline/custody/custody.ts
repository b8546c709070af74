import { CUSTODIES, type Custody, custodyOf, plainKeyFile, replaceKeyFile, sealedKeyFile } from '#platform';
import { readFile } from 'node:fs/promises';
import { newPassphrase } from '../instance/new-passphrase.js';
import { instanceAt, type InstanceWish } from '../instance/instance.js';
import { unlock } from '../instance/unlock.js';

export interface CustodyOptions extends InstanceWish {
  /** Names a file that holds the new passphrase, for who has no terminal. */
  readonly passphraseFile?: string | undefined;
}

const MEANS: Record<Custody, string> = {
  passphrase: 'A person types the passphrase at each start. Whoever takes the machine cannot read what it holds.',
  file: 'The node starts alone. Whoever takes the machine can read everything that it holds.',
};

/** Says who can open the node key or, with `to`, changes it. One file is rewritten; nothing that was sealed changes. */
export async function custody(to: string | undefined, options: CustodyOptions): Promise<void> {
  const instance = await instanceAt(options);
  const wanted = CUSTODIES.find((one) => one === to);
  if (to !== undefined && !wanted) throw new Error(`Custody is one of: ${CUSTODIES.join(', ')}`);
  const held = custodyOf(await readFile(instance.keyFile, 'utf8'));
  if (!wanted) {
    process.stdout.write(`${held}\n${MEANS[held]}\n`);
    return;
  }
  const key = await unlock(instance.keyFile);
  const content =
    wanted === 'file' ? plainKeyFile(key) : await sealedKeyFile(key, await newPassphrase(options.passphraseFile));
  replaceKeyFile(instance.keyFile, content);
  process.stdout.write(`${wanted}\n${MEANS[wanted]}\n`);
  if (held === 'file' && wanted === 'passphrase') {
    process.stdout.write(
      'The key was in a plain file before: copies of that file, old backups of this disk among them, still open the node. Destroy them.\n',
    );
  }
}
