import { CaucusEntity, CaucusEntryEntity, CaucusHandOverEntity, CaucusMatterEntity } from './caucus.entity.js';
import { CaucusHandOvers1790000288000 } from './caucus-hand-overs.migration.js';
import { CaucusPaperMarkEntity, CaucusPaperRoundEntity, CaucusPaperSpentEntity } from './caucus-paper.entity.js';
import { Caucuses1790000273000 } from './caucuses.migration.js';

export { CaucusesModule } from './caucuses.module.js';

export const caucusEntities = [
  ...[CaucusEntity, CaucusEntryEntity, CaucusHandOverEntity, CaucusMatterEntity],
  ...[CaucusPaperRoundEntity, CaucusPaperMarkEntity, CaucusPaperSpentEntity],
];
export const caucusMigrations = [Caucuses1790000273000, CaucusHandOvers1790000288000];
