import { FoundingRecord } from '#governance';
import { PersonsService } from '#identity';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { VolunteerInvitationEntity } from './volunteer-invitation.entity.js';

/** Writes down who was asked, and by whom. The code is made elsewhere. */
@Injectable()
export class InvitationBook {
  constructor(
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
  ) {}

  /** Answers the reference of who was asked: somebody in no sphere and in no count. */
  async enter(tx: EntityManager, invitedBy: string, displayName: string): Promise<string> {
    const invitedOn = await this.record.today(tx);
    const { ref } = await this.persons.add(tx, { displayName, memberSince: invitedOn, sphere: null });
    await tx.insert(VolunteerInvitationEntity, { personRef: ref, invitedBy, invitedOn, codes: 1 });
    return ref;
  }
}
