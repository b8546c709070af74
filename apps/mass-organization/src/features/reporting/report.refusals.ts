/** Why a report is not drafted, not approved or not corrected. */
export interface ReportRefusal {
  readonly code:
    | 'NOT_FOUNDED'
    | 'MONTH_UNKNOWN'
    | 'MONTH_NOT_OVER'
    | 'NO_DRAFT'
    | 'ALREADY_APPROVED'
    | 'DRAFT_CHANGED'
    | 'SAME_TO_COMMITTEE'
    | 'REASON_MISSING'
    | 'END_BEFORE_RECORDS';
  readonly message: string;
}

const MESSAGES: Readonly<Record<ReportRefusal['code'], string>> = {
  NOT_FOUNDED: 'The organization has not been founded yet.',
  MONTH_UNKNOWN: 'There are no records of this month or around it. Record or import something first.',
  MONTH_NOT_OVER: 'This month is not over yet. Its report can be drafted from the first of the next month.',
  NO_DRAFT: 'There is no draft of this month. Make one first.',
  ALREADY_APPROVED: 'This report is approved. Changed records go into a new revision.',
  DRAFT_CHANGED: 'The draft has changed since you read it. Read it again, then approve it.',
  SAME_TO_COMMITTEE:
    'The records have changed, but the committee would see the same figures: small changes in counts of people are not shown. There is nothing to send.',
  REASON_MISSING: 'reason: say why the report is corrected. Choose one of the reasons.',
  END_BEFORE_RECORDS: 'month: there are records of a later month. Choose that month or a later one.',
};

export const reportRefusal = (code: ReportRefusal['code']): ReportRefusal => ({ code, message: MESSAGES[code] });
