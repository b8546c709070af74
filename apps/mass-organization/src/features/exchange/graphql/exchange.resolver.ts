import { Outbox, PeersService, wordLanguageOf } from '#federation';
import { Allow } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EnrolmentService } from '../enrolment.service.js';
import { Enrolment, EnrolRefused, EnrolResult, Peer } from './enrolment.type.js';

@Resolver()
export class ExchangeResolver {
  constructor(
    private readonly enrolments: EnrolmentService,
    private readonly peers: PeersService,
    private readonly outbox: Outbox,
  ) {}

  @Allow('exchange:read')
  @Query(() => Enrolment, { nullable: true })
  async enrolment(@Args('language', { defaultValue: 'en' }) language: string): Promise<Enrolment | null> {
    const row = await this.enrolments.current();
    return row && Enrolment.from(row, await this.enrolments.words(row, wordLanguageOf(language)));
  }

  @Allow('exchange:read')
  @Query(() => [Peer], { name: 'peers' })
  async allPeers(): Promise<Peer[]> {
    return (await this.peers.all()).map(Peer.from);
  }

  @Allow('exchange:manage')
  @Mutation(() => EnrolResult)
  async enrol(
    @Args('code') code: string,
    @Args('language', { defaultValue: 'en' }) language: string,
  ): Promise<Enrolment | EnrolRefused> {
    const requested = await this.enrolments.request(code);
    if (!requested.ok) return EnrolRefused.from(requested.error);
    return Enrolment.from(requested.value, await this.enrolments.words(requested.value, wordLanguageOf(language)));
  }

  @Allow('exchange:manage')
  @Mutation(() => Boolean, { description: 'Tries again now to deliver what waits for a peer.' })
  async retryPeer(@Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.peers.retry(id);
    await this.outbox.wake(id);
    return true;
  }
}
