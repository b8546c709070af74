import { err, isUuid, newId, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import type { StudyAnswer } from './circles.service.js';
import type { StudyRefusal } from './domain/study.refusals.js';
import { MentorListingEntity, type MentorRole } from './mentor-listing.entity.js';
import { MentorPairEntity } from './mentor-pair.entity.js';

const no = (code: StudyRefusal['code']): Result<never, StudyRefusal> => err({ code });
const MOST = 200;

/** Who offers help and who wishes for it, by their own word; and pairs, which hold while both want them. */
@Injectable()
export class MentorsService {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** Puts oneself on the list, or takes oneself off. */
  list(by: string, role: string, isListed: boolean): StudyAnswer {
    return this.db.transaction(async (tx) => {
      if (role !== 'offer' && role !== 'wish') return no('ROLE_INVALID');
      if (!isListed) await tx.delete(MentorListingEntity, { personRef: by, role });
      else {
        const row = { personRef: by, role, listedOn: await this.record.today(tx) } as const;
        await tx.createQueryBuilder().insert().into(MentorListingEntity).values(row).orIgnore().execute();
      }
      return ok(by);
    });
  }

  /** `as` is what oneself would be: `offer` asks somebody who wishes, `wish` asks somebody who offers. */
  propose(by: string, otherRef: string, as: string): StudyAnswer {
    return this.db.transaction(async (tx) => {
      if (as !== 'offer' && as !== 'wish') return no('ROLE_INVALID');
      const role: MentorRole = as === 'offer' ? 'wish' : 'offer';
      if (otherRef === by || !(await tx.existsBy(MentorListingEntity, { personRef: otherRef, role })))
        return no('NOT_LISTED');
      const [mentorRef, learnerRef] = as === 'offer' ? [by, otherRef] : [otherRef, by];
      const id = newId();
      const made = await tx.query<unknown[]>(
        `INSERT INTO mentor_pair (id, mentor_ref, learner_ref, proposed_by) VALUES ($1, $2, $3, $4)
         ON CONFLICT DO NOTHING RETURNING id`,
        [id, mentorRef, learnerRef, by],
      );
      return made.length === 0 ? no('PAIRED_ALREADY') : ok(id);
    });
  }

  /** The other one says yes. */
  accept(by: string, pairId: string): StudyAnswer {
    return this.db.transaction(async (tx) => {
      const pair = await this.own(tx, by, pairId);
      if (!pair || pair.acceptedOn !== null) return no('PAIR_UNKNOWN');
      if (pair.proposedBy === by) return no('OWN_PROPOSAL');
      await tx.update(MentorPairEntity, { id: pairId }, { acceptedOn: await this.record.today(tx) });
      return ok(pairId);
    });
  }

  /** Either ends it, or takes back or refuses a proposal, without a reason. Nothing of it is kept. */
  end(by: string, pairId: string): StudyAnswer {
    return this.db.transaction(async (tx) => {
      if (!(await this.own(tx, by, pairId))) return no('PAIR_UNKNOWN');
      await tx.delete(MentorPairEntity, { id: pairId });
      return ok(pairId);
    });
  }

  /** Longest on the list first. */
  listings(): Promise<MentorListingEntity[]> {
    return this.db.manager.find(MentorListingEntity, { order: { listedOn: 'ASC', personRef: 'ASC' }, take: MOST });
  }

  pairsOf(ref: string): Promise<MentorPairEntity[]> {
    return this.db.manager.find(MentorPairEntity, { where: [{ mentorRef: ref }, { learnerRef: ref }], take: MOST });
  }

  private async own(tx: EntityManager, by: string, id: string): Promise<MentorPairEntity | null> {
    if (!isUuid(id)) return null;
    const pair = await tx.findOne(MentorPairEntity, { where: { id }, lock: { mode: 'pessimistic_write' } });
    return pair && [pair.mentorRef, pair.learnerRef].includes(by) ? pair : null;
  }
}
