import { Injectable } from '@nestjs/common';
import { EntitlementsService } from '../entitlements.service.js';
import { PersonsService } from '../persons.service.js';
import { SessionsService } from '../sessions.service.js';
import type { Actor } from '../access/actor.js';
import { Me } from './me.type.js';

@Injectable()
export class MeReader {
  constructor(
    private readonly persons: PersonsService,
    private readonly entitlements: EntitlementsService,
    private readonly sessions: SessionsService,
  ) {}

  async read({ personRef, permissions, secondFactor }: Pick<Actor, 'personRef' | 'permissions' | 'secondFactor'>) {
    const person = await this.persons.find(personRef);
    if (!person) throw new Error('An account without a person: account_person_fk forbids it');
    return Me.from(person, permissions, secondFactor);
  }

  /** Whose session has just begun: the request that began it has no actor yet. */
  async ofToken(token: string): Promise<Me> {
    const session = await this.sessions.find(token);
    if (!session) throw new Error('A session that was opened just now is not there');
    return this.read({ personRef: session.personRef, ...(await this.entitlements.of(session)) });
  }
}
