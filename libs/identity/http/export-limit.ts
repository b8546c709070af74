import { CLOCK, type Clock, filled, html, pageLanguage } from '#domain-kit';
import { type CallHandler, type ExecutionContext, HttpStatus, Inject, Injectable } from '@nestjs/common';
import { type NestInterceptor, UseInterceptors } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { type Observable, of } from 'rxjs';
import { ActorsService } from '../access/actors.service.js';
import { EXPORT_WORDS } from '../domain/export-words.js';
import { EXPORTS_AT_ONCE } from '../domain/throttle.js';
import { DONE, SecurityEvents } from '../security-events.service.js';
import { SignInThrottle } from '../sign-in-throttle.service.js';

/** One person fetches sixty files at once and one more each minute; what comes too early is not counted. */
@Injectable()
class ExportLimit implements NestInterceptor {
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly actors: ActorsService,
    private readonly throttle: SignInThrottle,
    private readonly events: SecurityEvents,
  ) {}

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const [request, reply] = context.getArgs<[FastifyRequest, FastifyReply]>();
    const actor = await this.actors.of(request);
    if (!actor) return next.handle(); // the guard has answered for those without a session
    const counted = await this.throttle.begin({ door: 'export', accountId: actor.accountId }, this.clock.now());
    this.events.count('export', counted.ok ? DONE : 'TOO_MANY_EXPORTS');
    if (counted.ok) return next.handle();
    void reply.status(HttpStatus.TOO_MANY_REQUESTS).header('retry-after', counted.error.retryAfterSeconds);
    return of(refusal(request, reply));
  }
}

/** On every route that hands out a file of what the node holds. */
export const LimitedExport = (): ClassDecorator & MethodDecorator => UseInterceptors(ExportLimit);

/** A page for who followed a link, `{ code, message }` for a program. */
function refusal({ headers }: FastifyRequest, reply: FastifyReply): string | { code: string; message: string } {
  const language = pageLanguage(undefined, headers['accept-language']);
  const { title, text, back } = EXPORT_WORDS[language];
  const message = filled(text, { count: EXPORTS_AT_ONCE });
  if (!headers.accept?.includes('text/html')) {
    void reply.header('content-type', 'application/json; charset=utf-8');
    return { code: 'TOO_MANY_EXPORTS', message: message.text };
  }
  void reply.header('content-type', 'text/html; charset=utf-8');
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
      </head>
      <body>
        <main>
          <h1>${title}</h1>
          <p role="alert">${message}</p>
          <p><a href="/">${back}</a></p>
        </main>
      </body>
    </html> `.text;
}
