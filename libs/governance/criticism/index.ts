import { CriticismEntity } from './criticism.entity.js';
import { Criticism1790000231000 } from './criticism.migration.js';

export { CriticismModule } from './criticism.module.js';
export { CriticismReader } from './criticism-reader.service.js';
export { Criticisms } from './criticisms.service.js';

export const criticismEntities = [CriticismEntity];
export const criticismMigrations = [Criticism1790000231000];
