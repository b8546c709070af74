import { Inject, Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { isFromOwnPages } from '../domain/same-site.js';
import { clearSessionCookie, knownBrowserCookieName, readCookie, sessionCookieName } from '../domain/session-cookie.js';
import { CrossSiteRequestError } from '../identity.errors.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from '../identity.options.js';
import type { Permission } from '../domain/permissions.js';
import { MandateRecord, type Withheld } from '../mandate-record.port.js';
import { EntitlementsService } from '../entitlements.service.js';
import type { OwnBrowser } from '../own-account.service.js';
import { SessionsService } from '../sessions.service.js';
import type { Actor } from './actor.js';
import { rememberActor } from './current-actor.decorator.js';

/** Finds who makes a request: once for each request, anew for the next. */
@Injectable()
export class ActorsService {
  constructor(
    @Inject(IDENTITY_OPTIONS) private readonly options: IdentityOptions,
    private readonly sessions: SessionsService,
    private readonly entitlements: EntitlementsService,
    private readonly mandates: MandateRecord,
  ) {}

  /** Null if nobody is signed in. Throws `CrossSiteRequestError` if a session is used from another site. */
  of(request: FastifyRequest): Promise<Actor | null> {
    return rememberActor(request, () => this.resolve(request));
  }

  tokenOf(request: FastifyRequest): string | null {
    return readCookie(request.headers.cookie, sessionCookieName(this.options.nodeId)) || null;
  }

  /** What an earlier sign-in left in this browser. */
  browserMarkOf(request: FastifyRequest): string | null {
    return readCookie(request.headers.cookie, knownBrowserCookieName(this.options.nodeId)) || null;
  }

  /** The browser that asks, in which this person is signed in. */
  browserOf({ accountId, confirmedAt }: Actor, request: FastifyRequest): OwnBrowser {
    return { accountId, confirmedAt, token: this.tokenOf(request) ?? '' };
  }

  /** For the answer to who is signed out by it. */
  signedOutCookie(): string {
    return clearSessionCookie(this.options.nodeId);
  }

  assertOwnPage(request: FastifyRequest): void {
    const { origin } = new URL(this.options.publicUrl);
    if (!isFromOwnPages(request, origin)) throw new CrossSiteRequestError(origin);
  }

  withheld({ personRef }: Actor, permission: Permission): Promise<Withheld | null> {
    return this.mandates.withheld(personRef, permission);
  }

  private async resolve(request: FastifyRequest): Promise<Actor | null> {
    const token = this.tokenOf(request);
    if (!token) return null;
    this.assertOwnPage(request);
    const session = await this.sessions.find(token);
    if (!session) return null;
    const { accountId, personRef, confirmedAt } = session;
    return { accountId, personRef, confirmedAt, ...(await this.entitlements.of(session)) };
  }
}
