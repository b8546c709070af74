import { Args, createUnionType, Field, ID, Mutation, ObjectType, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '#identity';
import { type Reinvitation as Row, type ReinvitationRefusal, Reinvitations } from '../reinvitations.service.js';

@ObjectType({ description: 'A person whom two decided to let back in.' })
export class Reinvitation {
  @Field(() => ID)
  readonly decisionId!: string;

  @Field(() => String)
  readonly displayName!: string;

  @Field(() => String, { description: 'The last day on which a code can be had.' })
  readonly until!: string;

  @Field(() => Boolean, { description: 'Whether the person has come back with it.' })
  readonly used!: boolean;

  static from({ decisionId, displayName, until, used }: Row): Reinvitation {
    return Object.assign(new Reinvitation(), { decisionId, displayName, until, used });
  }
}

@ObjectType({ description: 'Shown this once. It works once, for 7 days, and voids the one before.' })
export class ReinvitationIssued {
  @Field(() => String)
  readonly code!: string;
}

const MESSAGES: Record<ReinvitationRefusal['code'], string> = {
  REINVITATION_UNKNOWN:
    'There is no such decision of yours in the last 14 days. Record one, and let another second it.',
  REINVITATION_USED: 'The person has come back with it. For another time, decide anew.',
};

@ObjectType()
export class ReinvitationRefused {
  @Field(() => String, { description: Object.keys(MESSAGES).join(', ') })
  readonly code!: ReinvitationRefusal['code'];

  @Field(() => String)
  readonly message!: string;
}

export const ReinvitationResult = createUnionType({
  name: 'ReinvitationResult',
  types: () => [ReinvitationIssued, ReinvitationRefused] as const,
});

@Resolver()
export class ReinvitationsResolver {
  constructor(private readonly grants: Reinvitations) {}

  @Allow('decision:second')
  @Query(() => [Reinvitation], {
    description: 'Decisions account.reinvite of the last 14 days that you recorded or seconded.',
  })
  async reinvitations(@CurrentActor() { personRef }: Actor): Promise<Reinvitation[]> {
    return (await this.grants.list(personRef)).map(Reinvitation.from);
  }

  @Allow('decision:second')
  @Mutation(() => ReinvitationResult, { description: 'The code with which the person takes the account up again.' })
  async issueReinvitation(
    @CurrentActor() { personRef }: Actor,
    @Args('decisionId', { type: () => ID }) decisionId: string,
  ): Promise<ReinvitationIssued | ReinvitationRefused> {
    const issued = await this.grants.issue(personRef, decisionId);
    if (issued.ok) return Object.assign(new ReinvitationIssued(), { code: issued.value });
    const { code } = issued.error;
    return Object.assign(new ReinvitationRefused(), { code, message: MESSAGES[code] });
  }
}
