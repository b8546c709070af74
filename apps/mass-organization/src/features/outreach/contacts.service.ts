import { type Day, err, isUuid, newId, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { invitationCodeHash, newInvitationCode } from '#identity';
import { indexOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, Not } from 'typeorm';
import { Invitations, type InvitedVolunteer, PeopleRulesService } from '../people/index.js';
import { ContactCohorts } from './contact-cohorts.service.js';
import { ContactEntity } from './contact.entity.js';
import { ContactMarks, contactIndexOf } from './contact-marks.service.js';
import type { ContactRefusal } from './contacts.refusals.js';
import { type ContactDraft, contactFacts, type ContactFacts } from './domain/contact-facts.js';
import { OPEN_STAGES, reachedBy } from './domain/pipeline.js';

type Answer<T = void> = Promise<Result<T, ContactRefusal>>;

/** Who works with contacts: a member with their own, a mandate-holder with everybody's. */
export interface Keeper {
  readonly personRef: string;
  readonly seesAll: boolean;
}

export interface KeptContact {
  readonly id: string;
  /** Shown once, for the contact: by it they read and remove everything. */
  readonly code: string;
}

/** Of one keeper. */
export const MOST_CONTACTS = 200;

/** By which a contact is found again by how to reach it. */
export function reachIndexOf(reach: string): Buffer {
  const index = indexOf({ table: 'contact', column: 'reach', searchable: 'exact' }, reach);
  if (!index) throw new Error('A contact is too long to be looked for');
  return index;
}

/** People who asked to be contacted, from their word to an invitation (R69). Nothing here ranks or counts a person. */
@Injectable()
export class Contacts {
  @Inject() private readonly invitations!: Invitations;
  @Inject() private readonly rules!: PeopleRulesService;
  @Inject() private readonly cohorts!: ContactCohorts;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly marks: ContactMarks,
  ) {}

  keep(keptBy: string, draft: ContactDraft, theyAsked: boolean): Answer<KeptContact> {
    return this.db.transaction(async (tx) => {
      if (!theyAsked) return err({ code: 'NOT_ASKED' });
      const today = await this.record.today(tx);
      const facts = contactFacts(draft, today);
      if (!facts.ok) return facts;
      if ((await tx.countBy(ContactEntity, { keptBy })) >= MOST_CONTACTS) return err({ code: 'TOO_MANY_CONTACTS' });
      if (await this.isClosed(tx, facts.value.reach)) return err({ code: 'NOT_TO_BE_KEPT' });
      const [id, code] = [newId(), newInvitationCode()];
      await tx
        .createQueryBuilder()
        .insert()
        .into(ContactEntity)
        .values({
          ...{ id, keptBy, stage: 'asked', askedOn: today, lastContactOn: today },
          ...{ codeHash: invitationCodeHash(code), ...columnsOf(facts.value) },
        })
        .orIgnore()
        .execute();
      // Of two who keep one contact at the same moment, the second meets the row of the first.
      if (!(await tx.existsBy(ContactEntity, { id }))) return err({ code: 'NOT_TO_BE_KEPT' });
      await this.cohorts.note(tx, today, reachedBy(null, 'asked'));
      return ok({ id, code });
    });
  }

  /** Puts what is said now in the place of what was; `spoke` says that there was a contact today. */
  change(keeper: Keeper, id: string, draft: ContactDraft, spoke: boolean): Answer {
    return this.withContact(keeper, id, async (tx, contact, today) => {
      const facts = contactFacts(draft, today);
      if (!facts.ok) return facts;
      const columns = columnsOf(facts.value);
      const isTaken = await tx.existsBy(ContactEntity, { reachIndex: columns.reachIndex, id: Not(contact.id) });
      if (isTaken || (await this.isClosed(tx, columns.reach, contact.id))) return err({ code: 'NOT_TO_BE_KEPT' });
      await tx.update(ContactEntity, { id: contact.id }, { ...columns, ...(spoke && { lastContactOn: today }) });
      return ok(undefined);
    });
  }

  /** To a later stage. There was a contact by which it was reached. */
  move(keeper: Keeper, id: string, stage: string): Answer {
    return this.withContact(keeper, id, async (tx, contact, today) => {
      const to = OPEN_STAGES.find((one) => one === stage);
      if (!to) return err({ code: 'STAGE_UNKNOWN' });
      const reached = reachedBy(contact.stage, to);
      if (reached.length === 0) return err({ code: 'STAGE_REACHED' });
      await tx.update(ContactEntity, { id: contact.id }, { stage: to, lastContactOn: today });
      await this.cohorts.note(tx, contact.askedOn, reached);
      return ok(undefined);
    });
  }

  /** Becomes an invitation by name, and nothing else of the contact is kept. */
  invite(keeper: Keeper, id: string, displayName: string): Answer<InvitedVolunteer> {
    return this.withContact<InvitedVolunteer>(keeper, id, async (tx, contact, today) => {
      const mark = contactIndexOf(contact.reach);
      const { mostCodes } = await this.rules.inForce(tx);
      if ((await this.marks.closed(tx, [mark], mostCodes)).size > 0) return err({ code: 'TOO_MANY_CODES' });
      const invited = await this.invitations.inviteIn(tx, keeper.personRef, displayName);
      if (!invited.ok) return err({ code: invited.error.code as ContactRefusal['code'] });
      await this.marks.noteCode(tx, mark, today);
      await this.cohorts.note(tx, contact.askedOn, reachedBy(contact.stage, 'invited'));
      await tx.delete(ContactEntity, { id: contact.id });
      return invited;
    });
  }

  /** One more for who lost it; the earlier one works no more. */
  newCode(keeper: Keeper, id: string): Answer<KeptContact> {
    return this.withContact<KeptContact>(keeper, id, async (tx, contact) => {
      const code = newInvitationCode();
      await tx.update(ContactEntity, { id: contact.id }, { codeHash: invitationCodeHash(code) });
      return ok({ id: contact.id, code });
    });
  }

  remove(keeper: Keeper, id: string): Answer {
    return this.withContact(keeper, id, async (tx, contact) => {
      await tx.delete(ContactEntity, { id: contact.id });
      return ok(undefined);
    });
  }

  /** They said that nobody is to ask again. */
  private async isClosed(tx: EntityManager, reach: string, except?: string): Promise<boolean> {
    const before = except === undefined ? null : await tx.findOneBy(ContactEntity, { id: except });
    return before?.reach !== reach && this.marks.isStopped(tx, contactIndexOf(reach));
  }

  private withContact<T = void>(
    { personRef, seesAll }: Keeper,
    id: string,
    work: (tx: EntityManager, contact: ContactEntity, today: Day) => Answer<T>,
  ): Answer<T> {
    return this.db.transaction(async (tx) => {
      // As everywhere where people are invited: first the record, then the row.
      await this.record.lock(tx);
      const where = { id, ...(!seesAll && { keptBy: personRef }) };
      const contact = isUuid(id)
        ? await tx.findOne(ContactEntity, { where, lock: { mode: 'pessimistic_write' } })
        : null;
      return contact ? work(tx, contact, await this.record.today(tx)) : err({ code: 'CONTACT_UNKNOWN' });
    });
  }
}

const joined = (codes: readonly string[]): string | null => (codes.length === 0 ? null : codes.join(','));

function columnsOf({ languages, freeAt, askedFor, ...facts }: ContactFacts) {
  const lists = { languages: joined(languages), freeAt: joined(freeAt), askedFor: joined(askedFor) };
  return { ...facts, ...lists, reachIndex: reachIndexOf(facts.reach) };
}
