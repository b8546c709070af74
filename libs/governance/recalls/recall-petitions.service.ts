import { Injectable } from '@nestjs/common';
import { addDays, type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager, In } from 'typeorm';
import { isHeld } from '../domain/terms.js';
import { FoundingRecord } from '../founding-record.service.js';
import { MandateEntity } from '../mandate.entity.js';
import {
  confidenceDueOn,
  countSigners,
  refusePetition,
  refuseSignature,
  SIGNING_DAYS,
  signaturesNeeded,
} from './domain/petition.js';
import { PETITION_KINDS, type PetitionKind } from './domain/petition.types.js';
import { forgetSignatures } from './forget-signatures.js';
import type { RecallRefusalCode } from './recall-messages.js';
import { RecallPetitionEntity } from './recall-petition.entity.js';
import { RecallSignatureEntity } from './recall-signature.entity.js';
import { RecallVotes, type Voting } from './recall-votes.service.js';

/** Answers the id of the petition. */
export type RecallAnswer = Result<string, RecallRefusalCode>;

const RUNNING = ['open', 'ballot', 'room'] as const;

/** Petitions on mandates: who may vote signs, and enough signatures open the vote in the transaction of the last one. */
@Injectable()
export class RecallPetitions {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly votes: RecallVotes,
  ) {}

  /** Opens one with the first signature. `by` must hold `vote`: the caller has asked the guard. */
  open(by: string, mandateId: string, asked: string): Promise<RecallAnswer> {
    return this.inTurn(async (tx, today) => {
      const kind = PETITION_KINDS.find((one) => one === asked);
      if (!kind) return err('KIND_UNKNOWN');
      const term = isUuid(mandateId) ? await tx.findOneBy(MandateEntity, { id: mandateId }) : null;
      if (!term) return err('MANDATE_UNKNOWN');
      const [roll, rules] = [await this.votes.roll(tx, today), await this.votes.rulesOn(tx, today)];
      if (!roll.includes(by)) return err('NOT_ENTITLED');
      const { isAnotherOpen, lastVoteOn } = await this.earlier(tx, mandateId);
      const facts = { term, holderRef: term.holderRef, by, rules, electorate: roll.length, isAnotherOpen, lastVoteOn };
      const refused = refusePetition(facts, today);
      if (refused) return err(refused);
      const row = await this.add(tx, { mandateId, kind, today });
      await tx.insert(RecallSignatureEntity, { petitionId: row.id, personRef: by });
      await this.openIfEnough(tx, row, { today, roll, rules: rules! });
      return ok(row.id);
    });
  }

  sign(by: string, id: string): Promise<RecallAnswer> {
    return this.change(by, id, async (tx, row, voting) => {
      await tx.upsert(RecallSignatureEntity, { petitionId: id, personRef: by }, ['petitionId', 'personRef']);
      await this.openIfEnough(tx, row, voting);
    });
  }

  /** Until the vote is opened, a signature is its signer's to take back. */
  withdraw(by: string, id: string): Promise<RecallAnswer> {
    return this.change(by, id, async (tx) => {
      await tx.delete(RecallSignatureEntity, { petitionId: id, personRef: by });
    });
  }

  /** What a new day brings: petitions whose days are over, mandates that ended otherwise, votes that the bylaws ask for. */
  async keepDays(): Promise<void> {
    await this.inTurn(async (tx, today) => {
      for (const row of await tx.findBy(RecallPetitionEntity, { phase: In([...RUNNING]) })) {
        const { endedOn, endsOn } = await tx.findOneByOrFail(MandateEntity, { id: row.mandateId });
        if (endedOn !== null || endsOn < today) await this.close(tx, row, 'moot', today);
        else if (row.phase === 'open' && row.until < today) await this.close(tx, row, 'expired', today);
      }
      await this.openDue(tx, today);
    });
  }

  private async openDue(tx: EntityManager, today: Day): Promise<void> {
    const rules = await this.votes.rulesOn(tx, today);
    if (!rules || rules.confidenceDays === 0) return;
    const roll = await this.votes.roll(tx, today);
    for (const term of (await tx.find(MandateEntity)).filter((one) => isHeld(one, today))) {
      const { lastVoteOn, running } = await this.earlier(tx, term.id);
      const dueOn = confidenceDueOn(term.beginsOn, lastVoteOn, rules.confidenceDays);
      if (dueOn === null || today < dueOn || (running && running.phase !== 'open')) continue;
      const facts = { term, holderRef: term.holderRef, by: '', rules, electorate: roll.length, lastVoteOn };
      if (refusePetition({ ...facts, isAnotherOpen: false }, today)) continue;
      const row = running ?? (await this.add(tx, { mandateId: term.id, kind: 'confidence', today }));
      row.because = 'period';
      row.signatures = await this.count(tx, row.id, roll);
      await this.votes.begin(tx, row, { today, roll, rules });
    }
  }

  private async openIfEnough(tx: EntityManager, row: RecallPetitionEntity, voting: Voting): Promise<void> {
    const signed = await this.count(tx, row.id, voting.roll);
    if (signed < signaturesNeeded(voting.rules.recallSignatures, voting.roll.length)) return;
    row.signatures = signed;
    await this.votes.begin(tx, row, voting);
  }

  private async count(tx: EntityManager, petitionId: string, roll: readonly string[]): Promise<number> {
    const rows = await tx.findBy(RecallSignatureEntity, { petitionId });
    return countSigners(
      rows.map(({ personRef }) => personRef),
      new Set(roll),
    );
  }

  private async add(
    tx: EntityManager,
    { mandateId, kind, today }: { readonly mandateId: string; readonly kind: PetitionKind; readonly today: Day },
  ): Promise<RecallPetitionEntity> {
    const id = newId();
    const [openedOn, until] = [today, addDays(today, SIGNING_DAYS)];
    await tx.insert(RecallPetitionEntity, {
      id,
      mandateId,
      kind,
      because: 'signatures',
      phase: 'open',
      openedOn,
      until,
    });
    return tx.findOneByOrFail(RecallPetitionEntity, { id });
  }

  private async close(
    tx: EntityManager,
    row: RecallPetitionEntity,
    phase: 'moot' | 'expired',
    closedOn: Day,
  ): Promise<void> {
    const signatures = row.phase === 'open' ? await tx.countBy(RecallSignatureEntity, { petitionId: row.id }) : null;
    await forgetSignatures(tx, row.id);
    await tx.update(
      RecallPetitionEntity,
      { id: row.id },
      { phase, closedOn, signatures: signatures ?? row.signatures },
    );
  }

  private async earlier(tx: EntityManager, mandateId: string) {
    const rows = await tx.find(RecallPetitionEntity, { where: { mandateId }, order: { position: 'ASC' } });
    const running = rows.find(({ phase }) => RUNNING.some((one) => one === phase)) ?? null;
    const voted = rows.filter(({ phase }) => phase === 'decided' || phase === 'void');
    return { running, isAnotherOpen: running !== null, lastVoteOn: voted.at(-1)?.closedOn ?? null };
  }

  private change(
    by: string,
    id: string,
    run: (tx: EntityManager, row: RecallPetitionEntity, voting: Voting) => Promise<void>,
  ): Promise<RecallAnswer> {
    return this.inTurn(async (tx, today) => {
      const row = isUuid(id) ? await tx.findOneBy(RecallPetitionEntity, { id }) : null;
      if (!row) return err('PETITION_UNKNOWN');
      const { holderRef, endedOn, endsOn } = await tx.findOneByOrFail(MandateEntity, { id: row.mandateId });
      if (endedOn !== null || endsOn < today) return err('MANDATE_OVER');
      const roll = await this.votes.roll(tx, today);
      const refused = refuseSignature({ phase: row.phase, until: row.until, holderRef }, by, {
        today,
        entitled: new Set(roll),
      });
      if (refused) return err(refused);
      // The rules of the day on which it was opened: nobody moves the mark while people sign.
      const rules = await this.votes.rulesOn(tx, row.openedOn);
      await run(tx, row, { today, roll, rules: rules! });
      return ok(id);
    });
  }

  private inTurn<T>(run: (tx: EntityManager, today: Day) => Promise<T>): Promise<T> {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      return run(tx, await this.record.today(tx));
    });
  }
}
