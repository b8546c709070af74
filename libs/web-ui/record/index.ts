export { CommitmentsPage } from './commitments-page.js';
export { DecisionPage } from './decision-page.js';
export { RecordPage } from './record-page.js';
export { WriteDecisionPage } from './write-decision-page.js';
