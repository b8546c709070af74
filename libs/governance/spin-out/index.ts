import { SpunOutEntity, SpunOutPaperEntity } from './spun-out.entity.js';
import { SpunOut1790000288100 } from './spun-out.migration.js';

export const spunOutEntities = [SpunOutEntity, SpunOutPaperEntity];
export const spunOutMigrations = [SpunOut1790000288100];
