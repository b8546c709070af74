import { addDays, type Day } from '#domain-kit';
import { erasePersonal, FoundingRecord, MembershipRecord } from '#governance';
import { ErasedPersons } from '#identity';
import { Queues } from '#platform';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { AdmissionObjectionEntity } from './admission-objection.entity.js';
import { Admissions } from './admissions.service.js';
import { Invitations, UNANSWERED_DAYS } from './invitations.service.js';
import { sweepPeopleJob } from './people.job.js';
import { VolunteerTerms } from './volunteer-terms.service.js';

const HOUR_MS = 3_600_000;
/** Who made an account with a code has as long again to accept the working rules. */
const UNDECIDED_DAYS = 2 * UNANSWERED_DAYS;
const OBJECTIONS_KEPT_DAYS = 90;

/** Keeps what was promised of people who are with us for a time only. */
@Injectable()
export class PeopleSweep implements OnApplicationBootstrap {
  @Inject() private readonly queues!: Queues;
  @Inject() private readonly erased!: ErasedPersons;
  @Inject() private readonly membership!: MembershipRecord;
  @Inject() private readonly admissions!: Admissions;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly terms: VolunteerTerms,
    private readonly invitations: Invitations,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.queues.every(sweepPeopleJob, HOUR_MS, {});
  }

  async sweep(): Promise<void> {
    const today = await this.record.today();
    for (let over = await this.terms.over(); over.length > 0; over = await this.terms.over())
      for (const ref of over) await this.expire(ref);
    await this.forgetUnanswered(today);
    await this.endOfThoseWhoWent(today);
    await this.purgeObjections(today);
  }

  /** The time of a volunteer is over: the taking part ends, and name, login and what was noted go with it (R32). */
  private async expire(personRef: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const move = { to: 'left', reason: 'expired', decisionId: null, recordedBy: null } as const;
      const ended = await this.membership.change(tx, personRef, move, { rulesAccepted: false, unityAffirmed: false });
      if (!ended.ok) throw new Error(`A volunteer does not expire: ${ended.error.code}`);
      await this.admissions.endOf(tx, personRef);
      await this.terms.forget(tx, personRef);
      await this.erased.end(tx, personRef, await this.record.today(tx));
      await erasePersonal(tx, personRef);
    });
  }

  private async forgetUnanswered(today: Day): Promise<void> {
    const unanswered = await this.db.query<{ ref: string }[]>(
      `SELECT person_ref AS ref FROM volunteer_invitation invitation
       WHERE invited_on <= $1 OR (invited_on <= $2
         AND NOT EXISTS (SELECT FROM account WHERE account.person_ref = invitation.person_ref))`,
      [addDays(today, -UNDECIDED_DAYS), addDays(today, -UNANSWERED_DAYS)],
    );
    for (const { ref } of unanswered) await this.db.transaction((tx) => this.invitations.remove(tx, ref));
  }

  /** Whoever left, or was erased at their word, has no admission that goes on; who is no volunteer has no such days. */
  private async endOfThoseWhoWent(today: Day): Promise<void> {
    await this.db.query(
      `UPDATE admission SET state = 'declined', closed_on = $1 FROM person
       WHERE person.ref = person_ref AND left_on IS NOT NULL AND state IN ('open', 'accepted', 'appealed')`,
      [today],
    );
    await this.db.query(
      `DELETE FROM volunteer_activity USING person
       WHERE person.ref = person_ref AND (sphere <> 'volunteer' OR left_on IS NOT NULL)`,
    );
  }

  private async purgeObjections(today: Day): Promise<void> {
    await this.db
      .createQueryBuilder()
      .delete()
      .from(AdmissionObjectionEntity)
      .where(`admission_id IN (SELECT id FROM admission WHERE closed_on <= :last)`, {
        last: addDays(today, -OBJECTIONS_KEPT_DAYS),
      })
      .execute();
  }
}
