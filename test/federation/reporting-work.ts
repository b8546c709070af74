import { setTimeout as wait } from 'node:timers/promises';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import type { Session } from '../../apps/massline/nodes/session.js';
import { approveReports, reportMonths } from '../../apps/massline/up/report.js';
import type { Federation } from './federation.js';

/** The two people of an organization who bring a report on its way. */
export interface Reporters {
  readonly node: NodePlan;
  readonly reporter: Session;
  readonly secretary: Session;
}

export async function reporters(federation: Federation, id: string): Promise<Reporters> {
  const [reporter, secretary] = await Promise.all([
    federation.session(id, 'reporter'),
    federation.session(id, 'secretary'),
  ]);
  return { node: federation.program(id).node, reporter, secretary };
}

/** Each look asks every node over a connection of its own, which is work for the one that is waited for. */
const LOOK_MS = 200;

const OPEN = new Set(['NOT_DRAFTED', 'DRAFTED']);

/** Drafts and approves until no month is open, through every outage: what a person does who simply tries again. */
export async function approveAll(
  { node, reporter, secretary }: Reporters,
  withinMs: number,
  approved: () => void | Promise<void> = () => {},
): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    try {
      await approveReports(node, reporter, secretary, approved);
      if ((await reportMonths(reporter)).every(({ state }) => !OPEN.has(state))) return;
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await wait(100);
    }
  }
}

interface Standing {
  readonly open: number;
  readonly undelivered: number;
}

/** Resolves when every approved report is receipted and folded, and nothing waits anywhere. */
export async function untilDrained(federation: Federation, ids: readonly string[], withinMs: number): Promise<void> {
  const deadline = Date.now() + withinMs;
  for (;;) {
    const left = await leftToDo(federation, ids);
    if (left === '') return;
    if (Date.now() > deadline) throw new Error(`Not drained after ${withinMs} ms: ${left}`);
    await wait(LOOK_MS);
  }
}

/** What has not come to its end, in words; empty if all has. */
async function leftToDo(federation: Federation, ids: readonly string[]): Promise<string> {
  const left: string[] = [];
  for (const id of ids) {
    const [standing] = await federation.sql<Standing>(
      id,
      `SELECT (SELECT count(*) FROM report WHERE state <> 'approved' OR message_id IS NULL)::integer AS open,
              (SELECT count(*) FROM outbox_message WHERE state NOT IN ('delivered', 'withdrawn'))::integer AS undelivered`,
    );
    if (standing && standing.open + standing.undelivered > 0) {
      left.push(`${id} has ${standing.open} open reports and ${standing.undelivered} undelivered messages`);
    }
  }
  const [hub] = await federation.sql<{ unfolded: number; untold: number }>(
    federation.hub.id,
    `SELECT (SELECT count(*) FROM inbox_message WHERE state <> 'processed')::integer AS unfolded,
            (SELECT count(*) FROM outbox_message WHERE state NOT IN ('delivered', 'withdrawn') AND peer_id = ANY($1))::integer AS untold`,
    [ids],
  );
  if (hub && hub.untold > 0) left.push(`the hub has ${hub.untold} messages that were not delivered`);
  if (hub && hub.unfolded > 0) left.push(`the hub has ${hub.unfolded} messages without effect`);
  return left.join('; ');
}
