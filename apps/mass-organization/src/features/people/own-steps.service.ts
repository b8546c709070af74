import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import { FoundingRecord, MembershipRecord } from '#governance';
import { type Actor, assertFresh, type SphereMove, SpheresService, type Standing } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { Admissions } from './admissions.service.js';
import { Affirmations, type ReadText } from './affirmations.port.js';
import type { PeopleRefusal } from './people.refusals.js';
import { refusedInside, RefusedInside } from './refused-inside.js';
import { VolunteerInvitationEntity } from './volunteer-invitation.entity.js';
import { VolunteerTerms } from './volunteer-terms.service.js';

/** What is to be said, so that nobody leaves by an accident of a program. */
export const LEAVE = 'leave';

type Done = Promise<Result<void, PeopleRefusal>>;

/** What people do with their own place: begin, come back, step back, go. Each is one step, and nobody else's. */
@Injectable()
export class OwnSteps {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly membership!: MembershipRecord;
  @Inject() private readonly affirmations!: Affirmations;
  @Inject() private readonly admissions!: Admissions;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly spheres: SpheresService,
    private readonly terms: VolunteerTerms,
  ) {}

  /**
   * Accepts the working rules in force, whole (R31): who was invited begins as a volunteer, who left comes back as one,
   * and a volunteer accepts a newer version.
   */
  acceptWorkingRules(personRef: string, read: ReadText): Done {
    return this.inTransaction(async (tx) => {
      const standing = await this.standing(tx, personRef);
      if (standing === 'member') throw new RefusedInside({ code: 'ALREADY_MEMBER' });
      await this.accept(tx, personRef, read);
      if (standing === 'volunteer') return;
      await this.beVolunteer(tx, personRef, standing === 'left' ? 'returned' : 'rules-accepted');
      await tx.delete(VolunteerInvitationEntity, { personRef });
    });
  }

  /** A member goes on as a volunteer, under the working rules. Offices end at once. */
  stepBack(personRef: string, read: ReadText): Done {
    return this.inTransaction(async (tx) => {
      if ((await this.standing(tx, personRef)) === 'volunteer') throw new RefusedInside({ code: 'ALREADY_VOLUNTEER' });
      await this.accept(tx, personRef, read);
      await this.beVolunteer(tx, personRef, 'stepped-back');
    });
  }

  /**
   * Goes at once, whatever is open; offices and proposals end with it. Nobody else is asked, but who finds an unlocked
   * phone ends nobody's membership.
   */
  async leave({ personRef, confirmedAt }: Pick<Actor, 'personRef' | 'confirmedAt'>, confirmation: string): Done {
    if (confirmation !== LEAVE) return err({ code: 'CONFIRMATION_MISSING' });
    const fresh = assertFresh(confirmedAt, this.clock.now());
    if (!fresh.ok) return fresh;
    return this.inTransaction(async (tx) => {
      await this.move(tx, personRef, { to: 'left', reason: 'left', decisionId: null, recordedBy: personRef });
      await this.admissions.endOf(tx, personRef);
      await this.terms.forget(tx, personRef);
    });
  }

  private async beVolunteer(tx: EntityManager, personRef: string, reason: SphereMove['reason']): Promise<void> {
    await this.move(tx, personRef, { to: 'volunteer', reason, decisionId: null, recordedBy: personRef });
    await this.terms.note(tx, { personRef, kind: 'began', recordedBy: personRef });
  }

  private async accept(tx: EntityManager, personRef: string, read: ReadText): Promise<void> {
    const accepted = await this.affirmations.acceptWorkingRules(tx, personRef, read);
    if (!accepted.ok) throw new RefusedInside(accepted.error);
  }

  private async move(tx: EntityManager, personRef: string, move: Omit<SphereMove, 'day'>): Promise<void> {
    const rulesAccepted = await this.affirmations.hasAcceptedWorkingRules(personRef, tx);
    const moved = await this.membership.change(tx, personRef, move, { rulesAccepted, unityAffirmed: false });
    if (!moved.ok) throw new RefusedInside(moved.error);
  }

  private async standing(tx: EntityManager, personRef: string): Promise<Standing | undefined> {
    return (await this.spheres.of([personRef], tx)).get(personRef);
  }

  private inTransaction(work: (tx: EntityManager) => Promise<void>): Done {
    return refusedInside(async () => {
      await this.db.transaction(async (tx) => {
        await this.record.lock(tx);
        await work(tx);
      });
      return ok(undefined);
    });
  }
}
