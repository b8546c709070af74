import { AppError } from '#domain-kit';

export class NotADayError extends AppError {
  readonly code = 'NOT_A_DAY';

  constructor(argument: string) {
    super(`${argument} is a day, as 2026-03-10`);
  }
}

export class UnknownDecisionKindError extends AppError {
  readonly code = 'DECISION_KIND_UNKNOWN';

  constructor(kinds: string) {
    super(`kind is one of ${kinds}`);
  }
}

export class UnknownFilterError extends AppError {
  readonly code = 'FILTER_UNKNOWN';

  constructor(argument: string, known: readonly string[]) {
    super(`${argument} is one of ${known.join(', ')}`);
  }
}

export class UnknownDocumentError extends AppError {
  readonly code = 'DOCUMENT_UNKNOWN';

  constructor() {
    super('kind is points-of-unity, member-obligations or working-rules');
  }
}
