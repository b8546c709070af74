import { InboxMessageEntity, PeerEntity } from '#federation';
import { type Actor, Allow, CurrentActor, PersonsService } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource, In } from 'typeorm';
import { MandateEntity } from '../../mandate.entity.js';
import { OfficeEntity } from '../../office.entity.js';
import { DelegateSeats } from '../delegate-seats.service.js';
import { Delegations } from '../delegations.service.js';
import {
  DelegateAtCommittee,
  Delegation,
  DelegationRefused,
  DelegationSent,
  type GivenSeat,
  OwnDelegation,
  SendDelegateResult,
} from './delegate.type.js';

/** Delegates: what an organization's own sends, and what a committee holds of them. */
@Resolver()
export class DelegatesResolver {
  constructor(
    private readonly db: DataSource,
    private readonly sent: Delegations,
    private readonly seats: DelegateSeats,
    private readonly persons: PersonsService,
  ) {}

  @Allow('signed-in')
  @Query(() => [OwnDelegation], { description: 'Your mandates as delegate that are in force.' })
  async myDelegations(@CurrentActor() { personRef }: Actor): Promise<OwnDelegation[]> {
    const hub = await this.sent.hub();
    const held = await this.sent.of(personRef);
    return held.map(({ mandate, told }) => OwnDelegation.from(mandate, told, hub?.displayName ?? null));
  }

  @Allow('signed-in')
  @Mutation(() => SendDelegateResult, {
    description: 'You take your mandate to the committee. Asked again it makes a new code; the one before ends.',
  })
  async sendDelegate(
    @CurrentActor() { personRef }: Actor,
    @Args('mandateId', { type: () => ID }) mandateId: string,
  ): Promise<DelegationSent | DelegationRefused> {
    const sent = await this.sent.send(personRef, mandateId);
    return sent.ok ? DelegationSent.from(sent.value) : DelegationRefused.from(sent.error);
  }

  @Allow('record:read')
  @Query(() => [Delegation], {
    description: 'What the committee was told of our delegates, latest first; at most 500.',
  })
  async delegations(): Promise<Delegation[]> {
    return (await this.sent.all()).map(({ told, message }) => Delegation.from(told, message));
  }

  @Allow('record:read')
  @Query(() => [DelegateAtCommittee], { description: 'Latest terms first; at most 500.' })
  async delegates(): Promise<DelegateAtCommittee[]> {
    const seats = await this.seats.all();
    const peers = await this.db.manager.findBy(PeerEntity, { id: In(seats.map(({ nodeId }) => nodeId)) });
    const told = await this.db.manager.findBy(InboxMessageEntity, { id: In(seats.map(({ messageId }) => messageId)) });
    const names = await this.persons.namesOf(seats.flatMap(({ personRef }) => personRef ?? []));
    const given = await this.given(seats.flatMap(({ mandateId }) => mandateId ?? []));
    return seats.map((seat) => {
      const message = told.find(({ id, sender }) => id === seat.messageId && sender === seat.nodeId)?.message ?? null;
      const organization = peers.find(({ id }) => id === seat.nodeId)?.displayName ?? seat.nodeId;
      return DelegateAtCommittee.from(seat, organization, {
        ...{ credential: message, given: given.get(seat.mandateId ?? '') ?? null },
        personName: names.get(seat.personRef ?? '') ?? null,
      });
    });
  }

  private async given(ids: readonly string[]): Promise<ReadonlyMap<string, GivenSeat>> {
    const mandates = await this.db.manager.findBy(MandateEntity, { id: In(ids) });
    const offices = new Map((await this.db.manager.find(OfficeEntity)).map((office) => [office.id, office]));
    return new Map(mandates.map((mandate) => [mandate.id, { mandate, office: offices.get(mandate.officeId)! }]));
  }
}
