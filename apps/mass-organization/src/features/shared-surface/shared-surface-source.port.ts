import type { Day, Month } from '#domain-kit';

export interface LiveOffice {
  readonly code: string;
  readonly title: string;
  /** Only where the holder chose to publish a name, and only while the mandate runs. */
  readonly holderName: string | null;
  /** Last day of the mandate; null while the office is vacant. */
  readonly endsOn: Day | null;
}

/** A cell of a sent report revision, as the report carries it. */
export interface LiveCell {
  readonly month: Month;
  readonly revision: number;
  readonly indicator: string;
  readonly code: string | null;
  /** Null where suppressed. */
  readonly value: number | null;
  readonly suppressed: boolean;
}

export interface LiveSite {
  readonly name: string;
}

/**
 * What the organization shows of itself live. Bound by the app to its features; reads what is recorded and released, and
 * never computes an indicator.
 */
export abstract class SharedSurfaceSource {
  abstract stage(): Promise<string | null>;
  abstract offices(): Promise<readonly LiveOffice[]>;
  /** The highest sent revision of each month. */
  abstract releasedCells(): Promise<readonly LiveCell[]>;
  abstract sites(): Promise<readonly LiveSite[]>;
}
