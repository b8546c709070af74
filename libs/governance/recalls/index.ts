import { EmptyRecallSignature1790000289000 } from './empty-recall-signature.migration.js';
import { RecallPetitionEntity } from './recall-petition.entity.js';
import { RecallSignatureEntity } from './recall-signature.entity.js';
import { Recalls1790000275000 } from './recalls.migration.js';

export { RecallsModule } from './recalls.module.js';

export const recallEntities = [RecallPetitionEntity, RecallSignatureEntity];
export const recallMigrations = [Recalls1790000275000, EmptyRecallSignature1790000289000];
