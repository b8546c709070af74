export { ImportSection } from './import-section.js';
