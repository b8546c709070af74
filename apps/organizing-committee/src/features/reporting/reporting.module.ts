import { Module } from '@nestjs/common';
import { FiguresService } from './figures.service.js';
import { FoldService } from './fold.service.js';
import { FiguresResolver } from './graphql/figures.resolver.js';
import { ReportSubmittedHandler } from './report-submitted.handler.js';
import { RollupsService } from './rollups.service.js';

@Module({
  providers: [FiguresService, FiguresResolver, FoldService, ReportSubmittedHandler, RollupsService],
  exports: [FiguresService, RollupsService],
})
export class ReportingModule {}
