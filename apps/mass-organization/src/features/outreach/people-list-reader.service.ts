import { newId } from '#domain-kit';
import { nameIndexOf } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { normaliseText, type TableRow } from '../resources/index.js';
import { ContactMarks, contactIndexOf } from './contact-marks.service.js';
import { type InviteeProblem, readInvitee } from './domain/invitee.js';
import type { PeoplePositions } from './domain/people-columns.js';
import { ImportedInvitationEntity } from './imported-invitation.entity.js';

/** Rows of one transaction, and of the list in memory at a time. */
const BATCH_ROWS = 500;
const SHOWN_PROBLEMS = 100;

export interface RowProblem {
  /** As a text editor counts, the heading being line 1. */
  readonly line: number;
  readonly code: InviteeProblem;
}

interface Reading extends PeoplePositions {
  readonly mostCodes: number;
}

interface Invited {
  readonly position: number;
  readonly name: string;
  readonly contact: string;
  readonly contactIndex: Buffer;
}

/** Makes invitations of the rows of a list. What cannot be read is told by its line and not kept. */
@Injectable()
export class PeopleListReader {
  constructor(
    private readonly db: DataSource,
    private readonly marks: ContactMarks,
  ) {}

  async read(importId: string, rows: AsyncIterable<TableRow>, { name, contact, mostCodes }: Reading) {
    const problems: RowProblem[] = [];
    let [problemsTotal, stopped] = [0, 0];
    let batch: Invited[] = [];
    const write = async (): Promise<void> => {
      const full = batch;
      batch = [];
      stopped += await this.db.transaction((tx) => this.write(tx, importId, full, mostCodes));
    };
    for await (const { line, cells } of rows) {
      const cell = (index: number): string => normaliseText(cells?.[index] ?? '');
      const read = cells ? readInvitee(cell(name), cell(contact)) : ({ ok: false, error: 'broken-row' } as const);
      if (read.ok) batch.push({ ...read.value, position: line, contactIndex: contactIndexOf(read.value.contact) });
      else if ((problemsTotal += 1) <= SHOWN_PROBLEMS) problems.push({ line, code: read.error });
      if (batch.length === BATCH_ROWS) await write();
    }
    await write();
    return { problems, problemsTotal, stopped };
  }

  /** Answers how many are not to be asked. Who is on the list already, by name and contact, is not written again. */
  private async write(
    tx: EntityManager,
    importId: string,
    batch: readonly Invited[],
    mostCodes: number,
  ): Promise<number> {
    const indexes = batch.map(({ contactIndex }) => contactIndex);
    const closed = await this.marks.closed(tx, indexes, mostCodes);
    const open = batch.filter(({ contactIndex }) => !closed.has(contactIndex.toString('hex')));
    if (open.length > 0)
      await tx
        .createQueryBuilder()
        .insert()
        .into(ImportedInvitationEntity)
        .values(
          open.map((invited) => ({
            ...{ id: newId(), importId, ...invited, nameIndex: nameIndexOf(invited.name)! },
            ...{ codeHash: null, keptApart: false },
          })),
        )
        .orIgnore()
        .execute();
    return batch.length - open.length;
  }
}
