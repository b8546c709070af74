import { type Day, err, isDay, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { SpheresService } from '#identity';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { type VolunteerTerm, volunteerTerm } from './domain/volunteer-term.js';
import type { VolunteerRefusal } from './people.refusals.js';
import { PeopleRulesService } from './people-rules.service.js';
import { VolunteerActivityEntity } from './volunteer-activity.entity.js';

/** How long each volunteer's record stands, and what keeps it alive (R32). */
@Injectable()
export class VolunteerTerms {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly spheres: SpheresService,
    private readonly rules: PeopleRulesService,
  ) {}

  /** One step: the record stands for the whole time again. */
  renew(personRef: string): Promise<Result<void, VolunteerRefusal>> {
    return this.db.transaction(async (tx) => {
      if (!(await this.isVolunteer(tx, personRef))) return err({ code: 'NOT_A_VOLUNTEER' });
      await this.note(tx, { personRef, kind: 'renewed', recordedBy: personRef });
      return ok(undefined);
    });
  }

  /** A member says that a volunteer took part on a day. Days are counted once, whoever says it. */
  tookPart(recordedBy: string, personRef: string, given: string): Promise<Result<void, VolunteerRefusal>> {
    return this.db.transaction(async (tx) => {
      const day = await this.record.dayMeant(given, tx);
      if (recordedBy === personRef) return err({ code: 'OWN_ACTIVITY' });
      if (!(await this.isVolunteer(tx, personRef))) return err({ code: 'NOT_A_VOLUNTEER' });
      const since = (await this.spheres.history(personRef, tx)).at(-1)?.day;
      if (!isDay(day) || day > (await this.record.today(tx)) || (since !== undefined && day < since))
        return err({ code: 'DAY_INVALID' });
      await this.note(tx, { personRef, kind: 'took-part', recordedBy, day });
      return ok(undefined);
    });
  }

  /** On how many days a volunteer took part. */
  countActivities(tx: EntityManager, personRef: string): Promise<number> {
    return tx.countBy(VolunteerActivityEntity, { personRef, kind: 'took-part' });
  }

  /** Null for who is no volunteer. */
  async of(personRef: string): Promise<VolunteerTerm | null> {
    const last = await this.lastActive([personRef]);
    const day = last.get(personRef);
    if (day === undefined) return null;
    return volunteerTerm(day, (await this.rules.inForce()).expireDays, await this.record.today());
  }

  /** The day on which each volunteer last did something. */
  async lastActive(refs: readonly string[], tx: EntityManager = this.db.manager): Promise<ReadonlyMap<string, Day>> {
    const rows = await tx.query<{ ref: string; day: Day }[]>(`${LAST_ACTIVE} AND person.ref = ANY($1) GROUP BY ref`, [
      refs,
    ]);
    return new Map(rows.map(({ ref, day }) => [ref, day]));
  }

  /** Up to 100 whose time is over. */
  async over(): Promise<string[]> {
    const { expireDays } = await this.rules.inForce();
    const rows = await this.db.query<{ ref: string }[]>(
      `SELECT ref FROM (${LAST_ACTIVE} GROUP BY ref) AS active WHERE day::date + $1::int <= $2::date LIMIT 100`,
      [expireDays, await this.record.today()],
    );
    return rows.map(({ ref }) => ref);
  }

  async note(
    tx: EntityManager,
    activity: Pick<VolunteerActivityEntity, 'personRef' | 'kind' | 'recordedBy'> & { readonly day?: Day },
  ): Promise<void> {
    const day = activity.day ?? (await this.record.today(tx));
    await tx
      .createQueryBuilder()
      .insert()
      .into(VolunteerActivityEntity)
      .values({ ...activity, day })
      .orIgnore()
      .execute();
  }

  /** When somebody is a volunteer no longer. */
  async forget(tx: EntityManager, personRef: string): Promise<void> {
    await tx.delete(VolunteerActivityEntity, { personRef });
  }

  private async isVolunteer(tx: EntityManager, personRef: string): Promise<boolean> {
    return (await this.spheres.of([personRef], tx)).get(personRef) === 'volunteer';
  }
}

const LAST_ACTIVE = `
  SELECT person.ref, greatest(max(activity.day), max(person.member_since))::text AS day
  FROM person LEFT JOIN volunteer_activity activity ON activity.person_ref = person.ref
  WHERE person.sphere = 'volunteer' AND person.left_on IS NULL`;
