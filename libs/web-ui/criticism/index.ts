export { CriticismPage } from './criticism-page.js';
export { DecisionCriticisms } from './decision-criticisms.js';
