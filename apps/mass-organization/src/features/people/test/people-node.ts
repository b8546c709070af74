import { randomBytes } from 'node:crypto';
import { type Clock, CLOCK, err, ok, type Result, systemClock } from '#domain-kit';
import {
  DecisionsService,
  type FoundingDraft,
  FoundingService,
  governanceEntities,
  governanceMigrations,
  GovernanceModule,
  SecondingService,
} from '#governance';
import { identityEntities, identityMigrations, IdentityModule } from '#identity';
import { Keyring, platformEntities, platformMigrations, Queues, type Tables } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { type DynamicModule, Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource, type EntityManager } from 'typeorm';
import { Affirmations, type ReadRefusal, type ReadText } from '../affirmations.port.js';
import { peopleEntities, peopleMigrations } from '../index.js';
import { PeopleModule } from '../people.module.js';

const FOUNDING_CODE = 'a code for tests';
export const FIRST_DAY = '2026-03-10';
export const RULES: ReadText = { version: 1, clauseHashes: ['a'.repeat(64)] };

/** A clock that stands still until it is set. */
export class TestClock implements Clock {
  constructor(private day: string) {}
  now(): Date {
    return new Date(`${this.day}T12:00:00Z`);
  }
  set(day: string): void {
    this.day = day;
  }
}

/** Who accepted what, without the texts: version 1 is in force. */
export class TestAffirmations extends Affirmations {
  readonly rules = new Set<string>();
  readonly unity = new Set<string>();

  override async acceptWorkingRules(
    _: EntityManager,
    personRef: string,
    { version }: ReadText,
  ): Promise<Result<void, ReadRefusal>> {
    if (version !== 1) return err({ code: 'VERSION_UNKNOWN' });
    this.rules.add(personRef);
    return ok(undefined);
  }
  override hasAcceptedWorkingRules = async (ref: string): Promise<boolean> => this.rules.has(ref);
  override hasAffirmedAll = async (ref: string): Promise<boolean> => this.unity.has(ref);
  override hasAcceptedObligations = async (ref: string): Promise<boolean> => this.unity.has(ref);
}

export interface PeopleNode {
  readonly app: INestApplicationContext;
  readonly keyring: Keyring;
  readonly database: TestDatabase;
  readonly clock: TestClock;
  readonly affirmations: TestAffirmations;
  readonly bodyId: string;
  /** Ana is secretary, Bea treasurer, Cleo and Dora are members. */
  readonly ana: string;
  readonly bea: string;
  readonly cleo: string;
  readonly dora: string;
  /** By the names of people whom the founders asked. */
  readonly asked: ReadonlyMap<string, string>;
  /** Two record and second, Ana and Bea if it is not said; answers the decision's id or the refusal's code. */
  decide(kind: string, payload: object, by?: { bodyId?: string; two?: readonly [string, string] }): Promise<string>;
  stop(): Promise<void>;
}

/** A feature that rests on this one. */
export interface MoreOfNode extends Tables {
  moduleOn(people: DynamicModule): DynamicModule;
}

/** The feature on identity, governance and a database, without a transport and without workers. */
export async function peopleNode(more?: MoreOfNode, spunOut?: FoundingDraft['spunOut']): Promise<PeopleNode> {
  const own = [...platformMigrations, ...identityMigrations, ...governanceMigrations, ...peopleMigrations];
  const database = await testDatabase({
    entities: [
      ...platformEntities,
      ...identityEntities,
      ...governanceEntities,
      ...peopleEntities,
      ...(more?.entities ?? []),
    ],
    migrations: [...own, ...(more?.migrations ?? [])],
  });
  const keyring = await Keyring.load(database.dataSource, randomBytes(32), systemClock);
  const clock = new TestClock(FIRST_DAY);
  const affirmations = new TestAffirmations();
  const foundation = [
    { provide: DataSource, useValue: database.dataSource },
    { provide: CLOCK, useValue: clock },
    { provide: Queues, useValue: { every: async () => undefined } },
  ];
  @Global()
  @Module({ providers: foundation, exports: foundation.map(({ provide }) => provide) })
  class FoundationModule {}

  const peopleModule = PeopleModule.forRoot({ provide: Affirmations, useValue: affirmations });
  @Module({
    imports: [
      FoundationModule,
      IdentityModule.forRoot({ nodeId: 'north', publicUrl: 'https://north.example' }),
      GovernanceModule.forRoot({
        ...{ nodeId: 'north', kind: 'mass-organization', displayName: 'North', foundingCode: FOUNDING_CODE },
      }),
      peopleModule,
      ...(more ? [more.moduleOn(peopleModule)] : []),
    ],
  })
  class RootModule {}

  const app = await NestFactory.createApplicationContext(RootModule, { logger: false, abortOnError: false });
  const founder = (displayName: string, offices: string[]) => ({ displayName, offices, memberSince: FIRST_DAY });
  const founded = await app.get(FoundingService, { strict: false }).found(FOUNDING_CODE, {
    ...{ displayName: 'North', zone: 'UTC', interimUntil: '2026-06-01' },
    founders: [founder('Ana', ['secretary']), founder('Bea', ['treasurer']), founder('Cleo', []), founder('Dora', [])],
    spunOut,
  });
  if (!founded.ok) throw new Error(founded.error.code);
  const [ana, bea, cleo, dora] = founded.value.invitations.map(({ personRef }) => personRef) as [
    ...[string, string, string, string],
  ];
  const asked = new Map(founded.value.asked.map(({ displayName, code }) => [displayName, code]));
  const [body] = await database.dataSource.query<{ id: string }[]>('SELECT id FROM body');
  const bodyId = body!.id;

  const decide: PeopleNode['decide'] = async (kind, payload, { bodyId: by = bodyId, two = [ana, bea] } = {}) => {
    const draft = { bodyId: by, rule: 'majority', outcome: 'carried', day: clock.now().toISOString().slice(0, 10) };
    const recorded = await app
      .get(DecisionsService, { strict: false })
      .recordDecision(two[0], { ...draft, text: 'As we said.', effect: { kind, payload } });
    if (!recorded.ok) return recorded.error.effect?.code ?? recorded.error.code;
    const seconded = await app.get(SecondingService, { strict: false }).second(two[1], recorded.value.id);
    return seconded.ok ? seconded.value.id : (seconded.error.effect?.code ?? seconded.error.code);
  };
  const stop = async (): Promise<void> => {
    await app.close();
    await database.drop();
  };
  return { app, keyring, database, clock, affirmations, bodyId, ana, bea, cleo, dora, asked, decide, stop };
}
