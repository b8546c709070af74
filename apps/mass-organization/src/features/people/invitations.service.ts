import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { AccountsService, checkDisplayName, PersonsService } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { InvitationBook } from './invitation-book.service.js';
import type { VolunteerRefusal } from './people.refusals.js';
import { PeopleRulesService } from './people-rules.service.js';
import { VolunteerInvitationEntity } from './volunteer-invitation.entity.js';

/** Of one inviter, unanswered. */
export const MOST_OPEN = 50;
/** A code works for so long; who was asked and has made no account by then is forgotten. */
export const UNANSWERED_DAYS = 14;

export interface InvitedVolunteer {
  readonly personRef: string;
  /** Shown once. */
  readonly code: string;
}

export interface OpenInvitation {
  readonly personRef: string;
  readonly displayName: string;
  readonly invitedOn: string;
  readonly codesLeft: number;
}

/** What whoever was asked by name reads of themself. */
export interface KeptOfAsked {
  readonly name: string;
  readonly invitedBy: string | null;
  readonly invitedOn: Day;
  readonly goesOn: Day;
}

/** Asking people to help. Who is asked has no sphere, no vote and is in no count, and says no in one step (R33). */
@Injectable()
export class Invitations {
  @Inject() private readonly rules!: PeopleRulesService;
  @Inject() private readonly book!: InvitationBook;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly accounts: AccountsService,
  ) {}

  invite(invitedBy: string, name: string): Promise<Result<InvitedVolunteer, VolunteerRefusal>> {
    return this.db.transaction((tx) => this.inviteIn(tx, invitedBy, name));
  }

  /** The same where more must happen with it, or nothing. */
  async inviteIn(
    tx: EntityManager,
    invitedBy: string,
    name: string,
  ): Promise<Result<InvitedVolunteer, VolunteerRefusal>> {
    const checked = checkDisplayName(name);
    if (!checked.ok) return checked;
    await this.record.lock(tx);
    if ((await tx.countBy(VolunteerInvitationEntity, { invitedBy })) >= MOST_OPEN)
      return err({ code: 'TOO_MANY_INVITATIONS' });
    const personRef = await this.book.enter(tx, invitedBy, checked.value);
    return ok({ personRef, code: await this.accounts.invite(tx, personRef) });
  }

  /** One more code for who lost it; the earlier one works no more. */
  again(invitedBy: string, personRef: string): Promise<Result<InvitedVolunteer, VolunteerRefusal>> {
    return this.db.transaction(async (tx) => {
      const open = await this.lockOpen(tx, personRef);
      if (open?.invitedBy !== invitedBy) return err({ code: 'INVITATION_UNKNOWN' });
      if (open.codes >= (await this.rules.inForce(tx)).mostCodes) return err({ code: 'TOO_MANY_CODES' });
      const code = await this.accounts.inviteAnew(tx, personRef);
      if (code === null) return err({ code: 'INVITATION_UNKNOWN' });
      const change = { codes: open.codes + 1, invitedOn: await this.record.today(tx) };
      await tx.update(VolunteerInvitationEntity, { personRef }, change);
      return ok({ personRef, code });
    });
  }

  /** The inviter takes it back: nothing of the person is kept. */
  withdraw(invitedBy: string, personRef: string): Promise<Result<void, VolunteerRefusal>> {
    return this.db.transaction(async (tx) => {
      const open = await this.lockOpen(tx, personRef);
      if (open?.invitedBy !== invitedBy) return err({ code: 'INVITATION_UNKNOWN' });
      await this.remove(tx, personRef);
      return ok(undefined);
    });
  }

  /**
   * Who was asked says no, with the code and without an account: nothing of them is kept. By a name nobody is known again,
   * so another invitation can follow (ADR 31); the page of what is kept says so.
   */
  decline(code: string): Promise<Result<void, VolunteerRefusal>> {
    return this.db.transaction(async (tx) => {
      const personRef = await this.accounts.invitedBy(tx, code);
      const open = personRef === null ? null : await this.lockOpen(tx, personRef);
      if (!open) return err({ code: 'INVITATION_UNKNOWN' });
      await this.remove(tx, open.personRef);
      return ok(undefined);
    });
  }

  /** All that is kept of whom a code invites and who has not answered; null for any other. */
  async keptOf(code: string): Promise<KeptOfAsked | null> {
    const personRef = await this.db.transaction((tx) => this.accounts.invitedBy(tx, code));
    const open = personRef && (await this.db.manager.findOneBy(VolunteerInvitationEntity, { personRef }));
    if (!open) return null;
    const names = await this.persons.namesOf([open.personRef, open.invitedBy]);
    const { invitedOn } = open;
    const kept = {
      invitedBy: names.get(open.invitedBy) ?? null,
      invitedOn,
      goesOn: addDays(invitedOn, UNANSWERED_DAYS),
    };
    return { name: names.get(open.personRef) ?? '', ...kept };
  }

  /** Unanswered, latest first; at most 50. */
  async list(invitedBy: string): Promise<OpenInvitation[]> {
    const { mostCodes } = await this.rules.inForce();
    const open = await this.db.manager.find(VolunteerInvitationEntity, {
      where: { invitedBy },
      order: { invitedOn: 'DESC', personRef: 'ASC' },
      take: MOST_OPEN,
    });
    const names = await this.persons.namesOf(open.map(({ personRef }) => personRef));
    return open.map(({ personRef, invitedOn, codes }) => ({
      personRef,
      displayName: names.get(personRef) ?? '',
      invitedOn,
      codesLeft: Math.max(0, mostCodes - codes),
    }));
  }

  async remove(tx: EntityManager, personRef: string): Promise<void> {
    await tx.delete(VolunteerInvitationEntity, { personRef });
    await this.persons.uninvite(tx, personRef);
  }

  private lockOpen(tx: EntityManager, personRef: string): Promise<VolunteerInvitationEntity | null> {
    return tx.findOne(VolunteerInvitationEntity, { where: { personRef }, lock: { mode: 'pessimistic_write' } });
  }
}
