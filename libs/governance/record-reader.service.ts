import { Injectable } from '@nestjs/common';
import type { Day } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { isHeld, stateOfTerm, type TermState } from './domain/terms.js';
import { FoundingRecord } from './founding-record.service.js';
import { MandateEntity } from './mandate.entity.js';
import { OfficeEntity } from './office.entity.js';

export interface ReadableMandate {
  readonly mandate: MandateEntity;
  readonly officeCode: string;
  readonly holderName: string | null;
  readonly state: TermState;
}

export interface ReadableOffice {
  readonly office: OfficeEntity;
  readonly mandates: readonly ReadableMandate[];
}

/** The record as members read it: small enough to be read whole. */
@Injectable()
export class RecordReader {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
  ) {}

  bodies(): Promise<BodyEntity[]> {
    return this.db.manager.find(BodyEntity, { order: { code: 'ASC' } });
  }

  async offices(): Promise<ReadableOffice[]> {
    const offices = await this.db.manager.find(OfficeEntity, { order: { code: 'ASC' } });
    const mandates = await this.mandates();
    return offices.map((office) => ({
      office,
      mandates: mandates.filter(({ mandate }) => mandate.officeId === office.id),
    }));
  }

  /** Every mandate there ever was, latest first; or those held on one day. */
  async mandates(heldOn?: Day): Promise<ReadableMandate[]> {
    const [offices, all, today] = await Promise.all([
      this.db.manager.find(OfficeEntity),
      this.db.manager.find(MandateEntity, { order: { beginsOn: 'DESC', id: 'ASC' } }),
      this.record.today(),
    ]);
    const shown = heldOn === undefined ? all : all.filter((mandate) => isHeld(mandate, heldOn));
    const names = await this.persons.namesOf(shown.map(({ holderRef }) => holderRef));
    const codes = new Map(offices.map(({ id, code }) => [id, code]));
    return shown.map((mandate) => ({
      mandate,
      officeCode: codes.get(mandate.officeId)!,
      holderName: names.get(mandate.holderRef) ?? null,
      state: stateOfTerm(mandate, today, all),
    }));
  }

  /** What a person holds today. */
  async heldBy(personRef: string): Promise<ReadableMandate[]> {
    return (await this.mandates(await this.record.today())).filter(({ mandate }) => mandate.holderRef === personRef);
  }
}
