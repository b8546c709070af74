import { Injectable } from '@nestjs/common';
import { nextTurn, type RankedMember, type RotationFacts, type Turn } from '#ballots';
import { canonicalJson, type Day } from '#domain-kit';
import { PersonsService } from '#identity';
import { DataSource } from 'typeorm';
import { DecisionEntity } from '../decision.entity.js';
import type { Preparation } from '../domain/turn-reasons.js';
import { FoundingRecord } from '../founding-record.service.js';
import { OfficeEntity } from '../office.entity.js';
import { BegunTurnEntity } from './begun-turn.entity.js';
import { factsHash } from './conferrals.service.js';
import { RotationFactsReader } from './rotation-facts.service.js';
import { TurnPreparationEntity } from './turn-preparation.entity.js';
import { TurnSwapEntity } from './turn-swap.entity.js';

export interface RankedPerson extends RankedMember {
  readonly name: string | null;
  readonly preparation: Preparation;
  readonly mentorName: string | null;
}

/** The coming turn of an office as members read it. */
export interface ReadableTurn {
  readonly office: OfficeEntity;
  readonly turn: Turn;
  readonly order: readonly RankedPerson[];
  readonly offer: { readonly id: string; readonly giverRef: string; readonly takerRef: string } | null;
  /** The decision that puts it on record and waits for its second. */
  readonly waitingDecision: string | null;
  readonly proof: TurnProof;
  /** May lend a hand: who has served in the office. */
  readonly mentors: readonly { readonly ref: string; readonly name: string | null }[];
}

/** What lets anybody recompute a turn. */
export interface TurnProof {
  /** Canonical JSON of `RotationFacts`; the hash covers exactly these bytes. */
  readonly factsJson: string;
  readonly factsHash: string;
  readonly people: readonly { readonly ref: string; readonly name: string | null }[];
}

/** Whose turn is next, and why. */
@Injectable()
export class TurnsReader {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly facts: RotationFactsReader,
    private readonly persons: PersonsService,
  ) {}

  /** The coming turn of each office that rotates. */
  async turns(): Promise<ReadableTurn[]> {
    const today = await this.record.today();
    const offices = await this.db.manager.find(OfficeEntity, { order: { code: 'ASC' } });
    const turns = await Promise.all(offices.map((office) => this.turnOf(office, today)));
    return turns.filter((turn) => turn !== null);
  }

  async turn(officeCode: string): Promise<ReadableTurn | null> {
    const office = await this.db.manager.findOneBy(OfficeEntity, { code: officeCode });
    return office && this.turnOf(office, await this.record.today());
  }

  /** The facts by which a mandate began; null for one that no rotation conferred. */
  async proofOf(mandateId: string): Promise<TurnProof | null> {
    const begun = await this.db.manager.findOneBy(BegunTurnEntity, { mandateId });
    return begun && this.prove(begun.facts);
  }

  private async turnOf(office: OfficeEntity, today: Day): Promise<ReadableTurn | null> {
    const facts = await this.facts.of(office, today);
    if (!facts) return null;
    const turn = nextTurn(facts);
    const [said, offer, waiting, proof] = await Promise.all([
      this.db.manager.findBy(TurnPreparationEntity, { officeId: office.id }),
      this.db.manager.findOneBy(TurnSwapEntity, { officeId: office.id, turn: turn.turn, state: 'offered' }),
      this.db.manager.findBy(DecisionEntity, { rule: 'rotation', state: 'recorded', effectKind: 'mandate.begin' }),
      this.prove(facts),
    ]);
    const names = new Map(proof.people.map(({ ref, name }) => [ref, name]));
    const order = turn.order.map((one) => {
      const own = said.find(({ personRef }) => personRef === one.ref);
      return {
        ...one,
        name: names.get(one.ref) ?? null,
        preparation: own?.preparation ?? ('not-yet' as const),
        mentorName: own?.mentorRef ? (names.get(own.mentorRef) ?? null) : null,
      };
    });
    const isThis = ({ effectPayload }: DecisionEntity): boolean =>
      effectPayload?.['officeCode'] === office.code && effectPayload['holderRef'] === turn.dueRef;
    const served = new Set(facts.terms.map(({ holderRef }) => holderRef));
    return {
      office,
      turn,
      order,
      offer: offer && { id: offer.id, giverRef: offer.giverRef, takerRef: offer.takerRef },
      waitingDecision: waiting.find(isThis)?.id ?? null,
      proof,
      mentors: proof.people.filter(({ ref, name }) => served.has(ref) && name !== null),
    };
  }

  private async prove(facts: RotationFacts): Promise<TurnProof> {
    const refs = new Set([...facts.pool.map(({ ref }) => ref), ...facts.terms.map(({ holderRef }) => holderRef)]);
    const names = await this.persons.namesOf([...refs]);
    return {
      factsJson: canonicalJson(facts),
      factsHash: factsHash(facts),
      people: [...refs].map((ref) => ({ ref, name: names.get(ref) ?? null })),
    };
  }
}
