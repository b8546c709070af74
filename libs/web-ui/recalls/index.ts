export { RecallsPage } from './recalls-page.js';
