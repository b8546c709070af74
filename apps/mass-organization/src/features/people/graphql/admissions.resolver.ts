import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Admissions } from '../admissions.service.js';
import { type InvitedVolunteer, Invitations } from '../invitations.service.js';
import type { Result } from '#domain-kit';
import type { PeopleRefusal } from '../people.refusals.js';
import { VolunteerTerms } from '../volunteer-terms.service.js';
import { MyInvitation } from './admission.type.js';
import { answer } from './answer.js';
import { PeopleChanged, PeopleRefused, PeopleResult } from './people.type.js';

type Answered = Promise<PeopleChanged | PeopleRefused>;

const invited = (result: Result<InvitedVolunteer, PeopleRefusal>): PeopleChanged | PeopleRefused =>
  result.ok
    ? PeopleChanged.from({ id: result.value.personRef, code: result.value.code })
    : PeopleRefused.from(result.error);

/** What members do for others: invite, say who took part, propose, object. */
@Resolver()
export class AdmissionsResolver {
  constructor(
    private readonly invitations: Invitations,
    private readonly admissions: Admissions,
    private readonly terms: VolunteerTerms,
  ) {}

  @Allow('volunteer:invite')
  @Query(() => [MyInvitation], { description: 'Yours that nobody has answered, latest first; at most 50.' })
  async myInvitations(@CurrentActor() actor: Actor): Promise<MyInvitation[]> {
    return (await this.invitations.list(actor.personRef)).map(MyInvitation.from);
  }

  @Allow('volunteer:invite')
  @Mutation(() => PeopleResult, { description: 'The code is shown this once. Hand it over yourself.' })
  async inviteVolunteer(@CurrentActor() actor: Actor, @Args('displayName') displayName: string): Answered {
    return invited(await this.invitations.invite(actor.personRef, displayName));
  }

  @Allow('volunteer:invite')
  @Mutation(() => PeopleResult, { description: 'A new code for who lost it; the earlier one works no more.' })
  async inviteVolunteerAgain(@CurrentActor() actor: Actor, @Args('personRef') personRef: string): Answered {
    return invited(await this.invitations.again(actor.personRef, personRef));
  }

  @Allow('volunteer:invite')
  @Mutation(() => PeopleResult)
  async withdrawInvitation(@CurrentActor() actor: Actor, @Args('personRef') personRef: string): Answered {
    return answer(await this.invitations.withdraw(actor.personRef, personRef));
  }

  @Allow('public')
  @Mutation(() => PeopleResult, { description: 'Who was asked says no: nothing of them is kept.' })
  async declineInvitation(@Args('code') code: string): Answered {
    return answer(await this.invitations.decline(code));
  }

  @Allow('admission:take-part')
  @Mutation(() => PeopleResult, { description: 'You say that a volunteer took part on a day.' })
  async noteTakingPart(
    @CurrentActor() actor: Actor,
    @Args('personRef') personRef: string,
    @Args('day') day: string,
  ): Answered {
    return answer(await this.terms.tookPart(actor.personRef, personRef, day));
  }

  @Allow('admission:take-part')
  @Mutation(() => PeopleResult, { description: 'You propose a volunteer, and stand for it as sponsor.' })
  async proposeAdmission(@CurrentActor() actor: Actor, @Args('personRef') personRef: string): Answered {
    const proposed = await this.admissions.propose(actor.personRef, personRef);
    return proposed.ok ? PeopleChanged.from({ id: proposed.value }) : PeopleRefused.from(proposed.error);
  }

  @Allow('admission:take-part')
  @Mutation(() => PeopleResult, { description: 'The person reads it at once; the first one extends the discussion.' })
  async objectToAdmission(
    @CurrentActor() actor: Actor,
    @Args('admissionId') id: string,
    @Args('reason') reason: string,
    @Args('isSigned', { description: 'Whether the others learn that it is yours.' }) isSigned: boolean,
  ): Answered {
    return answer(await this.admissions.object(actor.personRef, id, { reason, isSigned }));
  }
}
