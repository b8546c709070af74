import { PageArgs } from '#identity';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import type { RecordDirection } from '../domain/record.types.js';
import type { RecordOrder } from '../records-list.service.js';
import { DirectionName, RecordSort, TimeOfDayName, UnitName } from './resource-enums.js';

@ArgsType()
export class RecordsArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'YYYY-MM' })
  readonly month?: string | null;

  @Field(() => DirectionName, { nullable: true })
  readonly direction?: RecordDirection | null;

  @Field(() => ID, { nullable: true })
  readonly siteId?: string | null;

  @Field(() => String, { nullable: true, description: 'Part of the name of a source, a kind or a site.' })
  readonly search?: string | null;

  @Field(() => RecordSort, { nullable: true })
  readonly sort?: RecordOrder | null;

  @Field(() => Boolean, { nullable: true, description: 'Only withdrawn records, instead of only the others.' })
  readonly withdrawn?: boolean | null;
}

@InputType({
  description: 'What is absent is not stated. Sites, kinds and sources are named in words; a new name is kept.',
})
export class RecordInput {
  @Field(() => ID, {
    nullable: true,
    description: 'A UUID of the caller. The same again is the same record: ask again when no answer came.',
  })
  readonly entry?: string | null;

  @Field(() => String, { description: 'YYYY-MM-DD' })
  readonly day!: string;

  @Field(() => String)
  readonly site!: string;

  @Field(() => TimeOfDayName, { nullable: true })
  readonly timeOfDay?: string | null;

  @Field(() => String, { nullable: true })
  readonly kind?: string | null;

  @Field(() => String, { nullable: true })
  readonly source?: string | null;

  @Field(() => String, { nullable: true, description: 'A pseudonym, never a name.' })
  readonly worker?: string | null;

  @Field(() => String, { nullable: true, description: 'A decimal number.' })
  readonly quantity?: string | null;

  @Field(() => UnitName, { nullable: true })
  readonly unit?: string | null;
}
