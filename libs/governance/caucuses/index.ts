import { CaucusEntity, CaucusEntryEntity, CaucusMatterEntity } from './caucus.entity.js';
import { CaucusPaperMarkEntity, CaucusPaperRoundEntity, CaucusPaperSpentEntity } from './caucus-paper.entity.js';
import { Caucuses1790000273000 } from './caucuses.migration.js';

export { CaucusesModule } from './caucuses.module.js';

export const caucusEntities = [
  ...[CaucusEntity, CaucusEntryEntity, CaucusMatterEntity],
  ...[CaucusPaperRoundEntity, CaucusPaperMarkEntity, CaucusPaperSpentEntity],
];
export const caucusMigrations = [Caucuses1790000273000];
