export type {
  Catalogue,
  Indicator,
  OverOrganizations,
  OverPeriods,
  PeopleCount,
  Unit,
} from './domain/catalogue.types.js';
export { CATALOGUE_V1 } from './domain/catalogue-v1.js';
export {
  adoptCatalogue,
  type CatalogueAdoption,
  catalogueOf,
  type CatalogueRefusal,
  CATALOGUES,
  LATEST_CATALOGUE,
} from './domain/catalogues.js';
export { type Cell, cellKey, MAX_CELL_VALUE } from './domain/cell.types.js';
export {
  type Code,
  CODE_LISTS,
  type CodeList,
  type CodeListName,
  codesOf,
  GOODS_KIND,
  type GoodsKind,
  SOURCE_CLASS,
  type SourceClass,
} from './domain/code-lists.js';
export { changeOf, type FigureChange } from './domain/change.js';
export { combineFigures, type Figure, type FigureGroup, type FigureInput } from './domain/combine-figures.js';
export { type CellChange, changedCells } from './domain/compare-revisions.js';
export { composeCells, ComputedValueError, type ComputedValues, type OwnCell } from './domain/compose-cells.js';
export { reportingContractFiles } from './domain/contract-files.js';
export { CatalogueError, type CellPlace, cellPlaces, defineCatalogue, indicatorOf } from './domain/define-catalogue.js';
export {
  codeLabel,
  figureText,
  indicatorInfo,
  type IndicatorInfo,
  indicatorNote,
  releaseReasonText,
  suppressedText,
} from './domain/labels.js';
export {
  isWholePeriod,
  type Period,
  periodBefore,
  PERIODS,
  periodsOf,
  periodStart,
  type Span,
  spanBefore,
} from './domain/periods.js';
export { type CellRelease, type Release, releaseCells, type ReleaseRequest } from './domain/release-cells.js';
export {
  checkReport,
  composeReport,
  type ReportBody,
  type ReportHeader,
  type ReportRefusal,
  reportSubject,
} from './domain/report-body.js';
export { reportBodySchema } from './domain/report-body.schema.js';
export {
  cellDelta,
  type FoldableReport,
  foldDelta,
  rebuildRollup,
  Rollup,
  type RollupDelta,
  type RollupFigure,
} from './domain/rollup.js';
export { MIN_THRESHOLD, releaseCount, type Released, type ReleaseReason } from './domain/small-cells.js';
export { raiseThreshold, thresholdOf, type ThresholdRaise, type ThresholdRefusal } from './domain/threshold.js';
export { type CellRefusal, validateCells } from './domain/validate-cells.js';
