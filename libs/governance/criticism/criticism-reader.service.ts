import { isUuid } from '#domain-kit';
import { PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { BodyEntity } from '../body.entity.js';
import { FoundingRecord } from '../founding-record.service.js';
import { CriticismEntity } from './criticism.entity.js';
import { Criticisms } from './criticisms.service.js';
import { isOverdue } from './domain/criticism.js';

export interface ReadableCriticism {
  readonly note: CriticismEntity;
  readonly authorName: string;
  readonly bodyName: string;
  readonly isMine: boolean;
  readonly isOverdue: boolean;
  /** Whether the reader is of the body that answers, did not write it, and it is open. */
  readonly isMineToAnswer: boolean;
}

const MOST = 100;

/** Notes and answers as every member reads them: by what they are about, never by words and never by who wrote them. */
@Injectable()
export class CriticismReader {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly criticisms: Criticisms,
  ) {}

  /** Of all, or of one decision: those not closed first, then the latest; at most 100. */
  async list(reader: string, decisionId: string | null = null): Promise<ReadableCriticism[]> {
    const tx = this.db.manager;
    if (decisionId !== null && !isUuid(decisionId)) return [];
    const notes = await tx.find(CriticismEntity, {
      ...(decisionId === null ? {} : { where: { decisionId } }),
      order: { closedOn: { direction: 'DESC', nulls: 'FIRST' }, writtenOn: 'DESC', id: 'DESC' },
      take: MOST,
    });
    const today = await this.record.today(tx);
    const names = await this.persons.namesOf(notes.map(({ authorRef }) => authorRef));
    const bodies = new Map((await tx.find(BodyEntity)).map(({ id, name }) => [id, name]));
    const own = new Map<string, boolean>();
    for (const { bodyId } of notes)
      if (!own.has(bodyId)) own.set(bodyId, await this.criticisms.isOf(tx, bodyId, reader));
    return notes.map((note) => {
      const isMine = note.authorRef === reader;
      return {
        ...{ note, isMine, isOverdue: isOverdue(note, today), authorName: names.get(note.authorRef) ?? '' },
        bodyName: bodies.get(note.bodyId) ?? '',
        isMineToAnswer: !isMine && note.state === 'open' && (own.get(note.bodyId) ?? false),
      };
    });
  }
}
