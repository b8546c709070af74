import { FoundingRecord } from '#governance';
import { PersonsService } from '#identity';
import { MIN_THRESHOLD, releaseCount } from '#reporting';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AttestationEntity } from './attestation.entity.js';

export interface AskedAttestation {
  readonly id: string;
  readonly personRef: string;
  readonly displayName: string;
  readonly askedOn: string;
}

/** What others than the person see: who asks, for those who decide on it; and a rounded count. */
@Injectable()
export class AttestationReader {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
  ) {}

  /** Earliest first; at most 200. */
  async asked(): Promise<AskedAttestation[]> {
    const order = { askedOn: 'ASC', id: 'ASC' } as const;
    const rows = await this.db.manager.find(AttestationEntity, { where: { state: 'asked' }, order, take: 200 });
    const names = await this.persons.namesOf(rows.map(({ personRef }) => personRef));
    return rows.map(({ id, personRef, askedOn }) => ({
      ...{ id, personRef, askedOn },
      displayName: names.get(personRef) ?? '',
    }));
  }

  /** Null for fewer than five, zero included; else rounded down to a multiple of five. */
  async count(): Promise<number | null> {
    const [counted] = await this.db.query<[{ confirmed: number }]>(
      `SELECT count(DISTINCT "person_ref")::int AS confirmed FROM "attestation"
       WHERE "state" = 'confirmed' AND "expires_on" >= $1`,
      [await this.record.today()],
    );
    return releaseCount({ population: 'cadre', measure: 'stock' }, MIN_THRESHOLD, counted.confirmed, []).value;
  }
}
