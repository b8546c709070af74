import { Injectable } from '@nestjs/common';
import { addDays, type Day, err, isUuid, ok, type Result } from '#domain-kit';
import { AccountsService, PersonsService } from '#identity';
import { DataSource, type EntityManager, type FindOptionsWhere, MoreThanOrEqual } from 'typeorm';
import { DecisionEntity } from './decision.entity.js';
import { FoundingRecord } from './founding-record.service.js';

/** A decision of two to let a person back in, of which the asker is one. */
export interface Reinvitation {
  readonly decisionId: string;
  readonly displayName: string;
  /** The last day on which a code can be had. */
  readonly until: Day;
  readonly used: boolean;
}

export interface ReinvitationRefusal {
  readonly code: 'REINVITATION_UNKNOWN' | 'REINVITATION_USED';
}

const DAYS = 14;
const MOST = 50;

/** Hands out the codes of decisions `account.reinvite`: to one of the two who decided, and each time anew. */
@Injectable()
export class Reinvitations {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly accounts: AccountsService,
    private readonly persons: PersonsService,
  ) {}

  /** Those of the last 14 days, latest first. */
  async list(asker: string): Promise<Reinvitation[]> {
    const today = await this.record.today();
    const decisions = await this.db.manager.find(DecisionEntity, {
      where: grantedBy(asker, today),
      order: { position: 'DESC' },
      take: MOST,
    });
    const used = await this.accounts.usedGrants(decisions.map(({ id }) => id));
    const names = await this.persons.namesOf(decisions.map(personOf));
    return decisions.map((decision) => ({
      decisionId: decision.id,
      displayName: names.get(personOf(decision)) ?? '',
      until: addDays(decision.secondedOn ?? today, DAYS),
      used: used.has(decision.id),
    }));
  }

  /** A code that works once, for 7 days; it voids the one that was handed out before. */
  issue(asker: string, decisionId: string): Promise<Result<string, ReinvitationRefusal>> {
    return this.db.transaction(async (tx) => {
      const decision = isUuid(decisionId) ? await this.lockedGrant(tx, asker, decisionId) : undefined;
      if (!decision) return err({ code: 'REINVITATION_UNKNOWN' });
      const code = await this.accounts.inviteAgain(tx, personOf(decision), decision.id);
      return code === null ? err({ code: 'REINVITATION_USED' }) : ok(code);
    });
  }

  /** Of two that ask at once, the second one's code holds. */
  private async lockedGrant(tx: EntityManager, asker: string, id: string): Promise<DecisionEntity | undefined> {
    await this.record.lock(tx);
    const found = await tx.findBy(
      DecisionEntity,
      grantedBy(asker, await this.record.today(tx)).map((one) => ({ ...one, id })),
    );
    return found[0];
  }
}

const grantedBy = (asker: string, today: Day): FindOptionsWhere<DecisionEntity>[] =>
  (['recordedBy', 'secondedBy'] as const).map((who) => ({
    ...{ effectKind: 'account.reinvite', state: 'in-force' as const, [who]: asker },
    secondedOn: MoreThanOrEqual(addDays(today, -DAYS)),
  }));

const personOf = ({ effectPayload }: DecisionEntity): string => String(effectPayload?.['personRef'] ?? '');
