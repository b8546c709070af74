import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { Answers } from '../domain/petition.types.js';
import type { ReadablePetition } from '../recall-reader.service.js';

@InputType({ description: 'What a meeting counted on ending the mandate.' })
export class RoomVoteInput {
  @Field(() => String, { description: 'The day of the meeting, YYYY-MM-DD.' })
  readonly day!: string;

  @Field(() => Int)
  readonly present!: number;

  @Field(() => Int, { description: 'For ending the mandate.' })
  readonly inFavour!: number;

  @Field(() => Int, { description: 'Against ending it.' })
  readonly against!: number;
}

@ObjectType()
export class RecallAnswers {
  @Field(() => Int)
  readonly yes!: number;

  @Field(() => Int)
  readonly no!: number;

  @Field(() => Int)
  readonly blank!: number;

  static from({ yes, no, blank }: Answers): RecallAnswers {
    return Object.assign(new RecallAnswers(), { yes, no, blank });
  }
}

@ObjectType({ description: 'A call for a vote on a mandate. Who signed is told to nobody.' })
export class RecallPetition {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID)
  readonly mandateId!: string;

  @Field(() => String)
  readonly officeCode!: string;

  @Field(() => String)
  readonly officeTitle!: string;

  @Field(() => String, { nullable: true, description: 'Null of somebody who was erased.' })
  readonly holderName!: string | null;

  @Field(() => Boolean, { description: 'Whether it is about a mandate of yours.' })
  readonly isMine!: boolean;

  @Field(() => String, { description: 'recall, or confidence.' })
  readonly kind!: string;

  @Field(() => String, { description: 'signatures, or period: the bylaws asked for the vote.' })
  readonly because!: string;

  @Field(() => String, { description: 'open, ballot, room, decided, void, expired or moot.' })
  readonly phase!: string;

  @Field(() => String)
  readonly openedOn!: string;

  @Field(() => String, { description: 'The last day for signing.' })
  readonly until!: string;

  @Field(() => Int, { description: 'Of people who may vote.' })
  readonly signatures!: number;

  @Field(() => Int, { description: 'So many open the vote.' })
  readonly needed!: number;

  @Field(() => Int, { description: 'How many may vote; of a vote that was opened, how many were on its roll.' })
  readonly electorate!: number;

  @Field(() => Boolean, { description: 'Whether you have signed.' })
  readonly hasSigned!: boolean;

  @Field(() => Boolean, { description: 'Whether you may sign it, and have not.' })
  readonly asksMe!: boolean;

  @Field(() => Boolean, {
    description: 'Whether a mandate-holder who does not hold this mandate can record the outcome.',
  })
  readonly isToRecord!: boolean;

  @Field(() => Boolean, { description: 'Whether the outcome was recorded and nobody seconded it in time.' })
  readonly hasLapsed!: boolean;

  @Field(() => ID, {
    nullable: true,
    description: 'The secret ballot; null while there is none, and of a vote in a room.',
  })
  readonly electionId!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The last day of the ballot, or the first on which a meeting votes.',
  })
  readonly heldOn!: string | null;

  @Field(() => RecallAnswers, { nullable: true, description: 'Null until the ballot was counted.' })
  readonly answers!: RecallAnswers | null;

  @Field(() => ID, { nullable: true })
  readonly decisionId!: string | null;

  @Field(() => String, { nullable: true })
  readonly closedOn!: string | null;

  static from({ row, answers, ...read }: ReadablePetition): RecallPetition {
    const { id, mandateId, kind, because, phase, openedOn, until, electionId, heldOn, decisionId, closedOn } = row;
    return Object.assign(new RecallPetition(), read, {
      ...{ id, mandateId, kind, because, phase, openedOn, until, electionId, heldOn, decisionId, closedOn },
      answers: answers && RecallAnswers.from(answers),
    });
  }
}

@ObjectType()
export class RecallDone {
  @Field(() => ID, { description: 'Of the petition, or of the decision.' })
  readonly id!: string;

  static from(id: string): RecallDone {
    return Object.assign(new RecallDone(), { id });
  }
}

@ObjectType()
export class RecallRefused {
  @Field(() => String, { description: 'A code of petitions, or one with which a decision is refused.' })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(code: string, message: string): RecallRefused {
    return Object.assign(new RecallRefused(), { code, message });
  }
}

export const RecallResult = createUnionType({
  name: 'RecallResult',
  types: () => [RecallDone, RecallRefused] as const,
});
