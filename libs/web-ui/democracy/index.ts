export { DemocracyPage } from './democracy-page.js';
