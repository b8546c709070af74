export { useEnrolmentItems } from './use-enrolment-items.js';
