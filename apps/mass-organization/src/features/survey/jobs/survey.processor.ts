import { defineJob, HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { z } from 'zod';
import { Surveys } from '../surveys.service.js';

const HOUR_MS = 3_600_000;

export const surveyJob = defineJob({ name: 'survey.settle', payload: z.object({}), concurrency: 1 });

/** Takes the steps of a survey on their days, so that what they destroy waits for nobody's visit. */
@Injectable()
@HandlesJob(surveyJob)
export class SurveyProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly surveys: Surveys,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(surveyJob, HOUR_MS, {});
  }

  handle(): Promise<void> {
    return this.surveys.settle();
  }
}
