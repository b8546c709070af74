import { Module } from '@nestjs/common';
import { SurveyResolver } from './graphql/survey.resolver.js';
import { SurveyController } from './http/survey.controller.js';
import { SurveyProcessor } from './jobs/survey.processor.js';
import { SurveyCloseEffect, SurveyOpenEffect } from './survey.effects.js';
import { SurveyNotices } from './survey-notices.source.js';
import { SurveyReader } from './survey-reader.service.js';
import { SurveySteps } from './survey-steps.service.js';
import { Surveys } from './surveys.service.js';

/** A survey of the whole membership that leads to nobody in it. */
@Module({
  controllers: [SurveyController],
  providers: [
    ...[SurveyOpenEffect, SurveyCloseEffect, SurveyNotices, SurveyReader, SurveySteps, Surveys],
    ...[SurveyResolver, SurveyProcessor],
  ],
})
export class SurveyModule {}
