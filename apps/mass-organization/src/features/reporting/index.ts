import { Corrections1790000030000 } from './corrections.migration.js';
import { ReportEndEntity } from './report-end.entity.js';
import { ReportEntity } from './report.entity.js';
import { Reporting1790000000600 } from './reporting.migration.js';

export const reportingEntities = [ReportEndEntity, ReportEntity];
export const reportingMigrations = [Reporting1790000000600, Corrections1790000030000];
export { ReportEntity };
export { ReportingModule } from './reporting.module.js';
export { ReportsService } from './reports.service.js';
