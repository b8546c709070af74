import { Args, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DecisionNeeds } from './body-rules.type.js';
import { Body } from './office.type.js';

/** What of a body follows from the rest of it. */
@Resolver(() => Body)
export class BodiesResolver {
  @ResolveField(() => DecisionNeeds, {
    nullable: true,
    description: 'What it asks of a decision with such an effect; null where it has no rules.',
  })
  needs(
    @Parent() { rules, electorate }: Body,
    @Args('effectKind', { type: () => String, nullable: true }) effectKind: string | null,
  ): DecisionNeeds | null {
    return rules && DecisionNeeds.from(rules, electorate, effectKind);
  }
}
