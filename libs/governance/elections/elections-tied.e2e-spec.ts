import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { type Ballot, readPaperKey } from '#ballots';
import { systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { Device } from '../../../test/elections/device.js';
import { DecisionsService } from '../decisions.service.js';
import { FoundingService } from '../founding.service.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { RecordReader } from '../record-reader.service.js';
import { SecondingService } from '../seconding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { FOUNDING_CODE, governanceNode, TestClock } from '../test/governance-node.js';
import { ElectionBoards } from './election-boards.service.js';
import { ElectionReader } from './election-reader.service.js';
import { ElectionSteps } from './election-steps.service.js';
import { electionServices } from './elections.module.js';
import { Elections } from './elections.service.js';
import { Papers } from './papers.service.js';

/** A circle of six: Ana and Bea stand, three vote for each, and the call named no source for a lot. */
describe('an election that only a lot could end', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock('2026-03-08T12:00:00Z');
    app = await governanceNode({ dataSource: database.dataSource, clock, providers: electionServices });
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  const code = (answer: { ok: boolean; error?: unknown }) => (answer.ok ? 'ok' : answer.error);

  it('is given up by two, and not before it is closed', async () => {
    const founders = ['Ana', 'Bea', 'Cleo', 'Dee', 'Eli', 'Fay'].map((displayName, n) => ({
      ...{ displayName, memberSince: '2026-01-01' },
      offices: [['secretary'], ['treasurer']][n] ?? [],
    }));
    const draft = { displayName: 'North', zone: 'UTC', founders, interimUntil: '2026-05-01' };
    const founded = await app.get(FoundingService).found(FOUNDING_CODE, draft);
    if (!founded.ok) throw new Error(founded.error.code);
    const people = founded.value.invitations.map(({ personRef }) => personRef);
    const bodyId = (await app.get(RecordReader).bodies())[0]!.id;
    const called = await app.get(Elections).call(people[0]!, {
      ...{ title: 'Secretaries', method: 'scottish-stv', seats: 1, contestDays: 7, lotSources: [] },
      ...{ nominationsUntil: '2026-03-10', issuingUntil: '2026-03-15', castingUntil: '2026-03-20' },
    });
    if (!called.ok) throw new Error(called.error);
    const { id } = called.value;
    const [steps, papers] = [app.get(ElectionSteps), app.get(Papers)];
    for (const one of people.slice(0, 2)) expect(code(await app.get(Elections).propose(one, id, one))).toBe('ok');
    clock.setDay('2026-03-11');
    expect(code(await steps.open(id))).toBe('ok');
    const ballots: Ballot[] = [];
    for (const [n, person] of people.entries()) {
      const own = (await app.get(ElectionReader).find(id, person))!;
      const device = new Device(id, own.voter!, [readPaperKey(own.paperKey)!]);
      const { request, blinded } = device.ask();
      const issued = await papers.issue(person, request, Buffer.from(blinded[0]!).toString('base64url'));
      if (!issued.ok) throw new Error(issued.error);
      ballots.push(device.vote(n % 2 ? [1, 2] : [2, 1], [Buffer.from(issued.value.signature, 'base64url')]));
    }
    clock.setDay('2026-03-16');
    expect(code(await steps.beginCasting(id))).toBe('ok');
    for (const ballot of ballots) expect(code(await papers.cast(ballot))).toBe('ok');
    const annul = async () => {
      const recorded = await app.get(DecisionsService).recordDecision(people[0]!, {
        ...{ bodyId, rule: 'majority', outcome: 'carried', day: '2026-03-16', text: 'We vote again.' },
        effect: { kind: 'election.decide', payload: { electionId: id, outcome: 'annulled' } },
      });
      if (!recorded.ok) return recorded.error.effect?.code;
      return code(await app.get(SecondingService).second(people[1]!, recorded.value.id));
    };
    expect(await annul()).toBe('WRONG_PHASE');
    clock.setDay('2026-03-21');
    expect(code(await steps.close(id))).toBe('ok');
    expect(code(await steps.count(id, null))).toBe('LOT_NEEDED');
    expect(code(await steps.count(id, [[4, 8]]))).toBe('LOT_INVALID');
    expect(await annul()).toBe('ok');
    expect((await app.get(ElectionReader).find(id, people[0]!))!.election.phase).toBe('annulled');
    expect(await app.get(ElectionBoards).export(id)).toBeNull();
    expect((await app.get(LedgerProofs).verify()).findings).toEqual([]);
  });
});
