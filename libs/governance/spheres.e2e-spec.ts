import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import {
  identityEntities,
  identityMigrations,
  MEMBER_PERMISSIONS,
  PersonsService,
  type SphereMove,
  SpheresService,
  VOLUNTEER_PERMISSIONS,
} from '#identity';
import { Keyring, platformEntities, platformMigrations, schemaDrift } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { DecisionsService } from './decisions.service.js';
import { MandatesService } from './mandates.service.js';
import { governanceEntities, governanceMigrations } from './tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from './test/governance-node.js';

const today = '2026-03-10';
const all = { rulesAccepted: true, unityAffirmed: true };
const ADMISSION = '018f0000-0000-7000-8000-000000000001';

describe('spheres', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let cast: Cast;

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    const clock = new TestClock(`${today}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock });
    cast = await foundNode(app, today, addDays(today, 90));
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const spheres = () => app.get(SpheresService);
  const invited = async (displayName: string): Promise<string> =>
    database.dataSource.transaction(
      async (tx) => (await app.get(PersonsService).add(tx, { displayName, memberSince: today, sphere: null })).ref,
    );
  const change = (ref: string, move: Partial<SphereMove> & Pick<SphereMove, 'to' | 'reason'>, conditions = all) =>
    database.dataSource.transaction((tx) =>
      spheres().change(tx, ref, { day: today, decisionId: null, recordedBy: ref, ...move }, conditions),
    );
  const permissions = (ref: string) => app.get(MandatesService).permissionsOf(ref, new Date(`${today}T12:00:00Z`));
  const asOffice = (holderRef: string) =>
    app.get(DecisionsService).recordDecision(cast.ana, {
      ...{ bodyId: cast.bodyId, rule: 'majority', outcome: 'carried', day: today, text: 'As we said.' },
      effect: {
        kind: 'mandate.begin',
        payload: { officeCode: 'reporter', holderRef, beginsOn: today, endsOn: addDays(today, 30) },
      },
    });

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(database.dataSource)).toEqual([]);
  });

  it('has founders as members, by the founding decision', async () => {
    expect(await spheres().history(cast.cleo)).toMatchObject([
      { from: 'none', to: 'member', reason: 'founded', decisionId: cast.decisionId, day: today },
    ]);
  });

  it('gives who is invited nothing, a volunteer neither vote nor records, a member both, who left nothing', async () => {
    const dana = await invited('Dana');
    const expectPermissions = async (list: readonly string[]) =>
      expect([...(await permissions(dana))].sort()).toEqual([...list].sort());
    await expectPermissions(['signed-in']);
    await change(dana, { to: 'volunteer', reason: 'rules-accepted' });
    await expectPermissions(VOLUNTEER_PERMISSIONS);
    for (const kept of ['vote', 'records:read', 'record:read', 'person:read', 'turn:answer'] as const) {
      expect(VOLUNTEER_PERMISSIONS).not.toContain(kept);
      expect(MEMBER_PERMISSIONS).toContain(kept);
    }
    await change(dana, { to: 'member', reason: 'admitted', decisionId: ADMISSION, recordedBy: cast.ana });
    await expectPermissions(MEMBER_PERMISSIONS);
    await change(dana, { to: 'left', reason: 'left' });
    await expectPermissions([]);
    expect((await spheres().history(dana)).map(({ from, to }) => `${from}>${to}`)).toEqual([
      ...['none>volunteer', 'volunteer>member', 'member>left'],
    ]);
  });

  it('puts no volunteer into an office, and an office that is held confers nothing on who stepped back', async () => {
    const eva = await invited('Eva');
    await change(eva, { to: 'volunteer', reason: 'rules-accepted' });
    expect(await asOffice(eva)).toMatchObject({ ok: false, error: { effect: { code: 'HOLDER_IS_NO_MEMBER' } } });
    expect(await permissions(cast.bea)).toContain('records:write');
    await change(cast.bea, { to: 'volunteer', reason: 'stepped-back' });
    expect([...(await permissions(cast.bea))].sort()).toEqual([...VOLUNTEER_PERMISSIONS].sort());
    await database.dataSource.transaction(async (tx) => {
      expect(await app.get(MandatesService).officeConferring(tx, cast.bea, 'records:write')).toBeNull();
    });
  });

  it('counts the members of a day gone by as they were', async () => {
    const count = (day: string) => app.get(PersonsService).countMembers(database.dataSource.manager, day);
    const before = await count(today);
    const fay = await invited('Fay');
    await change(fay, { to: 'volunteer', reason: 'rules-accepted', day: '2026-03-01' });
    await change(fay, {
      to: 'member',
      reason: 'admitted',
      day: '2026-03-05',
      decisionId: ADMISSION,
      recordedBy: cast.ana,
    });
    const during = await count('2026-03-06');
    await change(fay, { to: 'volunteer', reason: 'stepped-back', day: '2026-03-08' });
    expect(await count('2026-03-06')).toBe(during);
    expect(await count('2026-03-04')).toBe(during - 1);
    expect(await count('2026-03-08')).toBe(during - 1);
    expect(await count(today)).toBe(before);
  });

  it('lets one of two changes at once through, and rewrites no history', async () => {
    const gil = await invited('Gil');
    await change(gil, { to: 'volunteer', reason: 'rules-accepted' });
    const answers = await Promise.all([1, 2, 3].map(() => change(gil, { to: 'left', reason: 'left' })));
    expect(answers.map((answer) => (answer.ok ? 'ok' : answer.error.code)).sort()).toEqual([
      ...['ALREADY_LEFT', 'ALREADY_LEFT', 'ok'],
    ]);
    for (const sql of [`UPDATE sphere_change SET to_standing = 'member'`, 'DELETE FROM sphere_change'])
      await expect(database.dataSource.query(sql)).rejects.toThrow('append-only');
  });
});
