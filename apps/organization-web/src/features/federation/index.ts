export { FederationPage } from './federation-page.js';
