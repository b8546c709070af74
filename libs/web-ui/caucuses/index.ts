export { CaucusesPage } from './caucuses-page.js';
export { collectCaucusPaper } from './papers.js';
