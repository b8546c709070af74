import { createUnionType, Field, ObjectType } from '@nestjs/graphql';
import type { RecordRefusal } from '../domain/decision.refusals.js';
import { TURN_MESSAGES, type TurnRefusal } from '../domain/turn.refusals.js';
import type { ReadableTurn } from '../rotation/turns.service.js';
import { DecisionRecorded, RecordDecisionRefused } from './decide.result.js';
import { ComingTurn } from './turn.type.js';

@ObjectType()
export class TurnAnswered {
  @Field(() => ComingTurn, { description: 'The coming turn as it is now.' })
  readonly turn!: ComingTurn;

  static from(turn: ReadableTurn): TurnAnswered {
    return Object.assign(new TurnAnswered(), { turn: ComingTurn.from(turn) });
  }
}

@ObjectType()
export class TurnRefused {
  @Field(() => String)
  readonly code!: TurnRefusal['code'];

  @Field(() => String)
  readonly message!: string;

  static from({ code }: TurnRefusal): TurnRefused {
    return Object.assign(new TurnRefused(), { code, message: TURN_MESSAGES[code] });
  }
}

export const TurnResult = createUnionType({ name: 'TurnResult', types: () => [TurnAnswered, TurnRefused] as const });

export const RecordTurnResult = createUnionType({
  name: 'RecordTurnResult',
  types: () => [DecisionRecorded, RecordDecisionRefused, TurnRefused] as const,
});

/** Which of the two a refusal is: they share no code. */
export const isTurnRefusal = (refusal: TurnRefusal | RecordRefusal): refusal is TurnRefusal =>
  refusal.code in TURN_MESSAGES;
