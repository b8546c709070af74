export { DelegateSeatsPage } from './delegate-seats-page.js';
export { OwnDelegatesPage } from './own-delegates-page.js';
