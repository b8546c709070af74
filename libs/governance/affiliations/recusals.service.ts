import { err, isUuid, ok, type Result } from '#domain-kit';
import { PersonsService } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import { namedIn, recuse, type RecusalRefusal } from '../domain/recusals.js';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { Affiliations } from './affiliations.service.js';
import { DecisionRecusalEntity } from './decision-recusal.entity.js';

/** Who took no part in a decision, and what its reader is asked. */
export interface ReadableRecusals {
  readonly names: readonly string[];
  /** Of all who said so, also of those whose name was erased. */
  readonly count: number;
  readonly isMine: boolean;
  /** The reader can still say so. */
  readonly isOpen: boolean;
  /** An own affiliation of the reader that the text names, while the reader has not answered; nobody else learns it. */
  readonly asks: string | null;
}

/** Staying out of a decision because of where else one belongs: said by the person alone, and without a reason (R70). */
@Injectable()
export class Recusals {
  @Inject() private readonly ledger!: LedgerService;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly persons: PersonsService,
    private readonly affiliations: Affiliations,
  ) {}

  has(tx: EntityManager, decisionId: string, personRef: string): Promise<boolean> {
    return tx.existsBy(DecisionRecusalEntity, { decisionId, personRef });
  }

  count(tx: EntityManager, decisionId: string): Promise<number> {
    return tx.countBy(DecisionRecusalEntity, { decisionId });
  }

  /** Said of a decision in force it is an entry of its own; before that, a figure of the decision's entry. */
  recuse(personRef: string, id: string): Promise<Result<void, RecusalRefusal>> {
    return this.db.transaction(async (tx) => {
      // Locked as by who seconds: of the two at once the later one sees the earlier.
      const decision = isUuid(id)
        ? await tx.findOne(DecisionEntity, { where: { id }, lock: { mode: 'pessimistic_write' } })
        : null;
      if (!decision) return err({ code: 'DECISION_UNKNOWN' });
      const today = await this.record.today(tx);
      const recused = await this.has(tx, id, personRef);
      const checked = recuse(decision, { personRef, recused, today });
      if (!checked.ok) return checked;
      await tx.insert(DecisionRecusalEntity, { decisionId: id, personRef, saidOn: today });
      if (decision.state === 'in-force') {
        const figures = { recused: await this.count(tx, id) };
        await this.ledger.append(tx, { kind: 'decision.recused', subject: { ids: { decision: id }, figures } });
      }
      return ok(undefined);
    });
  }

  /** Of decisions with their texts, as this reader reads them; without a reader nobody is named or asked. */
  async of(
    decisions: readonly { readonly decision: DecisionEntity; readonly text: string | null }[],
    reader: string | null,
  ): Promise<ReadonlyMap<string, ReadableRecusals>> {
    const rows = await this.db.manager.find(DecisionRecusalEntity, {
      where: { decisionId: In(decisions.map(({ decision }) => decision.id)) },
      order: { personRef: 'ASC' },
    });
    const names = await this.persons.namesOf(reader === null ? [] : rows.map(({ personRef }) => personRef));
    const own = reader === null ? [] : (await this.affiliations.mine(reader)).map(({ name }) => name);
    const today = await this.record.today();
    return new Map(
      decisions.map(({ decision, text }) => {
        const said = rows.filter(({ decisionId }) => decisionId === decision.id);
        const isMine = said.some(({ personRef }) => personRef === reader);
        const isOpen = reader !== null && recuse(decision, { personRef: reader, recused: isMine, today }).ok;
        const asks = isOpen ? namedIn(text, own) : null;
        return [
          decision.id,
          {
            ...{ names: said.flatMap(({ personRef }) => names.get(personRef) ?? []), count: said.length },
            ...{ isMine, isOpen, asks },
          },
        ];
      }),
    );
  }
}
