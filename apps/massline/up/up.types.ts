/** What one organization recorded, sent and had accepted, as the two sides say it. */
export interface OrganizationSummary {
  readonly id: string;
  /** Folded at the hub. */
  readonly intakes: number;
  /** By the organization's own names of kinds; without a name: "not stated". */
  readonly intakesByKind: Readonly<Record<string, number>>;
  readonly reports: { readonly sent: number; readonly accepted: number; readonly duplicates: number };
  readonly suppressedCells: number;
}

/** What `massline up --json` prints. Seconds by phase; memory is the sum of PSS of the process tree, null off Linux. */
export interface UpResult {
  readonly organizations: readonly OrganizationSummary[];
  readonly totals: { intakes: number; reports: number; duplicates: number; suppressedCells: number };
  readonly seconds: Readonly<Record<string, number>>;
  readonly memoryMb: number | null;
}
