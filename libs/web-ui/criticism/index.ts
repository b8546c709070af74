export { CriticismPage } from './criticism-page.js';
