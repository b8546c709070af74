export { FoundingChecklist } from './founding-checklist.js';
