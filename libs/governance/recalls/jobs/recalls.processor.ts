import { HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { FoundingRecord } from '../../founding-record.service.js';
import { RecallPetitions } from '../recall-petitions.service.js';
import { RecallVotes } from '../recall-votes.service.js';
import { recallsJob } from '../recalls.job.js';

const HOUR_MS = 3_600_000;

/** Nobody opens, leads, postpones or counts a vote on a mandate: this does. */
@Injectable()
@HandlesJob(recallsJob)
export class RecallsProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly petitions: RecallPetitions,
    private readonly votes: RecallVotes,
    private readonly record: FoundingRecord,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(recallsJob, HOUR_MS, {});
  }

  async handle(): Promise<void> {
    if (!(await this.record.find())) return;
    await this.petitions.keepDays();
    await this.votes.advance();
  }
}
