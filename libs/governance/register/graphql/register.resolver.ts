import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { kindOf } from '../../graphql/documents.resolver.js';
import { readerOf } from '../../graphql/decision-filter.input.js';
import { Citers } from '../citers.service.js';
import { DecisionDetailsReader } from '../decision-details.service.js';
import { CiterView } from './citer.type.js';
import { DecisionDetails } from './decision-details.type.js';

@Resolver()
export class RegisterResolver {
  constructor(
    private readonly details: DecisionDetailsReader,
    private readonly citers: Citers,
  ) {}

  @Allow('record:read')
  @Query(() => DecisionDetails, { nullable: true, description: 'Null where there is no such decision.' })
  async decision(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DecisionDetails | null> {
    const found = await this.details.find(id, readerOf(actor));
    return found && DecisionDetails.from(found);
  }

  @Allow('record:read')
  @Query(() => [CiterView], { description: 'What rests on a decision: the latest first, at most 100.' })
  async citersOfDecision(@Args('id', { type: () => ID }) id: string): Promise<CiterView[]> {
    return (await this.citers.ofDecision(id)).map(CiterView.from);
  }

  @Allow('record:read')
  @Query(() => [CiterView], {
    description:
      'What rests on the clauses of a document: the latest first, at most 100, for each clause that it cites.',
  })
  async citersOfDocument(@Args('kind') kind: string): Promise<CiterView[]> {
    return (await this.citers.ofDocument(kindOf(kind))).map(CiterView.from);
  }
}
