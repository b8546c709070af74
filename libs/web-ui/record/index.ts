export { RecordPage } from './record-page.js';
