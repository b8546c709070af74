import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql';
import { ActorsService } from '../access/actors.service.js';
import { Allow } from '../access/allow.decorator.js';
import type { RequestContext } from '../access/request.js';
import { SecurityEvent } from '../access/security-event.js';
import { AccountsService } from '../accounts.service.js';
import { clearSessionCookie, FORGET_PAGES } from '../domain/session-cookie.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { AcceptResult, InvitationAccepted, InvitationRefused } from './accept-invitation.result.js';
import { Me } from './me.type.js';
import { MeReader } from './me.reader.js';
import { SignInReply } from './sign-in-reply.js';
import { SignedIn, SignInRefused, SignInResult } from './sign-in.result.js';

@Resolver()
export class IdentityResolver {
  @Inject(IDENTITY_OPTIONS) private readonly options!: IdentityOptions;

  constructor(
    private readonly accounts: AccountsService,
    private readonly signing: SignInReply,
    private readonly actors: ActorsService,
    private readonly reader: MeReader,
  ) {}

  @Allow('public')
  @Query(() => Me, { nullable: true, description: 'Null if nobody is signed in.' })
  async me(@Context() { req }: RequestContext): Promise<Me | null> {
    const actor = await this.actors.of(req);
    return actor && this.reader.read(actor);
  }

  @SecurityEvent('sign-in')
  @Allow('public')
  @Mutation(() => SignInResult, {
    description:
      'An account with a second factor answers CODE_NEEDED to the right password: send it again with the code.',
  })
  async signIn(
    @Args('login') login: string,
    @Args('password') password: string,
    @Args('code', { type: () => String, nullable: true, description: 'One-time code or recovery code.' })
    code: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<SignedIn | SignInRefused> {
    const browserMark = this.actors.browserMarkOf(context.req);
    const signedIn = await this.accounts.signIn(login, password, { browserMark, code: code ?? null });
    if (!signedIn.ok) return SignInRefused.from(signedIn.error);
    const me = await this.signing.beginByPassword(context, signedIn.value);
    return me ? SignedIn.from(me) : SignInRefused.from({ code: 'WRONG_CREDENTIALS' });
  }

  @SecurityEvent('sign-out')
  @Allow('public')
  @Mutation(() => Boolean, { description: 'Ends this session; true also if there was none.' })
  async signOut(@Context() { req, reply }: RequestContext): Promise<boolean> {
    await this.signing.endSession(req);
    void reply.header('set-cookie', clearSessionCookie(this.options.nodeId));
    void reply.header('clear-site-data', FORGET_PAGES);
    return true;
  }

  @SecurityEvent('invitation')
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
}
