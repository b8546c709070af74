import { wordLanguageOf } from '#federation';
import { Allow } from '#identity';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { EnrolmentService } from '../enrolment.service.js';
import { LeavingService } from '../leaving.service.js';
import { FederationLeft, LeaveRefused, LeaveResult } from './leave.result.js';
import { Enrolment, EnrolRefused, EnrolResult } from './enrolment.type.js';

@Resolver()
export class ExchangeResolver {
  constructor(
    private readonly enrolments: EnrolmentService,
    private readonly leaving: LeavingService,
  ) {}

  @Allow('exchange:read')
  @Query(() => Enrolment, { nullable: true })
  async enrolment(@Args('language', { defaultValue: 'en' }) language: string): Promise<Enrolment | null> {
    const row = await this.enrolments.current();
    return row && Enrolment.from(row, await this.enrolments.words(row, wordLanguageOf(language)));
  }

  @Allow('exchange:manage')
  @Mutation(() => EnrolResult)
  async enrol(
    @Args('code') code: string,
    @Args('language', { defaultValue: 'en' }) language: string,
  ): Promise<Enrolment | EnrolRefused> {
    const requested = await this.enrolments.request(code);
    if (!requested.ok) return EnrolRefused.from(requested.error);
    return Enrolment.from(requested.value, await this.enrolments.words(requested.value, wordLanguageOf(language)));
  }

  @Allow('exchange:manage')
  @Mutation(() => LeaveResult, { description: 'Ends the membership in the federation at once. Nobody has to approve.' })
  async leaveFederation(): Promise<FederationLeft | LeaveRefused> {
    const left = await this.leaving.leave();
    return left.ok ? FederationLeft.from(left.value) : LeaveRefused.from(left.error);
  }
}
