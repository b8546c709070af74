import { EnrolmentRequestEntity } from './enrolment-request.entity.js';
import { InvitationEntity } from './invitation.entity.js';
import { PublishedSurfaceEntity } from './published-surface.entity.js';
import { PublishedSurface1790000010200 } from './published-surface.migration.js';
import { Registry1790000000700 } from './registry.migration.js';

export const registryEntities = [EnrolmentRequestEntity, InvitationEntity, PublishedSurfaceEntity];
export const registryMigrations = [Registry1790000000700, PublishedSurface1790000010200];
export { PublishedSurfaces } from './published-surfaces.service.js';
export { RegistryModule } from './registry.module.js';
