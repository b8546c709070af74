import { Global, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { GraphQLModule, GraphQLSchemaHost } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { CLOCK, systemClock } from '#domain-kit';
import { Metrics, Queues } from '#platform';
import { DataSource } from 'typeorm';
import type { Permission } from '../domain/permissions.js';
import { sessionCookieName } from '../domain/session-cookie.js';
import { IdentityModule } from '../identity.module.js';
import { MandateRecord } from '../mandate-record.port.js';
import { SessionsService } from '../sessions.service.js';
import {
  FilesController,
  ForgottenController,
  ForgottenReferenceResolver,
  ForgottenResolver,
  ThingResolver,
} from '../test/guarded-things.js';
import { assertEveryFieldDeclared } from './assert-every-field-declared.js';
import { secureGraphql } from './secure-graphql.js';
import { walkSchema } from './walk-schema.js';

/** What the test says the record says, and who has a session. */
let permissions = new Set<Permission>();
let waits: Permission | null = null;
let asked = 0;
const record: MandateRecord = {
  permissionsOf: async () => {
    asked += 1;
    return permissions;
  },
  withheld: async (_, permission) => (permission === waits ? { code: 'WAITS', message: 'First do this.' } : null),
  holdingOf: async () => null,
};
const session = { accountId: 'a', personRef: 'p', hasSecondFactor: true, confirmedAt: null };
const sessions = { find: async (token: string) => (token === 'good' ? session : null) };
const metrics = new Metrics();
const foundation = [
  { provide: Metrics, useValue: metrics },
  { provide: DataSource, useValue: {} },
  { provide: Queues, useValue: { every: async () => undefined } },
  { provide: CLOCK, useValue: systemClock },
  { provide: MandateRecord, useValue: record },
];

@Global()
@Module({ providers: foundation, exports: foundation.map(({ provide }) => provide) })
class FoundationModule {}

type Classes = (new () => object)[];

async function start(resolvers: Classes, controllers: Classes): Promise<NestFastifyApplication> {
  const identity = IdentityModule.forRoot({ nodeId: 'north', publicUrl: 'https://north.example' });
  @Module({
    imports: [
      FoundationModule,
      { ...identity, providers: [...identity.providers!, { provide: SessionsService, useValue: sessions }] },
      GraphQLModule.forRoot<ApolloFederationDriverConfig>({
        driver: ApolloFederationDriver,
        autoSchemaFile: { federation: 2 },
        graphiql: false,
        ...secureGraphql,
      }),
    ],
    controllers,
    providers: resolvers,
  })
  class RootModule {}
  return NestFactory.create<NestFastifyApplication>(RootModule, new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
}

describe('the guard', () => {
  let app: NestFastifyApplication;

  beforeAll(async () => {
    app = await start([ThingResolver, ForgottenResolver], [FilesController, ForgottenController]);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(() => app.close());
  beforeEach(() => {
    permissions = new Set();
    waits = null;
    asked = 0;
  });

  const signedIn = { cookie: `${sessionCookieName('north')}=good`, 'x-massline-csrf': '1' };
  const send = (body: string, headers: Record<string, string> = signedIn) =>
    app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', ...headers },
      payload: body,
    });
  const ask = async (query: string, headers?: Record<string, string>) => {
    const answer = await send(JSON.stringify({ query }), headers);
    const { data, errors } = answer.json<{ data?: Record<string, unknown>; errors?: { message: string }[] }>();
    return { data, errors: errors?.map(({ message }) => message) };
  };
  const entity = '{ _entities(representations: [{ __typename: "Thing", id: "7" }]) { ... on Thing { id } } }';
  const needs = (permission: string): string[] => [
    `This needs the permission ${permission}, which comes with an office`,
  ];

  it('answers a root field to whoever holds its permission now, and nobody else', async () => {
    expect((await ask('{ thing { id } }')).errors).toEqual(needs('records:read'));
    permissions = new Set(['records:read']);
    expect((await ask('{ thing { id open } }')).data).toEqual({ thing: { id: '1', open: 'open 1' } });
    permissions = new Set(['records:write']);
    expect((await ask('{ thing { id } }')).errors).toEqual(needs('records:read'));
  });

  it('says what a permission waits for that would be held without it', async () => {
    waits = 'records:read';
    expect((await ask('{ thing { id } }')).errors).toEqual(['First do this.']);
    waits = 'records:write';
    expect((await ask('{ thing { id } }')).errors).toEqual(needs('records:read'));
    const post = await app.inject({ method: 'POST', url: '/files', headers: signedIn });
    expect([post.statusCode, post.json()]).toEqual([403, { code: 'WAITS', message: 'First do this.' }]);
  });

  it('covers entity references', async () => {
    expect((await ask(entity, { 'x-massline-csrf': '1' })).errors).toEqual(['Sign in first']);
    expect((await ask(entity)).errors).toEqual(needs('records:read'));
    permissions = new Set(['records:read']);
    expect((await ask(entity)).data).toEqual({ _entities: [{ id: '7' }] });
  });

  it('asks a field resolver only if it has a rule of its own', async () => {
    permissions = new Set(['records:read']);
    expect(await ask('{ thing { open closed } }')).toEqual({
      data: { thing: { open: 'open 1', closed: null } },
      errors: needs('exchange:manage'),
    });
  });

  it('denies what nobody declared', async () => {
    permissions = new Set(['signed-in', 'records:read', 'records:write', 'exchange:manage']);
    expect((await ask('{ forgotten }')).errors).toEqual(['Nobody may do this: no permission is declared for it']);
    expect((await ask('mutation { forgottenToo }')).errors).toEqual([
      'Nobody may do this: no permission is declared for it',
    ]);
    expect((await app.inject({ url: '/forgotten', headers: signedIn })).statusCode).toBe(403);
    expect(await metrics.text()).toMatch(/massline_security_events_total\{event="access",outcome="FORBIDDEN"\} [3-9]/);
  });

  it('lets strangers see what is public and the health of the process', async () => {
    expect((await app.inject('/files/open')).statusCode).toBe(200);
    expect((await app.inject('/health/live')).statusCode).toBe(200);
  });

  it('answers routes with 401 and 403', async () => {
    const post = (headers: Record<string, string>) => app.inject({ method: 'POST', url: '/files', headers });
    expect((await post({})).statusCode).toBe(401);
    expect((await post(signedIn)).statusCode).toBe(403);
    permissions = new Set(['records:write']);
    expect((await post(signedIn)).statusCode).toBe(201);
  });

  it('knows who asks', async () => {
    expect((await ask('{ whoAmI }')).data).toEqual({ whoAmI: 'p' });
    expect((await ask('{ whoAmI }', {})).errors).toEqual(['Sign in first']);
    expect((await ask('{ whoAmI }', { ...signedIn, cookie: `${sessionCookieName('north')}=bad` })).errors).toEqual([
      'Sign in first',
    ]);
    expect((await ask('{ whoAmI }', { ...signedIn, cookie: `${sessionCookieName('south')}=good` })).errors).toEqual([
      'Sign in first',
    ]);
  });

  it('asks the record once a request', async () => {
    permissions = new Set(['records:read']);
    await ask('{ a: thing { id } b: thing { id } whoAmI }');
    expect(asked).toBe(1);
    await ask('{ whoAmI }');
    expect(asked).toBe(2);
  });

  it('turns away a session that another site uses', async () => {
    const { cookie } = signedIn;
    const refused = ['Send the header x-massline-csrf: 1 from a page of this node, which is at https://north.example'];
    permissions = new Set(['records:write']);
    expect((await ask('mutation { change }', { cookie })).errors).toEqual(refused);
    expect((await ask('mutation { change }', { ...signedIn, origin: 'https://other.example' })).errors).toEqual(
      refused,
    );
    expect((await ask('mutation { change }', { ...signedIn, origin: 'https://north.example' })).data).toEqual({
      change: true,
    });
    expect((await ask('mutation { signIn(login: "a", password: "b") { __typename } }', {})).errors).toEqual(refused);
    expect(
      (await send('query={thing{id}}', { cookie, 'content-type': 'text/plain' })).statusCode,
    ).toBeGreaterThanOrEqual(400);
  });

  it('never runs a mutation by GET', async () => {
    permissions = new Set(['records:write']);
    const url = `/graphql?query=${encodeURIComponent('mutation { change }')}`;
    const answer = await app.inject({ url, headers: { ...signedIn, 'apollo-require-preflight': '1' } });
    expect(answer.body).not.toContain('true');
    expect(answer.statusCode).toBe(405);
  });
});

describe('the check at the start', () => {
  it('refuses fields, references and routes that nobody declared, and names them all', async () => {
    const app = await start(
      [ThingResolver, ForgottenResolver, ForgottenReferenceResolver],
      [FilesController, ForgottenController],
    );
    expect(() => assertEveryFieldDeclared(app)).toThrow(
      'Declare with @Allow who may call: ForgottenController.forgotten (route), ForgottenReferenceResolver.resolveReference (reference), ' +
        'ForgottenResolver.forgotten (Query), ForgottenResolver.forgottenToo (Mutation)',
    );
    await app.close();
  });

  it('passes a node that declared everything, and the schema can be walked', async () => {
    const app = await start([ThingResolver], [FilesController]);
    assertEveryFieldDeclared(app);
    await app.init();
    const { rootFields, references } = walkSchema(app.get(GraphQLSchemaHost).schema);
    expect(rootFields).toEqual(
      expect.arrayContaining(['Query.thing', 'Query.me', 'Query.people', 'Mutation.signIn', 'Mutation.change']),
    );
    expect(rootFields.some((field) => field.startsWith('Query._'))).toBe(false);
    expect(references).toEqual(['Thing']);
    await app.close();
  });
});
