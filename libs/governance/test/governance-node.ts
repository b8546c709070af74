import { Global, type INestApplicationContext, Module, type Provider, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { GraphQLModule } from '@nestjs/graphql';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { unwrapResolverError } from '@apollo/server/errors';
import { AppError, CLOCK, type Clock } from '#domain-kit';
import { assertEveryFieldDeclared, IdentityModule, secureGraphql } from '#identity';
import { Queues } from '#platform';
import { DataSource } from 'typeorm';
import { FoundingService, type FoundingDraft, GovernanceModule, type GovernanceOptions } from '../index.js';

export const FOUNDING_CODE = 'a code for tests';
export const PUBLIC_URL = 'https://north.example';

/** A clock that stands still until it is set. */
export class TestClock implements Clock {
  constructor(private instant: string) {}
  now(): Date {
    return new Date(this.instant);
  }
  set(instant: string): void {
    this.instant = instant;
  }
  setDay(day: string): void {
    this.instant = `${day}T12:00:00Z`;
  }
}

export interface NodeParts {
  readonly dataSource: DataSource;
  readonly clock: Clock;
  readonly providers?: Provider[];
  readonly controllers?: Type[];
  readonly setUp?: GovernanceOptions['setUp'];
  readonly recipientFile?: GovernanceOptions['recipientFile'];
}

/** Identity and governance as an app wires them, without a transport. */
export function governanceNode(parts: NodeParts): Promise<INestApplicationContext> {
  return NestFactory.createApplicationContext(rootModule(parts), { logger: false, abortOnError: false });
}

/** The same behind HTTP and GraphQL. */
export async function governanceHttpNode(parts: NodeParts): Promise<NestFastifyApplication> {
  const app = await NestFactory.create<NestFastifyApplication>(rootModule(parts, true), new FastifyAdapter(), {
    logger: false,
    abortOnError: false,
  });
  assertEveryFieldDeclared(app);
  await app.init();
  return app;
}

function rootModule(
  { dataSource, clock, providers = [], controllers = [], setUp, recipientFile }: NodeParts,
  graphql = false,
): new () => object {
  const foundation = [
    { provide: DataSource, useValue: dataSource },
    { provide: CLOCK, useValue: clock },
    { provide: Queues, useValue: { every: async () => undefined } },
  ];

  @Global()
  @Module({ providers: foundation, exports: foundation.map(({ provide }) => provide) })
  class FoundationModule {}

  @Module({
    imports: [
      FoundationModule,
      IdentityModule.forRoot({ nodeId: 'north', publicUrl: PUBLIC_URL }),
      GovernanceModule.forRoot({
        nodeId: 'north',
        kind: 'mass-organization',
        displayName: 'North',
        foundingCode: FOUNDING_CODE,
        setUp,
        recipientFile,
      }),
      ...(graphql ? [graphqlModule()] : []),
    ],
    providers,
    controllers,
  })
  class RootModule {}
  return RootModule;
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

export const draftOn = (today: string, interimUntil: string): FoundingDraft => ({
  displayName: 'North Kitchen',
  zone: 'UTC',
  founders: [
    { displayName: 'Ana', memberSince: today, offices: ['secretary'] },
    { displayName: 'Bea', memberSince: today, offices: ['treasurer'] },
    { displayName: 'Cleo', memberSince: today, offices: [] },
  ],
  interimUntil,
});

export interface Cast {
  readonly decisionId: string;
  readonly bodyId: string;
  readonly ana: string;
  readonly bea: string;
  readonly cleo: string;
  readonly codes: readonly string[];
}

/** Holds the founding assembly: Ana is secretary, Bea treasurer, Cleo a member. */
export async function foundNode(app: INestApplicationContext, today: string, interimUntil: string): Promise<Cast> {
  const founded = await app.get(FoundingService, { strict: false }).found(FOUNDING_CODE, draftOn(today, interimUntil));
  if (!founded.ok) throw new Error(founded.error.code);
  const { decisionId, invitations } = founded.value;
  const [ana, bea, cleo] = invitations.map(({ personRef }) => personRef) as [string, string, string];
  const [body] = await app.get(DataSource, { strict: false }).query<{ id: string }[]>('SELECT id FROM body');
  return { decisionId, bodyId: body!.id, ana, bea, cleo, codes: invitations.map(({ code }) => code) };
}
