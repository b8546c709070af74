export { CallPage } from './call-page.js';
export { CoSignersPage } from './co-signers-page.js';
export { ElectionPage } from './election-page.js';
export { ElectionsPage } from './elections-page.js';
