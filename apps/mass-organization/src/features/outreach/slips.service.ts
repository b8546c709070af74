import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { invitationCodeHash, newInvitationCode, OtherInvitations, PersonsService } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { InvitationBook, PeopleRulesService } from '../people/index.js';
import { ContactMarks } from './contact-marks.service.js';
import { ImportedInvitationEntity } from './imported-invitation.entity.js';
import { OwnContact } from './own-contact.service.js';
import type { OutreachRefusal } from './outreach.refusals.js';
import { KEPT_DAYS, PeopleImportEntity } from './people-import.entity.js';

/** As many as a person cuts apart in one go. */
const SLIPS_AT_ONCE = 60;

export interface Slip {
  readonly name: string;
  /** Shown once. */
  readonly code: string;
}

export interface PrintedSlips {
  readonly slips: readonly Slip[];
  /** Until when the codes work. */
  readonly until: Day;
  /** How many of the list have no slip yet. */
  readonly left: number;
}

/** All that is kept of somebody who has only a slip. */
export interface KeptOfInvited {
  readonly name: string;
  readonly contact: string;
  readonly source: string;
  readonly importedBy: string | null;
  readonly importedOn: Day;
  readonly goesOn: Day;
}

/** Codes on paper for people of a list. Each says yes by it, or reads what is kept and stops it. */
@Injectable()
export class Slips {
  @Inject() private readonly rules!: PeopleRulesService;
  @Inject() private readonly persons!: PersonsService;
  @Inject() private readonly contacts!: OwnContact;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly marks: ContactMarks,
  ) {}

  /** For the next of the list who have none: at most 60. */
  print(importedBy: string, importId: string): Promise<Result<PrintedSlips, OutreachRefusal>> {
    return this.db.transaction(async (tx) => {
      const list = await tx.findOne(PeopleImportEntity, {
        where: { id: importId, importedBy },
        lock: { mode: 'pessimistic_write' },
      });
      if (!list?.readAt) return err({ code: 'IMPORT_UNKNOWN' });
      const rows = await tx.find(ImportedInvitationEntity, {
        where: { importId, codeHash: IsNull() },
        order: { position: 'ASC' },
        take: SLIPS_AT_ONCE,
      });
      const slips: Slip[] = [];
      for (const row of rows) slips.push(await this.give(tx, row));
      return this.printed(tx, list, slips);
    });
  }

  /** One more for who lost it; the earlier one works no more. */
  again(importedBy: string, id: string): Promise<Result<PrintedSlips, OutreachRefusal>> {
    return this.db.transaction(async (tx) => {
      const row = await tx.findOne(ImportedInvitationEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
      const list = row && (await tx.findOneBy(PeopleImportEntity, { id: row.importId, importedBy }));
      if (!list) return err({ code: 'INVITATION_UNKNOWN' });
      const { mostCodes } = await this.rules.inForce(tx);
      const closed = await this.marks.closed(tx, [row.contactIndex], mostCodes);
      if (closed.size > 0) return err({ code: 'TOO_MANY_CODES' });
      return this.printed(tx, list, [await this.give(tx, row)]);
    });
  }

  /** What is kept of whom the code was given to; null for a code that is not open. */
  async keptOf(code: string): Promise<KeptOfInvited | null> {
    const { manager } = this.db;
    const row = await manager.findOneBy(ImportedInvitationEntity, { codeHash: invitationCodeHash(code) });
    const list = row && (await manager.findOneBy(PeopleImportEntity, { id: row.importId }));
    if (!list) return null;
    const { importedBy, importedOn, source } = list;
    const names = await this.persons.namesOf([importedBy]);
    return {
      ...{ name: row.name, contact: row.contact, source: source ?? '' },
      ...{ importedBy: names.get(importedBy) ?? null, importedOn, goesOn: addDays(importedOn, KEPT_DAYS) },
    };
  }

  /** In one step: every list forgets this contact, and none can bring it back. False for a code that is not open. */
  stop(code: string): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      const row = await lockByCode(tx, invitationCodeHash(code));
      if (!row) return false;
      await tx.delete(ImportedInvitationEntity, { contactIndex: row.contactIndex });
      await this.contacts.forget(tx, row.contact);
      await this.marks.noteStop(tx, row.contactIndex, await this.record.today(tx));
      return true;
    });
  }

  private async printed(
    tx: EntityManager,
    { id: importId, importedOn }: PeopleImportEntity,
    slips: readonly Slip[],
  ): Promise<Result<PrintedSlips, OutreachRefusal>> {
    const left = await tx.countBy(ImportedInvitationEntity, { importId, codeHash: IsNull() });
    return ok({ slips, until: addDays(importedOn, KEPT_DAYS - 1), left });
  }

  private async give(tx: EntityManager, { id, name, contactIndex }: ImportedInvitationEntity): Promise<Slip> {
    const code = newInvitationCode();
    await tx.update(ImportedInvitationEntity, { id }, { codeHash: invitationCodeHash(code) });
    await this.marks.noteCode(tx, contactIndex, await this.record.today(tx));
    return { name, code };
  }
}

/** The codes of slips, as identity asks for them: saying yes makes the person, who was none before. */
@Injectable()
export class SlipInvitations extends OtherInvitations {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly book: InvitationBook,
  ) {
    super();
  }

  override isOpen(codeHash: Buffer): Promise<boolean> {
    return this.db.manager.existsBy(ImportedInvitationEntity, { codeHash });
  }

  override async becomePerson(tx: EntityManager, codeHash: Buffer): Promise<string | null> {
    const row = await lockByCode(tx, codeHash);
    const list = row && (await tx.findOneBy(PeopleImportEntity, { id: row.importId }));
    if (!list || list.importedOn <= addDays(await this.record.today(tx), -KEPT_DAYS)) return null;
    await tx.delete(ImportedInvitationEntity, { id: row.id });
    return this.book.enter(tx, list.importedBy, row.name);
  }
}

const lockByCode = (tx: EntityManager, codeHash: Buffer): Promise<ImportedInvitationEntity | null> =>
  tx.findOne(ImportedInvitationEntity, { where: { codeHash }, lock: { mode: 'pessimistic_write' } });
