export { FederationSection } from './federation-section.js';
