import { CLOCK, type Clock, ok, type Result } from '#domain-kit';
import { type WordLanguage } from '#federation';
import { Queues } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';
import { askEnrolmentJob } from './ask-enrolment.job.js';
import { EnrolmentEntity } from './enrolment.entity.js';
import { type EnrolmentRefusal, refuse } from './enrolment.refusals.js';
import { EnrolmentSteps } from './enrolment-steps.service.js';

/** People decide within minutes or days: asked often at first, once a minute at last. */
const ASK_AGAIN_MS = { atLeast: 500, atMost: 60_000 };

/** Asks an organizing committee for admission: protocol.md, *Enrolment*, the instance's side. */
@Injectable()
export class EnrolmentService {
  constructor(
    @InjectDataSource() private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly steps: EnrolmentSteps,
    private readonly queues: Queues,
  ) {}

  current(): Promise<EnrolmentEntity | null> {
    return this.db.getRepository(EnrolmentEntity).findOneBy({ one: true });
  }

  /** Idempotent: the same code asks again, and an approved enrolment stays as it is. */
  async request(code: string): Promise<Result<EnrolmentEntity, EnrolmentRefusal>> {
    const held = await this.current();
    if (held?.state === 'approved' && !(await this.steps.hasEnded(held.hubId)))
      return refuse('ALREADY_ENROLLED', `This instance belongs to ${held.hubName} already.`);
    const hub = await this.steps.pinnedHub(code);
    if (!hub.ok) return hub;
    if (await this.steps.isLeaving(hub.value.hubId))
      return refuse('STILL_LEAVING', 'Your leaving has not reached the committee yet. Try again once it has.');
    const row = { one: true, ...hub.value, code, state: 'requested' as const, requestedAt: this.clock.now() };
    await this.db.getRepository(EnrolmentEntity).save(row);
    const posted = await this.steps.post(code);
    if (!posted.ok) return posted;
    await this.queues.wake(askEnrolmentJob, 'hub', {});
    return ok(await this.db.getRepository(EnrolmentEntity).findOneByOrFail({ one: true }));
  }

  /** Takes the committee's decision, in one transaction with the peer that it makes of the hub. */
  async ask(): Promise<void> {
    const row = await this.current();
    if (row?.state !== 'requested') return;
    const state = await this.steps.stateAtHub(row);
    if (state === 'pending' || state === undefined) {
      await this.queues.wake(askEnrolmentJob, 'hub', {}, { delayMs: this.patience(row) });
      return;
    }
    await this.db.transaction(async (tx) => {
      await tx.update(EnrolmentEntity, { one: true }, { state, code: null });
      if (state === 'approved') await this.steps.join(tx, row);
    });
    if (state === 'approved') await this.steps.wake(row.hubId);
  }

  private patience({ requestedAt }: EnrolmentEntity): number {
    const waitedMs = this.clock.now().getTime() - requestedAt.getTime();
    return Math.min(ASK_AGAIN_MS.atMost, Math.max(ASK_AGAIN_MS.atLeast, waitedMs / 4));
  }

  words(row: EnrolmentEntity, language: WordLanguage): Promise<string[]> {
    return this.steps.words(row, language);
  }
}
