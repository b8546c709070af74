import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { askForPaper, type BearerPaper, receivePaper } from '#ballots/device';
import { systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { FoundingService } from '../founding.service.js';
import { meetingServices } from '../meetings/meetings.module.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { FOUNDING_CODE, governanceNode, TestClock } from '../test/governance-node.js';
import { CaucusPapers } from './caucus-papers.service.js';
import { CaucusReader } from './caucus-reader.service.js';
import { Caucuses } from './caucuses.service.js';
import { caucusServices } from './caucuses.module.js';
import { foundCaucus, handOver, recordDecision, spinOutOf } from './device/index.js';
import { Device } from './test/devices.js';

const TUESDAY = '2026-03-10';
const NEXT_WEEK = '2026-03-16';
const NAMES = ['Ana', 'Bea', 'Cleo', 'Dee', 'Eli', 'Fay', 'Gus'];

describe('papers of a week, by which caucuses are founded', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let refs: readonly string[];
  const devices: Device[] = [];
  const clock = new TestClock(`${TUESDAY}T12:00:00Z`);
  const rows = (sql: string): Promise<object[]> => database.dataSource.query<object[]>(sql);

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    const providers = [...new Set([...caucusServices, ...meetingServices])];
    app = await governanceNode({ dataSource: database.dataSource, clock, providers });
    const founded = await app.get(FoundingService, { strict: false }).found(FOUNDING_CODE, {
      ...{ displayName: 'North', zone: 'UTC', interimUntil: '2026-06-01' },
      founders: NAMES.map((displayName, n) => ({
        ...{ displayName, memberSince: TUESDAY },
        offices: [['secretary'], ['treasurer']][n] ?? [],
      })),
    });
    if (!founded.ok) throw new Error(founded.error.code);
    refs = founded.value.invitations.map(({ personRef }) => personRef);
    for (const at of refs.keys()) devices.push(await Device.of(`Nightingale ${'abcdefg'[at]}`));
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  type Step = Parameters<Caucuses['goOn']>[0];
  const codeOf = async (answer: ReturnType<Caucuses['goOn']>): Promise<string> => {
    const taken = await answer;
    return taken.ok ? 'ok' : taken.error;
  };
  const found = async (name: string, of: readonly number[], papers: readonly BearerPaper[]): Promise<string> => {
    const members = of.map((at) => devices[at]!.member(NEXT_WEEK));
    const made = await foundCaucus({ name, round: '2026-03-09', members, papers: [...papers] });
    return codeOf(app.get(Caucuses).found(made as unknown as Step));
  };
  const step = async (made: object): Promise<string> => codeOf(app.get(Caucuses).goOn(made as Step));
  const own = (...of: number[]): BearerPaper[] => of.map((at) => devices[at]!.card().papers[0]!);
  /** What is on the chain of the caucus of this name, and what a device opens of it. */
  async function opened(name: string, at: number) {
    const all = await app.get(CaucusReader).list();
    const chain = (await app.get(CaucusReader).chain(all.find(({ caucus }) => caucus.name === name)!.caucus.id))!;
    return { chain, ...(await devices[at]!.open(chain))! };
  }

  it('are asked for in their own week, and while they are, nothing says in words whose they are', async () => {
    const papers = app.get(CaucusPapers);
    const { round } = await papers.current(refs[6]!);
    const asked = askForPaper('caucus-2026-03-02', round.paperKey);
    expect(await papers.issue(refs[6]!, '2026-03-02', asked.blinded)).toMatchObject({ error: 'WRONG_PHASE' });
    const issued = await papers.issue(refs[6]!, round.beginsOn, asked.blinded);
    if (!issued.ok) throw new Error(issued.error);
    devices[6]!.paper = receivePaper(asked, round.paperKey, issued.value);
    for (const at of [0, 1, 2, 3, 4, 5]) await devices[at]!.collect(papers, refs[at]!);
    const marks = JSON.stringify(await rows('SELECT * FROM caucus_paper_mark'));
    const told = [...refs, ...devices.flatMap(({ asked: one, paper }) => [one?.key ?? asked.key, paper!.signature])];
    expect(told.filter((one) => marks.includes(one))).toEqual([]);
    expect((await papers.current(refs[1]!)).hasAsked).toBe(true);
  });

  it('found a caucus with those of the same week alone, though the node signed another', async () => {
    clock.setDay(NEXT_WEEK);
    expect(await found('Early shift', [0, 1, 2], [...own(0, 1), ...own(6)])).toBe('PAPER_NOT_SIGNED');
    expect(await found('Early shift', [0, 1, 2], own(0, 1, 2))).toBe('ok');
    expect(await found('Late shift', [3, 4, 5], own(3, 4, 5))).toBe('ok');
  });

  it('make caucuses of which none goes by the key or the decision of another', async () => {
    const late = await opened('Late shift', 3);
    const go = { title: 'We go', words: 'On our own.', day: NEXT_WEEK, inFavour: 3, against: 0 };
    const decision = { ...go, spinsOut: true };
    expect(await step(await recordDecision(late.head, late.roll, decision))).toBe('ok');
    const early = await opened('Early shift', 0);
    expect(await step(await recordDecision(early.head, late.roll, decision))).toBe('ENTRY_NOT_SIGNED');
    const borrowed = {
      decision: spinOutOf((await opened('Late shift', 3)).decisions)!.hash,
      successor: 'b'.repeat(64),
    };
    expect(await step(handOver(early.head, early.roll, borrowed))).toBe('DECISION_UNKNOWN');
    expect((await opened('Early shift', 0)).chain).toEqual(early.chain);
  });

  it('leave nothing behind when their last day is over', async () => {
    clock.setDay('2026-05-11');
    await app.get(CaucusPapers).settle();
    for (const table of ['caucus_paper_round', 'caucus_paper_spent', 'caucus_paper_mark'])
      expect(await rows(`SELECT FROM ${table}`)).toEqual([]);
  });
});
