import type { FederationPlan } from '../nodes/node-plan.js';
import { demoAccounts } from '../up/demo-people.js';
import type { UpResult } from '../up/up.types.js';

/** What happened, and where to look at it. */
export async function printTable(plan: FederationPlan, result: UpResult, running: boolean): Promise<void> {
  const rows = result.organizations.map(({ id, intakes, reports, suppressedCells }) => ({
    organization: id,
    intakes,
    'reports sent': reports.sent,
    accepted: reports.accepted,
    duplicates: reports.duplicates,
    'cells not shown': suppressedCells,
  }));
  console.table(rows);
  console.log(
    `${result.totals.intakes} intakes in ${result.totals.reports} reports; ${result.memoryMb ?? '?'} MB of memory in all.`,
  );
  if (!running) return;
  console.log('\nOpen in a browser (demo accounts; Ctrl-C stops everything, the data stays):');
  for (const node of [plan.hub, ...plan.organizations]) {
    const [account] = await demoAccounts(node);
    if (account) console.log(`  ${node.url}  ${node.displayName}: ${account.login} / ${account.password}`);
  }
}
