import type { Day } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { MIN_THRESHOLD, releaseCount } from '#reporting';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';

/** What a member accepted and the organization has not recorded: without the person. */
export interface WaitingAcceptance {
  readonly id: string;
  readonly acceptedOn: Day;
  readonly expiresOn: Day;
}

/** Of a member in the membership in which the credential was accepted, and counting on the day `$1`. */
const COUNTING = `"cadre_credential" "held" JOIN "person" ON "person"."ref" = "held"."person_ref"
  WHERE "held"."ended_on" IS NULL AND "held"."expires_on" >= $1
    AND "person"."sphere" = 'member' AND "person"."left_on" IS NULL AND "person"."member_since" <= "held"."accepted_on"`;

/** Zero for fewer than five: what is kept of it at home says no more than the screens do. */
const inFives = (people: number): number => people - (people % MIN_THRESHOLD);

/** What others than the person see of cadre: a rounded count, and acceptances without names. */
@Injectable()
export class CadreReader {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** Null for fewer than five, zero included; else rounded down to a multiple of five, so that one person shows in no change. */
  async count(): Promise<number | null> {
    const [counted] = await this.db.query<[{ cadre: number }]>(
      `SELECT count(DISTINCT "held"."person_ref")::int AS cadre FROM ${COUNTING} AND "held"."decision_id" IS NOT NULL`,
      [await this.record.today()],
    );
    return releaseCount({ population: 'cadre', measure: 'stock' }, MIN_THRESHOLD, counted.cadre, []).value;
  }

  /**
   * On a day that is over, in fives rounded down: whose acceptance waited for the record, and who was cadre. Nobody is in
   * both. Who has stepped back or left since is in neither, nor what was deleted 30 days after its end.
   */
  async atEndOf(tx: EntityManager, day: Day): Promise<{ proposed: number; confirmed: number }> {
    const [counted] = await tx.query<[{ proposed: number; confirmed: number }]>(
      `SELECT count(*) FILTER (WHERE NOT "recorded")::int AS proposed, count(*) FILTER (WHERE "recorded")::int AS confirmed
       FROM (
         SELECT bool_or("held"."recorded_on" <= $1) IS TRUE AS "recorded"
         FROM "cadre_credential" "held" JOIN "person" ON "person"."ref" = "held"."person_ref"
         WHERE "held"."accepted_on" <= $1 AND "held"."expires_on" >= $1
           AND ("held"."ended_on" IS NULL OR "held"."ended_on" > $1)
           AND "person"."sphere" = 'member' AND "person"."left_on" IS NULL
           AND "person"."member_since" <= "held"."accepted_on"
         GROUP BY "held"."person_ref") AS "people"`,
      [day],
    );
    return { proposed: inFives(counted.proposed), confirmed: inFives(counted.confirmed) };
  }

  /** In the order of their ids, which are random: the order tells nothing. */
  waiting(): Promise<WaitingAcceptance[]> {
    return this.read(`AND "held"."decision_id" IS NULL`);
  }

  /** What is on record and counts. */
  recorded(): Promise<WaitingAcceptance[]> {
    return this.read(`AND "held"."decision_id" IS NOT NULL`);
  }

  private async read(which: string): Promise<WaitingAcceptance[]> {
    return this.db.query<WaitingAcceptance[]>(
      `SELECT "held"."id", "held"."accepted_on"::text AS "acceptedOn", "held"."expires_on"::text AS "expiresOn"
       FROM ${COUNTING} ${which} ORDER BY "held"."id" LIMIT 200`,
      [await this.record.today()],
    );
  }
}
