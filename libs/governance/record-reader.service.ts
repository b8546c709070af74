import { Inject, Injectable } from '@nestjs/common';
import type { Day } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource } from 'typeorm';
import { BodyEntity } from './body.entity.js';
import { BodyRulesRecord, type ReadableRules } from './body-rules.service.js';
import { rulesOn } from './domain/body-rules.js';
import { type HandOverState, handOverState } from './domain/hand-over.js';
import { policyOn } from './domain/office-policy.js';
import { isHeld, stateOfTerm, type TermState } from './domain/terms.js';
import { FoundingRecord } from './founding-record.service.js';
import { HandOvers } from './hand-overs.service.js';
import { MandateEntity } from './mandate.entity.js';
import { OfficeEntity } from './office.entity.js';
import { OfficePolicies, type ReadablePolicy } from './office-policies.service.js';

export interface ReadableMandate {
  readonly mandate: MandateEntity;
  readonly officeCode: string;
  readonly holderName: string | null;
  readonly state: TermState;
  readonly handOver: HandOverState;
}

export interface ReadableOffice {
  readonly office: OfficeEntity;
  readonly mandates: readonly ReadableMandate[];
  /** In force today. */
  readonly policy: ReadablePolicy | null;
  /** Latest first. */
  readonly policies: readonly ReadablePolicy[];
}

export interface ReadableBody extends BodyEntity {
  /** How many people are in it today. */
  readonly electorate: number;
  /** In force today. */
  readonly rules: ReadableRules | null;
  /** Latest first. */
  readonly allRules: readonly ReadableRules[];
}

/** The record as members read it: small enough to be read whole. */
@Injectable()
export class RecordReader {
  @Inject() private readonly handOvers!: HandOvers;
  @Inject() private readonly rules!: BodyRulesRecord;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly policies: OfficePolicies,
  ) {}

  async bodies(): Promise<ReadableBody[]> {
    const bodies = await this.db.manager.find(BodyEntity, { order: { code: 'ASC' } });
    const [all, today] = await Promise.all([this.rules.all(), this.record.today()]);
    return Promise.all(
      bodies.map(async ({ id, code, name }) => {
        const rules = all.filter(({ bodyId }) => bodyId === id);
        const electorate = await this.rules.electorate(this.db.manager, { id, code, name }, today);
        return { id, code, name, electorate, rules: rulesOn(rules, today), allRules: rules.toReversed() };
      }),
    );
  }

  async offices(): Promise<ReadableOffice[]> {
    const offices = await this.db.manager.find(OfficeEntity, { order: { code: 'ASC' } });
    const [mandates, all, today] = await Promise.all([this.mandates(), this.policies.all(), this.record.today()]);
    return offices.map((office) => {
      const policies = all.filter(({ officeId }) => officeId === office.id);
      return {
        office,
        mandates: mandates.filter(({ mandate }) => mandate.officeId === office.id),
        policy: policyOn(policies, today),
        policies: policies.toReversed(),
      };
    });
  }

  /** Every mandate there ever was, latest first; or those held on one day. */
  async mandates(heldOn?: Day): Promise<ReadableMandate[]> {
    const [offices, all, today, policies, written] = await Promise.all([
      this.db.manager.find(OfficeEntity),
      this.db.manager.find(MandateEntity, { order: { beginsOn: 'DESC', id: 'ASC' } }),
      this.record.today(),
      this.policies.all(),
      this.handOvers.written(),
    ]);
    const shown = heldOn === undefined ? all : all.filter((mandate) => isHeld(mandate, heldOn));
    const names = await this.persons.namesOf(shown.map(({ holderRef }) => holderRef));
    const codes = new Map(offices.map(({ id, code }) => [id, code]));
    return shown.map((mandate) => ({
      mandate,
      officeCode: codes.get(mandate.officeId)!,
      holderName: names.get(mandate.holderRef) ?? null,
      state: stateOfTerm(mandate, today, all),
      handOver: handOverState(
        mandate,
        policies.filter(({ officeId }) => officeId === mandate.officeId),
        written.has(mandate.id),
        today,
      ),
    }));
  }

  /** What a person holds today. */
  async heldBy(personRef: string): Promise<ReadableMandate[]> {
    return (await this.mandates(await this.record.today())).filter(({ mandate }) => mandate.holderRef === personRef);
  }
}
