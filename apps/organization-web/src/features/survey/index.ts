export { useSurveyItems } from './today/use-survey-items.js';
