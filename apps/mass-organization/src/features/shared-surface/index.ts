import { SurfacePublicationEntity } from './surface-publication.entity.js';
import { SurfacePublication1790000010210 } from './surface-publication.migration.js';
import { SurfaceSettingEntity } from './surface-setting.entity.js';
import { SharedSurface1790000000650 } from './surface-setting.migration.js';

export const sharedSurfaceEntities = [SurfacePublicationEntity, SurfaceSettingEntity];
export const sharedSurfaceMigrations = [SharedSurface1790000000650, SurfacePublication1790000010210];
export { SharedSurfaceModule, type SharedSurfaceModuleOptions } from './shared-surface.module.js';
export { type LiveCell, type LiveOffice, type LiveSite, SharedSurfaceSource } from './shared-surface-source.port.js';
export { type SurfacePart, SURFACE_PARTS } from './surface-part.js';
export { SurfacePublisher } from './surface-publisher.service.js';
export { SurfaceSettings } from './surface-settings.service.js';
