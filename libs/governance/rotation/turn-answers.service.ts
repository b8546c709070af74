import { Injectable } from '@nestjs/common';
import { nextTurn, type RotationFacts, swapTurn, type Turn } from '#ballots';
import { type Day, err, newId, ok, type Result } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import type { TurnRefusal } from '../domain/turn.refusals.js';
import { isPreparation, isTurnReason } from '../domain/turn-reasons.js';
import { FoundingRecord } from '../founding-record.service.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { OfficeEntity } from '../office.entity.js';
import { PoolChoiceEntity } from './pool-choice.entity.js';
import { RotationFactsReader } from './rotation-facts.service.js';
import { TurnPassEntity } from './turn-pass.entity.js';
import { TurnPreparationEntity } from './turn-preparation.entity.js';
import { TurnSwapEntity } from './turn-swap.entity.js';

export type TurnAnswer = Promise<Result<void, TurnRefusal>>;

interface Asked {
  readonly tx: EntityManager;
  readonly office: OfficeEntity;
  readonly facts: RotationFacts;
  readonly turn: Turn;
  readonly today: Day;
}

const refuse = (code: TurnRefusal['code']): Result<never, TurnRefusal> => err({ code });

/** What a member says of their own turn. Each answer is for oneself alone, and none is held against anybody. */
@Injectable()
export class TurnAnswers {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly reader: RotationFactsReader,
    private readonly ledger: LedgerService,
  ) {}

  /** Lets this turn pass. The place in the order is kept: the next turn is offered again. */
  pass(personRef: string, officeCode: string, reason: string): TurnAnswer {
    return this.about(officeCode, async ({ tx, office, turn, today }) => {
      if (!isTurnReason(reason)) return refuse('REASON_UNKNOWN');
      if (turn.dueRef !== personRef) return refuse('NOT_YOUR_TURN');
      await tx.insert(TurnPassEntity, {
        ...{ id: newId(), officeId: office.id, turn: turn.turn, personRef, reason },
        passedOn: today,
        decidedBy: null,
      });
      await this.ledger.append(tx, {
        kind: 'turn.passed',
        subject: { ids: { person: personRef }, codes: { office: office.code }, figures: { turn: turn.turn } },
      });
      return ok(undefined);
    });
  }

  leavePool(personRef: string, officeCode: string, reason: string): TurnAnswer {
    return this.about(officeCode, async (asked) => {
      if (!isTurnReason(reason)) return refuse('REASON_UNKNOWN');
      if (!isInPool(asked, personRef)) return refuse('NOT_IN_POOL');
      await this.choose(asked, { personRef, choice: 'left', reason });
      return ok(undefined);
    });
  }

  enterPool(personRef: string, officeCode: string): TurnAnswer {
    return this.about(officeCode, async (asked) => {
      if (isInPool(asked, personRef)) return refuse('ALREADY_IN_POOL');
      await this.choose(asked, { personRef, choice: 'entered', reason: null });
      return ok(undefined);
    });
  }

  /** First step of a swap: the one whose turn it is offers it for another's. */
  offerSwap(giverRef: string, officeCode: string, takerRef: string): TurnAnswer {
    return this.about(officeCode, async ({ tx, office, facts, turn, today }) => {
      const possible = swapTurn(facts, giverRef, takerRef);
      if (!possible.ok) return refuse(possible.error === 'NOT_THE_GIVERS_TURN' ? 'NOT_YOUR_TURN' : possible.error);
      const waits = { officeId: office.id, turn: turn.turn, state: 'offered' as const };
      if (await tx.existsBy(TurnSwapEntity, waits)) return refuse('SWAP_WAITS');
      const offer = { ...waits, id: newId(), giverRef, takerRef, offeredOn: today, answeredOn: null };
      await tx.insert(TurnSwapEntity, offer);
      return ok(undefined);
    });
  }

  /** Second step: the other accepts or refuses; the giver may take it back. Accepting asks the rotation again. */
  answerSwap(personRef: string, offerId: string, answer: 'accepted' | 'refused' | 'withdrawn'): TurnAnswer {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const offer = await tx.findOneBy(TurnSwapEntity, { id: offerId, state: 'offered' });
      const mine = answer === 'withdrawn' ? offer?.giverRef : offer?.takerRef;
      if (!offer || mine !== personRef) return refuse('SWAP_UNKNOWN');
      const office = await tx.findOneByOrFail(OfficeEntity, { id: offer.officeId });
      const today = await this.record.today(tx);
      if (answer === 'accepted') {
        const facts = await this.reader.of(office, today, tx);
        if (!facts || nextTurn(facts).turn !== offer.turn) return refuse('SWAP_UNKNOWN');
        const possible = swapTurn(facts, offer.giverRef, offer.takerRef);
        if (!possible.ok) return refuse(possible.error === 'NOT_THE_GIVERS_TURN' ? 'SWAP_UNKNOWN' : possible.error);
        await this.ledger.append(tx, {
          kind: 'turn.swapped',
          subject: {
            ids: { giver: offer.giverRef, taker: offer.takerRef },
            codes: { office: office.code },
            figures: { turn: offer.turn },
          },
        });
      }
      await tx.update(TurnSwapEntity, { id: offer.id }, { state: answer, answeredOn: today });
      return ok(undefined);
    });
  }

  /** “Prepared” or “not yet”, and who helps (R47). It changes nobody's turn. */
  prepare(
    personRef: string,
    officeCode: string,
    said: { readonly preparation: string; readonly mentorRef: string | null },
  ): TurnAnswer {
    return this.about(officeCode, async (asked) => {
      const { preparation, mentorRef } = said;
      if (!isPreparation(preparation)) return refuse('PREPARATION_UNKNOWN');
      if (!isInPool(asked, personRef)) return refuse('NOT_IN_POOL');
      const hasServed = asked.facts.terms.some(({ holderRef }) => holderRef === mentorRef);
      if (mentorRef !== null && (mentorRef === personRef || !hasServed)) return refuse('MENTOR_UNKNOWN');
      const row = { officeId: asked.office.id, personRef, preparation, mentorRef, saidOn: asked.today };
      await asked.tx.upsert(TurnPreparationEntity, row, ['officeId', 'personRef']);
      return ok(undefined);
    });
  }

  private async choose(
    { tx, office, today }: Asked,
    { personRef, choice, reason }: Pick<PoolChoiceEntity, 'personRef' | 'choice' | 'reason'>,
  ): Promise<void> {
    await tx.insert(PoolChoiceEntity, { id: newId(), officeId: office.id, personRef, choice, reason, chosenOn: today });
    await this.ledger.append(tx, {
      kind: choice === 'left' ? 'pool.left' : 'pool.entered',
      subject: { ids: { person: personRef }, codes: { office: office.code } },
    });
  }

  /** Under the lock of the record, so that no turn begins while somebody answers it. */
  private about(officeCode: string, answer: (asked: Asked) => TurnAnswer): TurnAnswer {
    return this.db.transaction(async (tx) => {
      await this.record.lock(tx);
      const office = await tx.findOneBy(OfficeEntity, { code: officeCode });
      if (!office) return refuse('OFFICE_UNKNOWN');
      const today = await this.record.today(tx);
      const facts = await this.reader.of(office, today, tx);
      return facts ? answer({ tx, office, facts, turn: nextTurn(facts), today }) : refuse('NO_ROTATION');
    });
  }
}

const isInPool = ({ facts }: Asked, personRef: string): boolean => facts.pool.some(({ ref }) => ref === personRef);
