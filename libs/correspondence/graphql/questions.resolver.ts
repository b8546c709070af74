import { type Actor, Allow, CurrentActor, PageArgs } from '#identity';
import { Args, ArgsType, Field, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { GuidanceReader } from '../guidance-reader.service.js';
import { QuestionsReader } from '../questions-reader.service.js';
import { QuestionsService } from '../questions.service.js';
import {
  AnswerQuestionInput,
  AskQuestionInput,
  OpenCorrespondence,
  Question,
  QuestionPage,
  QuestionSent,
  SendQuestionResult,
} from './question.type.js';
import { CorrespondenceRefused } from './sent-message.type.js';

@ArgsType()
class QuestionsArgs extends PageArgs {
  @Field(() => Boolean, { nullable: true, description: 'True for questions of ours, false for questions to us.' })
  readonly ours?: boolean | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'True: without an answer, the earliest deadline first. Otherwise the latest question first.',
  })
  readonly open?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The node on the other side.' })
  readonly peer?: string | null;
}

@Resolver(() => Question)
export class QuestionsResolver {
  constructor(
    private readonly sending: QuestionsService,
    private readonly reader: QuestionsReader,
    private readonly guidance: GuidanceReader,
  ) {}

  @Allow('correspondence:read')
  @Query(() => QuestionPage)
  async questions(@Args() search: QuestionsArgs): Promise<QuestionPage> {
    const { items, endCursor, total } = await this.reader.page(search);
    return Object.assign(new QuestionPage(), { items: items.map(Question.from), endCursor, total });
  }

  @Allow('correspondence:read')
  @Query(() => Question, { nullable: true })
  async question(
    @Args('asker', { type: () => ID }) asker: string,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<Question | null> {
    const found = await this.reader.find(asker, id);
    return found && Question.from(found);
  }

  @Allow('correspondence:read')
  @Query(() => OpenCorrespondence)
  async openCorrespondence(): Promise<OpenCorrespondence> {
    const { toUs, toUsOverdue, fromUs, fromUsOverdue } = await this.reader.open();
    const { missing, overdue } = await this.guidance.open();
    return Object.assign(new OpenCorrespondence(), {
      ...{ questionsToUs: toUs, questionsToUsOverdue: toUsOverdue },
      ...{ questionsFromUs: fromUs, questionsFromUsOverdue: fromUsOverdue },
      ...{ guidanceReplies: missing, guidanceRepliesOverdue: overdue },
    });
  }

  @Allow('question:ask')
  @Mutation(() => SendQuestionResult, { description: 'Sends it. It cannot be taken back.' })
  async askQuestion(
    @Args('input') { to = null, month = null, ...input }: AskQuestionInput,
    @CurrentActor() actor: Actor,
  ): Promise<QuestionSent | CorrespondenceRefused> {
    const asked = await this.sending.ask(actor.personRef, { ...input, to, month });
    return asked.ok ? this.sent(asked.value.asker, asked.value.id) : CorrespondenceRefused.from(asked.error);
  }

  @Allow('question:answer')
  @Mutation(() => SendQuestionResult, {
    description: 'Sends an answer, or a further part of it. It cannot be taken back; it can be completed.',
  })
  async answerQuestion(
    @Args('input') input: AnswerQuestionInput,
    @CurrentActor() actor: Actor,
  ): Promise<QuestionSent | CorrespondenceRefused> {
    const answered = await this.sending.answer(actor.personRef, input);
    return answered.ok
      ? this.sent(answered.value.asker, answered.value.questionId)
      : CorrespondenceRefused.from(answered.error);
  }

  private async sent(asker: string, id: string): Promise<QuestionSent> {
    return Object.assign(new QuestionSent(), { question: Question.from((await this.reader.find(asker, id))!) });
  }
}
