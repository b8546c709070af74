import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, type Day, dayIn, dayMeant } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { FoundingEntity } from './founding.entity.js';

/** Any fixed number: what changes mandates waits for each other on it. */
const RECORD_LOCK = 7_209_421;

/** What the founding assembly settled, and the organization's own day. */
@Injectable()
export class FoundingRecord {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Null before the founding. */
  find(tx: EntityManager = this.db.manager): Promise<FoundingEntity | null> {
    return tx.findOneBy(FoundingEntity, { id: 1 });
  }

  /** Today in the zone that the organization declared; in UTC before the founding. */
  async today(tx: EntityManager = this.db.manager): Promise<Day> {
    return dayIn(this.clock.now(), (await this.find(tx))?.zone ?? 'UTC');
  }

  /** The day here that somebody means who gives this one, wherever they are: `dayMeant`. */
  async dayMeant(day: Day, tx: EntityManager = this.db.manager): Promise<Day> {
    return dayMeant(day, this.clock.now(), (await this.find(tx))?.zone ?? 'UTC');
  }

  /** Until the transaction ends, nobody else founds, seconds, or begins or ends a mandate. */
  async lock(tx: EntityManager): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [RECORD_LOCK]);
  }
}
