import { err, ok, type Result } from '#domain-kit';
import { DirectoryPublisher } from '#federation';
import {
  type DecisionEffect,
  type EffectPayload,
  type EffectRefusal,
  HandlesDecision,
  LedgerService,
  type SecondedDecision,
} from '#governance';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { EnrolmentRequestEntity } from './enrolment-request.entity.js';
import { EnrolmentsService } from './enrolments.service.js';
import { Namesakes } from './namesakes.service.js';

interface Answer extends EffectPayload {
  readonly thumbprint: string;
}

/** The committee's answer to a node that asks to belong: only a recorded and seconded decision gives it. */
abstract class EnrolmentDecision implements DecisionEffect<Answer> {
  protected abstract readonly state: 'approved' | 'refused';

  @Inject() private readonly enrolments!: EnrolmentsService;
  @Inject() private readonly ledger!: LedgerService;
  @Inject() private readonly directory!: DirectoryPublisher;
  @Inject() private readonly namesakes!: Namesakes;

  async check({ thumbprint }: EffectPayload, tx: EntityManager): Promise<Result<Answer, EffectRefusal>> {
    if (typeof thumbprint !== 'string') return err({ code: 'INVALID', message: 'Say the thumbprint of the request.' });
    const asked = await tx.findOneBy(EnrolmentRequestEntity, { thumbprint });
    if (!asked) return err({ code: 'REQUEST_UNKNOWN', message: 'No node asks under this key.' });
    if (asked.state !== 'pending')
      return err({ code: 'ANSWERED', message: `This request was ${asked.state} already.` });
    const taken = await this.nameTaken(tx, asked);
    return taken ?? ok({ thumbprint });
  }

  async apply(
    tx: EntityManager,
    { thumbprint }: Answer,
    { id }: SecondedDecision,
  ): Promise<Result<void, EffectRefusal>> {
    const { state } = this;
    const taken = await this.nameTaken(tx, await tx.findOneBy(EnrolmentRequestEntity, { thumbprint }));
    if (taken) return taken;
    const nodeId = await this.enrolments.decide(tx, thumbprint, { state, decisionId: id });
    if (nodeId === undefined) return err({ code: 'ANSWERED', message: 'This request was answered meanwhile.' });
    await this.ledger.append(tx, {
      kind: `enrolment.${state}`,
      subject: { ids: { node: nodeId, key: thumbprint, decision: id } },
    });
    return ok(undefined);
  }

  /** Asked again when it is seconded: another may have come meanwhile. */
  private async nameTaken(
    tx: EntityManager,
    asked: EnrolmentRequestEntity | null,
  ): Promise<Result<never, EffectRefusal> | undefined> {
    const name = this.state === 'approved' && asked ? await this.namesakes.of(tx, asked) : undefined;
    if (name === undefined) return undefined;
    const message = `Its name looks like that of “${name}”. Refuse it, and invite it again under a name of its own.`;
    return err({ code: 'NAME_TAKEN', message });
  }

  settled(): Promise<void> {
    return this.directory.wake();
  }
}

@Injectable()
@HandlesDecision('enrolment.approve')
export class ApproveEnrolment extends EnrolmentDecision {
  protected override readonly state = 'approved';
}

@Injectable()
@HandlesDecision('enrolment.refuse')
export class RefuseEnrolment extends EnrolmentDecision {
  protected override readonly state = 'refused';
}
