import { demoAccounts, holderOf } from '../../apps/massline/up/demo-people.js';
import { Browser, type GraphqlAnswer } from '../federation/browser.js';
import type { Federation } from '../federation/federation.js';
import { approveAll, reporters, untilDrained } from '../federation/reporting-work.js';
import { organizationsOf, type TrialPlace, withCopy } from './kill-trial.js';

interface Row {
  readonly id: string;
  readonly stage: string | null;
  readonly offices: readonly object[] | null;
  readonly sites: readonly object[] | null;
  readonly releasedCells: readonly object[] | null;
  readonly aggregates: readonly { readonly indicator: string; readonly value: number | null }[];
}
type Answer = GraphqlAnswer<{ organizations: { items: readonly Row[] } }>;

/** Of every organization at once: what its reports say, which the hub has, and what only it can say, live. */
const QUERY = `{ organizations(first: 100) { items {
  id stage offices { code title endsOn } sites { name } releasedCells { month indicator code value suppressed }
  aggregates { indicator code value }
} } }`;

export interface OutageReport {
  /** Organizations that answered all, and those that are named as gaps, with the reason. */
  readonly answered: readonly string[];
  readonly gaps: readonly string[];
  readonly slowestMs: number;
  readonly findings: readonly string[];
}

/** The hub's deadline for live parts, and what it may take beside that on a machine of its own. */
const WITHIN_MS = 2_000 + 500;
const QUERIES = 3;
const WORK_WITHIN_MS = 120_000;

/** Reports everywhere, then stops some: the first is killed, the next hangs, and so on by turns. Then asks for all. */
export function outageTrial(place: TrialPlace, stopped: number): Promise<OutageReport> {
  return withCopy(place, async (federation) => {
    const ids = organizationsOf(federation);
    const people = await Promise.all(ids.map((id) => reporters(federation, id)));
    await Promise.all(people.map((one) => approveAll(one, WORK_WITHIN_MS)));
    await untilDrained(federation, ids, WORK_WITHIN_MS);
    return queryWithout(federation, ids.slice(0, stopped));
  });
}

export async function queryWithout(
  federation: Federation,
  away: readonly string[],
  withinMs = WITHIN_MS,
): Promise<OutageReport> {
  const browser = await committeeBrowser(federation);
  for (const [n, id] of away.entries()) {
    if (n % 2 === 0) await federation.kill(id);
    else federation.program(id).freeze();
  }
  const answers: Answer[] = [];
  let slowestMs = 0;
  for (let n = 0; n < QUERIES; n++) {
    const started = performance.now();
    answers.push(await browser.ask(federation.hub.url, QUERY));
    slowestMs = Math.max(slowestMs, Math.round(performance.now() - started));
  }
  for (const id of away) federation.program(id).thaw();
  return judged(answers, organizationsOf(federation), { away, slowestMs, withinMs });
}

async function committeeBrowser({ hub }: Federation): Promise<Browser> {
  const browser = new Browser();
  const { login, password } = holderOf(await demoAccounts(hub), 'secretary');
  const refused = await browser.signIn(hub.url, login, password);
  if (refused) throw new Error(`The committee's secretary could not sign in: ${refused}`);
  return browser;
}

interface Circumstances {
  readonly away: readonly string[];
  readonly slowestMs: number;
  readonly withinMs: number;
}

const isFull = ({ stage, offices, sites, releasedCells }: Row): boolean =>
  stage !== null && [offices, sites, releasedCells].every((part) => part !== null && part.length > 0);
const hasNothingLive = ({ stage, offices, sites, releasedCells }: Row): boolean =>
  [stage, offices, sites, releasedCells].every((part) => part === null);

function judged(
  answers: readonly Answer[],
  ids: readonly string[],
  { away, slowestMs, withinMs }: Circumstances,
): OutageReport {
  const findings: string[] = slowestMs > withinMs ? [`an answer took ${slowestMs} ms`] : [];
  for (const { data, errors = [] } of answers) {
    const rows = new Map((data?.organizations.items ?? []).map((row) => [row.id, row]));
    for (const id of ids) {
      const row = rows.get(id);
      const gaps = errors.filter(({ extensions }) => extensions.organization === id);
      if (!row?.aggregates.some(({ indicator, value }) => indicator === 'intakes' && (value ?? 0) > 0))
        findings.push(`${id} is without its reported figures`);
      if (away.includes(id) && !(row && hasNothingLive(row) && gaps.length === 1))
        findings.push(`${id} is away, and that is not said once`);
      if (!away.includes(id) && !(row && isFull(row) && gaps.length === 0))
        findings.push(`${id} is there, and its answer is not full`);
    }
    const strange = errors.filter(({ extensions }) => !ids.includes(extensions.organization ?? ''));
    if (strange.length > 0) findings.push(`an error names no organization: ${JSON.stringify(strange)}`);
  }
  const last = answers.at(-1);
  return {
    answered: (last?.data?.organizations.items ?? []).filter(isFull).map(({ id }) => id),
    gaps: (last?.errors ?? []).map(({ extensions }) => `${extensions.organization} ${extensions.code}`),
    slowestMs,
    findings,
  };
}
