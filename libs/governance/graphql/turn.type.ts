import type { Standing } from '#ballots';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { Preparation } from '../domain/turn-reasons.js';
import type { RankedPerson, ReadableTurn, TurnProof as Proof } from '../rotation/turns.service.js';

@ObjectType({ description: 'A member and a name; null for a person who was erased.' })
export class NamedPerson {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String, { nullable: true })
  readonly name!: string | null;
}

@ObjectType({ description: 'What lets anybody recompute a turn.' })
export class TurnProof {
  @Field(() => String, { description: 'Canonical JSON (RFC 8785) of the facts that decide the turn.' })
  readonly factsJson!: string;

  @Field(() => String, { description: 'SHA-256 of it in hex; of a turn that began, the ledger has it.' })
  readonly factsHash!: string;

  @Field(() => [NamedPerson], { description: 'Who is meant by the references in it.' })
  readonly people!: readonly NamedPerson[];

  static from(proof: Proof): TurnProof {
    return Object.assign(new TurnProof(), proof);
  }
}

@ObjectType({ description: 'Somebody of the pool, in the order of the rotation.' })
export class RankedInTurn {
  @Field(() => ID)
  readonly ref!: string;

  @Field(() => String, { nullable: true })
  readonly name!: string | null;

  @Field(() => String, { nullable: true, description: 'The last day of the latest term; null for who never served.' })
  readonly servedUntil!: string | null;

  @Field(() => String, { description: 'due, later, passed, cooling-down or serving.' })
  readonly standing!: Standing;

  @Field(() => String, { description: 'prepared or not-yet, as the person said.' })
  readonly preparation!: Preparation;

  @Field(() => String, { nullable: true, description: 'Who helps to prepare.' })
  readonly mentorName!: string | null;

  static from({ ref, name, place, standing, preparation, mentorName }: RankedPerson): RankedInTurn {
    const { servedUntil } = place;
    return Object.assign(new RankedInTurn(), { ref, name, servedUntil, standing, preparation, mentorName });
  }
}

@ObjectType({ description: 'An offer to exchange two turns, which waits for an answer.' })
export class SwapOffer {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly giverRef!: string;

  @Field(() => ID)
  readonly takerRef!: string;
}

@ObjectType({ description: 'Whose turn comes next in an office, and why.' })
export class ComingTurn {
  @Field(() => String)
  readonly officeCode!: string;

  @Field(() => String)
  readonly officeTitle!: string;

  @Field(() => Int, { description: 'Number of the turn in this office, from 1.' })
  readonly turn!: number;

  @Field(() => String, { description: 'The first day, if it is put on record in time.' })
  readonly beginsOn!: string;

  @Field(() => String)
  readonly endsOn!: string;

  @Field(() => ID, { nullable: true, description: 'Null: nobody of the pool can serve, the post is vacant.' })
  readonly dueRef!: string | null;

  @Field(() => ID, { nullable: true })
  readonly understudyRef!: string | null;

  @Field(() => Int, { description: 'Which of the pool this is in the present round: 3 in “3rd of 8”.' })
  readonly nth!: number;

  @Field(() => Int, { description: 'How many are in the pool.' })
  readonly of!: number;

  @Field(() => [RankedInTurn], { description: 'The pool in order.' })
  readonly order!: readonly RankedInTurn[];

  @Field(() => SwapOffer, { nullable: true })
  readonly offer!: SwapOffer | null;

  @Field(() => ID, { nullable: true, description: 'The decision that has it on record and waits to be seconded.' })
  readonly waitingDecision!: string | null;

  @Field(() => TurnProof)
  readonly proof!: TurnProof;

  @Field(() => [NamedPerson], { description: 'Who has served in the office, and may be asked to help.' })
  readonly mentors!: readonly NamedPerson[];

  static from({ office, turn, order, offer, waitingDecision, proof, mentors }: ReadableTurn): ComingTurn {
    const { beginsOn, endsOn, dueRef, understudyRef, nth, of } = turn;
    return Object.assign(new ComingTurn(), {
      officeCode: office.code,
      officeTitle: office.title,
      turn: turn.turn,
      ...{ beginsOn, endsOn, dueRef, understudyRef, nth, of },
      order: order.map((one) => RankedInTurn.from(one)),
      offer,
      waitingDecision,
      proof: TurnProof.from(proof),
      mentors,
    });
  }
}
