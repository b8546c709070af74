/** Why a report is not drafted or not approved. */
export interface ReportRefusal {
  readonly code: 'NOT_FOUNDED' | 'MONTH_UNKNOWN' | 'MONTH_NOT_OVER' | 'NO_DRAFT' | 'ALREADY_APPROVED' | 'DRAFT_CHANGED';
  readonly message: string;
}

const MESSAGES: Readonly<Record<ReportRefusal['code'], string>> = {
  NOT_FOUNDED: 'The organization has not been founded yet.',
  MONTH_UNKNOWN: 'There are no records of this month or around it. Record or import something first.',
  MONTH_NOT_OVER: 'This month is not over yet. Its report can be drafted from the first of the next month.',
  NO_DRAFT: 'There is no draft of this month. Make one first.',
  ALREADY_APPROVED: 'This report is approved. Changed records go into a new revision.',
  DRAFT_CHANGED: 'The draft has changed since you read it. Read it again, then approve it.',
};

export const reportRefusal = (code: ReportRefusal['code']): ReportRefusal => ({ code, message: MESSAGES[code] });
