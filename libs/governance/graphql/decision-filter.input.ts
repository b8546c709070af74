import { isDay } from '#domain-kit';
import type { Actor } from '#identity';
import { Field, ID, InputType } from '@nestjs/graphql';
import { DECISION_KINDS, type DecisionFilter, type DecisionsReaderPerson } from '../decisions-reader.service.js';
import { NotADayError, UnknownDecisionKindError } from '../governance.errors.js';

@InputType()
export class DecisionFilterInput {
  @Field(() => ID, { nullable: true })
  readonly bodyId?: string | null;

  @Field(() => String, { nullable: true, description: 'The first day on which it was decided.' })
  readonly from?: string | null;

  @Field(() => String, { nullable: true, description: 'The last day on which it was decided.' })
  readonly until?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'waiting (for a second), task (with an owner and a day), mine (you carry it out), declaration (carried, without owner, day or effect) or lost.',
  })
  readonly kind?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Words that stand in its text, whatever their case and accents.',
  })
  readonly words?: string | null;
}

/** Throws naming the field that is not as it should be. */
export function readFilter({ bodyId, from, until, kind, words }: DecisionFilterInput): DecisionFilter {
  for (const [name, day] of Object.entries({ from, until })) if (day && !isDay(day)) throw new NotADayError(name);
  const known = DECISION_KINDS.find((one) => one === kind);
  if (kind && !known) throw new UnknownDecisionKindError(DECISION_KINDS.join(', '));
  return { bodyId, from, until, kind: known, words };
}

export const readerOf = ({ personRef: ref, permissions }: Actor): DecisionsReaderPerson => ({
  ref,
  maySecond: permissions.has('decision:second'),
});
