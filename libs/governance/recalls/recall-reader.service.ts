import { Inject, Injectable } from '@nestjs/common';
import { type Day, isUuid } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource, type EntityManager, type FindOptionsWhere, In } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { isLapsed } from '../domain/decision-rules.js';
import { ElectionEntity } from '../elections/election.entity.js';
import { FoundingRecord } from '../founding-record.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { OfficeEntity } from '../office.entity.js';
import { countSigners, refuseSignature, signaturesNeeded } from './domain/petition.js';
import type { Answers } from './domain/petition.types.js';
import { RecallPetitionEntity } from './recall-petition.entity.js';
import { RecallSignatureEntity } from './recall-signature.entity.js';
import { RecallVotes } from './recall-votes.service.js';

/** A petition as one member reads it: who else has signed nobody reads. */
export interface ReadablePetition {
  readonly row: RecallPetitionEntity;
  readonly officeCode: string;
  readonly officeTitle: string;
  /** Null of somebody who was erased. */
  readonly holderName: string | null;
  /** Whether it is about the reader's own mandate. */
  readonly isMine: boolean;
  readonly signatures: number;
  readonly needed: number;
  readonly electorate: number;
  readonly hasSigned: boolean;
  /** Whether the reader, who has not signed, may. */
  readonly asksMe: boolean;
  /** Whether somebody can put the outcome on record now: it is known, or nobody seconded it in time. */
  readonly isToRecord: boolean;
  /** Whether it was on record, and nobody seconded it in time. */
  readonly hasLapsed: boolean;
  /** Of a ballot that was counted. */
  readonly answers: Answers | null;
}

interface Reading {
  readonly reader: string;
  readonly today: Day;
  readonly roll: ReadonlySet<string>;
  /** By id. */
  readonly offices: ReadonlyMap<string, OfficeEntity>;
}

const MOST_SHOWN = 100;

@Injectable()
export class RecallReader {
  @Inject() private readonly record!: FoundingRecord;

  constructor(
    private readonly db: DataSource,
    private readonly persons: PersonsService,
    private readonly votes: RecallVotes,
  ) {}

  /** Latest first, at most 100; if asked for, without those whose outcome is in force or that had none. */
  list(reader: string, onlyOpen = false): Promise<ReadablePetition[]> {
    return this.db.transaction(async (tx) => {
      const rows = await tx.find(RecallPetitionEntity, {
        ...{ order: { position: 'DESC' }, take: MOST_SHOWN },
        ...(onlyOpen && { where: await this.openOnes(tx) }),
      });
      return this.readable(tx, rows, reader);
    });
  }

  find(id: string, reader: string): Promise<ReadablePetition | null> {
    return this.db.transaction(async (tx) => {
      const row = isUuid(id) ? await tx.findOneBy(RecallPetitionEntity, { id }) : null;
      return row && (await this.readable(tx, [row], reader))[0]!;
    });
  }

  private async openOnes(tx: EntityManager): Promise<FindOptionsWhere<RecallPetitionEntity>[]> {
    const unseconded = await tx.query<{ id: string }[]>(
      `SELECT petition.id FROM recall_petition petition JOIN decision ON decision.id = petition.decision_id
       WHERE decision.state <> 'in-force'`,
    );
    return [{ phase: In(['open', 'ballot', 'room']) }, { id: In(unseconded.map(({ id }) => id)) }];
  }

  private async readable(
    tx: EntityManager,
    rows: readonly RecallPetitionEntity[],
    reader: string,
  ): Promise<ReadablePetition[]> {
    const today = await this.record.today(tx);
    const roll = rows.some(({ phase }) => phase === 'open') ? await this.votes.roll(tx, today) : [];
    const offices = new Map((await tx.find(OfficeEntity)).map((one) => [one.id, one]));
    const read: ReadablePetition[] = [];
    for (const row of rows) read.push(await this.one(tx, row, { reader, today, roll: new Set(roll), offices }));
    return read;
  }

  private async one(
    tx: EntityManager,
    row: RecallPetitionEntity,
    { reader, today, roll, offices }: Reading,
  ): Promise<ReadablePetition> {
    const { phase, until, heldOn } = row;
    const { holderRef, officeId, ...term } = await tx.findOneByOrFail(MandateEntity, { id: row.mandateId });
    const isOver = term.endedOn !== null || term.endsOn < today;
    const rules = await this.votes.rulesOn(tx, row.openedOn);
    const signers = (await tx.findBy(RecallSignatureEntity, { petitionId: row.id })).map((one) => one.personRef);
    const electorate = row.electorate ?? roll.size;
    const answers = await this.answers(tx, row.electionId);
    const hasLapsed = await this.hasLapsed(tx, row, today);
    const isVoted = phase === 'room' ? (heldOn ?? '') <= today : phase === 'ballot' && answers !== null;
    const maySign = !isOver && refuseSignature({ phase, until, holderRef }, reader, { today, entitled: roll }) === null;
    const hasSigned = signers.includes(reader);
    const { code: officeCode, title: officeTitle } = offices.get(officeId)!;
    return {
      ...{ row, officeCode, officeTitle, isMine: holderRef === reader, electorate, hasSigned },
      holderName: (await this.persons.namesOf([holderRef], tx)).get(holderRef) ?? null,
      signatures: row.signatures ?? countSigners(signers, roll),
      needed: signaturesNeeded(rules?.recallSignatures ?? 0, electorate),
      asksMe: maySign && !hasSigned,
      ...{ answers, hasLapsed, isToRecord: !isOver && (isVoted || hasLapsed) },
    };
  }

  private async hasLapsed(tx: EntityManager, { decisionId }: RecallPetitionEntity, today: Day): Promise<boolean> {
    const decision = decisionId && (await tx.findOneBy(DecisionEntity, { id: decisionId }));
    return decision ? isLapsed(decision, today) : false;
  }

  private async answers(tx: EntityManager, electionId: string | null): Promise<Answers | null> {
    const isCounted = electionId && (await tx.existsBy(ElectionEntity, { id: electionId, phase: 'counted' }));
    return isCounted ? this.votes.answers(tx, electionId) : null;
  }
}
