import { PageArgs } from '#identity';
import { ArgsType, Field } from '@nestjs/graphql';
import { FigureGroupName, FigurePeriodName, OrganizationOrderName } from './figures.enums.js';

@ArgsType()
export class FiguresArgs extends PageArgs {
  @Field()
  readonly indicator!: string;

  @Field({ description: 'First month, YYYY-MM.' })
  readonly from!: string;

  @Field({ description: 'Last month, YYYY-MM; at most 240 months in all.' })
  readonly to!: string;

  @Field(() => FigureGroupName, { defaultValue: FigureGroupName.MONTH })
  readonly groupBy!: FigureGroupName;

  @Field(() => FigurePeriodName, {
    defaultValue: FigurePeriodName.MONTH,
    description: 'How long the periods of `groupBy: MONTH` are; calendar quarters and years.',
  })
  readonly period!: FigurePeriodName;

  @Field(() => OrganizationOrderName, {
    defaultValue: OrganizationOrderName.VALUE,
    description: 'Of `groupBy: ORGANIZATION`, which alone is paged: `first` and `after` count organizations.',
  })
  readonly order!: OrganizationOrderName;

  @Field({ defaultValue: 'en' })
  readonly language!: string;
}
