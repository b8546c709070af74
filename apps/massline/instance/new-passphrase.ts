import { SHORTEST_PASSPHRASE } from '#platform';
import { readFile } from 'node:fs/promises';
import { askSecret, hasTerminal } from './ask.js';

/** One that closes something from now on: from the file, or typed twice by whoever sits here. */
export async function newPassphrase(file: string | undefined): Promise<string> {
  const first = file ? await readFile(file, 'utf8') : await typed();
  if (first.trim().length < SHORTEST_PASSPHRASE)
    throw new Error(`A passphrase has at least ${SHORTEST_PASSPHRASE} characters: five unrelated words are good`);
  return first;
}

async function typed(): Promise<string> {
  if (!hasTerminal()) throw new Error('Nobody is at a terminal to type the new passphrase; use --passphrase-file');
  const first = await askSecret(`New passphrase, at least ${SHORTEST_PASSPHRASE} characters: `);
  if (first !== (await askSecret('Once more: '))) throw new Error('The two differ. Nothing was changed.');
  return first;
}
