export { FiguresSection } from './figures-section.js';
