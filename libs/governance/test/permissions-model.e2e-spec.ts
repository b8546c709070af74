import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, newId, systemClock } from '#domain-kit';
import * as fc from 'fast-check';
import { identityEntities, identityMigrations, MEMBER_PERMISSIONS, PERMISSIONS, PersonsService } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import {
  DecisionsService,
  DEFAULT_OFFICES,
  governanceEntities,
  governanceMigrations,
  MandatesService,
  SecondingService,
} from '../index.js';
import { type Cast, foundNode, governanceNode, TestClock } from './governance-node.js';

const FIRST_DAY = '2026-03-10';
const LAST_OFFSET = 400;

/** What should be true, kept day by day: who holds which offices. */
interface Model {
  offset: number;
  readonly held: Set<string>[];
  readonly mandates: { id: string | null; who: number; office: string }[];
}
interface Real {
  readonly app: INestApplicationContext;
  readonly cast: Cast;
  readonly people: readonly string[];
  readonly clock: TestClock;
  readonly database: TestDatabase;
}

const dayAt = (offset: number): string => addDays(FIRST_DAY, offset);
const key = (who: number, office: string): string => `${who} ${office}`;

async function decide(
  { app, cast }: Real,
  offset: number,
  effect: { kind: string; payload: object },
): Promise<boolean> {
  const draft = {
    bodyId: cast.bodyId,
    rule: 'consensus',
    outcome: 'carried',
    day: dayAt(offset),
    text: 'So we said.',
    effect,
  };
  const recorded = await app.get(DecisionsService).recordDecision(cast.ana, draft);
  if (!recorded.ok) return false;
  return (await app.get(SecondingService).second(cast.bea, recorded.value.id)).ok;
}

class Begin implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly who: number,
    private readonly office: string,
    private readonly from: number,
    private readonly days: number,
  ) {}

  check = (): boolean => true;

  async run(model: Model, real: Real): Promise<void> {
    const { who, office } = this;
    const [begins, ends] = [model.offset + this.from, model.offset + this.from + this.days - 1];
    const free = model.held.slice(begins, ends + 1).every((held) => !held.has(key(who, office)));
    const payload = { officeCode: office, holderRef: real.people[who]!, beginsOn: dayAt(begins), endsOn: dayAt(ends) };
    const begun = await decide(real, model.offset, { kind: 'mandate.begin', payload });
    assert.equal(begun, free && this.days <= 180);
    if (!begun) return;
    for (let offset = begins; offset <= ends; offset += 1) model.held[offset]!.add(key(who, office));
    const [row] = await real.database.dataSource.query<{ id: string }[]>(
      'SELECT mandate.id FROM mandate JOIN decision ON decision.id = began_by ORDER BY position DESC LIMIT 1',
    );
    model.mandates.push({ id: row!.id, who, office });
  }

  toString = (): string => `begin(${this.who}, ${this.office}, in ${this.from}, for ${this.days})`;
}

class End implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly pick: number) {}

  check = (model: Readonly<Model>): boolean => model.mandates.length > 0;

  async run(model: Model, real: Real): Promise<void> {
    const mandate = model.mandates[this.pick % model.mandates.length]!;
    const [term] = await real.database.dataSource.query<{ begins_on: string; ends_on: string }[]>(
      'SELECT begins_on::text, ends_on::text FROM mandate WHERE id = $1',
      [mandate.id],
    );
    const ended = await decide(real, model.offset, { kind: 'mandate.end', payload: { mandateId: mandate.id! } });
    assert.ok(ended);
    model.mandates.splice(model.mandates.indexOf(mandate), 1);
    for (let offset = model.offset; offset < model.held.length; offset += 1) {
      const ofThisTerm = dayAt(offset) >= term!.begins_on && dayAt(offset) <= term!.ends_on;
      if (ofThisTerm) model.held[offset]!.delete(key(mandate.who, mandate.office));
    }
  }

  toString = (): string => `end(${this.pick})`;
}

