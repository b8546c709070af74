import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import { PeerEntity, Suspensions } from '#federation';
import { PersonsService } from '#identity';
import { Inject, Injectable } from '@nestjs/common';
import { type EntityManager, IsNull, Not } from 'typeorm';
import { type EffectRefusal, refuseEffect } from '../domain/decision.refusals.js';
import type { SecondedDecision } from '../domain/decision.types.js';
import { OfficeEntity } from '../office.entity.js';
import { OfficePolicies } from '../office-policies.service.js';
import { Conferrals } from '../rotation/conferrals.service.js';
import { DelegateSeatEntity } from './delegate-seat.entity.js';
import { DelegateSeats } from './delegate-seats.service.js';

export interface DelegateSeat extends Readonly<Record<string, string>> {
  /** The organization's id, and that of the mandate that it has told. */
  readonly node: string;
  readonly delegate: string;
  /** Of the committee, with a free seat. */
  readonly officeCode: string;
}

export type Decided = Pick<SecondedDecision, 'bodyId' | 'rule'>;

export interface Fitting {
  readonly seat: DelegateSeatEntity;
  readonly peer: PeerEntity;
  readonly office: OfficeEntity;
  readonly endsOn: Day;
}

/** Whether a delegate can be given a seat, and who sits on it. */
@Injectable()
export class SeatRules {
  @Inject() private readonly seats!: DelegateSeats;

  constructor(
    private readonly policies: OfficePolicies,
    private readonly conferrals: Conferrals,
    private readonly suspensions: Suspensions,
    private readonly persons: PersonsService,
  ) {}

  async fit(
    tx: EntityManager,
    { node, delegate, officeCode }: DelegateSeat,
    decided: Decided,
    today: Day,
  ): Promise<Result<Fitting, EffectRefusal>> {
    const seat = await this.seats.latest(tx, node, delegate);
    if (!seat) return refuseEffect('DELEGATE_UNKNOWN', 'This organization has told of no such delegate.');
    if (seat.endedOn !== null || seat.endsOn < today)
      return refuseEffect('MANDATE_OVER', 'The organization has ended this mandate, or its term is over.');
    if (seat.beginsOn > today) return refuseEffect('MANDATE_NOT_BEGUN', `The mandate begins on ${seat.beginsOn}.`);
    if (seat.personRef !== null) return refuseEffect('SEATED_ALREADY', 'This delegate was given a seat before.');
    const peer = await tx.findOneBy(PeerEntity, { id: node });
    if (!peer || peer.state === 'left') return refuseEffect('NODE_UNKNOWN', 'The organization does not belong here.');
    const isSuspended =
      (await this.suspensions.ours(tx, node)) !== undefined || (await this.suspensions.holds(node, tx));
    if (isSuspended) return refuseEffect('SUSPENDED', 'The exchange with this organization is suspended.');
    const office = await tx.findOneBy(OfficeEntity, { code: officeCode });
    if (!office) return refuseEffect('OFFICE_UNKNOWN', 'There is no such office.');
    const termDays = (await this.policies.on(tx, office.id, today))?.termDays ?? office.termDays;
    const last = addDays(today, termDays - 1);
    const endsOn = seat.endsOn < last ? seat.endsOn : last;
    const asked = { ...decided, holderRef: '', decidedBegin: today, beginsOn: today, endsOn };
    const answer = await this.conferrals.ask(tx, office, asked, today);
    return 'refusal' in answer ? err(answer.refusal) : ok({ seat, peer, office, endsOn });
  }

  /** Named for the organization, as nothing else is known of them; with a number from the second delegate on. */
  async person(tx: EntityManager, { seat: { nodeId }, peer }: Fitting, memberSince: Day): Promise<string> {
    const earlier = await tx.countBy(DelegateSeatEntity, { nodeId, personRef: Not(IsNull()) });
    const displayName = earlier === 0 ? peer.displayName : `${peer.displayName} ${earlier + 1}`;
    return (await this.persons.add(tx, { displayName, memberSince })).ref;
  }
}
