import { Inject, Injectable } from '@nestjs/common';
import { isUuid } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource, type EntityManager } from 'typeorm';
import { ElectionEntity } from '../elections/election.entity.js';
import { FoundingRecord } from '../founding-record.service.js';
import { MandateEntity } from '../mandate.entity.js';
import { OfficeEntity } from '../office.entity.js';
import { countSigners, signaturesNeeded } from './domain/petition.js';
import type { Answers } from './domain/petition.types.js';
import { RecallPetitionEntity } from './recall-petition.entity.js';
import { RecallSignatureEntity } from './recall-signature.entity.js';
import { RecallVotes } from './recall-votes.service.js';

/** A petition as one member reads it: who else has signed nobody reads. */
export interface ReadablePetition {
  readonly row: RecallPetitionEntity;
  readonly officeTitle: string;
  /** Null of somebody who was erased. */
  readonly holderName: string | null;
  /** Whether it is about the reader's own mandate. */
  readonly isMine: boolean;
  readonly signatures: number;
  readonly needed: number;
  readonly electorate: number;
  readonly hasSigned: boolean;
  /** Of a ballot that was counted. */
  readonly answers: Answers | null;
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

  /** Latest first, at most 100. */
  list(reader: string): Promise<ReadablePetition[]> {
    return this.db.transaction(async (tx) => {
      const rows = await tx.find(RecallPetitionEntity, { order: { position: 'DESC' }, take: MOST_SHOWN });
      return this.readable(tx, rows, reader);
    });
  }

  find(id: string, reader: string): Promise<ReadablePetition | null> {
    return this.db.transaction(async (tx) => {
      const row = isUuid(id) ? await tx.findOneBy(RecallPetitionEntity, { id }) : null;
      return row && (await this.readable(tx, [row], reader))[0]!;
    });
  }

  private async readable(
    tx: EntityManager,
    rows: readonly RecallPetitionEntity[],
    reader: string,
  ): Promise<ReadablePetition[]> {
    const today = await this.record.today(tx);
    const roll = rows.some(({ phase }) => phase === 'open') ? await this.votes.roll(tx, today) : [];
    const offices = new Map((await tx.find(OfficeEntity)).map(({ id, title }) => [id, title]));
    const read: ReadablePetition[] = [];
    for (const row of rows) {
      const { holderRef, officeId } = await tx.findOneByOrFail(MandateEntity, { id: row.mandateId });
      const rules = await this.votes.rulesOn(tx, row.openedOn);
      const signers = (await tx.findBy(RecallSignatureEntity, { petitionId: row.id })).map((one) => one.personRef);
      const electorate = row.electorate ?? roll.length;
      read.push({
        ...{ row, officeTitle: offices.get(officeId)!, isMine: holderRef === reader, electorate },
        holderName: (await this.persons.namesOf([holderRef], tx)).get(holderRef) ?? null,
        signatures: row.signatures ?? countSigners(signers, new Set(roll)),
        needed: signaturesNeeded(rules?.recallSignatures ?? 0, electorate),
        hasSigned: signers.includes(reader),
        answers: await this.answers(tx, row.electionId),
      });
    }
    return read;
  }

  private async answers(tx: EntityManager, electionId: string | null): Promise<Answers | null> {
    const isCounted = electionId && (await tx.existsBy(ElectionEntity, { id: electionId, phase: 'counted' }));
    return isCounted ? this.votes.answers(tx, electionId) : null;
  }
}
