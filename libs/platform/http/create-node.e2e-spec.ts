import { AppError } from '#domain-kit';
import { nodeEnv, type TestDatabase, testDatabase } from '#testing';
import { Body, Controller, Get, Injectable, Module, NotFoundException, Post, Req } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyRequest } from 'fastify';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { type IncomingMessage, request } from 'node:http';
import { connect } from 'node:net';
import { join } from 'node:path';
import { z } from 'zod';
import { currentTraceparent } from '../log/trace.js';
import { PlatformModule } from '../platform.module.js';
import { HandlesJob, type JobHandler } from '../queues/handles-job.js';
import { defineJob } from '../queues/job.js';
import { Queues } from '../queues/queues.service.js';
import { createNode } from './create-node.js';

class GateClosed extends AppError {
  readonly code = 'GATE_CLOSED';
}

@Controller()
class GardenController {
  @Post('federation/inbox')
  inbox(@Req() request: FastifyRequest, @Body() body: unknown): object {
    return { raw: request.rawBody?.toString('latin1') ?? null, parsed: body ?? null };
  }

  @Post('beds')
  bed(@Req() request: FastifyRequest, @Body() body: unknown): object {
    return { raw: request.rawBody ?? null, parsed: body ?? null };
  }

  @Post('imports/rows')
  rows(@Body() body: string): object {
    return { length: body.length };
  }

  @Get('trace')
  async trace(): Promise<object> {
    await new Promise((resolve) => setTimeout(resolve, 1));
    return { traceparent: currentTraceparent() };
  }

  @Get(['beds/bug', 'federation/bug'])
  bug(): never {
    throw new Error('canary');
  }

  @Get(['beds/fault', 'federation/fault'])
  fault(): never {
    throw new GateClosed('The gate is closed.');
  }

  @Get(['beds/none', 'federation/none'])
  none(): never {
    throw new NotFoundException();
  }
}

const dig = defineJob({ name: 'garden.dig-bed', payload: z.object({ id: z.string() }), concurrency: 1 });
const dug: string[] = [];

@Injectable()
@HandlesJob(dig)
class Digs implements JobHandler<{ id: string }> {
  async handle({ id }: { id: string }): Promise<void> {
    dug.push(id);
  }
}

let database: TestDatabase;
const running: NestFastifyApplication[] = [];
beforeAll(async () => {
  database = await testDatabase();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((app) => app.close()));
});
afterAll(() => database.drop());

interface Given {
  readonly env?: Record<string, string>;
  readonly webRoot?: string;
  readonly handlers?: (typeof Digs)[];
}

async function node({ env = {}, webRoot, handlers = [Digs] }: Given = {}): Promise<NestFastifyApplication> {
  const settings = nodeEnv({ DATABASE_URL: database.url, ...env });
  const platform = PlatformModule.forRoot({ env: settings, entities: [], migrations: [] });
  @Module({ imports: [platform], controllers: [GardenController], providers: handlers })
  class GardenModule {}
  const app = await createNode(GardenModule, settings, webRoot ? { webRoot } : {});
  running.push(app);
  await app.listen(0, '127.0.0.1');
  return app;
}

