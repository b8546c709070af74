import {
  codeLabel,
  figureText,
  type Figure,
  type FigureGroup,
  type Indicator,
  indicatorInfo,
  indicatorNote,
  type IndicatorInfo,
  type Language,
} from '#reporting';
import { Field, Float, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

export enum FigureGroupName {
  MONTH = 'MONTH',
  ORGANIZATION = 'ORGANIZATION',
  CODE = 'CODE',
}
registerEnumType(FigureGroupName, { name: 'FigureGroup' });
export const groupOf = (name: FigureGroupName): FigureGroup => name;

@ObjectType()
export class FigureRow {
  @Field(() => String, { nullable: true })
  month!: string | null;

  @Field(() => String, { nullable: true })
  organizationId!: string | null;

  @Field(() => String, { nullable: true })
  code!: string | null;

  @Field(() => String, { nullable: true })
  label!: string | null;

  @Field(() => Float, { nullable: true, description: 'Null where this indicator is not added up.' })
  value!: number | null;

  @Field({ description: 'Cells are missing in the sum.' })
  atLeast!: boolean;

  @Field(() => Int)
  suppressedCells!: number;

  @Field({ description: 'As it is to be shown: "at least 37; 2 cells not shown".' })
  text!: string;

  static from(figure: Figure, { dimension }: Indicator, language: Language): FigureRow {
    const label = dimension && figure.code ? codeLabel(dimension, figure.code, language) : null;
    return Object.assign(new FigureRow(), figure, { label, text: figureText(figure, language) });
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

  @Field(() => String, { nullable: true, description: 'How the sums are to be read.' })
  note!: string | null;

  static from(indicator: Indicator, figures: readonly Figure[], language: Language): Figures {
    return Object.assign(new Figures(), {
      ...{ indicator: indicator.code, label: indicator.name[language], unit: indicator.unit },
      rows: figures.map((figure) => FigureRow.from(figure, indicator, language)),
      note: indicatorNote(indicator, language),
    });
  }
}

@ObjectType()
export class IndicatorCode {
  @Field()
  code!: string;

  @Field()
  label!: string;
}

@ObjectType('IndicatorInfo')
export class IndicatorType {
  @Field()
  code!: string;

  @Field()
  label!: string;

  @Field()
  unit!: string;

  @Field()
  countsPeople!: boolean;

  @Field(() => [IndicatorCode])
  codes!: IndicatorCode[];

  @Field(() => String, { nullable: true })
  note!: string | null;

  static from(info: IndicatorInfo): IndicatorType {
    return Object.assign(new IndicatorType(), info);
  }
}

export const indicatorTypes = (...args: Parameters<typeof indicatorInfo>): IndicatorType[] =>
  indicatorInfo(...args).map(IndicatorType.from);
