export { RollCallPage } from './roll-call-page.js';
export { RollCallsPage } from './roll-calls-page.js';
