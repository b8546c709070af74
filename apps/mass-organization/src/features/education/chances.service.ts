import { err, ok } from '#domain-kit';
import { FoundingRecord } from '#governance';
import { MIN_THRESHOLD, releaseCount } from '#reporting';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import type { StudyAnswer } from './circles.service.js';
import { type Barrier, BARRIERS, countChances, isBarrier } from './domain/chances.js';
import { StudyBarrierEntity } from './study-barrier.entity.js';

const PEOPLE = { population: 'people', measure: 'stock' } as const;

export interface ChanceView {
  /** People who take part in the organization; a stock, as all figures here. Null for fewer than five. */
  readonly people: number | null;
  readonly without: number | null;
  readonly byBarrier: readonly { readonly barrier: Barrier; readonly people: number | null }[];
}

/** Who had no chance to study yet, and why, as sums (R16). The only way from a person's words to anybody else. */
@Injectable()
export class ChancesService {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** What keeps this person; nothing takes it back, and the row is gone. Answers the person's reference. */
  say(by: string, barriers: readonly string[]): StudyAnswer {
    return this.db.transaction(async (tx) => {
      if (!barriers.every(isBarrier)) return err({ code: 'BARRIER_INVALID' });
      await tx.delete(StudyBarrierEntity, { personRef: by });
      if (barriers.length > 0) {
        const saidOn = await this.record.today(tx);
        await tx.insert(StudyBarrierEntity, { personRef: by, reasons: [...new Set(barriers)].join(','), saidOn });
      }
      return ok(by);
    });
  }

  async saidBy(personRef: string): Promise<Barrier[]> {
    const said = await this.db.manager.findOneBy(StudyBarrierEntity, { personRef });
    return said?.reasons.split(',').filter(isBarrier) ?? [];
  }

  /** Stocks, rounded down to multiples of five, so that no two looks tell of one person. */
  async view(): Promise<ChanceView> {
    const people = await this.db.query<{ ref: string; studied: boolean }[]>(
      `SELECT ref, EXISTS (SELECT 1 FROM session_attendance a JOIN circle_session s ON s.id = a.session_id
                           WHERE a.person_ref = ref AND s.closed_on IS NOT NULL)
                OR EXISTS (SELECT 1 FROM understanding_review r WHERE r.person_ref = ref AND r.state = 'confirmed')
              AS studied
       FROM person WHERE sphere IS NOT NULL AND left_on IS NULL`,
    );
    const said = await this.db.manager.find(StudyBarrierEntity);
    const barriersOf = new Map(said.map(({ personRef, reasons }) => [personRef, reasons.split(',').filter(isBarrier)]));
    const counted = countChances(
      people.map(({ ref, studied }) => ({ ref, hasStudied: studied, barriers: barriersOf.get(ref) ?? [] })),
    );
    const shown = (n: number): number | null => releaseCount(PEOPLE, MIN_THRESHOLD, n, []).value;
    return {
      people: shown(counted.people),
      without: shown(counted.without),
      byBarrier: BARRIERS.map((barrier) => ({ barrier, people: shown(counted.byBarrier[barrier]) })),
    };
  }
}
