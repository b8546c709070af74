import type { OrganizationSummary } from './summary.js';

/** What `massline up --json` prints. Seconds by phase; memory is the sum of PSS of the process tree, null off Linux. */
export interface UpResult {
  readonly organizations: readonly OrganizationSummary[];
  readonly totals: { intakes: number; reports: number; duplicates: number; suppressedCells: number };
  readonly seconds: Readonly<Record<string, number>>;
  readonly memoryMb: number | null;
}
