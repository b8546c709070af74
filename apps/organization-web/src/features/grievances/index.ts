export { useGrievanceItems } from './use-grievance-items.js';
