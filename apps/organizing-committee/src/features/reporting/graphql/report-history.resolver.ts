import { Allow, PageArgs } from '#identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { languageOf } from '#domain-kit';
import { ReportHistory } from '../report-history.service.js';
import { ReceivedMonth, ReceivedMonthPage, ReceivedReport } from './report-history.type.js';

const ORGANIZATION = { type: () => ID } as const;

@Resolver()
export class ReportHistoryResolver {
  constructor(private readonly history: ReportHistory) {}

  @Allow('figures:read')
  @Query(() => ReceivedMonthPage, { description: 'The months that an organization reported, latest first.' })
  async receivedMonths(
    @Args('organization', ORGANIZATION) organization: string,
    @Args() request: PageArgs,
  ): Promise<ReceivedMonthPage> {
    const { items, endCursor, total } = await this.history.page(organization, request);
    return Object.assign(new ReceivedMonthPage(), { items: items.map(ReceivedMonth.from), endCursor, total });
  }

  @Allow('figures:read')
  @Query(() => ReceivedReport, { nullable: true })
  async receivedReport(
    @Args('organization', ORGANIZATION) organization: string,
    @Args('month') month: string,
    @Args('language', { defaultValue: 'en' }) language: string,
  ): Promise<ReceivedReport | null> {
    const report = await this.history.find(organization, month);
    return report && ReceivedReport.of(report, languageOf(language));
  }
}
