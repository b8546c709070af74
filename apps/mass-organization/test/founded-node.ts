import { randomBytes } from 'node:crypto';
import { type Clock, CLOCK, type Day, systemClock } from '#domain-kit';
import {
  DecisionsService,
  FoundingRecord,
  FoundingService,
  governanceEntities,
  governanceMigrations,
  GovernanceModule,
  Retention,
  SecondingService,
} from '#governance';
import { identityEntities, identityMigrations, IdentityModule, PersonsService } from '#identity';
import { Keyring, platformEntities, platformMigrations, Queues, type Tables } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { Global, type INestApplicationContext, Module, type Type } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { DataSource } from 'typeorm';

const FOUNDING_CODE = 'a code for tests';
export const FIRST_DAY = '2026-03-10';

/** Ana is secretary, Bea treasurer, Cleo reporter, Dora and Eva are members, Val is a volunteer. */
const NAMES = ['ana', 'bea', 'cleo', 'dora', 'eva', 'val'] as const;
export type Cast = Readonly<Record<(typeof NAMES)[number], string>>;

interface Decided {
  readonly bodyId?: string;
  readonly text?: string;
  readonly by?: readonly [string, string];
}

export interface FoundedNode {
  readonly app: INestApplicationContext;
  readonly database: TestDatabase;
  readonly cast: Cast;
  today: Day;
  /** Two record and second; answers the decision's id or the refusal's code. */
  decide(kind: string, payload: object, decided?: Decided): Promise<string>;
  purge(): Promise<Readonly<Record<string, number>>>;
  stop(): Promise<void>;
}

/** A feature on identity, governance and a database, founded, without a transport and without workers. */
export async function foundedNode(feature: Type, tables: Tables): Promise<FoundedNode> {
  const database = await testDatabase({
    entities: [...platformEntities, ...identityEntities, ...governanceEntities, ...tables.entities],
    migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations, ...tables.migrations],
  });
  await Keyring.load(database.dataSource, randomBytes(32), systemClock);
  const clock: Clock = { now: () => new Date(`${node.today}T12:00:00Z`) };
  const foundation = [
    { provide: DataSource, useValue: database.dataSource },
    { provide: CLOCK, useValue: clock },
    { provide: Queues, useValue: { every: async () => undefined } },
  ];
  @Global()
  @Module({ providers: foundation, exports: foundation.map(({ provide }) => provide) })
  class FoundationModule {}

  @Module({
    imports: [
      FoundationModule,
      IdentityModule.forRoot({ nodeId: 'north', publicUrl: 'https://north.example' }),
      GovernanceModule.forRoot({
        ...{ nodeId: 'north', kind: 'mass-organization', displayName: 'North', foundingCode: FOUNDING_CODE },
      }),
      feature,
    ],
  })
  class RootModule {}

  const node = { database, today: FIRST_DAY, decide, purge, stop } as FoundedNode & {
    app: INestApplicationContext;
    cast: Cast;
  };
  const app = await NestFactory.createApplicationContext(RootModule, { logger: false, abortOnError: false });
  const get = <T>(service: new (...args: never[]) => T): T => app.get(service as never, { strict: false });
  const offices: Readonly<Record<string, string>> = { ana: 'secretary', bea: 'treasurer', cleo: 'reporter' };
  const founded = await get(FoundingService).found(FOUNDING_CODE, {
    ...{ displayName: 'North', zone: 'UTC', interimUntil: '2026-08-30' },
    founders: NAMES.slice(0, 5).map((name) => ({
      ...{ displayName: name, memberSince: FIRST_DAY },
      offices: offices[name] ? [offices[name]] : [],
    })),
  });
  if (!founded.ok) throw new Error(founded.error.code);
  const val = await database.dataSource.transaction((tx) =>
    get(PersonsService).add(tx, { displayName: 'val', memberSince: FIRST_DAY, sphere: 'volunteer' }),
  );
  const refs = [...founded.value.invitations.map(({ personRef }) => personRef), val.ref];
  const cast = Object.fromEntries(NAMES.map((name, at) => [name, refs[at]])) as unknown as Cast;
  return Object.assign(node, { app, cast });

  async function decide(kind: string, payload: object, { bodyId, text = 'As we said.', by }: Decided = {}) {
    const [recorder, seconder] = by ?? [node.cast.ana, node.cast.bea];
    const [body] = await database.dataSource.query<{ id: string }[]>(`SELECT id FROM body WHERE code = 'assembly'`);
    const draft = { bodyId: bodyId ?? body!.id, rule: 'majority', outcome: 'carried', day: node.today, text };
    const recorded = await get(DecisionsService).recordDecision(recorder, { ...draft, effect: { kind, payload } });
    if (!recorded.ok) return recorded.error.effect?.code ?? recorded.error.code;
    const seconded = await get(SecondingService).second(seconder, recorded.value.id);
    return seconded.ok ? seconded.value.id : (seconded.error.effect?.code ?? seconded.error.code);
  }

  function purge(): Promise<Readonly<Record<string, number>>> {
    return new Retention(database.dataSource, clock, new FoundingRecord(database.dataSource, clock)).purge();
  }

  async function stop(): Promise<void> {
    await app.close();
    await database.drop();
  }
}
