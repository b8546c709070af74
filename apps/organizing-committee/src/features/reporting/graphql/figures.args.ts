import { ArgsType, Field } from '@nestjs/graphql';
import { FigureGroupName } from './figures.type.js';

@ArgsType()
export class FiguresArgs {
  @Field()
  readonly indicator!: string;

  @Field({ description: 'First month, YYYY-MM.' })
  readonly from!: string;

  @Field({ description: 'Last month, YYYY-MM.' })
  readonly to!: string;

  @Field(() => FigureGroupName, { defaultValue: FigureGroupName.MONTH })
  readonly groupBy!: FigureGroupName;

  @Field({ defaultValue: 'en' })
  readonly language!: string;
}
