import { createUnionType, Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { ReadableCriticism } from '../criticism-reader.service.js';
import { CRITICISM_MESSAGES } from '../criticism.refusals.js';
import type { CriticismRefusalCode } from '../domain/criticism.types.js';

@ObjectType({ description: 'What a member says of a decision or of an office’s work, with what its body answers.' })
export class CriticismView {
  @Field(() => ID)
  readonly id!: string;

  @Field(() => ID, { nullable: true, description: 'Of the decision that it is about; else it is about an office.' })
  readonly decisionId!: string | null;

  @Field(() => ID, { nullable: true })
  readonly officeId!: string | null;

  @Field(() => String, { description: 'The body that answers.' })
  readonly bodyName!: string;

  @Field(() => String)
  readonly authorName!: string;

  @Field(() => String, { description: 'open, answered or closed.' })
  readonly state!: string;

  @Field(() => String)
  readonly words!: string;

  @Field(() => String, { nullable: true, description: 'Of the body.' })
  readonly answer!: string | null;

  @Field(() => String)
  readonly writtenOn!: string;

  @Field(() => String, { description: 'The last day on which the answer is in time.' })
  readonly dueOn!: string;

  @Field(() => String, { nullable: true })
  readonly answeredOn!: string | null;

  @Field(() => String, { nullable: true })
  readonly closedOn!: string | null;

  @Field(() => Boolean)
  readonly isOverdue!: boolean;

  @Field(() => Boolean, { description: 'Whether you wrote it, and so close it.' })
  readonly isMine!: boolean;

  @Field(() => Boolean, { description: 'Whether you answer it, if you may record decisions.' })
  readonly isMineToAnswer!: boolean;

  static from({ note, ...read }: ReadableCriticism): CriticismView {
    const { id, decisionId, officeId, state, words, answer, writtenOn, dueOn, answeredOn, closedOn } = note;
    return Object.assign(new CriticismView(), {
      ...{ id, decisionId, officeId, state, words, answer, writtenOn, dueOn, answeredOn, closedOn },
      ...read,
    });
  }
}

@InputType({ description: 'About one decision that is in force, or about the work of one office.' })
export class CriticismInput {
  @Field(() => ID, { nullable: true })
  readonly decisionId?: string | null;

  @Field(() => ID, { nullable: true })
  readonly officeId?: string | null;

  @Field(() => String, { description: '1 to 4,000 characters about the work, without the names of those who did it.' })
  readonly words!: string;
}

@ObjectType()
export class CriticismDone {
  @Field(() => ID)
  readonly id!: string;

  static from(id: string): CriticismDone {
    return Object.assign(new CriticismDone(), { id });
  }
}

@ObjectType()
export class CriticismRefused {
  @Field(() => String, { description: Object.keys(CRITICISM_MESSAGES).join(', ') })
  readonly code!: string;

  @Field(() => String)
  readonly message!: string;

  static from(code: CriticismRefusalCode): CriticismRefused {
    return Object.assign(new CriticismRefused(), { code, message: CRITICISM_MESSAGES[code] });
  }
}

export const CriticismResult = createUnionType({
  name: 'CriticismResult',
  types: () => [CriticismDone, CriticismRefused] as const,
});
