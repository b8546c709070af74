import { indicatorInfo, type IndicatorInfo } from '#reporting';
import { Field, ObjectType } from '@nestjs/graphql';

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

  @Field({ description: 'False where the figures of several months make no figure of all of them.' })
  addsOverPeriods!: boolean;

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
