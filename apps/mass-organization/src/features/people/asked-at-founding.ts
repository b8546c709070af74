import { type AskedGuest, FoundingGuests } from '#governance';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Invitations, MOST_OPEN } from './invitations.service.js';

/** People of a caucus that becomes this organization: asked as anybody is, and added by nobody (R33, R92). */
@Injectable()
export class AskedAtFounding extends FoundingGuests {
  override readonly mostEach = MOST_OPEN;

  constructor(private readonly invitations: Invitations) {
    super();
  }

  override async ask(tx: EntityManager, invitedBy: string, name: string): Promise<AskedGuest | null> {
    const invited = await this.invitations.inviteIn(tx, invitedBy, name);
    return invited.ok ? { ...invited.value, displayName: name.trim() } : null;
  }
}
