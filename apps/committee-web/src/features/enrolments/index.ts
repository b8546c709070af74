export { EnrolmentsSection } from './enrolments-section.js';
export { isOpen } from './enrolment-request.js';
