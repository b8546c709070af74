import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ActorsService } from '../access/actors.service.js';
import { Allow } from '../access/allow.decorator.js';
import type { RequestContext } from '../access/request.js';
import { AccountsService } from '../accounts.service.js';
import { clearSessionCookie, setKnownBrowserCookie, setSessionCookie } from '../domain/session-cookie.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { SessionsService } from '../sessions.service.js';
import { AcceptResult, InvitationAccepted, InvitationRefused } from './accept-invitation.result.js';
import { Me } from './me.type.js';
import { MeReader } from './me.reader.js';
import { SignedIn, SignInRefused, SignInResult } from './sign-in.result.js';

@Resolver()
export class IdentityResolver {
  @Inject(IDENTITY_OPTIONS) private readonly options!: IdentityOptions;

  constructor(
    private readonly accounts: AccountsService,
    private readonly sessions: SessionsService,
    private readonly actors: ActorsService,
    private readonly reader: MeReader,
  ) {}

  @Allow('public')
  @Query(() => Me, { nullable: true, description: 'Null if nobody is signed in.' })
  async me(@Context() { req }: RequestContext): Promise<Me | null> {
    const actor = await this.actors.of(req);
    return actor && this.reader.read(actor.personRef);
  }

  @Allow('public')
  @Mutation(() => SignInResult)
  async signIn(
    @Args('login') login: string,
    @Args('password') password: string,
    @Context() { req, reply }: RequestContext,
  ): Promise<SignedIn | SignInRefused> {
    this.actors.assertOwnPage(req);
    const signedIn = await this.accounts.signIn(login, password, this.actors.browserMarkOf(req));
    if (!signedIn.ok) return SignInRefused.from(signedIn.error);
    await this.endSession(req);
    const { accountId, personRef, browserMark } = signedIn.value;
    const { token, maxAgeSeconds } = await this.sessions.open(accountId);
    void reply.header('set-cookie', [
      setSessionCookie(this.options.nodeId, token, maxAgeSeconds),
      setKnownBrowserCookie(this.options.nodeId, browserMark),
    ]);
    return SignedIn.from(await this.reader.read(personRef));
  }

  @Allow('public')
  @Mutation(() => Boolean, { description: 'Ends this session; true also if there was none.' })
  async signOut(@Context() { req, reply }: RequestContext): Promise<boolean> {
    this.actors.assertOwnPage(req);
    await this.endSession(req);
    void reply.header('set-cookie', clearSessionCookie(this.options.nodeId));
    return true;
  }

  @Allow('public')
  @Mutation(() => AcceptResult, { description: 'Makes an account with the code of an invitation. Sign in afterwards.' })
  async acceptInvitation(
    @Args('code') code: string,
    @Args('login') login: string,
    @Args('password') password: string,
  ): Promise<InvitationAccepted | InvitationRefused> {
    const accepted = await this.accounts.acceptInvitation(code, login, password);
    return accepted.ok ? InvitationAccepted.from(accepted.value) : InvitationRefused.from(accepted.error);
  }

  private async endSession(req: RequestContext['req']): Promise<void> {
    const token = this.actors.tokenOf(req);
    if (token) await this.sessions.revoke(token);
  }
}
