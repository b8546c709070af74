export { EnrolmentsPage } from './enrolments-page.js';
export { isOpen } from './enrolment-request.js';
