import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { QuestionTopic } from '../domain/correspondence.types.js';
import type { Standing } from '../domain/standing.js';
import type { AnswerEntity } from '../answer.entity.js';
import type { SentText, Thread } from '../questions-reader.service.js';
import { QuestionTopicName, StandingName } from './correspondence-enums.js';
import { CorrespondenceRefused, SentMessage } from './sent-message.type.js';

@ObjectType({ description: 'An answer, or a further part that completes it.' })
export class AnswerPart {
  @Field(() => Int)
  part!: number;

  @Field()
  text!: string;

  @Field({ description: 'UTC.' })
  answeredOn!: string;

  @Field()
  answeredByOffice!: string;

  @Field({ description: 'After the day until which an answer was expected.' })
  late!: boolean;

  @Field(() => SentMessage, { nullable: true, description: 'Null for what the other side wrote.' })
  message!: SentMessage | null;

  static from({ row, message }: SentText<AnswerEntity>, answerBy: string): AnswerPart {
    const { part, text, answeredOn, answeredByOffice } = row;
    const late = answeredOn > answerBy;
    return Object.assign(new AnswerPart(), {
      ...{ part, text, answeredOn, answeredByOffice, late, message: SentMessage.from(message) },
    });
  }
}

@ObjectType({ description: 'A question with everything that was said to it. Both sides read the same.' })
export class Question {
  @Field(() => ID)
  id!: string;

  @Field({ description: 'The node that asks; with `id` it names the question.' })
  asker!: string;

  @Field()
  addressee!: string;

  @Field({ description: 'True for a question of ours.' })
  isOurs!: boolean;

  @Field({ description: 'What the other side calls itself.' })
  otherName!: string;

  @Field(() => QuestionTopicName)
  topic!: QuestionTopic;

  @Field()
  text!: string;

  @Field(() => String, { nullable: true, description: 'Of the report that it is about.' })
  month!: string | null;

  @Field({ description: 'UTC.' })
  askedOn!: string;

  @Field()
  answerBy!: string;

  @Field()
  askedByOffice!: string;

  @Field(() => StandingName)
  standing!: Standing;

  @Field(() => Int, { description: 'After `answerBy`, until the answer or until today.' })
  daysLate!: number;

  @Field(() => SentMessage, { nullable: true, description: 'Null for a question to us.' })
  message!: SentMessage | null;

  @Field(() => [AnswerPart])
  answers!: AnswerPart[];

  static from(thread: Thread): Question {
    const { row, isOurs, otherName, standing, daysLate } = thread;
    const { id, asker, addressee, topic, text, month, askedOn, answerBy, askedByOffice } = row;
    return Object.assign(new Question(), {
      ...{ id, asker, addressee, isOurs, otherName, topic, text, month, askedOn, answerBy, askedByOffice },
      ...{ standing, daysLate, message: SentMessage.from(thread.message) },
      answers: thread.answers.map((answer) => AnswerPart.from(answer, answerBy)),
    });
  }
}

@ObjectType()
export class QuestionPage {
  @Field(() => [Question])
  items!: Question[];

  @Field(() => String, { nullable: true })
  endCursor!: string | null;

  @Field(() => Int)
  total!: number;
}

@InputType()
export class AskQuestionInput {
  @Field(() => ID, { description: 'A UUID that the writer makes. Sent again under it, a question changes nothing.' })
  readonly id!: string;

  @Field(() => ID, { nullable: true, description: 'A node; an organization leaves it out and asks its committee.' })
  readonly to?: string | null;

  @Field(() => QuestionTopicName)
  readonly topic!: QuestionTopic;

  @Field({ description: 'The other side reads it as it is. At most 2000 characters; no names of persons.' })
  readonly text!: string;

  @Field(() => String, { nullable: true, description: 'YYYY-MM, of the report that it is about.' })
  readonly month?: string | null;

  @Field({ description: 'From 7 to 90 days from today (UTC).' })
  readonly answerBy!: string;
}

@InputType()
export class AnswerQuestionInput {
  @Field(() => ID)
  readonly asker!: string;

  @Field(() => ID)
  readonly id!: string;

  @Field(() => Int, { description: 'One more than there are parts. Sent again, the same part changes nothing.' })
  readonly part!: number;

  @Field({ description: 'The other side reads it as it is. At most 4000 characters; no names of persons.' })
  readonly text!: string;
}

@ObjectType()
export class QuestionSent {
  @Field(() => Question)
  question!: Question;
}

export const SendQuestionResult = createUnionType({
  name: 'SendQuestionResult',
  types: () => [QuestionSent, CorrespondenceRefused] as const,
});

@ObjectType({ description: 'What waits for an answer, ours or theirs.' })
export class OpenCorrespondence {
  @Field(() => Int)
  questionsToUs!: number;

  @Field(() => Int)
  questionsToUsOverdue!: number;

  @Field(() => Int)
  questionsFromUs!: number;

  @Field(() => Int)
  questionsFromUsOverdue!: number;

  @Field(() => Int, { description: 'Replies to guidance that are missing.' })
  guidanceReplies!: number;

  @Field(() => Int)
  guidanceRepliesOverdue!: number;
}
