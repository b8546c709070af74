import { CurriculumEntity } from './curriculum.entity.js';
import { CurriculumAdoptionEntity } from './curriculum-adoption.entity.js';
import { Curricula1790000130000 } from './migrations/curricula.js';
import { StudyObligationEntity } from './study-obligation.entity.js';

export const educationEntities = [CurriculumEntity, CurriculumAdoptionEntity, StudyObligationEntity];
export const educationMigrations = [Curricula1790000130000];
export { CurriculaService } from './curricula.service.js';
export { EducationModule } from './education.module.js';
