import { ReceivedReportEntity } from './received-report.entity.js';
import { ReportedCellEntity } from './reported-cell.entity.js';
import { HubReporting1790000000800 } from './reporting.migration.js';
import { ReportingReading1790000080000 } from './reporting-reading.migration.js';
import { RollupCellEntity } from './rollup-cell.entity.js';

export const reportingEntities = [ReceivedReportEntity, ReportedCellEntity, RollupCellEntity];
export const reportingMigrations = [HubReporting1790000000800, ReportingReading1790000080000];
export { OrganizationFigures, type OrganizationAggregate } from './organization-figures.service.js';
export { ReportedCellEntity };
export { lastMonthOver, monthNumber, standingSql } from './report-standing.js';
export { ReportingModule } from './reporting.module.js';
export { RollupsService } from './rollups.service.js';
