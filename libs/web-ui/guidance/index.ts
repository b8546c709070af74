export { answerDays } from './answer-days.js';
export { AskPage, type Recipient } from './ask-page.js';
export { newDraftId } from './draft-id.js';
export { type GuidanceFacts, GuidanceItemPage } from './guidance-item.js';
export { GuidancePage } from './guidance-page.js';
export { QuestionPage } from './question-page.js';
export { WriteText } from './write-text.js';
