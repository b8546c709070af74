export { NoticesPage } from './notices-page.js';
