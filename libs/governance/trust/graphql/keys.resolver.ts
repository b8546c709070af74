import { KeyFacts, wordLanguageOf } from '#federation';
import { Allow } from '#identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { KnownKey, OwnKeyFacts, PeerKeys } from './key-facts.type.js';

/** The keys of both sides as people compare them: public halves, for every member. */
@Resolver()
export class KeysResolver {
  constructor(private readonly facts: KeyFacts) {}

  @Allow('record:read')
  @Query(() => [OwnKeyFacts], { description: 'The key that signs now, then the latest retired ones, twenty at most.' })
  async ownKeys(): Promise<OwnKeyFacts[]> {
    return (await this.facts.own()).map((key) => OwnKeyFacts.from(key));
  }

  @Allow('record:read')
  @Query(() => KnownKey, {
    nullable: true,
    description:
      'A key that was ever known here, ours or a peer’s, counting or ended. With it a saved receipt is checked.',
  })
  async knownKey(@Args('keyid', { type: () => ID }) keyid: string): Promise<KnownKey | null> {
    const known = await this.facts.known(keyid);
    return known ? KnownKey.from(known) : null;
  }

  @Allow('record:read')
  @Query(() => PeerKeys, { nullable: true })
  async peerKeys(
    @Args('id', { type: () => ID }) id: string,
    @Args('language', { defaultValue: 'en' }) language: string,
  ): Promise<PeerKeys | null> {
    const found = await this.facts.peer(id, wordLanguageOf(language));
    return found ? PeerKeys.from(found) : null;
  }
}
