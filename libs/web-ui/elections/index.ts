export { CallPage } from './call-page.js';
export { ElectionPage } from './election-page.js';
export { ElectionsPage } from './elections-page.js';
