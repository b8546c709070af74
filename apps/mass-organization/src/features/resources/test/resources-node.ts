import { AppError, type Clock, systemClock } from '#domain-kit';
import {
  AccountsService,
  assertEveryFieldDeclared,
  identityEntities,
  IdentityModule,
  identityMigrations,
  MandateRecord,
  type Permission,
  PersonsService,
  secureGraphql,
  sessionCookieName,
  SessionsService,
} from '#identity';
import { createNode, platformEnv, PlatformModule } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { unwrapResolverError } from '@apollo/server/errors';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { Global, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { z } from 'zod';
import { ResourcesModule } from '../resources.module.js';
import { resourcesTables } from './resources-database.js';

const PUBLIC_URL = 'https://north.example';
const PASSWORD = 'a long enough password';

/** Says that a person may do what the test wrote down. */
class WrittenPermissions extends MandateRecord {
  readonly of = new Map<string, ReadonlySet<Permission>>();
  override permissionsOf(personRef: string): Promise<ReadonlySet<Permission>> {
    return Promise.resolve(this.of.get(personRef) ?? new Set());
  }
  override holdingOf(): Promise<null> {
    return Promise.resolve(null);
  }
}

export interface GraphqlAnswer {
  readonly data?: Record<string, never>;
  readonly errors?: { message: string; extensions: { code: string } }[];
}

/** The feature as an app serves it, with identity, queue and workers; permissions are whatever the test says. */
export class ResourcesNode {
  private constructor(
    readonly app: NestFastifyApplication,
    private readonly database: TestDatabase,
    private readonly mandates: WrittenPermissions,
    private readonly home: string,
  ) {}

  static async start(clock: Clock = systemClock): Promise<ResourcesNode> {
    const tables = {
      entities: [...resourcesTables.entities, ...identityEntities],
      migrations: [...resourcesTables.migrations, ...identityMigrations],
    };
    const database = await testDatabase(tables);
    const home = mkdtempSync(join(tmpdir(), 'resources-node-'));
    writeFileSync(join(home, 'node.key'), randomBytes(32).toString('base64'), { mode: 0o600 });
    const env = z.object(platformEnv).parse({
      NODE_ENV: 'test',
      PORT: '0',
      PUBLIC_URL,
      DATABASE_URL: database.url,
      LOG_LEVEL: 'silent',
      MASSLINE_HOME: home,
    });
    const mandates = new WrittenPermissions();

    @Global()
    @Module({ providers: [{ provide: MandateRecord, useValue: mandates }], exports: [MandateRecord] })
    class RecordModule {}

    @Module({
      imports: [
        PlatformModule.forRoot({ env, clock, ...tables }),
        RecordModule,
        IdentityModule.forRoot({ nodeId: 'north', publicUrl: PUBLIC_URL }),
        graphqlModule(),
        ResourcesModule,
      ],
    })
    class RootModule {}
    const app = await createNode(RootModule, env);
    assertEveryFieldDeclared(app);
    await app.init();
    await app.getHttpAdapter().getInstance().ready();
    return new ResourcesNode(app, database, mandates, home);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.database.drop();
    rmSync(this.home, { recursive: true });
  }

  /** Headers of a request by a new member who holds these permissions. */
  async memberWith(...permissions: Permission[]): Promise<Record<string, string>> {
    const accounts = this.app.get(AccountsService, { strict: false });
    const persons = this.app.get(PersonsService, { strict: false });
    const { ref, code } = await this.app.get(DataSource, { strict: false }).transaction(async (tx) => {
      const person = await persons.add(tx, { displayName: 'Ana Lee', memberSince: '2025-01-01' });
      return { ref: person.ref, code: await accounts.invite(tx, person.ref) };
    });
    const login = `member-${ref.slice(0, 12)}`;
    await accounts.acceptInvitation(code, login, PASSWORD);
    const signedIn = await accounts.signIn(login, PASSWORD);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    this.mandates.of.set(ref, new Set(permissions));
    const { token } = await this.app.get(SessionsService, { strict: false }).open(signedIn.value.accountId);
    return { cookie: `${sessionCookieName('north')}=${token}`, 'x-massline-csrf': '1' };
  }

  async ask(headers: Record<string, string>, query: string, variables: object = {}): Promise<GraphqlAnswer> {
    const answer = await this.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } });
    return answer.json<GraphqlAnswer>();
  }
}

const graphqlModule = () =>
  GraphQLModule.forRoot<ApolloFederationDriverConfig>({
    driver: ApolloFederationDriver,
    autoSchemaFile: { federation: 2 },
    ...secureGraphql,
    graphiql: false,
    formatError: (formatted, thrown) => {
      const cause = unwrapResolverError(thrown);
      return cause instanceof AppError
        ? { ...formatted, message: cause.message, extensions: { code: cause.code } }
        : formatted;
    },
  });
