import { EnrolmentRequestEntity } from './enrolment-request.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { Registry1790000000700 } from './registry.migration.js';

export const registryEntities = [EnrolmentRequestEntity, InvitationEntity];
export const registryMigrations = [Registry1790000000700];
export { RegistryModule } from './registry.module.js';
