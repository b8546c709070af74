import { AppError } from '#domain-kit';

export class NotADayError extends AppError {
  readonly code = 'NOT_A_DAY';

  constructor(argument: string) {
    super(`${argument} is a day, as 2026-03-10`);
  }
}
