export { useReportItems } from './use-report-items.js';
