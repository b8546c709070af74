import { AppError, isMonth } from '#domain-kit';

export class MonthInvalidError extends AppError {
  readonly code = 'MONTH_INVALID';
}

export function monthArgument(month: string): string {
  if (!isMonth(month)) throw new MonthInvalidError('month: write it as YYYY-MM, 2025-03 for example');
  return month;
}

export const LANGUAGE = { defaultValue: 'en' };
