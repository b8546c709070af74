import { err, ok, type Result } from '#domain-kit';
import { cursorOf, keyOfCursor, nameIndexOf, type Page, pageOf, type PageRequest, pageSize } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In, MoreThan } from 'typeorm';
import { ImportedInvitationEntity } from './imported-invitation.entity.js';
import type { OutreachRefusal } from './outreach.refusals.js';
import { PeopleImportEntity } from './people-import.entity.js';

const SHOWN_GROUPS = 50;
const EXPORTED_AT_ONCE = 500;

export interface ListedInvitation {
  readonly id: string;
  readonly name: string;
  readonly contact: string;
  readonly hasSlip: boolean;
}

/** Invitations that may be of one person: their name or their contact is the same. */
export interface AlikeInvitations {
  readonly invitations: readonly ListedInvitation[];
  /** Somebody of this name takes part already. */
  readonly belongs: boolean;
}

/** What an importer sees and does with the people of a list before they answer. */
@Injectable()
export class ImportedInvitations {
  constructor(private readonly db: DataSource) {}

  /** Of one list, or of it those with this whole name; null if it is no list of theirs. */
  async page(
    importedBy: string,
    importId: string,
    { name, ...request }: PageRequest & { readonly name?: string | null },
  ): Promise<Page<ListedInvitation> | null> {
    if (!(await this.db.manager.existsBy(PeopleImportEntity, { id: importId, importedBy }))) return null;
    const size = pageSize(request);
    const [after] = keyOfCursor(request.after, 1) ?? [0];
    const index = name?.trim() ? nameIndexOf(name) : null;
    const wanted = { importId, ...(index === null ? {} : { nameIndex: index }) };
    const rows = await this.after(wanted, Number.isSafeInteger(after) ? Number(after) : 0, size + 1);
    const total = await this.db.manager.countBy(ImportedInvitationEntity, wanted);
    const { items, ...rest } = pageOf(rows, size, total, ({ position }) => cursorOf(position));
    return { items: items.map(listed), ...rest };
  }

  /** Every invitation of a list, a part at a time. */
  async *all(importedBy: string, importId: string): AsyncGenerator<ListedInvitation> {
    if (!(await this.db.manager.existsBy(PeopleImportEntity, { id: importId, importedBy }))) return;
    for (let after = 0; ;) {
      const rows = await this.after({ importId }, after, EXPORTED_AT_ONCE);
      yield* rows.map(listed);
      const last = rows.at(-1);
      if (!last || rows.length < EXPORTED_AT_ONCE) return;
      after = last.position;
    }
  }

  /** Whose name or contact stands more than once on the importer's lists, or whose name belongs already; at most 50 groups. */
  async alike(importedBy: string): Promise<AlikeInvitations[]> {
    const groups = await this.db.query<{ ids: string[]; belongs: boolean }[]>(ALIKE, [importedBy, SHOWN_GROUPS]);
    const ids = groups.flatMap((group) => group.ids);
    const rows = ids.length === 0 ? [] : await this.db.manager.findBy(ImportedInvitationEntity, { id: In(ids) });
    const byId = new Map(rows.map((row) => [row.id, listed(row)]));
    return groups.map((group) => ({
      invitations: group.ids.flatMap((id) => byId.get(id) ?? []),
      belongs: group.belongs,
    }));
  }

  /** A person said that these are one: `keep` stays as it is, the others go. */
  merge(importedBy: string, keep: string, drop: readonly string[]): Promise<Result<void, OutreachRefusal>> {
    return this.db.transaction(async (tx) => {
      const rows = await this.own(tx, importedBy, [keep, ...drop]);
      if (rows === null) return err({ code: 'INVITATION_UNKNOWN' });
      const kept = rows.find(({ id }) => id === keep)!;
      const alike = rows.every(
        ({ nameIndex, contactIndex }) => nameIndex.equals(kept.nameIndex) || contactIndex.equals(kept.contactIndex),
      );
      if (!alike || drop.includes(keep)) return err({ code: 'NOT_ALIKE' });
      await tx.delete(ImportedInvitationEntity, { id: In([...drop]) });
      return ok(undefined);
    });
  }

  /** A person said that these are different people. */
  keepApart(importedBy: string, ids: readonly string[]): Promise<Result<void, OutreachRefusal>> {
    return this.db.transaction(async (tx) => {
      if ((await this.own(tx, importedBy, ids)) === null) return err({ code: 'INVITATION_UNKNOWN' });
      await tx.update(ImportedInvitationEntity, { id: In([...ids]) }, { keptApart: true });
      return ok(undefined);
    });
  }

  /** The importer takes it back: nothing of the person is kept. */
  withdraw(importedBy: string, id: string): Promise<Result<void, OutreachRefusal>> {
    return this.db.transaction(async (tx) => {
      if ((await this.own(tx, importedBy, [id])) === null) return err({ code: 'INVITATION_UNKNOWN' });
      await tx.delete(ImportedInvitationEntity, { id });
      return ok(undefined);
    });
  }

  /** All of them, locked; null if one is not there or not the importer's. */
  private async own(
    tx: EntityManager,
    importedBy: string,
    ids: readonly string[],
  ): Promise<ImportedInvitationEntity[] | null> {
    const wanted = [...new Set(ids)];
    const rows = await tx.find(ImportedInvitationEntity, {
      where: { id: In(wanted) },
      order: { id: 'ASC' },
      lock: { mode: 'pessimistic_write' },
    });
    const lists = [...new Set(rows.map(({ importId }) => importId))];
    const theirs = await tx.countBy(PeopleImportEntity, { id: In(lists), importedBy });
    return rows.length === wanted.length && rows.length > 0 && theirs === lists.length ? rows : null;
  }

  private after(
    wanted: { readonly importId: string; readonly nameIndex?: Buffer },
    position: number,
    take: number,
  ): Promise<ImportedInvitationEntity[]> {
    return this.db.manager.find(ImportedInvitationEntity, {
      where: { ...wanted, position: MoreThan(position) },
      order: { position: 'ASC' },
      take,
    });
  }
}

const listed = ({ id, name, contact, codeHash }: ImportedInvitationEntity): ListedInvitation => ({
  ...{ id, name, contact, hasSlip: codeHash !== null },
});

/** A group is shown until each of it was looked at: merged away, or said to be another person. */
const ALIKE = `
  WITH mine AS (
    SELECT invitation.* FROM imported_invitation invitation
    JOIN people_import list ON list.id = import_id WHERE imported_by = $1),
  keyed AS (
    SELECT id, position, kept_apart, name_index AS key, name_index FROM mine
    UNION ALL SELECT id, position, kept_apart, contact_index, NULL FROM mine)
  SELECT array_agg(id ORDER BY position, id) AS ids, bool_or(EXISTS (
           SELECT FROM person WHERE display_name_index = name_index AND sphere IS NOT NULL AND left_on IS NULL)) AS belongs
  FROM keyed GROUP BY key
  HAVING NOT bool_and(kept_apart) AND (count(*) > 1 OR bool_or(EXISTS (
           SELECT FROM person WHERE display_name_index = name_index AND sphere IS NOT NULL AND left_on IS NULL)))
  ORDER BY min(position), min(id::text) LIMIT $2`;
