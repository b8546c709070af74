import { ReportEntity } from './report.entity.js';
import { Reporting1790000000600 } from './reporting.migration.js';

export const reportingEntities = [ReportEntity];
export const reportingMigrations = [Reporting1790000000600];
export { ReportEntity };
export { ReportingModule } from './reporting.module.js';
export { ReportsService } from './reports.service.js';
