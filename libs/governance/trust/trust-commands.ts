import type { CommandOutcome, NodeContext } from '#platform';
import { isDay } from '#domain-kit';
import { BUMP_REASONS, EpochBumps, isBumpReason } from './epoch-bumps.service.js';
import { RestoreNotes } from './restore-notes.service.js';

type Command = (node: NodeContext) => Promise<CommandOutcome>;

const REFUSALS = {
  PEER_UNKNOWN: 'This node exchanges nothing with a node of that name: see the exchange for their ids.',
  PEER_SILENT: 'The other side does not answer, so its last number is not known. Try again when it does.',
} as const;

/** `epoch show <peer>`, `epoch bump <peer> <reason>`, and after a restore `restore note <day of the backup>`. `args` are what follows the command's name. */
export const trustCommands = (args: readonly string[]): Readonly<Record<string, Command>> => ({
  'epoch show': async (node) => {
    const standing = await node.get(EpochBumps).standing(args[0] ?? '');
    return standing ? { output: standing } : { output: REFUSALS.PEER_UNKNOWN, exitCode: 1 };
  },
  'epoch bump': async (node) => {
    const [peer = '', reason = ''] = args;
    if (!isBumpReason(reason)) return { output: `--reason is one of: ${BUMP_REASONS.join(', ')}`, exitCode: 2 };
    const bumped = await node.get(EpochBumps).bump(peer, reason);
    return bumped.ok ? { output: bumped.value } : { output: REFUSALS[bumped.error], exitCode: 1 };
  },
  'restore note': async (node) => {
    const [day = ''] = args;
    if (!isDay(day)) return { output: 'restore note takes the day of the backup, as 2026-03-10', exitCode: 2 };
    return { output: { witnessed: await node.get(RestoreNotes).note(day) } };
  },
});
