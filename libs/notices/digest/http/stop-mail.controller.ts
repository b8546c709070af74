import { pageLanguage } from '#domain-kit';
import { Allow } from '#identity';
import { Controller, Get, Header, Headers, HttpStatus, Post, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { stopPage, type StopState } from '../../domain/stop-page.js';
import { DigestConsent } from '../digest-consent.service.js';
import { accountOfStop } from '../stop-token.js';

/**
 * Ends letters without an account and without a script. A GET only asks: programs open links ahead of people. The POST is
 * that of the page's form, and of mail programs (RFC 8058): whatever it carries, the address says it all.
 */
@Allow('public')
@Controller('mail/stop')
export class StopMailController {
  constructor(private readonly consent: DigestConsent) {}

  @Get()
  @Header('content-type', 'text/html; charset=utf-8')
  ask(
    @Query() query: Readonly<Record<string, unknown>>,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') accepted?: string,
  ): string {
    const known = accountOfStop(tokenIn(query)) !== null;
    return this.page(known ? 'question' : 'unknown', query, { reply, accepted });
  }

  @Post()
  @Header('content-type', 'text/html; charset=utf-8')
  async stop(
    @Query() query: Readonly<Record<string, unknown>>,
    @Res({ passthrough: true }) reply: FastifyReply,
    @Headers('accept-language') accepted?: string,
  ): Promise<string> {
    const accountId = accountOfStop(tokenIn(query));
    if (accountId !== null) await this.consent.stop(accountId);
    return this.page(accountId === null ? 'unknown' : 'stopped', query, { reply, accepted });
  }

  private page(
    state: StopState,
    query: Readonly<Record<string, unknown>>,
    { reply, accepted }: { readonly reply: FastifyReply; readonly accepted: string | undefined },
  ): string {
    void reply.status(state === 'unknown' ? HttpStatus.NOT_FOUND : HttpStatus.OK);
    return stopPage(state, tokenIn(query), pageLanguage(query['lang'], accepted));
  }
}

const LONGEST_TOKEN = 100;

const tokenIn = ({ t }: Readonly<Record<string, unknown>>): string =>
  typeof t === 'string' ? t.slice(0, LONGEST_TOKEN) : '';
