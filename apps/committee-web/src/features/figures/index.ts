export { HeadlineCards } from './headline-cards.js';
export { choiceOf, paramsOf } from './choice.js';
export { useReportedSpan } from './use-figures.js';
