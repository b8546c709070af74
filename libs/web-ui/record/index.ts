export { RecordPage } from './record-page.js';
export { WriteDecisionPage } from './write-decision-page.js';
