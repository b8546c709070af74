import { DailyRecordEntity } from './daily-record.entity.js';
import { GoodsKindNameEntity } from './goods-kind-name.entity.js';
import { ImportFileEntity } from './import-file.entity.js';
import { ImportProblemEntity } from './import-problem.entity.js';
import { ForgottenFileNames1790000140000 } from './migrations/forgotten-file-names.js';
import { ResourceTables1790000000500 } from './migrations/resource-tables.js';
import { SiteEntity } from './site.entity.js';
import { SourceEntity } from './source.entity.js';

export const resourcesEntities = [
  SiteEntity,
  GoodsKindNameEntity,
  SourceEntity,
  ImportFileEntity,
  ImportProblemEntity,
  DailyRecordEntity,
];
export const resourcesMigrations = [ResourceTables1790000000500, ForgottenFileNames1790000140000];
