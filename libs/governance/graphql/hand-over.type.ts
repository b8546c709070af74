import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { HandOverRefusal } from '../domain/hand-over.js';
import type { ReadableHandOver } from '../hand-overs.service.js';

@InputType()
export class HandOverInput {
  @Field(() => ID)
  readonly mandateId!: string;

  @Field(() => String, { description: 'What is not finished.' })
  readonly openTasks!: string;

  @Field(() => String, { description: 'Papers, keys, accounts. No contacts of persons.' })
  readonly whereThingsAre!: string;

  @Field(() => String, { description: 'May be empty.' })
  readonly comingDates!: string;
}

@ObjectType({ description: 'The note that closes a term.' })
export class HandOver {
  @Field(() => ID)
  readonly mandateId!: string;

  @Field(() => ID, { description: 'The holder, or the one who found things as they were.' })
  readonly writtenBy!: string;

  @Field(() => String)
  readonly writtenOn!: string;

  @Field(() => String)
  readonly openTasks!: string;

  @Field(() => String)
  readonly whereThingsAre!: string;

  @Field(() => String)
  readonly comingDates!: string;

  static from(note: ReadableHandOver): HandOver {
    return Object.assign(new HandOver(), note);
  }
}

const MESSAGES: Record<HandOverRefusal['code'], string> = {
  MANDATE_UNKNOWN: 'There is no such mandate.',
  NOT_YOURS: 'The note is written by the holder, or after the term by the present holder of the office.',
  TOO_EARLY: 'Write it in the last 30 days of the term, or after it.',
  WRITTEN_ALREADY: 'This term has its note. It is on the record and is not changed.',
  NOTE_INVALID: 'Fill in this field, in at most 5,000 characters: ',
};

@ObjectType()
export class HandedOver {
  @Field(() => HandOver)
  readonly handOver!: HandOver;

  static from(note: ReadableHandOver): HandedOver {
    return Object.assign(new HandedOver(), { handOver: HandOver.from(note) });
  }
}

@ObjectType()
export class HandOverRefused {
  @Field(() => String)
  readonly code!: HandOverRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  @Field(() => String, { nullable: true, description: 'Set with NOTE_INVALID.' })
  readonly field!: string | null;

  static from({ code, field }: HandOverRefusal): HandOverRefused {
    return Object.assign(new HandOverRefused(), {
      code,
      message: MESSAGES[code] + (field ?? ''),
      field: field ?? null,
    });
  }
}

export const HandOverResult = createUnionType({
  name: 'HandOverResult',
  types: () => [HandedOver, HandOverRefused] as const,
});
