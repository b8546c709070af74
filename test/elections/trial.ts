import type { Verdict } from '../../apps/massline/verify-election/finding.types.js';
import type { Evidence } from '../../apps/massline/verify-election/verify-election.js';
import { cheatAfter, cheatDuring, cheatRoughly } from './cheats.js';
import { ELECTION_KINDS } from './election-kinds.js';
import { holdElection, publish } from './election.js';
import { Random } from './random.js';
import { TAMPERS } from './tampers.js';

type Verify = (file: unknown, evidence: Evidence) => Verdict;

export interface TrialResult {
  readonly honest: number;
  readonly cheated: number;
  /** What the verifier got wrong, in words that name the seed. */
  readonly findings: readonly string[];
  /** How often each alarm was raised. */
  readonly alarms: ReadonlyMap<string, number>;
}

const CHEATS = { during: cheatDuring, after: cheatAfter, roughly: cheatRoughly };

/** Holds so many honest elections and so many cheated ones, each of its own, and of each kind in turn. */
export function tryVerifier(verify: Verify, given: { honest: number; cheated: number; seed: number }): TrialResult {
  const findings: string[] = [];
  const alarms = new Map<string, number>();
  for (let n = 0; n < given.honest; n += 1) {
    const random = new Random(given.seed + n);
    const held = holdElection(random, ELECTION_KINDS[n % ELECTION_KINDS.length]!);
    const file = publish(held);
    const verdict = verify(JSON.parse(JSON.stringify(file)), { receipts: held.receipts, heads: [file.ledger!.root] });
    for (const { code, where } of verdict.alarms)
      findings.push(`honest election ${given.seed + n} (${held.kind}): ${code} ${where}`);
  }
  for (let n = 0; n < given.cheated; n += 1) {
    const seed = given.seed + 1_000_000 + n;
    const tamper = TAMPERS[n % TAMPERS.length]!;
    const way = Object.keys(CHEATS)[Math.floor(n / TAMPERS.length) % 3] as keyof typeof CHEATS;
    const [held, random] = heldFor(tamper, seed, n);
    const cheat = CHEATS[way](tamper, held, random);
    const { file, ...evidence } = cheat;
    const verdict = verify(JSON.parse(JSON.stringify(file)), evidence);
    const isFound = verdict.alarms.some(({ code }) => way !== 'during' || code === tamper.found);
    if (!isFound) findings.push(`${tamper.name} (${held.kind}, ${way}), seed ${seed}: not found`);
    for (const { code } of verdict.alarms) alarms.set(code, (alarms.get(code) ?? 0) + 1);
  }
  return { honest: given.honest, cheated: given.cheated, findings, alarms };
}

/** Three ways of each tamper, then the next kind; so that a short trial meets all kinds, too, each tamper begins with another. */
function heldFor({ fits, kinds = ELECTION_KINDS }: (typeof TAMPERS)[number], seed: number, n: number) {
  const random = new Random(seed);
  const kind = kinds[(n + Math.floor(n / (3 * TAMPERS.length))) % kinds.length]!;
  for (;;) {
    const held = holdElection(random, kind);
    if (!fits || fits(held)) return [held, random] as const;
  }
}
