import { readFile, writeFile } from 'node:fs/promises';
import type { CommandOutcome, NodeContext } from '#platform';
import { CarriedFiles } from './carried-files.service.js';

type Command = (node: NodeContext) => Promise<CommandOutcome>;

/**
 * `exchange export <peer> FILE`, and `exchange import FILE`, which writes the receipts to carry back beside it, as
 * `FILE.receipts-for-<peer>`. `args` are what follows the command's name.
 */
export const exchangeCommands = (args: readonly string[]): Readonly<Record<string, Command>> => ({
  'exchange export': async (node) => {
    const [peer, file] = args;
    if (!peer || !file) return usage('exchange export --to <peer> FILE');
    const written = await node.get(CarriedFiles).write(peer);
    if (!written.ok) return { output: written.error.message, exitCode: 1 };
    await writeFile(file, written.value.file, { mode: 0o600 });
    const { messages, receipts } = written.value;
    return { output: { file, messages, receipts } };
  },
  'exchange import': async (node) => {
    const [file] = args;
    if (!file) return usage('exchange import FILE');
    const files = node.get(CarriedFiles);
    const read = await files.read(await readFile(file));
    if (!read.ok) return { output: read.error.message, exitCode: 1 };
    const back: string[] = [];
    for (const sender of read.value.senders) {
      const written = await files.write(sender);
      if (!written.ok) continue;
      const name = `${file}.receipts-for-${sender}`;
      await writeFile(name, written.value.file, { mode: 0o600 });
      back.push(name);
    }
    const { messages, receipts } = read.value;
    return { output: { messages, receipts, carryBack: back } };
  },
});

const usage = (text: string): CommandOutcome => ({ output: `Usage: massline ${text}`, exitCode: 2 });
