import { setTimeout as wait } from 'node:timers/promises';
import type { NodePlan } from '../nodes/node-plan.js';
import type { Session } from '../nodes/session.js';
import type { OrganizationSummary, UpResult } from './up.types.js';

interface Own {
  readonly intakesByKindName: { name: string | null; count: number }[];
  readonly kinds: { name: string; code: string }[];
  readonly reportMonths: { month: string; state: string; outcome: string | null }[];
  readonly peers: { duplicates: number }[];
}
interface Aggregate {
  readonly indicator: string;
  readonly code: string | null;
  readonly value: number;
  readonly suppressedCells: number;
}
interface HubView {
  readonly organizations: { readonly items: { id: string; reportedMonths: string[]; aggregates: Aggregate[] }[] };
}

const NOT_STATED = 'not stated';
const FOLD_WITHIN_MS = 120_000;

/** Waits until the hub has folded every month that it receipted, then reads both sides and holds them against each other. */
export async function summarise(
  node: NodePlan,
  organization: Session,
  committee: Session,
): Promise<OrganizationSummary> {
  const own = await organization.ask<Own>(
    '{ intakesByKindName { name count } kinds { name code } reportMonths { month state outcome } peers { duplicates } }',
  );
  const receipted = own.reportMonths.filter(({ outcome }) => outcome === 'accepted').map(({ month }) => month);
  const aggregates = await untilFolded(node.id, receipted, committee);
  const intakes = valueOf(aggregates, 'intakes', null);
  for (const [code, count] of countsByCode(own)) {
    const folded = valueOf(aggregates, 'intakes-by-kind', code);
    if (receipted.length === own.reportMonths.length && folded !== count) {
      throw new Error(`${node.id}: ${count} intakes of ${code} were recorded, and ${folded} are folded at the hub`);
    }
  }
  return {
    id: node.id,
    intakes,
    intakesByKind: Object.fromEntries(own.intakesByKindName.map(({ name, count }) => [name ?? NOT_STATED, count])),
    reports: {
      sent: own.reportMonths.filter(({ state }) => state === 'SENT' || state === 'RECEIPTED').length,
      accepted: receipted.length,
      duplicates: own.peers.reduce((sum, { duplicates }) => sum + duplicates, 0),
    },
    suppressedCells: aggregates.reduce((sum, { suppressedCells }) => sum + suppressedCells, 0),
  };
}

function countsByCode({ intakesByKindName, kinds }: Own): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { name, count } of intakesByKindName) {
    const code = kinds.find((kind) => kind.name === name)?.code ?? 'not-stated';
    counts.set(code, (counts.get(code) ?? 0) + count);
  }
  return counts;
}

const valueOf = (aggregates: readonly Aggregate[], indicator: string, code: string | null): number =>
  aggregates.find((one) => one.indicator === indicator && one.code === code)?.value ?? 0;

async function untilFolded(id: string, months: readonly string[], committee: Session): Promise<Aggregate[]> {
  const deadline = Date.now() + FOLD_WITHIN_MS;
  for (;;) {
    const { organizations } = await committee.ask<HubView>(
      '{ organizations(first: 100) { items { id reportedMonths aggregates { indicator code value suppressedCells } } } }',
    );
    const seen = organizations.items.find((one) => one.id === id);
    const folded = new Set(seen?.reportedMonths);
    if (seen && months.every((month) => folded.has(month))) return seen.aggregates;
    if (Date.now() > deadline) throw new Error(`${id}: the hub has not folded all receipted reports`);
    await wait(200);
  }
}

/** The whole of it; `memoryMb` null where it is not known. */
export function resultOf(
  organizations: readonly OrganizationSummary[],
  seconds: Readonly<Record<string, number>>,
  memoryMb: number | null,
): UpResult {
  const sum = (of: (one: OrganizationSummary) => number) => organizations.reduce((total, one) => total + of(one), 0);
  return {
    organizations,
    totals: {
      intakes: sum((one) => one.intakes),
      reports: sum((one) => one.reports.accepted),
      duplicates: sum((one) => one.reports.duplicates),
      suppressedCells: sum((one) => one.suppressedCells),
    },
    seconds,
    memoryMb,
  };
}
