export { JoinAfterFounding } from './join-after-founding.js';
export { useFederationItems } from './use-federation-items.js';
