export { NamesService } from './names.service.js';
export { type MonthFigures, ResourceFigures } from './resource-figures.service.js';
export { ResourcesModule } from './resources.module.js';
export { resourcesEntities, resourcesMigrations } from './tables.js';
