export { useFederationItems } from './use-federation-items.js';
