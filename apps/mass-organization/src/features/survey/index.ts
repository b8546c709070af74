import { EmptySurvey1790000287001 } from './empty-survey.migration.js';
import { Survey1790000230000 } from './survey.migration.js';
import { SurveyEntity } from './survey.entity.js';
import { SurveyMarkEntity, SurveyResultEntity, SurveySpentEntity, SurveyTallyEntity } from './survey-rows.entity.js';

export { SurveyModule } from './survey.module.js';

export const surveyEntities = [
  SurveyEntity,
  SurveyMarkEntity,
  SurveySpentEntity,
  SurveyTallyEntity,
  SurveyResultEntity,
];
export const surveyMigrations = [Survey1790000230000, EmptySurvey1790000287001];
