export { FiguresPage } from './figures-page.js';
