import { Inject, Injectable } from '@nestjs/common';
import { ActorsService } from '../access/actors.service.js';
import type { RequestContext } from '../access/request.js';
import type { RightCredentials } from '../accounts.service.js';
import { setKnownBrowserCookie, setSessionCookie } from '../domain/session-cookie.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import { type OpenedSession, SessionsService } from '../sessions.service.js';
import type { Me } from './me.type.js';
import { MeReader } from './me.reader.js';

/** What every way of signing in ends with: the old session of this browser ends, a new one begins, with its cookies. */
@Injectable()
export class SignInReply {
  constructor(
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
    private readonly sessions: SessionsService,
    private readonly actors: ActorsService,
    private readonly reader: MeReader,
  ) {}

  async begin(context: RequestContext, who: { accountId: string; browserMark: string }): Promise<Me> {
    return this.reply(context, who.browserMark, await this.sessions.open(who.accountId));
  }

  /** Null if another password was set since this one was looked at. */
  async beginByPassword(context: RequestContext, who: RightCredentials): Promise<Me | null> {
    const opened = await this.sessions.openByPassword(who.accountId, who.passwordHash);
    return opened && this.reply(context, who.browserMark, opened);
  }

  async endSession(req: RequestContext['req']): Promise<void> {
    const token = this.actors.tokenOf(req);
    if (token) await this.sessions.revoke(token);
  }

  private async reply(
    { req, reply }: RequestContext,
    browserMark: string,
    { token, maxAgeSeconds }: OpenedSession,
  ): Promise<Me> {
    await this.endSession(req);
    void reply.header('set-cookie', [
      setSessionCookie(this.options.nodeId, token, maxAgeSeconds),
      setKnownBrowserCookie(this.options.nodeId, browserMark),
    ]);
    return this.reader.ofToken(token);
  }
}
