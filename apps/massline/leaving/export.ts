import { ownership } from '#platform';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { Readable } from 'node:stream';
import { writeAgeFile } from '../backup/age-file.js';
import { instanceHome } from '../instance/instance.js';
import { newPassphrase } from '../instance/new-passphrase.js';
import { startCommand } from '../nodes/node-process.js';
import { type NodeChoice, withNode } from '../nodes/on-node.js';
import { passphraseOf, type Verified, verifiedExport } from './export-file.js';

export interface ExportOptions extends NodeChoice {
  /** Names a file that holds the passphrase, for who has no terminal. */
  readonly passphraseFile?: string | undefined;
}

/** Writes a whole node into one signed file that a passphrase opens, and reads it again to its end. */
export async function exportInstance(to: string, options: ExportOptions): Promise<void> {
  const file = resolve(to);
  if (existsSync(file)) throw new Error(`${file} is there already. Name another file.`);
  const passphrase = passphraseOf(await newPassphrase(options.passphraseFile));
  const isRunning = (await ownership(instanceHome(options.home), 'serve.owner').holder()) === 'another';
  await withNode(options, async (place) => {
    const { output, ended } = startCommand(place, ['export']);
    const whole = Readable.from(untilEnded(output, ended), { objectMode: false });
    await writeAgeFile(file, (encrypter) => encrypter.setPassphrase(passphrase), whole);
  });
  const verified = await verifiedExport(file, passphrase);
  process.stdout.write(`${said(file, verified)}\n${isRunning ? STILL_RUNNING : TO_MOVE}\n`);
}

/** What a command that failed has printed is no export. */
async function* untilEnded(output: Readable, ended: Promise<number>): AsyncGenerator<Buffer> {
  for await (const chunk of output) yield chunk as Buffer;
  if ((await ended) !== 0) throw new Error('The node could not be exported; run: massline doctor');
}

const said = (file: string, { rows, record, thumbprint }: Verified): string => `${file}
${rows} rows; the record has ${record.entries} entries and ${record.checkpoints} checkpoints.
Signed by ${thumbprint}

The passphrase opens it, with this program or any other that reads age files. Whoever opens it has everything that the node is, its keys too.`;

const TO_MOVE = `
To move the node: bring the file to the new machine, run npx massline import-instance FILE there, and never start this one again.`;
const STILL_RUNNING = `
The node went on meanwhile, so this is a copy. To move it, stop it first and export again.`;
