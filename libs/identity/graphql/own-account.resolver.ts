import { Inject } from '@nestjs/common';
import { Args, Context, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import type { Actor } from '../access/actor.js';
import { ActorsService } from '../access/actors.service.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/current-actor.decorator.js';
import type { RequestContext } from '../access/request.js';
import { SecurityEvent } from '../access/security-event.js';
import { clearSessionCookie, FORGET_PAGES, setKnownBrowserCookie, setSessionCookie } from '../domain/session-cookie.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { OneTimeSetupService } from '../one-time-setup.service.js';
import { OwnAccountService } from '../own-account.service.js';
import { PasskeysService } from '../passkeys.service.js';
import { PersonsService } from '../persons.service.js';
import { RecoveryService } from '../recovery.service.js';
import { SessionsService } from '../sessions.service.js';
import {
  AccountChanged,
  AccountRefused,
  AccountResult,
  RecoveryCodesMade,
  RecoveryCodesResult,
} from './own-account.result.js';
import { MyAccount } from './own-account.type.js';

@Resolver()
export class OwnAccountResolver {
  @Inject(IDENTITY_OPTIONS) private readonly options!: IdentityOptions;
  @Inject() private readonly codes!: OneTimeSetupService;
  @Inject() private readonly passkeys!: PasskeysService;
  @Inject() private readonly persons!: PersonsService;

  constructor(
    private readonly account: OwnAccountService,
    private readonly recovery: RecoveryService,
    private readonly sessions: SessionsService,
    private readonly actors: ActorsService,
  ) {}

  @Allow('signed-in')
  @Query(() => MyAccount)
  async myAccount(@CurrentActor() { accountId }: Actor, @Context() { req }: RequestContext): Promise<MyAccount> {
    const sessions = await this.sessions.list(accountId, this.actors.tokenOf(req) ?? '');
    const [account, oneTimeCodes, passkeys] = await Promise.all([
      this.account.describe(accountId),
      this.codes.isSetUp(accountId),
      this.passkeys.list(accountId),
    ]);
    return MyAccount.from({ ...account, oneTimeCodes, passkeys }, sessions);
  }

  @Allow('signed-in')
  @Mutation(() => AccountResult, {
    description: 'From now on you are called so, with pronouns if you want. Nothing is kept of the name before.',
  })
  async renameMyself(
    @CurrentActor() { personRef }: Actor,
    @Args('displayName', { description: 'One line of 1 to 100 characters.' }) displayName: string,
  ): Promise<AccountChanged | AccountRefused> {
    const renamed = await this.persons.rename(personRef, displayName);
    return renamed.ok ? AccountChanged.done : AccountRefused.from(renamed.error);
  }

  @Allow('signed-in')
  @Mutation(() => AccountResult, {
    description: 'Gives one of your sessions a word of your own; an empty one takes it away.',
  })
  async renameSession(
    @CurrentActor() { accountId }: Actor,
    @Args('id', { type: () => ID }) id: string,
    @Args('label') label: string,
  ): Promise<AccountChanged | AccountRefused> {
    const renamed = await this.sessions.rename(accountId, id, label);
    return renamed.ok ? AccountChanged.done : AccountRefused.from(renamed.error);
  }

  @SecurityEvent('sign-out')
  @Allow('signed-in')
  @Mutation(() => Boolean, { description: 'Signs one of your browsers out; true also if it was out already.' })
  async endSession(@CurrentActor() { accountId }: Actor, @Args('id', { type: () => ID }) id: string): Promise<boolean> {
    await this.sessions.end(accountId, id);
    return true;
  }

  @SecurityEvent('sign-out')
  @Allow('signed-in')
  @Mutation(() => Boolean, { description: 'Signs all your browsers out, this one too.' })
  async signOutEverywhere(
    @CurrentActor() { accountId }: Actor,
    @Context() { reply }: RequestContext,
  ): Promise<boolean> {
    await this.sessions.revokeAll(accountId);
    void reply.header('set-cookie', clearSessionCookie(this.options.nodeId));
    void reply.header('clear-site-data', FORGET_PAGES);
    return true;
  }

  @SecurityEvent('password')
  @Allow('signed-in')
  @Mutation(() => AccountResult, { description: 'Changes your password and signs your other browsers out.' })
  async changePassword(
    @CurrentActor() actor: Actor,
    @Args('current') current: string,
    @Args('next') next: string,
    @Context() { req, reply }: RequestContext,
  ): Promise<AccountChanged | AccountRefused> {
    const changed = await this.account.changePassword(this.actors.browserOf(actor, req), current, next);
    if (!changed.ok) return AccountRefused.from(changed.error);
    const { token: fresh, maxAgeSeconds } = changed.value;
    void reply.header('set-cookie', setSessionCookie(this.options.nodeId, fresh, maxAgeSeconds));
    return AccountChanged.done;
  }

  @SecurityEvent('recovery-codes')
  @Allow('signed-in')
  @Mutation(() => RecoveryCodesResult, { description: 'Ten codes to print, in place of all earlier ones.' })
  async makeRecoveryCodes(
    @CurrentActor() actor: Actor,
    @Context() { req }: RequestContext,
  ): Promise<RecoveryCodesMade | AccountRefused> {
    const made = await this.account.makeRecoveryCodes(this.actors.browserOf(actor, req));
    return made.ok ? RecoveryCodesMade.from(made.value) : AccountRefused.from(made.error);
  }

  @SecurityEvent('recovery')
  @Allow('public')
  @Mutation(() => AccountResult, {
    description:
      'Sets a new password with a recovery code, and signs all browsers of the account out. Sign in afterwards.',
  })
  async recoverAccount(
    @Args('login') login: string,
    @Args('code') code: string,
    @Args('password') password: string,
    @Context() { req, reply }: RequestContext,
  ): Promise<AccountChanged | AccountRefused> {
    const recovered = await this.recovery.recover({ login, code, password }, this.actors.browserMarkOf(req));
    if (!recovered.ok) return AccountRefused.from(recovered.error);
    void reply.header('set-cookie', setKnownBrowserCookie(this.options.nodeId, recovered.value.browserMark));
    return AccountChanged.done;
  }
}
