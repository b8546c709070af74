import { HandlesJob, type JobHandler, Queues } from '#platform';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { WitnessRounds } from '../witness-rounds.service.js';
import { witnessJob } from '../witness.job.js';

const HOUR_MS = 3_600_000;

@Injectable()
@HandlesJob(witnessJob)
export class WitnessProcessor implements JobHandler<object>, OnApplicationBootstrap {
  constructor(
    private readonly rounds: WitnessRounds,
    private readonly queues: Queues,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(witnessJob, HOUR_MS, {});
  }

  handle(): Promise<void> {
    return this.rounds.round();
  }
}
