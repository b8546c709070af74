import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock } from '#domain-kit';
import { MandateRecord } from '../mandate-record.port.js';
import { PersonsService } from '../persons.service.js';
import { Me } from './me.type.js';

@Injectable()
export class MeReader {
  constructor(
    private readonly persons: PersonsService,
    private readonly mandates: MandateRecord,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  async read(personRef: string): Promise<Me> {
    const person = await this.persons.find(personRef);
    if (!person) throw new Error('An account without a person: account_person_fk forbids it');
    return Me.from(person, await this.mandates.permissionsOf(personRef, this.clock.now()));
  }
}
