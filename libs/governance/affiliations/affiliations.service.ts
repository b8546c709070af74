import { err, isUuid, newId, ok, type Result } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { affiliationName, type AffiliationRefusal, MOST_AFFILIATIONS } from '../domain/recusals.js';
import { AffiliationEntity } from './affiliation.entity.js';

type Answer = Promise<Result<void, AffiliationRefusal>>;

export interface AffiliationDraft {
  readonly name: string;
  readonly shownToMembers: boolean;
}

/** What people say of themselves. Each edits the own words alone; nobody says it of another, and nobody must (R70). */
@Injectable()
export class Affiliations {
  constructor(private readonly db: DataSource) {}

  mine(personRef: string, tx: EntityManager = this.db.manager): Promise<AffiliationEntity[]> {
    return tx.find(AffiliationEntity, { where: { personRef }, order: { id: 'ASC' } });
  }

  /** Those that the person lets members read. */
  async shownOf(personRef: string): Promise<string[]> {
    const where = { personRef, shownToMembers: true };
    const shown = await this.db.manager.find(AffiliationEntity, { where, order: { id: 'ASC' } });
    return shown.map(({ name }) => name);
  }

  add(personRef: string, { name: given, shownToMembers }: AffiliationDraft): Answer {
    return this.db.transaction(async (tx) => {
      const name = affiliationName(given);
      if (name === null) return err({ code: 'AFFILIATION_INVALID' });
      if ((await tx.countBy(AffiliationEntity, { personRef })) >= MOST_AFFILIATIONS)
        return err({ code: 'TOO_MANY_AFFILIATIONS' });
      await tx.insert(AffiliationEntity, { id: newId(), personRef, name, shownToMembers });
      return ok(undefined);
    });
  }

  async change(personRef: string, id: string, { name: given, shownToMembers }: AffiliationDraft): Answer {
    const name = affiliationName(given);
    if (name === null) return err({ code: 'AFFILIATION_INVALID' });
    if (!isUuid(id)) return err({ code: 'AFFILIATION_UNKNOWN' });
    const { affected } = await this.db.manager.update(AffiliationEntity, { id, personRef }, { name, shownToMembers });
    return affected ? ok(undefined) : err({ code: 'AFFILIATION_UNKNOWN' });
  }

  async remove(personRef: string, id: string): Answer {
    if (!isUuid(id)) return err({ code: 'AFFILIATION_UNKNOWN' });
    const { affected } = await this.db.manager.delete(AffiliationEntity, { id, personRef });
    return affected ? ok(undefined) : err({ code: 'AFFILIATION_UNKNOWN' });
  }
}
