import { Inject } from '@nestjs/common';
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql';
import type { Result } from '#domain-kit';
import type { Actor } from '../access/actor.js';
import { ActorsService } from '../access/actors.service.js';
import { Allow } from '../access/allow.decorator.js';
import { CurrentActor } from '../access/current-actor.decorator.js';
import type { RequestContext } from '../access/request.js';
import { SecurityEvent } from '../access/security-event.js';
import { ConfirmationsService, type ConfirmRefusal } from '../confirmations.service.js';
import { setSessionCookie } from '../domain/session-cookie.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import type { OpenedSession } from '../sessions.service.js';
import { AccountChanged, AccountRefused, AccountResult } from './own-account.result.js';

/** Showing anew who one is, in the session that one has. */
@Resolver()
export class ConfirmationsResolver {
  constructor(
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
    private readonly confirmations: ConfirmationsService,
    private readonly actors: ActorsService,
  ) {}

  @SecurityEvent('confirm')
  @Allow('signed-in')
  @Mutation(() => AccountResult, {
    description: 'For ten minutes you may change how you sign in. With a second factor the code belongs to it.',
  })
  async confirmIdentity(
    @CurrentActor() actor: Actor,
    @Args('password') password: string,
    @Args('code', { type: () => String, nullable: true, description: 'One-time code or recovery code.' })
    code: string | null | undefined,
    @Context() context: RequestContext,
  ): Promise<AccountChanged | AccountRefused> {
    return this.answer(
      context,
      await this.confirmations.withPassword(this.actors.browserOf(actor, context.req), password, code ?? null),
    );
  }

  @SecurityEvent('confirm')
  @Allow('signed-in')
  @Mutation(() => AccountResult, { description: 'The same with a passkey; response is JSON, to passkeyQuestion.' })
  async confirmWithPasskey(
    @CurrentActor() actor: Actor,
    @Args('response') response: string,
    @Context() context: RequestContext,
  ): Promise<AccountChanged | AccountRefused> {
    return this.answer(
      context,
      await this.confirmations.withPasskey(this.actors.browserOf(actor, context.req), response),
    );
  }

  private answer({ reply }: RequestContext, confirmed: Result<OpenedSession, ConfirmRefusal>) {
    if (!confirmed.ok) return AccountRefused.from(confirmed.error);
    const { token, maxAgeSeconds } = confirmed.value;
    void reply.header('set-cookie', setSessionCookie(this.options.nodeId, token, maxAgeSeconds));
    return AccountChanged.done;
  }
}
