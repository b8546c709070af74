import { Module } from '@nestjs/common';
import { CoverageService } from './coverage.service.js';
import { FigureCells } from './figure-cells.service.js';
import { FiguresExport } from './figures-export.service.js';
import { FiguresExportController } from './http/figures-export.controller.js';
import { FiguresService } from './figures.service.js';
import { FoldService } from './fold.service.js';
import { FiguresResolver } from './graphql/figures.resolver.js';
import { ReportHistoryResolver } from './graphql/report-history.resolver.js';
import { OrganizationFigures } from './organization-figures.service.js';
import { ReportSubmittedHandler } from './report-submitted.handler.js';
import { ReportHistory } from './report-history.service.js';
import { RollupsService } from './rollups.service.js';

@Module({
  controllers: [FiguresExportController],
  providers: [
    ...[CoverageService, FigureCells, FiguresExport, FiguresResolver, FiguresService, FoldService],
    ...[OrganizationFigures, ReportHistory, ReportHistoryResolver, ReportSubmittedHandler, RollupsService],
  ],
  exports: [OrganizationFigures, RollupsService],
})
export class ReportingModule {}
