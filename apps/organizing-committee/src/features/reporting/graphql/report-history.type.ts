import { type Cell, codeLabel, figureText, suppressedText } from '#reporting';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import type { ReportCell, ReportedMonth, ReportRevision, WholeReport } from '../report-history.service.js';

@ObjectType({ description: 'A report as an organization sent it once.' })
export class ReceivedRevision {
  @Field(() => Int)
  revision!: number;

  @Field(() => String, { nullable: true })
  receivedAt!: string | null;

  @Field(() => String, { nullable: true, description: 'What this committee signed when it came.' })
  receipt!: string | null;

  @Field({ description: 'The code of the office that approved it.' })
  approvedOffice!: string;

  @Field(() => Int)
  cells!: number;

  @Field(() => Int)
  suppressedCells!: number;

  static from(row: ReportRevision): ReceivedRevision {
    return Object.assign(new ReceivedRevision(), row, { receivedAt: row.receivedAt?.toISOString() ?? null });
  }
}

@ObjectType()
export class ReceivedMonth {
  @Field()
  month!: string;

  @Field(() => [ReceivedRevision], { description: 'The one that counts first.' })
  revisions!: ReceivedRevision[];

  static from({ month, revisions }: ReportedMonth): ReceivedMonth {
    return Object.assign(new ReceivedMonth(), { month, revisions: revisions.map(ReceivedRevision.from) });
  }
}

@ObjectType()
export class ReceivedMonthPage {
  @Field(() => [ReceivedMonth])
  items!: ReceivedMonth[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  total!: number;
}

@ObjectType({ description: 'One cell of a report.' })
export class ReceivedFigure {
  @Field()
  indicator!: string;

  @Field()
  indicatorLabel!: string;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field({ description: 'As it is to be shown: "37", "fewer than 5".' })
  text!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the revision before showed, where that was something else.',
  })
  earlierText!: string | null;
}

@ObjectType({ description: 'A month’s report as it counts now.' })
export class ReceivedReport extends ReceivedMonth {
  @Field(() => Int, { description: 'Fewer people than this are not shown.' })
  threshold!: number;

  @Field(() => [ReceivedFigure])
  figures!: ReceivedFigure[];

  static of(report: WholeReport, language: Language): ReceivedReport {
    const words = (cell: Cell): string =>
      cell.value === null
        ? suppressedText(report.threshold, report.revision, language)
        : figureText({ value: cell.value, atLeast: false, suppressedCells: 0 }, language);
    const figureOf = ({ cell, indicator, earlier }: ReportCell): ReceivedFigure =>
      Object.assign(new ReceivedFigure(), {
        ...{ indicator: cell.indicator, code: cell.code, value: cell.value, text: words(cell) },
        indicatorLabel: indicator?.name[language] ?? cell.indicator,
        label: indicator?.dimension && cell.code ? codeLabel(indicator.dimension, cell.code, language) : null,
        earlierText: earlier && earlier.value !== cell.value ? words(earlier) : null,
      });
    return Object.assign(new ReceivedReport(), ReceivedMonth.from(report), {
      ...{ threshold: report.threshold, figures: report.figures.map(figureOf) },
    });
  }
}
