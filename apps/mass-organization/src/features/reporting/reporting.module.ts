import { Module } from '@nestjs/common';
import { WaitingForHub } from '../exchange/index.js';
import { ResourcesModule } from '../resources/index.js';
import { CorrectionsResolver, RevisionChangesResolver } from './graphql/corrections.resolver.js';
import { ReportsResolver } from './graphql/reports.resolver.js';
import { OwnFigures } from './own-figures.service.js';
import { ReportApproval } from './report-approval.service.js';
import { ReportDrafts } from './report-drafts.service.js';
import { ReportsService } from './reports.service.js';
import { WaitingReports } from './waiting-reports.service.js';

@Module({
  imports: [ResourcesModule],
  providers: [
    OwnFigures,
    ReportApproval,
    ReportDrafts,
    ReportsService,
    ReportsResolver,
    CorrectionsResolver,
    RevisionChangesResolver,
    { provide: WaitingForHub, useClass: WaitingReports },
  ],
  exports: [ReportsService, WaitingForHub],
})
export class ReportingModule {}
