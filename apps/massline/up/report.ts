import { setTimeout as wait } from 'node:timers/promises';
import type { NodePlan } from '../nodes/node-plan.js';
import type { Session } from '../nodes/session.js';

export interface ReportMonth {
  readonly month: string;
  readonly state: string;
  readonly revision: number | null;
}

export const reportMonths = async (session: Session): Promise<ReportMonth[]> =>
  (await session.ask<{ reportMonths: ReportMonth[] }>('{ reportMonths { month state revision } }')).reportMonths;

/**
 * Drafts and approves every month that was not approved yet: the reporter drafts, the secretary approves what was
 * drafted. The next month waits for `step`.
 */
export async function approveReports(
  node: NodePlan,
  drafter: Session,
  approver: Session,
  step: (month: string) => void | Promise<void>,
): Promise<number> {
  const open = (await reportMonths(drafter)).filter(({ state }) => state === 'NOT_DRAFTED' || state === 'DRAFTED');
  for (const { month } of open) {
    await approve(node, await draft(node, drafter, month), approver);
    await step(month);
  }
  return open.length;
}

interface Draft {
  readonly month: string;
  readonly draftHash: string;
}

async function draft(node: NodePlan, session: Session, month: string): Promise<Draft> {
  const { draftReport } = await session.ask<{ draftReport: { report?: Draft; code?: string } }>(
    `mutation ($month: String!) { draftReport(month: $month) {
       ... on ReportDrafted { report { month draftHash } } ... on ReportRefused { code } } }`,
    { month },
  );
  if (!draftReport.report) throw new Error(`${node.id} ${month}: no draft: ${draftReport.code}`);
  return draftReport.report;
}

async function approve(node: NodePlan, { month, draftHash }: Draft, session: Session): Promise<void> {
  const { approveReport } = await session.ask<{ approveReport: { report?: unknown; code?: string } }>(
    `mutation ($month: String!, $draftHash: String!) { approveReport(month: $month, draftHash: $draftHash) {
       ... on ReportApproved { report { month } } ... on ReportRefused { code } } }`,
    { month, draftHash },
  );
  const done = approveReport.report !== undefined || approveReport.code === 'ALREADY_APPROVED';
  if (!done) throw new Error(`${node.id} ${month}: not approved: ${approveReport.code}`);
}

/** Waits until the hub has receipted every approved month. */
export async function untilReceipted(session: Session, step: (month: string) => void): Promise<ReportMonth[]> {
  const seen = new Set<string>();
  for (;;) {
    const months = await reportMonths(session);
    for (const { month, state } of months)
      if (state === 'RECEIPTED' && !seen.has(month)) step((seen.add(month), month));
    const waiting = months.filter(({ state }) => state === 'APPROVED' || state === 'SENT');
    if (waiting.length === 0) return months;
    await wait(200);
  }
}
