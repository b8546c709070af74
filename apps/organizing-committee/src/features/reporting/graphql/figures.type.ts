import { codeLabel, figureText, type Figure, type Indicator, indicatorNote } from '#reporting';
import { Field, Float, Int, ObjectType } from '@nestjs/graphql';
import type { Language } from '#domain-kit';
import { textOf } from '../figure-words.js';
import type { ComparedFigure, FiguresAnswer } from '../figures.service.js';

@ObjectType({ description: 'How much of what is due is behind a figure. A report is one organization’s of one month.' })
export class FigureCoverage {
  @Field(() => Int, { description: 'That reported at least once.' })
  organizations!: number;

  @Field(() => Int)
  organizationsExpected!: number;

  @Field(() => Int)
  reports!: number;

  @Field(() => Int)
  reportsExpected!: number;
}

@ObjectType()
export class MonthSpan {
  @Field()
  from!: string;

  @Field()
  to!: string;
}

@ObjectType()
export class FigureChange {
  @Field(() => Float)
  difference!: number;

  @Field(() => Int, { nullable: true, description: 'Of the earlier figure, in hundredths of a percent.' })
  basisPoints!: number | null;
}

@ObjectType({ description: 'The figure of the period before.' })
export class EarlierFigure {
  @Field(() => Float, { nullable: true })
  value!: number | null;

  @Field()
  text!: string;

  static from(figure: Figure, language: Language): EarlierFigure {
    return Object.assign(new EarlierFigure(), { value: figure.value, text: figureText(figure, language) });
  }
}

@ObjectType()
export class FigureRow {
  @Field(() => String, { nullable: true, description: 'The first month of the period; null where not grouped so.' })
  month!: string | null;

  @Field({ description: 'First month that the figure spans.' })
  from!: string;

  @Field()
  to!: string;

  @Field(() => String, { nullable: true })
  organizationId!: string | null;

  @Field(() => String, { nullable: true })
  organizationName!: string | null;

  @Field(() => String, { nullable: true })
  kind!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Float, { nullable: true, description: 'Null where this indicator is not added up, or all is hidden.' })
  value!: number | null;

  @Field({ description: 'Cells are missing in the sum.' })
  atLeast!: boolean;

  @Field(() => Int)
  suppressedCells!: number;

  @Field({ description: 'As it is to be shown: "at least 37; 2 cells not shown", "fewer than 5".' })
  text!: string;

  @Field(() => EarlierFigure, { nullable: true })
  before!: EarlierFigure | null;

  @Field(() => FigureChange, { nullable: true, description: 'Null where the two cannot be compared.' })
  change!: FigureChange | null;

  @Field(() => FigureCoverage, { nullable: true, description: 'Of a period; null where grouped otherwise.' })
  coverage!: FigureCoverage | null;

  static from(figure: ComparedFigure, { dimension }: Indicator, language: Language): FigureRow {
    const { span, before, hidden, ...rest } = figure;
    return Object.assign(new FigureRow(), {
      ...{ ...rest, ...span, text: textOf(figure, language), value: hidden ? null : figure.value },
      label: dimension && figure.code ? codeLabel(dimension, figure.code, language) : null,
      before: before && EarlierFigure.from(before, language),
    });
  }
}

@ObjectType()
export class Figures {
  @Field()
  indicator!: string;

  @Field()
  label!: string;

  @Field()
  unit!: string;

  @Field(() => [FigureRow])
  rows!: FigureRow[];

  @Field(() => Int)
  rowsInAll!: number;

  @Field(() => String, { nullable: true, description: 'Of a list of organizations, for its next page.' })
  endCursor!: string | null;

  @Field(() => FigureRow, { nullable: true, description: 'Of the whole span; null if nothing was reported.' })
  total!: FigureRow | null;

  @Field(() => FigureCoverage)
  coverage!: FigureCoverage;

  @Field(() => FigureCoverage, { description: 'Of as many months right before.' })
  coverageBefore!: FigureCoverage;

  @Field(() => String, { nullable: true, description: 'How the sums are to be read.' })
  note!: string | null;

  static from(answer: FiguresAnswer, endCursor: string | null, language: Language): Figures {
    const { indicator, rows, total, rowsInAll, coverage, coverageBefore } = answer;
    return Object.assign(new Figures(), {
      ...{ indicator: indicator.code, label: indicator.name[language], unit: indicator.unit },
      ...{ rowsInAll, endCursor, coverage, coverageBefore, note: indicatorNote(indicator, language) },
      rows: rows.map((row) => FigureRow.from(row, indicator, language)),
      total: total && FigureRow.from(total, indicator, language),
    });
  }
}
