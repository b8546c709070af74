import { GrievanceEntity } from './grievance.entity.js';
import { Grievances1790000180001 } from './grievances.migration.js';

export { GrievancesModule } from './grievances.module.js';

export const grievancesEntities = [GrievanceEntity];
export const grievancesMigrations = [Grievances1790000180001];
