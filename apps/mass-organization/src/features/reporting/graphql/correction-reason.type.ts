import { registerEnumType } from '@nestjs/graphql';

/** GraphQL names for the closed list; the values are the codes of the domain. */
export enum CorrectionReasonName {
  LATE_RECORDS = 'late-records',
  WITHDRAWN_RECORDS = 'withdrawn-records',
  RECODED_NAMES = 'recoded-names',
  CORRECTED_REGISTER = 'corrected-register',
  OTHER = 'other',
}
registerEnumType(CorrectionReasonName, {
  name: 'CorrectionReason',
  description: 'Why an approved report is corrected. Stays at home, in the ledger.',
});
