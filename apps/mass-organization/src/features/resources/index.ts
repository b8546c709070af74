export { bytesOf, fileRefusal, type FileRefusal } from './csv/decode-csv.js';
export { openTable, previewTable, type TablePreview } from './csv/preview-csv.js';
export type { CsvRow as TableRow } from './csv/read-csv.js';
export { normaliseText, plainWords } from './domain/text.js';
export { NamesService } from './names.service.js';
export { type MonthFigures, ResourceFigures } from './resource-figures.service.js';
export { ResourcesModule } from './resources.module.js';
export { resourcesEntities, resourcesMigrations } from './tables.js';
