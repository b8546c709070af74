import { Injectable } from '@nestjs/common';
import { type Day, err, newId, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager, In } from 'typeorm';
import { changeSphere } from './domain/sphere-changes.js';
import type { SphereRefusal } from './domain/sphere.refusals.js';
import type { SphereFacts, SphereMove, Standing } from './domain/sphere.types.js';
import { PersonEntity } from './person.entity.js';
import { SphereChangeEntity } from './sphere-change.entity.js';

export type SphereConditions = Pick<SphereFacts, 'rulesAccepted' | 'unityAffirmed'>;

const standingOf = ({ sphere, leftOn }: Pick<PersonEntity, 'sphere' | 'leftOn'>): Standing =>
  leftOn !== null ? 'left' : (sphere ?? 'none');

/** On what terms people take part, and how that changed. */
@Injectable()
export class SpheresService {
  constructor(private readonly db: DataSource) {}

  /** Where people stand now, by reference; who is unknown is absent. */
  async of(refs: readonly string[], tx: EntityManager = this.db.manager): Promise<ReadonlyMap<string, Standing>> {
    if (refs.length === 0) return new Map();
    const people = await tx.find(PersonEntity, {
      where: { ref: In([...new Set(refs)]) },
      select: { ref: true, sphere: true, leftOn: true },
    });
    return new Map(people.map((person) => [person.ref, standingOf(person)]));
  }

  /** Earliest first. */
  history(personRef: string, tx: EntityManager = this.db.manager): Promise<SphereChangeEntity[]> {
    return tx.find(SphereChangeEntity, { where: { personRef }, order: { position: 'ASC' } });
  }

  /**
   * Changes one person's sphere and writes it down, in the caller's transaction. `conditions` are what the caller knows
   * of acceptances; of two changes at once, the second sees the first.
   */
  async change(
    tx: EntityManager,
    personRef: string,
    move: SphereMove,
    conditions: SphereConditions,
  ): Promise<Result<SphereMove, SphereRefusal>> {
    const person = await tx.findOne(PersonEntity, { where: { ref: personRef }, lock: { mode: 'pessimistic_write' } });
    if (!person) return err({ code: 'PERSON_UNKNOWN' });
    const standing = standingOf(person);
    const since = standing === 'none' ? null : (person.leftOn ?? person.memberSince);
    const changed = changeSphere({ ref: personRef, standing, since, ...conditions }, move);
    if (!changed.ok) return changed;
    await this.writeWhatWas(tx, person);
    await this.write(tx, { personRef, from: standing, ...move });
    await tx.update(
      PersonEntity,
      { ref: personRef },
      move.to === 'left' ? { leftOn: move.day } : { sphere: move.to, memberSince: move.day, leftOn: null },
    );
    return ok(move);
  }

  /** Puts the founders, who are members from their own first day, into the history. */
  async founded(tx: EntityManager, founders: readonly { ref: string; memberSince: Day }[], decisionId: string) {
    for (const { ref, memberSince } of founders) {
      const founding = { from: 'none', to: 'member', reason: 'founded', recordedBy: null } as const;
      await this.write(tx, { personRef: ref, day: memberSince, decisionId, ...founding });
    }
  }

  /** Somebody from before there was a history has had a first day, too: it is written down with the first change. */
  private async writeWhatWas(tx: EntityManager, { ref, sphere, memberSince }: PersonEntity): Promise<void> {
    if (sphere === null || (await tx.existsBy(SphereChangeEntity, { personRef: ref }))) return;
    const before = { from: 'none', reason: 'before-this-history', decisionId: null, recordedBy: null } as const;
    await this.write(tx, { personRef: ref, to: sphere, day: memberSince, ...before });
  }

  private async write(tx: EntityManager, change: SphereMove & { personRef: string; from: Standing }): Promise<void> {
    await tx.insert(SphereChangeEntity, { id: newId(), ...change });
  }
}
