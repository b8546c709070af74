import { boardElection, countElection, entriesOf, readElectionExport, readReceipt, writePapers } from '#ballots';
import { parsedJson } from '#domain-kit';
import { readFile, writeFile } from 'node:fs/promises';
import type { Verdict } from './finding.types.js';
import { verifyElection } from './verify-election.js';

export interface VerifyOptions {
  /** Files of receipts, each one receipt. */
  readonly receipt: readonly string[];
  readonly head: readonly string[];
  readonly coSigner?: string;
  /** Where to write the papers for other counting programs. */
  readonly papers?: string;
  readonly json: boolean;
}

/** Says what a file of an election proves, and by which count. Answers the exit code: 1 for any alarm. */
export async function verifyCommand(
  file: string,
  { receipt, head, coSigner, papers, json }: VerifyOptions,
  say = (text: string): unknown => process.stdout.write(text),
): Promise<number> {
  const read = async (path: string): Promise<unknown> => parsedJson(await readFile(path, 'utf8'));
  const given = await read(file);
  const receipts = await Promise.all(
    receipt.map(async (path) => {
      const one = readReceipt(await read(path));
      if (!one) throw new Error(`${path} is no receipt of a ballot`);
      return one;
    }),
  );
  const heads = head.map((one) => one.toLowerCase());
  const verdict = verifyElection(given, { receipts, heads, ...(coSigner !== undefined && { coSigner }) });
  const counted = verdict.alarms.length === 0 ? count(given) : undefined;
  if (counted && papers) await writeFile(papers, counted.papers, { flag: 'wx' });
  const { result, said } = counted ?? {};
  say(json ? `${JSON.stringify({ ...verdict, result, said })}\n` : asText(verdict, counted));
  return verdict.alarms.length === 0 ? 0 : 1;
}

/** The count again, with the names that stand beside the board. */
function count(file: unknown) {
  const read = readElectionExport(file);
  if (!read.ok) return undefined;
  const { entries, names } = read.value;
  const { plan } = entriesOf(entries, 'called')[0]!;
  const byNumber = new Map(names.map(({ number, name }) => [number, name]));
  const candidates = entriesOf(entries, 'candidate').map(({ number }) => byNumber.get(number) ?? `Candidate ${number}`);
  const election = boardElection(plan, entries, candidates);
  const result = election.ballots.total === 0 ? undefined : countElection(election, plan.method);
  const ballots = entriesOf(entries, 'ballot');
  const said = candidates.map((name, n) => ({ name, papers: ballots.filter(({ marks }) => marks[n] === 1).length }));
  return { result, ...(plan.onAnswers && { said }), papers: writePapers(election, plan.method) };
}

function asText({ alarms, notices }: Verdict, counted: ReturnType<typeof count>): string {
  const { result, said } = counted ?? {};
  const elected = result?.elected.map(({ name }) => `Elected: ${name}`) ?? [];
  // What so many answers decide is for the bylaws to say, and for the decision that names them.
  const lines = [
    ...alarms.map(({ code, where }) => `ALARM   ${code}${where === undefined ? '' : ` at ${where}`}`),
    ...notices.map(({ code, count: many }) => `notice  ${code}${many === undefined ? '' : ` (${many})`}`),
    alarms.length === 0
      ? 'Every paper, every mark and the count are as they must be.'
      : 'Do not rely on this election.',
    ...(said ? said.map(({ name, papers }) => `Papers that say “${name}”: ${papers}`) : elected),
    ...(result?.ties.map(({ stage, chosen, by }) => `Tie at stage ${stage}: ${chosen} chosen by ${by}`) ?? []),
  ];
  return `${lines.join('\n')}\n`;
}
