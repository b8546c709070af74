import type { Row } from '../measure/rows.js';
import type { Sizes } from '../sizes.js';
import type { Stage } from '../stage/stage.js';

/** What a bar is measured with. */
export interface Bench {
  readonly stage: Stage;
  readonly sizes: Sizes;
}

/** One bar of performance.md, or several that share a stage. */
export interface Bar {
  readonly bars: readonly number[];
  /** For readers of the table: what is in the figure, what is not, and how the load is made. */
  about(sizes: Sizes): readonly string[];
  /** Measures those of its bars that are in `wanted`. */
  measure(bench: Bench, wanted: readonly number[]): Promise<Row[]>;
}
