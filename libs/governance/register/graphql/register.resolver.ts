import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Query, Resolver } from '@nestjs/graphql';
import { readerOf } from '../../graphql/decision-filter.input.js';
import { DecisionDetailsReader } from '../decision-details.service.js';
import { DecisionDetails } from './decision-details.type.js';

@Resolver()
export class RegisterResolver {
  constructor(private readonly details: DecisionDetailsReader) {}

  @Allow('record:read')
  @Query(() => DecisionDetails, { nullable: true, description: 'Null where there is no such decision.' })
  async decision(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DecisionDetails | null> {
    const found = await this.details.find(id, readerOf(actor));
    return found && DecisionDetails.from(found);
  }
}
