import { SetMetadata } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ExchangeHand } from '../exchange-hand.service.js';
import { PeersService } from '../peers.service.js';
import { Peer } from './peer.type.js';

/** What `@Allow` of the accounts' library says, which this one does not know. */
const Allow = (permission: 'exchange:read' | 'exchange:manage') => SetMetadata('massline:allow', permission);

/** The exchange as the people of either node see it. */
@Resolver()
export class PeersResolver {
  constructor(
    private readonly peers: PeersService,
    private readonly hand: ExchangeHand,
  ) {}

  @Allow('exchange:read')
  @Query(() => [Peer], { name: 'peers' })
  async allPeers(): Promise<Peer[]> {
    const standings = await this.hand.standings();
    return (await this.peers.all()).map((row) => Peer.from(row, standings.get(row.id) ?? ExchangeHand.NOTHING));
  }

  @Allow('exchange:manage')
  @Mutation(() => Boolean, {
    description:
      'Sends what waits for a peer now, past the random delay and the last refusal, and asks it for messages.',
  })
  async sendNow(@Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.hand.sendNow(id);
    return true;
  }

  @Allow('exchange:manage')
  @Mutation(() => Boolean, { description: 'Tries again now to deliver what waits for a peer.' })
  async retryPeer(@Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.hand.sendNow(id);
    return true;
  }
}
