import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { addDays, systemClock } from '#domain-kit';
import { AccountsService, identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { DecisionsService } from './decisions.service.js';
import { Reinvitations } from './reinvitations.service.js';
import { SecondingService } from './seconding.service.js';
import { governanceEntities, governanceMigrations } from './tables.js';
import { type Cast, foundNode, governanceNode, TestClock } from './test/governance-node.js';

const today = '2026-03-10';
const [password, other] = ['a long enough password', 'another long password'];

describe('letting a person back in', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;
  let cast: Cast;
  let accounts: AccountsService;
  let reinvitations: Reinvitations;

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock(`${today}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock });
    cast = await foundNode(app, today, addDays(today, 90));
    accounts = app.get(AccountsService, { strict: false });
    reinvitations = app.get(Reinvitations, { strict: false });
    await accounts.acceptInvitation(cast.codes[2]!, 'cleo', password);
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const record = (by: string, personRef: unknown) =>
    app.get(DecisionsService, { strict: false }).recordDecision(by, {
      ...{ bodyId: cast.bodyId, rule: 'consensus', outcome: 'carried', day: today, text: 'Let back in' },
      effect: { kind: 'account.reinvite', payload: { personRef } },
    });
  const second = (by: string, id: string) => app.get(SecondingService, { strict: false }).second(by, id);
  const decided = async (): Promise<string> => {
    const recorded = await record(cast.ana, cast.cleo);
    if (!recorded.ok) throw new Error(recorded.error.code);
    return recorded.value.id;
  };

  it('needs two, who then can hand over a code; with it the person comes back', async () => {
    const id = await decided();
    expect(await reinvitations.issue(cast.ana, id)).toEqual({ ok: false, error: { code: 'REINVITATION_UNKNOWN' } });
    expect(await second(cast.bea, id)).toMatchObject({ ok: true });
    expect(await accounts.signIn('cleo', password)).toMatchObject({ ok: true });
    for (const holder of [cast.ana, cast.bea]) {
      expect(await reinvitations.list(holder)).toEqual([
        { decisionId: id, displayName: 'Cleo', until: addDays(today, 14), used: false },
      ]);
    }
    const [first, latest] = [await reinvitations.issue(cast.ana, id), await reinvitations.issue(cast.bea, id)];
    expect(await accounts.acceptInvitation(first.ok ? first.value : '', 'cleo.b', other)).toMatchObject({ ok: false });
    expect(await accounts.acceptInvitation(latest.ok ? latest.value : '', 'cleo.b', other)).toMatchObject({ ok: true });
    expect(await accounts.signIn('cleo', password)).toMatchObject({ ok: false });
    expect(await accounts.signIn('cleo.b', other)).toMatchObject({ ok: true, value: { personRef: cast.cleo } });
    expect(await reinvitations.list(cast.ana)).toMatchObject([{ used: true }]);
    expect(await reinvitations.issue(cast.ana, id)).toEqual({ ok: false, error: { code: 'REINVITATION_USED' } });
  });

  it('hands a code to the two who decided and to nobody else, for 14 days', async () => {
    const id = await decided();
    await second(cast.bea, id);
    expect(await reinvitations.list(cast.cleo)).toEqual([]);
    const unknown = { ok: false, error: { code: 'REINVITATION_UNKNOWN' } };
    expect(await reinvitations.issue(cast.cleo, id)).toEqual(unknown);
    expect(await reinvitations.issue(cast.ana, 'no id')).toEqual(unknown);
    expect(await reinvitations.issue(cast.ana, cast.decisionId)).toEqual(unknown);
    clock.set(`${addDays(today, 14)}T12:00:00Z`);
    expect(await reinvitations.issue(cast.ana, id)).toMatchObject({ ok: true });
    clock.set(`${addDays(today, 15)}T12:00:00Z`);
    expect(await reinvitations.issue(cast.ana, id)).toEqual(unknown);
    expect(await reinvitations.list(cast.ana)).toEqual([]);
  });

  it('is for a member with an account, and not for one of the two', async () => {
    const refusal = (code: string) => ({ ok: false, error: { code: 'EFFECT_REFUSED', effect: { code } } });
    expect(await record(cast.ana, 'nobody')).toMatchObject(refusal('PERSON_UNKNOWN'));
    expect(await record(cast.ana, 7)).toMatchObject(refusal('INVALID'));
    expect(await record(cast.ana, cast.bea)).toMatchObject(refusal('NO_ACCOUNT'));
    await accounts.acceptInvitation(cast.codes[1]!, 'bea', password);
    const own = await record(cast.ana, cast.bea);
    const seconded = await second(cast.bea, own.ok ? own.value.id : '');
    expect(seconded).toMatchObject(refusal('OWN_ACCOUNT'));
  });
});