class Pass implements fc.AsyncCommand<Model, Real> {
  constructor(private readonly days: number) {}

  check = (model: Readonly<Model>): boolean => model.offset + this.days < LAST_OFFSET - 200;

  async run(model: Model, { clock }: Real): Promise<void> {
    model.offset += this.days;
    clock.setDay(dayAt(model.offset));
  }

  toString = (): string => `pass(${this.days})`;
}

class Ask implements fc.AsyncCommand<Model, Real> {
  check = (): boolean => true;

  async run(model: Model, { app, people, clock }: Real): Promise<void> {
    for (const [who, ref] of people.entries()) {
      const offices = DEFAULT_OFFICES.filter(({ code }) => model.held[model.offset]!.has(key(who, code)));
      const expected = PERMISSIONS.filter(
        (permission) =>
          MEMBER_PERMISSIONS.includes(permission) ||
          offices.some(({ permissions }) => permissions.includes(permission)),
      );
      const actual = await app.get(MandatesService).permissionsOf(ref, clock.now());
      assert.deepEqual([...actual].sort(), [...expected].sort());
    }
  }

  toString = (): string => 'ask';
}

const commands = fc.commands(
  [
    fc
      .tuple(
        fc.nat(2),
        fc.constantFrom(...DEFAULT_OFFICES.map(({ code }) => code)),
        fc.nat(12),
        fc.integer({ min: 1, max: 182 }),
      )
      .map(([who, office, from, days]) => new Begin(who, office, from, days < 160 ? (days % 25) + 1 : days)),
    fc.nat(10).map((pick) => new End(pick)),
    fc.integer({ min: 1, max: 12 }).map((days) => new Pass(days)),
    fc.constant(new Ask()),
    fc.constant(new Ask()),
  ],
  { maxCommands: 30 },
);

describe('permissions, whatever is decided and however the days pass', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let cast: Cast;
  const clock = new TestClock(`${FIRST_DAY}T12:00:00Z`);

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    app = await governanceNode({ dataSource: database.dataSource, clock });
    cast = await foundNode(app, FIRST_DAY, addDays(FIRST_DAY, 180));
    await giveStewardsTheirOffice();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** Two persons who record and second for as long as the test lasts, in an office outside the model. */
  async function giveStewardsTheirOffice(): Promise<void> {
    const office = newId();
    await database.dataSource.query(
      `INSERT INTO office (id, body_id, code, title, duties, term_days, permissions) VALUES ($1, $2, 'steward', 'Steward', 'Records.', 1500, $3)`,
      [office, cast.bodyId, ['decision:record', 'decision:second']],
    );
    for (const ref of [cast.ana, cast.bea]) {
      await database.dataSource.query(
        'INSERT INTO mandate (id, office_id, holder_ref, begins_on, ends_on, began_by) VALUES ($1, $2, $3, $4, $5, $6)',
        [newId(), office, ref, FIRST_DAY, addDays(FIRST_DAY, 1400), cast.decisionId],
      );
    }
  }

  it('are those of the mandates held then', async () => {
    const outcome = fc.check(
      fc.asyncProperty(commands, async (run) => {
        clock.setDay(FIRST_DAY);
        const people: string[] = [];
        await database.dataSource.transaction(async (tx) => {
          for (const displayName of ['Dee', 'Eli', 'Fay']) {
            people.push((await app.get(PersonsService).add(tx, { displayName, memberSince: FIRST_DAY })).ref);
          }
        });
        const held = Array.from({ length: LAST_OFFSET }, () => new Set<string>());
        await fc.asyncModelRun(
          () => ({ model: { offset: 0, held, mandates: [] }, real: { app, cast, people, clock, database } }),
          run,
        );
      }),
      { numRuns: 40 },
    );
    expect(fc.defaultReportMessage(await outcome)).toBeUndefined();
  }, 120_000);
});
