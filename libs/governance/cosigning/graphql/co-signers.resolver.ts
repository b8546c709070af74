import { type Actor, Allow, CurrentActor } from '#identity';
import { wordLanguageOf } from '#federation';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ComparedNodes } from '../compared-nodes.service.js';
import { CoSigning } from '../co-signing.service.js';
import { CompareResult, CoSignedElectionFacts, CoSigner, NodeCompared, NodeNotCompared } from './co-signers.type.js';

/** Who could sign papers of elections too, and whose papers this node signs. */
@Resolver()
export class CoSignersResolver {
  constructor(
    private readonly compared: ComparedNodes,
    private readonly signing: CoSigning,
  ) {}

  @Allow('record:read')
  @Query(() => [CoSigner], { description: 'The other nodes of the federation, by name.' })
  async coSigners(@Args('language', { type: () => String, defaultValue: 'en' }) language: string): Promise<CoSigner[]> {
    return (await this.compared.list(wordLanguageOf(language))).map((one) => CoSigner.from(one));
  }

  @Allow('record:read')
  @Query(() => [CoSignedElectionFacts], { description: 'Latest first, at most 100.' })
  async coSignedElections(): Promise<CoSignedElectionFacts[]> {
    return (await this.signing.list()).map((one) => CoSignedElectionFacts.from(one));
  }

  @Allow('decision:record')
  @Mutation(() => CompareResult, { description: 'Keeps that the words were compared over another channel, by you.' })
  async compareNodeWords(
    @CurrentActor() { personRef }: Actor,
    @Args('nodeId', { type: () => ID }) nodeId: string,
    @Args('words', { type: () => String, description: 'The eight words as the other side has read them.' })
    words: string,
  ): Promise<NodeCompared | NodeNotCompared> {
    const compared = await this.compared.compare(personRef, nodeId, words);
    return compared.ok ? NodeCompared.from(nodeId) : NodeNotCompared.from(compared.error);
  }
}
