import { CLOCK, type Clock, err, newId, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull, Not } from 'typeorm';
import { PeopleRulesService } from '../people/index.js';
import { type FileRefusal, openTable, plainWords, previewTable, type TablePreview } from '../resources/index.js';
import { type PeopleColumns, positionsOf, suggestColumns } from './domain/people-columns.js';
import { ImportedInvitationEntity } from './imported-invitation.entity.js';
import { type RowProblem, PeopleListReader } from './people-list-reader.service.js';
import type { OutreachRefusal } from './outreach.refusals.js';
import { PeopleImportEntity } from './people-import.entity.js';

const MOST_ROWS = 5_000;
const LONGEST_SOURCE = 200;
const SHOWN_IMPORTS = 20;

export interface UploadedPeople extends TablePreview {
  readonly id: string;
  readonly suggestedMapping: { readonly name: string | null; readonly contact: string | null };
}

export interface ListFacts extends PeopleColumns {
  readonly source: string;
  readonly askedFor: boolean;
}

export interface ReadList {
  readonly list: PeopleImportEntity;
  /** The first hundred. */
  readonly problems: readonly RowProblem[];
  readonly problemsTotal: number;
}

/** Lists of people: uploaded and previewed, then read into invitations. Each is its importer's alone. */
@Injectable()
export class PeopleImports {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly rules!: PeopleRulesService;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly reader: PeopleListReader,
  ) {}

  /** Nobody is invited before `read`. A list that was uploaded before and not read to its end is forgotten. */
  async upload(importedBy: string, bytes: Uint8Array): Promise<Result<UploadedPeople, FileRefusal | OutreachRefusal>> {
    const table = await previewTable(bytes);
    if (!table.ok) return table;
    const { text, ...preview } = table.value;
    if (preview.rows > MOST_ROWS) return err({ code: 'TOO_MANY_PEOPLE' });
    const id = newId();
    await this.db.transaction(async (tx) => {
      await tx.delete(PeopleImportEntity, { importedBy, readAt: IsNull() });
      await tx.insert(PeopleImportEntity, {
        ...{ id, importedBy, importedOn: await this.record.today(tx), source: null, content: text },
        ...{ askedFor: false, readAt: null, rowsTotal: preview.rows, added: 0, known: 0, stopped: 0 },
      });
    });
    const columns = preview.columns.map(({ name }) => ({ name, words: plainWords(name) }));
    return ok({ id, ...preview, suggestedMapping: suggestColumns(columns) });
  }

  /** Reads the whole list, in batches of their own transactions. If it is stopped half-way it can be read again: nobody is invited twice. */
  async read(importedBy: string, id: string, facts: ListFacts): Promise<Result<ReadList, OutreachRefusal>> {
    const source = facts.source.trim();
    const sound = source.length >= 1 && source.length <= LONGEST_SOURCE && source.isWellFormed();
    if (!sound) return err({ code: 'SOURCE_INVALID' });
    const list = await this.db.manager.findOneBy(PeopleImportEntity, { id, importedBy });
    if (!list?.content) return err({ code: 'IMPORT_UNKNOWN' });
    const { columns, rows } = await openTable(list.content);
    const positions = positionsOf(facts, columns);
    if (!positions.ok) return positions;
    const { askedFor } = facts;
    const importedOn = await this.record.today();
    await this.db.manager.update(PeopleImportEntity, { id }, { source, askedFor, importedOn });
    const { mostCodes } = await this.rules.inForce();
    const { problems, problemsTotal, stopped } = await this.reader.read(id, rows, { ...positions.value, mostCodes });
    const added = await this.db.manager.countBy(ImportedInvitationEntity, { importId: id });
    const known = Math.max(0, list.rowsTotal - problemsTotal - stopped - added);
    const done = { content: null, readAt: this.clock.now(), added, known, stopped };
    await this.db.manager.update(PeopleImportEntity, { id, readAt: IsNull() }, done);
    const read = await this.db.manager.findOneBy(PeopleImportEntity, { id, importedBy });
    return read ? ok({ list: read, problems, problemsTotal }) : err({ code: 'IMPORT_UNKNOWN' });
  }

  /** With the list go all of its invitations that nobody has accepted. */
  async discard(importedBy: string, id: string): Promise<Result<void, OutreachRefusal>> {
    const { affected } = await this.db.manager.delete(PeopleImportEntity, { id, importedBy });
    return affected ? ok(undefined) : err({ code: 'IMPORT_UNKNOWN' });
  }

  /** Those that were read, latest first; at most 20. */
  mine(importedBy: string): Promise<PeopleImportEntity[]> {
    return this.db.manager.find(PeopleImportEntity, {
      where: { importedBy, readAt: Not(IsNull()) },
      order: { readAt: 'DESC' },
      take: SHOWN_IMPORTS,
    });
  }
}
