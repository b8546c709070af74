export { ReportsSection } from './reports-section.js';
