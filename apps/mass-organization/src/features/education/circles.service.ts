import { err, isUuid, newId, ok, type Result } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, IsNull } from 'typeorm';
import { CircleMemberEntity } from './circle-member.entity.js';
import { CircleSessionEntity } from './circle-session.entity.js';
import { CurriculaService } from './curricula.service.js';
import type { ModuleCodes } from './domain/obligation.types.js';
import type { StudyRefusal } from './domain/study.refusals.js';
import { StudyCircleEntity } from './study-circle.entity.js';

/** So many circles are open at once; every list of them is therefore bounded. */
export const MOST_CIRCLES = 100;

export type StudyAnswer = Promise<Result<string, StudyRefusal>>;
const no = (code: StudyRefusal['code']): Result<never, StudyRefusal> => err({ code });

/** Circles and who is in them. Each method answers the circle's id. */
@Injectable()
export class CirclesService {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly curricula: CurriculaService,
  ) {}

  open(by: string, { curriculum, module }: ModuleCodes): StudyAnswer {
    return this.db.transaction(async (tx) => {
      const modules = await this.curricula.modules('en', tx);
      if (!modules.some((one) => one.curriculum === curriculum && one.module === module)) return no('MODULE_UNKNOWN');
      await tx.query('LOCK TABLE study_circle IN SHARE ROW EXCLUSIVE MODE');
      if ((await tx.countBy(StudyCircleEntity, { closedOn: IsNull() })) >= MOST_CIRCLES) return no('TOO_MANY_CIRCLES');
      const [id, today] = [newId(), await this.record.today(tx)];
      await tx.insert(StudyCircleEntity, { id, curriculum, module, openedBy: by, openedOn: today, closedOn: null });
      await tx.insert(CircleMemberEntity, { circleId: id, personRef: by, joinedOn: today, facilitates: true });
      return ok(id);
    });
  }

  /** Joins, or says anew whether this person takes turns at facilitating. */
  join(by: string, circleId: string, facilitates: boolean): StudyAnswer {
    return this.inCircle(circleId, async (tx) => {
      const known = await tx.update(CircleMemberEntity, { circleId, personRef: by }, { facilitates });
      if (known.affected === 0) {
        const joinedOn = await this.record.today(tx);
        await tx.insert(CircleMemberEntity, { circleId, personRef: by, joinedOn, facilitates });
      }
      return ok(circleId);
    });
  }

  leave(by: string, circleId: string): StudyAnswer {
    return this.inCircle(circleId, async (tx) => {
      const left = await tx.delete(CircleMemberEntity, { circleId, personRef: by });
      return left.affected === 0 ? no('NOT_IN_CIRCLE') : ok(circleId);
    });
  }

  /** Ends a circle. What its sessions wrote down stays. */
  close(by: string, circleId: string): StudyAnswer {
    return this.inCircle(circleId, async (tx) => {
      if (!(await tx.existsBy(CircleMemberEntity, { circleId, personRef: by }))) return no('NOT_IN_CIRCLE');
      if (await tx.existsBy(CircleSessionEntity, { circleId, closedOn: IsNull() })) return no('CIRCLE_MEETS');
      await tx.update(StudyCircleEntity, { id: circleId }, { closedOn: await this.record.today(tx) });
      return ok(circleId);
    });
  }

  /** One change of a circle after the other: its row is locked. */
  private inCircle(circleId: string, work: (tx: EntityManager) => StudyAnswer): StudyAnswer {
    return this.db.transaction(async (tx) => ((await lockCircle(tx, circleId)) ? work(tx) : no('CIRCLE_UNKNOWN')));
  }
}

/** The open circle, held until the end of the transaction; null if there is none. */
export async function lockCircle(tx: EntityManager, id: string): Promise<StudyCircleEntity | null> {
  if (!isUuid(id)) return null;
  const where = { id, closedOn: IsNull() };
  return tx.findOne(StudyCircleEntity, { where, lock: { mode: 'pessimistic_write' } });
}
