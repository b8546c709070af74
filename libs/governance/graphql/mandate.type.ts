import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { HandOverState } from '../domain/hand-over.js';
import type { TermState } from '../domain/terms.js';
import type { ReadableMandate } from '../record-reader.service.js';

@ObjectType({ description: 'An office held by a person for a term.' })
export class Mandate {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => String)
  readonly officeCode!: string;

  @Field(() => ID)
  readonly holderRef!: string;

  @Field(() => String, { nullable: true, description: 'Null for a person who was erased.' })
  readonly holderName!: string | null;

  @Field(() => String, { description: 'The first day.' })
  readonly beginsOn!: string;

  @Field(() => String, { description: 'The last day of the term.' })
  readonly endsOn!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The first day on which it was no longer held, if a decision ended it.',
  })
  readonly endedOn!: string | null;

  @Field(() => String, { description: 'upcoming, held, overdue (run out and not handed over) or ended; today.' })
  readonly state!: TermState;

  @Field(() => ID, { description: 'The decision that began it.' })
  readonly beganBy!: string;

  @Field(() => ID, { nullable: true, description: 'The decision that ended it.' })
  readonly endedBy!: string | null;

  @Field(() => String, {
    description: 'Of the note that closes the term: not-needed, open (the term runs), overdue or done; today.',
  })
  readonly handOver!: HandOverState;

  static from({ mandate, officeCode, holderName, state, handOver }: ReadableMandate): Mandate {
    const { id, holderRef, beginsOn, endsOn, endedOn, beganBy, endedBy } = mandate;
    return Object.assign(new Mandate(), {
      id,
      officeCode,
      holderRef,
      holderName,
      beginsOn,
      endsOn,
      endedOn,
      state,
      handOver,
      beganBy,
      endedBy,
    });
  }
}
