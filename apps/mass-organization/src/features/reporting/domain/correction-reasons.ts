/** Why a report that was approved is corrected. Closed, and told to nobody outside: the record of the ledger names it. */
export const CORRECTION_REASONS = [
  /** Records of the month were entered or imported after its report. */
  'late-records',
  /** Records of the month were wrong or stood twice, and were withdrawn. */
  'withdrawn-records',
  /** Kinds of goods or sources were given another code. */
  'recoded-names',
  /** Who is a member, or who held an office, was recorded otherwise. */
  'corrected-register',
  'other',
] as const;
export type CorrectionReason = (typeof CORRECTION_REASONS)[number];
