import { Module } from '@nestjs/common';
import { CadreModule } from '../cadre/index.js';
import { WaitingForHub } from '../exchange/index.js';
import { ResourcesModule } from '../resources/index.js';
import { AdoptedCatalogues, CatalogueAdoptEffect } from './adopted-catalogues.service.js';
import { CataloguesResolver } from './graphql/catalogues.resolver.js';
import { CorrectionsResolver, RevisionChangesResolver } from './graphql/corrections.resolver.js';
import { ReportsResolver } from './graphql/reports.resolver.js';
import { OwnFigures } from './own-figures.service.js';
import { ReportApproval } from './report-approval.service.js';
import { ReportDrafts } from './report-drafts.service.js';
import { ReportsService } from './reports.service.js';
import { WaitingReports } from './waiting-reports.service.js';

@Module({
  imports: [CadreModule, ResourcesModule],
  providers: [
    AdoptedCatalogues,
    CatalogueAdoptEffect,
    CataloguesResolver,
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
