import { type DynamicModule, Module } from '@nestjs/common';
import { AccountabilityReader } from './accountability-reader.service.js';
import { CorrespondenceNotices } from './correspondence-notices.source.js';
import { AnswerGuidanceResolver, GuidanceResolver, IssueGuidanceResolver } from './graphql/guidance.resolver.js';
import { QuestionsResolver } from './graphql/questions.resolver.js';
import { GuidanceService } from './guidance.service.js';
import { GuidanceAnsweredHandler } from './guidance-answered.handler.js';
import { GuidanceIssuedHandler } from './guidance-issued.handler.js';
import { GuidanceReader } from './guidance-reader.service.js';
import { AccountabilityController, NoAccountabilityController } from './http/accountability.controller.js';
import { OwnDesk } from './own-desk.service.js';
import { QuestionAnsweredHandler } from './question-answered.handler.js';
import { QuestionAskedHandler } from './question-asked.handler.js';
import { QuestionsReader } from './questions-reader.service.js';
import { QuestionsService } from './questions.service.js';

/** What only one side does: the committee issues guidance and accounts in public, an organization replies. */
const SIDES = {
  committee: {
    providers: [IssueGuidanceResolver, GuidanceAnsweredHandler, AccountabilityReader],
    controllers: [AccountabilityController],
  },
  organization: {
    providers: [AnswerGuidanceResolver, GuidanceIssuedHandler],
    controllers: [NoAccountabilityController],
  },
};

/** Questions and guidance between an organization and its committee. Needs governance and the exchange. */
@Module({})
export class CorrespondenceModule {
  static forSide(side: keyof typeof SIDES): DynamicModule {
    return {
      module: CorrespondenceModule,
      controllers: SIDES[side].controllers,
      providers: [
        ...[CorrespondenceNotices, GuidanceReader, GuidanceResolver, GuidanceService, OwnDesk],
        ...[QuestionAnsweredHandler, QuestionAskedHandler, QuestionsReader, QuestionsResolver, QuestionsService],
        ...SIDES[side].providers,
      ],
      exports: [GuidanceReader, GuidanceService, QuestionsReader, QuestionsService],
    };
  }
}
