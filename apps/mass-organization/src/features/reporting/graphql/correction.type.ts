import { LATEST_CATALOGUE, type CellChange, codeLabel, indicatorOf, releaseReasonText } from '#reporting';
import { createUnionType, Field, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import { Report, ReportRefused } from './report.type.js';

@ObjectType({ description: 'One figure that a revision changes: counted here, and as the committee sees it.' })
export class ReportCellChange {
  @Field()
  indicator!: string;

  @Field()
  label!: string;

  @Field()
  unit!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  codeLabel!: string | null;

  @Field(() => Int, { nullable: true })
  ownBefore!: number | null;

  @Field(() => Int)
  ownNow!: number;

  @Field(() => Int, { nullable: true, description: 'Null where it was not shown.' })
  sentBefore!: number | null;

  @Field(() => Int, { nullable: true, description: 'Null where it is not shown.' })
  sentNow!: number | null;

  @Field({ description: 'False where the committee sees the same as before.' })
  changesForCommittee!: boolean;

  @Field(() => String, { nullable: true, description: 'Why the committee sees another figure than was counted.' })
  reason!: string | null;

  static from(change: CellChange, threshold: number, language: Language): ReportCellChange {
    const { indicator, code, ownBefore, ownNow, releasedBefore, releasedNow } = change;
    const declared = indicatorOf(LATEST_CATALOGUE, indicator);
    return Object.assign(new ReportCellChange(), {
      ...{ indicator, label: declared?.name[language] ?? indicator, unit: declared?.unit ?? '', code },
      codeLabel: declared?.dimension && code ? codeLabel(declared.dimension, code, language) : null,
      ...{ ownBefore, ownNow, sentBefore: releasedBefore, sentNow: releasedNow },
      changesForCommittee: releasedBefore !== releasedNow,
      reason: releaseReasonText(change.reason, threshold, language),
    });
  }
}

@ObjectType({ description: 'An approved month, counted anew from the records as they are now. Nothing is written.' })
export class ReportRecount {
  @Field()
  month!: string;

  @Field(() => Int, { description: 'The approved revision that the records are compared with.' })
  sinceRevision!: number;

  @Field({ description: 'Whether a new revision would show the committee anything new.' })
  changesForCommittee!: boolean;

  @Field(() => [ReportCellChange], { description: 'Empty while the figures are those of the approved revision.' })
  changes!: ReportCellChange[];
}

@ObjectType()
export class ReportRevisionPage {
  @Field(() => [Report])
  items!: Report[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  total!: number;
}

@ObjectType()
export class ReportEndDeclared {
  @Field({ description: 'The last month that is reported although it has no records.' })
  month!: string;
}

export const DeclareReportEndResult = createUnionType({
  name: 'DeclareReportEndResult',
  types: () => [ReportEndDeclared, ReportRefused] as const,
});
