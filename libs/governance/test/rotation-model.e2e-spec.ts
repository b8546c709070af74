import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, newId, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations, type Permission } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import * as fc from 'fast-check';
import {
  DecisionsService,
  FoundingService,
  governanceEntities,
  governanceMigrations,
  LedgerProofs,
  MandatesService,
  RecordReader,
  SecondingService,
  TurnAnswers,
  TurnRecording,
  TurnsReader,
} from '../index.js';
import { FOUNDING_CODE, governanceNode, TestClock } from './governance-node.js';

const FIRST_DAY = '2026-03-10';
const OFFICE = 'secretary';
/** Only the secretary confers it. */
const CONFERRED: Permission = 'report:approve';

type Step =
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'turn' | 'force' | 'end' | 'pass' | 'swap' | 'leave' | 'enter'; readonly who: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({ do: fc.constant('wait' as const), days: fc.integer({ min: 1, max: 100 }) }),
  fc.record({ do: fc.constantFrom('turn', 'turn', 'force', 'end', 'pass', 'swap', 'leave', 'enter'), who: fc.nat(20) }),
);

interface Entry {
  readonly kind: string;
  readonly subject: { ids: Record<string, string>; codes?: Record<string, string>; days: Record<string, string> };
}

/** Whatever happens in a rotation, power is where the ledger says that a mandate is in force, and nowhere else. */
describe('permissions in a rotation', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let people: string[];
  let bodyId: string;
  let today = FIRST_DAY;
  const clock = new TestClock(`${FIRST_DAY}T12:00:00Z`);

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    app = await governanceNode({ dataSource: database.dataSource, clock });
    const founders = ['Ana', 'Bea', 'Cleo', 'Dee', 'Eli'].map((displayName, n) => ({
      displayName,
      memberSince: addDays('2026-01-01', n),
      offices: n === 0 ? [OFFICE] : n === 1 ? ['treasurer'] : [],
    }));
    const interimUntil = addDays(FIRST_DAY, 30);
    const draft = { displayName: 'North', zone: 'UTC', founders, interimUntil, bylaws: 'small-circle' };
    const founded = await app.get(FoundingService).found(FOUNDING_CODE, draft);
    if (!founded.ok) throw new Error(founded.error.code);
    people = founded.value.invitations.map(({ personRef }) => personRef);
    bodyId = (await app.get(RecordReader).bodies())[0]!.id;
    await giveStewardsTheirOffice(founded.value.decisionId);
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  /** Two persons who record and second for as long as the test lasts, in an office outside the model. */
  async function giveStewardsTheirOffice(decisionId: string): Promise<void> {
    const office = newId();
    await database.dataSource.query(
      `INSERT INTO office (id, body_id, code, title, duties, term_days, permissions) VALUES ($1, $2, 'steward', 'Steward', 'Records.', 1500, $3)`,
      [office, bodyId, ['decision:record', 'decision:second']],
    );
    for (const ref of people.slice(0, 2)) {
      await database.dataSource.query(
        'INSERT INTO mandate (id, office_id, holder_ref, begins_on, ends_on, began_by) VALUES ($1, $2, $3, $4, $5, $6)',
        [newId(), office, ref, FIRST_DAY, addDays(FIRST_DAY, 100_000), decisionId],
      );
    }
  }

  const person = (who: number): string => people[who % people.length]!;
  const turn = async () => (await app.get(TurnsReader).turn(OFFICE))!;
  const entries = (): Promise<Entry[]> =>
    database.dataSource.query(`SELECT kind, subject FROM ledger_entry WHERE kind LIKE 'mandate.%' ORDER BY index`);

  async function decide(kind: string, payload: object, rule = 'majority'): Promise<boolean> {
    const draft = { bodyId, rule, outcome: 'carried', day: today, text: 'So we said.', effect: { kind, payload } };
    const recorded = await app.get(DecisionsService).recordDecision(people[0]!, draft);
    return recorded.ok && (await app.get(SecondingService).second(people[1]!, recorded.value.id)).ok;
  }

  /** By the ledger alone: who holds the office on a day. */
  async function holdersBy(day: string): Promise<Set<string>> {
    const all = await entries();
    const ended = new Map(
      all
        .filter(({ kind }) => kind === 'mandate.ended')
        .map(({ subject }) => [subject.ids['mandate']!, subject.days['endedOn']!]),
    );
    const held = all.filter(({ kind, subject: { ids, codes, days } }) => {
      if (kind !== 'mandate.begun' || codes?.['office'] !== OFFICE) return false;
      const end = ended.get(ids['mandate']!);
      return days['beginsOn']! <= day && day <= days['endsOn']! && (end === undefined || day < end);
    });
    return new Set(held.map(({ subject }) => subject.ids['holder']!));
  }

  /** True where a step may give somebody the office: only by the turn of the one whose turn it was. */
  async function take(happens: Step): Promise<void> {
    if (happens.do === 'wait') {
      today = addDays(today, happens.days);
      return clock.setDay(today);
    }
    const ref = person(happens.who);
    const { turn: coming, offer } = await turn();
    switch (happens.do) {
      case 'turn': {
        const recorded = await app.get(TurnRecording).recordTurn(people[0]!, OFFICE, 'en');
        if (!recorded.ok) return;
        const before = (await entries()).length;
        const seconded = await app.get(SecondingService).second(people[1]!, recorded.value.id);
        expect(seconded.ok).toBe(true);
        const begun = (await entries()).slice(before);
        expect(begun.map(({ subject }) => subject.ids['holder'])).toEqual([coming.dueRef]);
        return;
      }
      case 'force': {
        const { beginsOn, endsOn } = coming;
        const forced = { officeCode: OFFICE, holderRef: ref, beginsOn, endsOn };
        const before = (await entries()).length;
        const began = (await decide('mandate.begin', forced)) || (await decide('mandate.begin', forced, 'rotation'));
        const mayBegin = coming.dueRef === null || coming.dueRef === ref;
        expect(!began || mayBegin).toBe(true);
        expect((await entries()).length).toBe(before + (began ? 1 : 0));
        return;
      }
      case 'end': {
        const [held] = (await app.get(RecordReader).mandates(today)).filter((one) => one.officeCode === OFFICE);
        if (held) expect(await decide('mandate.end', { mandateId: held.mandate.id })).toBe(true);
        return;
      }
      case 'pass':
        return void (await app.get(TurnAnswers).pass(ref, OFFICE, 'away'));
      case 'swap':
        if (coming.dueRef && !offer) await app.get(TurnAnswers).offerSwap(coming.dueRef, OFFICE, ref);
        if (offer)
          await app.get(TurnAnswers).answerSwap(offer.takerRef, offer.id, happens.who % 2 ? 'accepted' : 'refused');
        return;
      case 'leave':
        return void (await app.get(TurnAnswers).leavePool(ref, OFFICE, 'other-duty'));
      case 'enter':
        return void (await app.get(TurnAnswers).enterPool(ref, OFFICE));
    }
  }

  it('are those of a mandate that the ledger has in force, and the ledger verifies at every step', async () => {
    let turnsBegun = 0;
    const outcome = fc.check(
      fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 12 }), async (steps) => {
        for (const happens of steps) {
          await take(happens);
          expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
          for (const day of [today, addDays(today, 45), addDays(today, 90)]) {
            const holders = await holdersBy(day);
            for (const ref of people) {
              const may = await app.get(MandatesService).permissionsOf(ref, new Date(`${day}T12:00:00Z`));
              expect([day, ref, may.has(CONFERRED)]).toEqual([day, ref, holders.has(ref)]);
            }
          }
        }
        const begun = await entries();
        turnsBegun = begun.filter(({ kind }) => kind === 'mandate.begun').length;
      }),
      { numRuns: 25, endOnFailure: true },
    );
    expect(fc.defaultReportMessage(await outcome)).toBeUndefined();
    expect(turnsBegun).toBeGreaterThan(5);
  }, 180_000);
});
