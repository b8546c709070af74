import { randomBytes } from 'node:crypto';
import { Global, type INestApplicationContext, Module } from '@nestjs/common';
import { NestFactory } from '@nestjs/core';
import { CLOCK, newId, systemClock } from '#domain-kit';
import {
  ElectionBoards,
  type ElectionCall,
  Elections,
  ElectionReader,
  ElectionsModule,
  ElectionSteps,
  FoundingService,
  governanceEntities,
  governanceMigrations,
  GovernanceModule,
  Papers,
} from '#governance';
import { identityEntities, IdentityModule, identityMigrations } from '#identity';
import { createDataSource, Keyring, platformEntities, platformMigrations, Queues } from '#platform';
import { DataSource, type Logger } from 'typeorm';

const FOUNDING_CODE = 'a code for trials';
const CANDIDATES = 6;
const DAYS = { nominationsUntil: '2026-03-01', issuingUntil: '2026-03-03', castingUntil: '2026-03-05' } as const;
const OPENED = '2026-03-02';

/** A node with so many members, on a database of its own, whose days are set. */
export class NodeTrial {
  people: readonly string[] = [];

  private constructor(
    readonly db: DataSource,
    private readonly app: INestApplicationContext,
    readonly clock: { today: string },
  ) {}

  static async start(url: string, voters: number): Promise<NodeTrial> {
    const node = await NodeTrial.on(url, randomBytes(32));
    await node.found(voters);
    return node;
  }

  /** The node of this database and this key of 32 bytes, founded or not; `logger` sees each statement before it is sent. */
  static async on(url: string, nodeKey: Uint8Array, logger?: Logger): Promise<NodeTrial> {
    const db = createDataSource({
      url,
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    if (logger) db.setOptions({ logger, logging: ['query'] });
    await db.initialize();
    await db.runMigrations();
    await Keyring.load(db, nodeKey, systemClock);
    const clock = { today: '2026-03-01' };
    return new NodeTrial(
      db,
      await NestFactory.createApplicationContext(rootModule(db, clock), { logger: false }),
      clock,
    );
  }

  async found(voters: number): Promise<void> {
    const founders = Array.from({ length: voters }, (_, n) => ({
      displayName: `Member ${n}`,
      memberSince: '2026-01-01',
      offices: [['secretary'], ['treasurer']][n] ?? [],
    }));
    const draft = { displayName: 'North', zone: 'UTC', founders, interimUntil: '2026-05-01' };
    const founded = await this.get(FoundingService).found(FOUNDING_CODE, draft);
    if (!founded.ok) throw new Error(founded.error.code);
    this.people = founded.value.invitations.map(({ personRef }) => personRef);
  }

  async stop(): Promise<void> {
    await this.app.close();
    await this.db.destroy();
  }

  get elections(): Elections {
    return this.get(Elections);
  }

  get reader(): ElectionReader {
    return this.get(ElectionReader);
  }

  get steps(): ElectionSteps {
    return this.get(ElectionSteps);
  }

  get papers(): Papers {
    return this.get(Papers);
  }

  get boards(): ElectionBoards {
    return this.get(ElectionBoards);
  }

  /** People ask for papers on 2 and 3 March, and put them in until the 5th. */
  async opened(more: Pick<ElectionCall, 'issuesLate'> = {}): Promise<string> {
    const id = await this.called(more);
    this.clock.today = OPENED;
    must(await this.steps.open(id));
    return id;
  }

  /** The same days, of a vote on a mandate: nobody leads it, and two answers stand on the paper. */
  openedByPetition(): Promise<string> {
    this.clock.today = OPENED;
    const plan = { election: newId(), title: 'Recall', method: 'majority', seats: 1, ...DAYS } as const;
    return this.db.transaction(async (tx) => {
      const [mandate] = await tx.query<{ id: string }[]>('SELECT id FROM mandate LIMIT 1');
      return this.steps.openAtOnce(
        tx,
        {
          plan: { ...plan, contestDays: 1, lotSources: [], issuesLate: true, onAnswers: true },
          ...{ answers: ['Yes', 'No'], mandateId: mandate!.id },
        },
        { day: this.clock.today, roll: this.people },
      );
    });
  }

  /** On 1 March, with six candidates. */
  async called(more: Pick<ElectionCall, 'issuesLate'> = {}): Promise<string> {
    this.clock.today = '2026-03-01';
    const call = {
      title: 'Delegates',
      method: 'scottish-stv',
      seats: 1,
      ...DAYS,
      contestDays: 1,
      lotSources: [],
      ...more,
    } as const;
    const { id } = must(await this.elections.call(this.people[0]!, call));
    for (const person of this.people.slice(0, CANDIDATES)) must(await this.elections.propose(person, id, person));
    return id;
  }

  private get<T>(service: new (...given: never[]) => T): T {
    return this.app.get<T>(service, { strict: false });
  }
}

export function must<T, E>(
  result: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: E },
): T {
  if (!result.ok) throw new Error(String(result.error));
  return result.value;
}

function rootModule(db: DataSource, clock: { today: string }): new () => object {
  const foundation = [
    { provide: DataSource, useValue: db },
    { provide: CLOCK, useValue: { now: () => new Date(`${clock.today}T12:00:00Z`) } },
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
        nodeId: 'north',
        kind: 'mass-organization',
        displayName: 'North',
        foundingCode: FOUNDING_CODE,
        setUp: undefined,
        recipientFile: undefined,
      }),
      ElectionsModule,
    ],
  })
  class RootModule {}
  return RootModule;
}
