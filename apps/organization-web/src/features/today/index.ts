export { TodaySection } from './today-section.js';
