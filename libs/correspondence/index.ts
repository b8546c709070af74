import { AnswerEntity } from './answer.entity.js';
import { Correspondence1790000030010 } from './correspondence.migration.js';
import { GuidanceEntity } from './guidance.entity.js';
import { GuidanceAddresseeEntity } from './guidance-addressee.entity.js';
import { GuidanceReplyEntity } from './guidance-reply.entity.js';
import { QuestionEntity } from './question.entity.js';

export const correspondenceEntities = [
  ...[AnswerEntity, GuidanceAddresseeEntity, GuidanceEntity, GuidanceReplyEntity, QuestionEntity],
];
export const correspondenceMigrations = [Correspondence1790000030010];
export { CorrespondenceModule } from './correspondence.module.js';
export { ANSWER_WITHIN_DAYS, LONGEST } from './domain/check-texts.js';
export type { CorrespondenceRefusal } from './domain/correspondence.refusals.js';
export { GuidanceReader } from './guidance-reader.service.js';
export { type GuidanceDraft, GuidanceService, type ReplyDraft } from './guidance.service.js';
export { QuestionsReader, type Thread } from './questions-reader.service.js';
export { type AnswerDraft, type QuestionDraft, QuestionsService } from './questions.service.js';
export { QuestionAskedHandler } from './question-asked.handler.js';
