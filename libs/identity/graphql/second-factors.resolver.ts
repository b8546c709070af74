import { Args, Context, ID, Mutation, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { ActorsService } from '../access/actors.service.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/current-actor.decorator.js';
import type { RequestContext } from '../access/request.js';
import { SecurityEvent } from '../access/security-event.js';
import { OneTimeSetupService } from '../one-time-setup.service.js';
import { PasskeysService } from '../passkeys.service.js';
import { AccountChanged, AccountRefused, AccountResult } from './own-account.result.js';
import { OneTimeCodesBegun, OneTimeCodesResult, PasskeyBegun, PasskeyResult } from './second-factors.result.js';

/** One-time codes and passkeys of the own account. */
@Resolver()
export class SecondFactorsResolver {
  constructor(
    private readonly codes: OneTimeSetupService,
    private readonly passkeys: PasskeysService,
    private readonly actors: ActorsService,
  ) {}

  @Allow('signed-in')
  @Mutation(() => OneTimeCodesResult, {
    description: 'A new secret for an authenticator app. It counts once confirmed.',
  })
  async beginOneTimeCodes(
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<OneTimeCodesBegun | AccountRefused> {
    const begun = await this.codes.begin(this.actors.browserOf(actor, context.req));
    return begun.ok ? OneTimeCodesBegun.from(begun.value) : AccountRefused.from(begun.error);
  }

  @SecurityEvent('one-time-codes')
  @Allow('signed-in')
  @Mutation(() => AccountResult, { description: 'With a first code of the app. From now on signing in asks for one.' })
  async confirmOneTimeCodes(
    @CurrentActor() actor: Actor,
    @Args('code') code: string,
    @Context() context: RequestContext,
  ): Promise<AccountChanged | AccountRefused> {
    const confirmed = await this.codes.confirm(this.actors.browserOf(actor, context.req), code);
    return confirmed.ok ? AccountChanged.done : AccountRefused.from(confirmed.error);
  }

  @SecurityEvent('one-time-codes')
  @Allow('signed-in')
  @Mutation(() => AccountResult)
  async removeOneTimeCodes(
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<AccountChanged | AccountRefused> {
    const removed = await this.codes.remove(this.actors.browserOf(actor, context.req));
    return removed.ok ? AccountChanged.done : AccountRefused.from(removed.error);
  }

  @Allow('signed-in')
  @Mutation(() => PasskeyResult, { description: 'What the browser needs to make a passkey.' })
  async beginPasskey(
    @CurrentActor() actor: Actor,
    @Context() context: RequestContext,
  ): Promise<PasskeyBegun | AccountRefused> {
    const begun = await this.passkeys.begin(this.actors.browserOf(actor, context.req));
    return begun.ok ? PasskeyBegun.from(begun.value) : AccountRefused.from(begun.error);
  }

  @SecurityEvent('passkey')
  @Allow('signed-in')
  @Mutation(() => AccountResult, { description: 'response is JSON (WebAuthn RegistrationResponseJSON).' })
  async addPasskey(
    @CurrentActor() actor: Actor,
    @Args('name') name: string,
    @Args('response') response: string,
    @Context() context: RequestContext,
  ): Promise<AccountChanged | AccountRefused> {
    const added = await this.passkeys.add(this.actors.browserOf(actor, context.req), name, response);
    return added.ok ? AccountChanged.done : AccountRefused.from(added.error);
  }

  @Allow('signed-in')
  @Mutation(() => AccountResult)
  async renamePasskey(
    @CurrentActor() { accountId }: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('name') name: string,
  ): Promise<AccountChanged | AccountRefused> {
    const renamed = await this.passkeys.rename(accountId, id, name);
    return renamed.ok ? AccountChanged.done : AccountRefused.from(renamed.error);
  }

  @SecurityEvent('passkey')
  @Allow('signed-in')
  @Mutation(() => AccountResult, { description: 'Done also if it was removed before.' })
  async removePasskey(
    @CurrentActor() actor: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Context() context: RequestContext,
  ): Promise<AccountChanged | AccountRefused> {
    const removed = await this.passkeys.remove(this.actors.browserOf(actor, context.req), id);
    return removed.ok ? AccountChanged.done : AccountRefused.from(removed.error);
  }
}
