import type { FederationPlan } from '../nodes/node-plan.js';
import { demoAccounts } from '../up/demo-people.js';
import type { UpResult } from '../up/up.types.js';

/** What happened and, under the heading, where to look at it. */
export async function printTable(plan: FederationPlan, result: UpResult, heading?: string): Promise<void> {
  const rows = result.organizations.map(({ id, intakes, reports, suppressedCells }) => ({
    organization: id,
    intakes,
    'reports sent': reports.sent,
    accepted: reports.accepted,
    duplicates: reports.duplicates,
    'cells not shown': suppressedCells,
  }));
  console.table(rows);
  const memory = result.memoryMb === null ? '' : `; ${result.memoryMb} MB of memory in all`;
  console.log(`${result.totals.intakes} intakes in ${result.totals.reports} reports${memory}.`);
  if (heading === undefined) return;
  console.log(`\n${heading}`);
  for (const node of [plan.hub, ...plan.organizations]) {
    const [account] = await demoAccounts(node);
    if (account) console.log(`  ${node.page ?? node.url}  ${node.displayName}: ${account.login} / ${account.password}`);
  }
}
