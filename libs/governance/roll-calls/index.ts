import { RollCallEntity, RollCallTextEntity, RollCallVoteEntity } from './roll-call.entity.js';
import { RollCalls1790000277000 } from './roll-calls.migration.js';

export { RollCallsModule } from './roll-calls.module.js';

export const rollCallEntities = [RollCallEntity, RollCallVoteEntity, RollCallTextEntity];
export const rollCallMigrations = [RollCalls1790000277000];
