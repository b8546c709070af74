export { CirclePage } from './circle-page.js';
export { CurriculaPage } from './curricula-page.js';
export { MentorsPage } from './mentors-page.js';
export { ModulePage } from './module-page.js';
export { ReviewPage } from './review-page.js';
export { StudyPage } from './study-page.js';
