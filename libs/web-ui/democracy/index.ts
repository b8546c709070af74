export { DemocracyPage } from './democracy-page.js';
export { BodyRulesPage } from './body-rules-page.js';
