import type { SiteFile } from '../demo-data/split-by-site.js';
import type { FederationPlan, NodePlan } from '../nodes/node-plan.js';
import type { Session } from '../nodes/session.js';
import type { Progress } from '../screen/progress.js';
import { enrol } from './enrol.js';
import { found, signIn } from './found.js';
import { importRecords } from './import-records.js';
import { approveReports, reportMonths, untilReceipted } from './report.js';
import { summarise } from './summary.js';
import type { OrganizationSummary } from './up.types.js';

interface Member {
  readonly node: NodePlan;
  readonly secretary: Session;
  readonly reporter: Session;
}

/** The main job through the public API as the demo accounts: found, enrol, import, approve, send, and wait until folded. */
export async function exchange(
  plan: FederationPlan,
  files: readonly SiteFile[],
  progress: Progress,
): Promise<OrganizationSummary[]> {
  const nodes = [plan.hub, ...plan.organizations];
  await progress.phase('found', nodes.length, (step) =>
    each(nodes, async (node) => (await found(node), step(node.id))),
  );
  const committee = { first: await signIn(plan.hub, 'secretary'), second: await signIn(plan.hub, 'treasurer') };
  const members: Member[] = [];
  for (const node of plan.organizations) {
    members.push({ node, secretary: await signIn(node, 'secretary'), reporter: await signIn(node, 'reporter') });
  }
  await progress.phase('enrol', members.length, (step) =>
    each(members, async ({ node, secretary }) => (await enrol(node, secretary, committee), step(node.id))),
  );
  await progress.phase('import', members.length, (step) =>
    each(members, async ({ node, secretary }) => {
      const file = files.find(({ id }) => id === node.id);
      if (file) await importRecords(node, secretary, file.csv);
      step(node.id);
    }),
  );
  await report(members, progress);
  return progress.phase('fold', members.length, (step) =>
    each(members, async ({ node, secretary }) => {
      const summary = await summarise(node, secretary, committee.first);
      step(node.id);
      return summary;
    }),
  );
}

async function report(members: readonly Member[], progress: Progress): Promise<void> {
  const months = await each(members, ({ reporter }) => reportMonths(reporter));
  const total = months.reduce((sum, one) => sum + one.length, 0);
  await progress.phase('approve', total, (step) =>
    each(members, ({ node, reporter, secretary }) =>
      approveReports(node, reporter, secretary, (month) => step(`${node.id} ${month}`)),
    ),
  );
  await progress.phase('deliver', total, (step) =>
    each(members, ({ node, secretary }) => untilReceipted(secretary, (month) => step(`${node.id} ${month}`))),
  );
}

/** All at once: the nodes are independent of each other. */
const each = <T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> => Promise.all(items.map(work));
