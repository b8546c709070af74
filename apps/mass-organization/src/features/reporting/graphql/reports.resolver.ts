import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { languageOf } from '#domain-kit';
import type { CorrectionReason } from '../domain/correction-reasons.js';
import { ReportsService } from '../reports.service.js';
import { CorrectionReasonName } from './correction-reason.type.js';
import { LANGUAGE, monthArgument } from './month-argument.js';
import {
  ApproveReportResult,
  DraftReportResult,
  Report,
  ReportApproved,
  ReportDrafted,
  ReportMonth,
  ReportRefused,
} from './report.type.js';

@Resolver(() => Report)
export class ReportsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Allow('report:read')
  @Query(() => [ReportMonth], { description: 'Every month from the first record to the last that is over.' })
  async reportMonths(): Promise<ReportMonth[]> {
    return (await this.reports.months()).map(ReportMonth.from);
  }

  @Allow('report:read')
  @Query(() => Report, { nullable: true })
  async report(@Args('month') month: string, @Args('language', LANGUAGE) language: string): Promise<Report | null> {
    const found = await this.reports.find(monthArgument(month));
    return found && Report.from(found, languageOf(language));
  }

  @Allow('report:draft')
  @Mutation(() => DraftReportResult, {
    description: 'Counts the month anew. Sends nothing. A correction needs a reason.',
  })
  async draftReport(
    @Args('month') month: string,
    @Args('language', LANGUAGE) language: string,
    @Args('reason', { type: () => CorrectionReasonName, nullable: true }) reason: CorrectionReason | null = null,
  ): Promise<ReportDrafted | ReportRefused> {
    const drafted = await this.reports.draft(monthArgument(month), reason);
    if (!drafted.ok) return ReportRefused.from(drafted.error);
    return Object.assign(new ReportDrafted(), { report: Report.from(drafted.value, languageOf(language)) });
  }

  @Allow('report:approve')
  @Mutation(() => ApproveReportResult, {
    description: 'Approves the draft that `draftHash` names and sends it to the committee.',
  })
  async approveReport(
    @Args('month') month: string,
    @Args('draftHash') draftHash: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReportApproved | ReportRefused> {
    const approved = await this.reports.approve(monthArgument(month), draftHash, actor.personRef);
    if (!approved.ok) return ReportRefused.from(approved.error);
    return Object.assign(new ReportApproved(), { report: Report.from(approved.value, 'en') });
  }
}
