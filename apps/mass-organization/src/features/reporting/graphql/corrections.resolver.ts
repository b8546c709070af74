import { type Actor, Allow, CurrentActor, PageArgs } from '#identity';
import { changedCells } from '#reporting';
import { Args, Mutation, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql';
import { languageOf } from '#domain-kit';
import { ReportsService } from '../reports.service.js';
import { DeclareReportEndResult, ReportEndDeclared, ReportRevisionPage } from './correction.type.js';
import { ReportCellChange, ReportRecount } from './correction.type.js';
import { LANGUAGE, monthArgument } from './month-argument.js';
import { Report, ReportMonth, ReportRefused } from './report.type.js';

/** What changed after a report was approved, and the revisions that said so. */
@Resolver(() => ReportMonth)
export class CorrectionsResolver {
  constructor(private readonly reports: ReportsService) {}

  @Allow('report:read')
  @Query(() => ReportRecount, {
    nullable: true,
    description: 'Null for a month without an approved report.',
  })
  async reportRecount(
    @Args('month') month: string,
    @Args('language', LANGUAGE) language: string,
  ): Promise<ReportRecount | null> {
    const counted = await this.reports.recount(monthArgument(month));
    if (!counted) return null;
    const { approved, report } = counted;
    const changes = changedCells(approved.decisions, report.decisions);
    return Object.assign(new ReportRecount(), {
      ...{ month, sinceRevision: approved.revision },
      changesForCommittee: approved.draftHash !== report.draftHash,
      changes: changes.map((change) => ReportCellChange.from(change, report.threshold, languageOf(language))),
    });
  }

  @Allow('report:read')
  @Query(() => ReportRevisionPage, { description: 'The latest revision first, each with its receipt.' })
  async reportRevisions(
    @Args('month') month: string,
    @Args('language', LANGUAGE) language: string,
    @Args() page: PageArgs,
  ): Promise<ReportRevisionPage> {
    const { items, endCursor, total } = await this.reports.revisions(monthArgument(month), page);
    const revisions = items.map((one) => Report.from(one, languageOf(language)));
    return Object.assign(new ReportRevisionPage(), { items: revisions, endCursor, total });
  }

  @ResolveField(() => Boolean, {
    description: 'Whether the records say something else than the approved revision. Counted when it is asked.',
  })
  recordsChanged(@Parent() { month, approvedRevision }: ReportMonth): Promise<boolean> | boolean {
    return approvedRevision !== null && this.reports.hasChanged(month);
  }

  @Allow('report:approve')
  @Mutation(() => DeclareReportEndResult, {
    description: 'Months without records, up to this one, are reported as zeros. It must be over.',
  })
  async declareReportEnd(
    @Args('month') month: string,
    @CurrentActor() actor: Actor,
  ): Promise<ReportEndDeclared | ReportRefused> {
    const declared = await this.reports.declareEnd(monthArgument(month), actor.personRef);
    if (!declared.ok) return ReportRefused.from(declared.error);
    return Object.assign(new ReportEndDeclared(), { month: declared.value });
  }
}

/** What a revision changes in the one before it. */
@Resolver(() => Report)
export class RevisionChangesResolver {
  @ResolveField(() => [ReportCellChange], { description: 'Against the revision before; empty for the first.' })
  changes(@Parent() { changed, threshold, language }: Report): ReportCellChange[] {
    return changed.map((change) => ReportCellChange.from(change, threshold, language));
  }
}
