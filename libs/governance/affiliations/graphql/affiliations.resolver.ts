import type { Result } from '#domain-kit';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { AffiliationRefusal, RecusalRefusal } from '../../domain/recusals.js';
import { Affiliations } from '../affiliations.service.js';
import { Recusals } from '../recusals.service.js';
import { Affiliation, AffiliationDone, AffiliationRefused, AffiliationResult } from './affiliation.type.js';

type Answered = Promise<AffiliationDone | AffiliationRefused>;

const answer = (result: Result<void, AffiliationRefusal | RecusalRefusal>): AffiliationDone | AffiliationRefused =>
  result.ok ? AffiliationDone.yes : AffiliationRefused.from(result.error);

/** Each about themselves alone. */
@Resolver()
export class AffiliationsResolver {
  constructor(
    private readonly affiliations: Affiliations,
    private readonly recusals: Recusals,
  ) {}

  @Allow('signed-in')
  @Query(() => [Affiliation], { description: 'What you said of yourself; nobody must.' })
  async myAffiliations(@CurrentActor() { personRef }: Actor): Promise<Affiliation[]> {
    return (await this.affiliations.mine(personRef)).map(Affiliation.from);
  }

  @Allow('person:read')
  @Query(() => [String], { description: 'What a person lets members read of where else they belong.' })
  affiliationsOf(@Args('personRef') personRef: string): Promise<string[]> {
    return this.affiliations.shownOf(personRef);
  }

  @Allow('signed-in')
  @Mutation(() => AffiliationResult)
  async addAffiliation(
    @CurrentActor() { personRef }: Actor,
    @Args('name') name: string,
    @Args('shownToMembers') shownToMembers: boolean,
  ): Answered {
    return answer(await this.affiliations.add(personRef, { name, shownToMembers }));
  }

  @Allow('signed-in')
  @Mutation(() => AffiliationResult)
  async changeAffiliation(
    @CurrentActor() { personRef }: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('name') name: string,
    @Args('shownToMembers') shownToMembers: boolean,
  ): Answered {
    return answer(await this.affiliations.change(personRef, id, { name, shownToMembers }));
  }

  @Allow('signed-in')
  @Mutation(() => AffiliationResult)
  async removeAffiliation(@CurrentActor() { personRef }: Actor, @Args('id', { type: () => ID }) id: string): Answered {
    return answer(await this.affiliations.remove(personRef, id));
  }

  @Allow('vote')
  @Mutation(() => AffiliationResult, { description: 'You took no part in this decision. Nobody is asked why.' })
  async recuse(@CurrentActor() { personRef }: Actor, @Args('decisionId', { type: () => ID }) id: string): Answered {
    return answer(await this.recusals.recuse(personRef, id));
  }
}
