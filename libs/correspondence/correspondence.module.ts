import { type DynamicModule, Module } from '@nestjs/common';
import { AnswerGuidanceResolver, GuidanceResolver, IssueGuidanceResolver } from './graphql/guidance.resolver.js';
import { QuestionsResolver } from './graphql/questions.resolver.js';
import { GuidanceService } from './guidance.service.js';
import { GuidanceAnsweredHandler } from './guidance-answered.handler.js';
import { GuidanceIssuedHandler } from './guidance-issued.handler.js';
import { GuidanceReader } from './guidance-reader.service.js';
import { OwnDesk } from './own-desk.service.js';
import { QuestionAnsweredHandler } from './question-answered.handler.js';
import { QuestionAskedHandler } from './question-asked.handler.js';
import { QuestionsReader } from './questions-reader.service.js';
import { QuestionsService } from './questions.service.js';

/** What only one side does: the committee issues guidance, an organization replies to it. */
const SIDES = {
  committee: [IssueGuidanceResolver, GuidanceAnsweredHandler],
  organization: [AnswerGuidanceResolver, GuidanceIssuedHandler],
};

/** Questions and guidance between an organization and its committee. Needs governance and the exchange. */
@Module({})
export class CorrespondenceModule {
  static forSide(side: keyof typeof SIDES): DynamicModule {
    return {
      module: CorrespondenceModule,
      providers: [
        ...[GuidanceReader, GuidanceResolver, GuidanceService, OwnDesk],
        ...[QuestionAnsweredHandler, QuestionAskedHandler, QuestionsReader, QuestionsResolver, QuestionsService],
        ...SIDES[side],
      ],
      exports: [GuidanceReader, GuidanceService, QuestionsReader, QuestionsService],
    };
  }
}
