import type { FederationQuery, ReportMonthsQuery } from '../../generated/graphql.js';

export type ChecklistStep = 'join' | 'records' | 'report' | 'recovery';

export interface ChecklistItem {
  readonly step: ChecklistStep;
  readonly done: boolean;
}

interface Known {
  readonly months: ReportMonthsQuery['reportMonths'];
  /** Undefined for who may not read the exchange. */
  /** Null where this node needs no recovery sheet. */
  readonly recoverySheet?: boolean | null;
  readonly enrolment?: FederationQuery['enrolment'] | undefined;
}

const SENT = ['APPROVED', 'SENT', 'RECEIPTED'];

/** What a new organization still has before it; nothing once all of it is done. */
export function checklistOf({ months, enrolment, recoverySheet = null }: Known): ChecklistItem[] {
  const joined = enrolment?.state === 'REQUESTED' || enrolment?.state === 'APPROVED';
  const items: ChecklistItem[] = [
    ...(enrolment === undefined ? [] : [{ step: 'join' as const, done: joined }]),
    { step: 'records', done: months.length > 0 },
    { step: 'report', done: months.some(({ state }) => SENT.includes(state)) },
    ...(recoverySheet === null ? [] : [{ step: 'recovery' as const, done: recoverySheet }]),
  ];
  return items.every(({ done }) => done) ? [] : items;
}
