import { Inject } from '@nestjs/common';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { type Actor, Allow, CurrentActor } from '#identity';
import { Admissions } from '../admissions.service.js';
import { OwnPaths } from '../own-path.service.js';
import { OwnSteps } from '../own-steps.service.js';
import { VolunteerTerms } from '../volunteer-terms.service.js';
import { AdmissionReader } from '../admission-reader.service.js';
import { AppealBody, MyPath } from './admission.type.js';
import { answer } from './answer.js';
import { PeopleChanged, PeopleRefused, PeopleResult, ReadRulesInput } from './people.type.js';

type Answered = Promise<PeopleChanged | PeopleRefused>;

/** What people see of themselves, and the steps that are theirs alone. */
@Resolver()
export class OwnPathResolver {
  @Inject() private readonly reader!: AdmissionReader;

  constructor(
    private readonly paths: OwnPaths,
    private readonly steps: OwnSteps,
    private readonly terms: VolunteerTerms,
    private readonly admissions: Admissions,
  ) {}

  @Allow('signed-in')
  @Query(() => MyPath)
  async myPath(@CurrentActor() actor: Actor): Promise<MyPath> {
    return MyPath.from(await this.paths.of(actor.personRef));
  }

  @Allow('signed-in')
  @Query(() => [AppealBody], { description: 'Bodies that did not refuse you; empty if nobody did.' })
  async bodiesForAppeal(@CurrentActor() actor: Actor): Promise<AppealBody[]> {
    return (await this.reader.bodiesForAppeal(actor.personRef)).map(AppealBody.from);
  }

  @Allow('signed-in')
  @Mutation(() => PeopleResult, {
    description: 'You accept the working rules whole, and are a volunteer from then on.',
  })
  async acceptWorkingRules(@CurrentActor() actor: Actor, @Args('read') read: ReadRulesInput): Answered {
    return answer(await this.steps.acceptWorkingRules(actor.personRef, read));
  }

  @Allow('signed-in')
  @Mutation(() => PeopleResult, { description: 'You go on as a volunteer; your offices end at once.' })
  async stepBack(@CurrentActor() actor: Actor, @Args('read') read: ReadRulesInput): Answered {
    return answer(await this.steps.stepBack(actor.personRef, read));
  }

  @Allow('signed-in')
  @Mutation(() => PeopleResult, { description: 'Your record stands for the whole time again.' })
  async renewMyself(@CurrentActor() actor: Actor): Answered {
    return answer(await this.terms.renew(actor.personRef));
  }

  @Allow('signed-in')
  @Mutation(() => PeopleResult, { description: 'You leave at once; nobody is asked.' })
  async leaveOrganization(
    @CurrentActor() actor: Actor,
    @Args('confirmation', { description: 'The word leave.' }) confirmation: string,
  ): Answered {
    return answer(await this.steps.leave(actor, confirmation));
  }

  @Allow('signed-in')
  @Mutation(() => PeopleResult, {
    description: 'You were accepted and have affirmed everything: you are a member now.',
  })
  async beginMembership(@CurrentActor() actor: Actor): Answered {
    return answer(await this.admissions.begin(actor.personRef));
  }

  @Allow('signed-in')
  @Mutation(() => PeopleResult, { description: 'Who proposed takes it back; who is proposed declines.' })
  async endAdmission(@CurrentActor() actor: Actor, @Args('admissionId') id: string): Answered {
    return answer(await this.admissions.end(actor.personRef, id));
  }

  @Allow('signed-in')
  @Mutation(() => PeopleResult, { description: 'You turn to another body than the one that refused.' })
  async appealAdmission(
    @CurrentActor() actor: Actor,
    @Args('admissionId') id: string,
    @Args('bodyId') bodyId: string,
  ): Answered {
    return answer(await this.admissions.appeal(actor.personRef, id, bodyId));
  }
}
