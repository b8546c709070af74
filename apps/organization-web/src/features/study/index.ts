export { useStudyItems } from './today/use-study-items.js';