const call = async (app: NestFastifyApplication, path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${await app.getUrl()}${path}`, init);
const post = (body: string | Buffer, type = 'application/json'): RequestInit => ({
  method: 'POST',
  body: body as never,
  headers: { 'content-type': type },
});

describe('the HTTP server of a node', () => {
  it('takes a federation request as bytes without parsing it, and no other', async () => {
    const app = await node();
    const body = '{ "a":1,\n "é": 2 }';
    const raw = Buffer.from(body).toString('latin1');
    expect(await (await call(app, '/federation/inbox', post(body))).json()).toEqual({ raw, parsed: null });
    expect(await (await call(app, '/beds', post(body))).json()).toEqual({ raw: null, parsed: { a: 1, é: 2 } });
  });

  it('leaves it to the federation handler what to say to malformed or other content', async () => {
    const app = await node();
    expect(await (await call(app, '/federation/inbox', post('{'))).json()).toEqual({ raw: '{', parsed: null });
    const foreign = await call(app, '/federation/inbox', post('<x/>', 'application/xml'));
    expect(await foreign.json()).toMatchObject({ raw: '<x/>' });
  });

  it.each([
    { given: 'malformed JSON', body: '{' },
    { given: 'a key that reaches the prototype', body: '{"__proto__": {"admin": true}}' },
  ])('refuses $given', async ({ body }) => {
    const answer = await call(await node(), '/beds', post(body));
    expect([answer.status, await answer.json()]).toEqual([400, { code: 'malformed', message: 'Bad Request' }]);
  });

  it('takes 1 MiB, and 16 MiB under /imports', async () => {
    const app = await node();
    const text = (bytes: number): string => 'x'.repeat(bytes);
    expect((await call(app, '/beds', post(text(1_048_576), 'text/plain'))).status).toBe(201);
    expect((await call(app, '/beds', post(text(1_048_577), 'text/plain'))).status).toBe(413);
    const rows = await call(app, '/imports/rows', post(text(16 * 1_048_576), 'text/csv'));
    expect(await rows.json()).toEqual({ length: 16 * 1_048_576 });
    expect((await call(app, '/imports/rows', post(text(16 * 1_048_576 + 1), 'text/csv'))).status).toBe(413);
  });

  it.each([
    { path: '/federation/bug', status: 500, body: { code: 'internal' } },
    { path: '/federation/fault', status: 400, body: { code: 'GATE_CLOSED', detail: 'The gate is closed.' } },
    { path: '/federation/none', status: 404, body: { code: 'not_found', title: 'Not Found', type: 'about:blank' } },
    { path: '/federation/no-such-route', status: 404, body: { code: 'not_found' } },
  ])('answers an error under /federation as an RFC 9457 problem: $path', async ({ path, status, body }) => {
    const answer = await call(await node(), path);
    const text = await answer.text();
    expect(answer.headers.get('content-type')).toBe('application/problem+json');
    expect([answer.status, JSON.parse(text)]).toEqual([status, expect.objectContaining({ status, ...body })]);
    expect(text).not.toContain('canary');
  });

  it.each([
    { path: '/beds/bug', status: 500, body: { code: 'internal', message: 'Internal Server Error' } },
    { path: '/beds/fault', status: 400, body: { code: 'GATE_CLOSED', message: 'The gate is closed.' } },
    { path: '/beds/none', status: 404, body: { code: 'not_found', message: 'Not Found' } },
    { path: '/no-such-route', status: 404, body: { code: 'not_found', message: 'Not Found' } },
  ])('tells the caller no more than concerns it: $path', async ({ path, status, body }) => {
    const answer = await call(await node(), path);
    expect([answer.status, await answer.json()]).toEqual([status, body]);
  });

  it('repeats nothing that it is sent by a method that nothing handles', async () => {
    const { port, hostname } = new URL(await (await node()).getUrl());
    for (const method of ['TRACE', 'PROPFIND']) {
      const asked = request({ host: hostname, port, path: '/trace', method, headers: { 'x-secret': 'as it came' } });
      const [answer] = (await once(asked.end(), 'response')) as [IncomingMessage];
      const text = (await answer.setEncoding('utf8').toArray()).join('');
      expect([answer.statusCode, text.includes('as it came')]).toEqual([404, false]);
    }
  });

  it('sends its security headers with every answer, errors included', async () => {
    const app = await node();
    for (const path of ['/trace', '/beds/bug', '/no-such-route', '/federation/fault', '/health/live', '/metrics']) {
      const { headers } = await call(app, path);
      expect(headers.get('content-security-policy')).toMatch(/default-src 'none'; script-src 'self';/);
      expect(headers.get('content-security-policy')).not.toMatch(/script-src[^;]*unsafe/);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cache-control')).toBe('no-store');
      expect(headers.get('strict-transport-security')).toBeNull();
      expect(headers.get('x-powered-by')).toBeNull();
    }
  });

  it('insists on TLS where its public URL has it', async () => {
    const { headers } = await call(await node({ env: { PUBLIC_URL: 'https://garden.example' } }), '/trace');
    expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8}/);
  });

  it('continues the trace of a request', async () => {
    const traceparent = '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01';
    const answer = await call(await node(), '/trace', { headers: { traceparent } });
    expect(await answer.json()).toEqual({ traceparent: expect.stringContaining('4bf92f3577b34da6a3ce929d0e0e4736') });
  });

  it('serves a page for its every route, its files with lasting names for a year, and nothing else', async () => {
    const webRoot = mkdtempSync(join(nodeEnv({ DATABASE_URL: database.url }).MASSLINE_HOME, 'web-'));
    mkdirSync(join(webRoot, 'assets'));
    writeFileSync(join(webRoot, 'index.html'), '<title>Garden</title>');
    writeFileSync(join(webRoot, 'assets', 'app-4f3a.js'), 'start()');
    const app = await node({ webRoot });
    const html = { headers: { accept: 'text/html,*/*' } };
    for (const path of ['/', '/index.html', '/plants/12?tab=soil', '/federation']) {
      const page = await call(app, path, html);
      expect([page.status, await page.text()]).toEqual([200, '<title>Garden</title>']);
      expect(page.headers.get('cache-control')).toBe('no-cache');
      expect(page.headers.get('content-security-policy')).toBeTruthy();
    }
    const script = await call(app, '/assets/app-4f3a.js');
    expect(script.headers.get('cache-control')).toMatch(/immutable/);
    expect((await call(app, '/assets/other.js')).status).toBe(404);
    expect((await call(app, '/plants/12')).status).toBe(404);
    const noPages = [
      '/assets/other.js',
      '/beds/12',
      '/beds',
      '/federation/none-such',
      '/federation/inbox',
      '/metrics/x',
    ];
    for (const path of noPages) expect([path, (await call(app, path, html)).status]).toEqual([path, 404]);
    expect((await call(app, '/..%2f..%2fetc%2fpasswd')).status).toBe(404);
    expect((await call(app, '/beds/fault', html)).status).toBe(400);
  });
});

describe('a node', () => {
  it('stops at once although a connection is open on which nothing was asked', async () => {
    const app = await node();
    const silent = connect(Number(new URL(await app.getUrl()).port), '127.0.0.1');
    await once(silent, 'connect');
    await call(app, '/trace');
    const start = performance.now();
    await Promise.all([app.close(), once(silent, 'close')]);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('is ready while its database answers and its keys are loaded', async () => {
    const app = await node();
    const ready = await call(app, '/health/ready');
    expect([ready.status, await ready.json()]).toEqual([200, { status: 'ok', database: 'ok', keyring: 'ok' }]);
    const { dataSource, drop } = await testDatabase();
    const other = await node({ env: { DATABASE_URL: (dataSource.options as { url: string }).url } });
    await drop();
    const down = await call(other, '/health/ready');
    expect([down.status, await down.json()]).toEqual([503, { status: 'down', database: 'down', keyring: 'ok' }]);
    expect((await call(other, '/health/live')).status).toBe(200);
  });

  it('shows its numbers by route, never by path', async () => {
    const app = await node();
    await call(app, '/beds/none?name=canary');
    const text = await (await call(app, '/metrics')).text();
    expect(text).toContain('massline_http_seconds_count{method="GET",route="/beds/none",status="404"} 1');
    expect(text).not.toContain('canary');
  });

  it.each([
    { ROLE: 'both', worked: true },
    { ROLE: 'worker', worked: true },
    { ROLE: 'api', worked: false },
  ])('does jobs as $ROLE: $worked', async ({ ROLE, worked }) => {
    const app = await node({ env: { ROLE } });
    await app.get(Queues).add(dig, { id: ROLE });
    for (let waited = 0; waited < (worked ? 30_000 : 400) && !dug.includes(ROLE); waited += 20)
      await new Promise((resolve) => setTimeout(resolve, 20));
    expect(dug.includes(ROLE)).toBe(worked);
  });

  it('refuses to start with a job that nobody handles', async () => {
    await expect(node({ handlers: [] })).rejects.toThrow(/garden.dig-bed has no handler/);
  });

  it('refuses to start without its database', async () => {
    const settings = { ...nodeEnv({ DATABASE_URL: database.url }), DATABASE_URL: undefined };
    expect(() => PlatformModule.forRoot({ env: settings, entities: [], migrations: [] })).toThrow(/DATABASE_URL/);
  });
});
