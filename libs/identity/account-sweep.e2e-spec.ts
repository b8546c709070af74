import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from '#domain-kit';
import { Keyring, platformEntities, platformMigrations, type Queues } from '#platform';
import { SoftwareAuthenticator, type TestDatabase, testDatabase } from '#testing';
import { AccountSweep } from './account-sweep.service.js';
import { identityEntities, identityMigrations } from './tables.js';

import { TestAccounts } from './test/test-accounts.js';

const DAY_SECONDS = 86_400;

describe('the sweep of accounts', () => {
  let database: TestDatabase;
  let now = new Date('2026-01-05T12:00:00Z');
  const clock: Clock = { now: () => now };
  const passSeconds = (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1000));

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities],
      migrations: [...platformMigrations, ...identityMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
  });
  afterAll(() => database.drop());

  it('removes what is over and nothing else', async () => {
    const { dataSource } = database;
    const home = new TestAccounts(dataSource, clock);
    const sweep = new AccountSweep(dataSource, clock, { every: async () => undefined } as unknown as Queues);
    const decision = '11111111-1111-4111-8111-111111111111';
    const count = async (table: string): Promise<number> =>
      (await dataSource.query<{ n: number }[]>(`SELECT count(*)::int AS n FROM ${table}`))[0]!.n;
    const counts = async () => {
      await sweep.sweep();
      const tables = ['account_invitation', 'session', 'passkey_challenge', 'one_time_secret', 'sign_in_attempt'];
      return Object.fromEntries(await Promise.all(tables.map(async (table) => [table, await count(table)] as const)));
    };

    const ana = await home.join('ana');
    const again = await dataSource.transaction((tx) => home.accounts.inviteAgain(tx, ana.ref, decision));
    await dataSource.transaction((tx) => home.accounts.invite(tx, ana.ref));
    const { token } = await home.sessions.open(ana.accountId);
    const browser = { accountId: ana.accountId, token, confirmedAt: now };
    const asked = await home.passkeys.begin(browser);
    const phone = new SoftwareAuthenticator('north.example', 'https://north.example');
    await home.passkeys.add(browser, 'phone', phone.register(asked.ok ? asked.value : { challenge: '' }));
    await home.codes.begin(browser);
    await home.accounts.signIn('nobody', 'a wrong password');
    // The invitation that Ana used is gone; the code of the decision and the one that nobody took up are open.
    expect(await counts()).toEqual({
      ...{ account_invitation: 2, session: 1, passkey_challenge: 1, one_time_secret: 1, sign_in_attempt: 2 },
    });

    passSeconds(299);
    await home.sessions.revoke(token);
    expect(await counts()).toMatchObject({ session: 0, passkey_challenge: 1 });
    passSeconds(1);
    expect(await counts()).toMatchObject({ passkey_challenge: 0, one_time_secret: 1 });
    const idle = await home.sessions.open(ana.accountId);
    passSeconds(12 * 3600);
    expect(await home.sessions.find(idle.token)).toBeNull();
    expect(await counts()).toMatchObject({ session: 0 });
    passSeconds(DAY_SECONDS / 2);
    expect(await counts()).toMatchObject({ one_time_secret: 0, sign_in_attempt: 0 });

    expect((await home.accounts.acceptInvitation(again!, 'ana', 'another long password')).ok).toBe(true);
    expect(await counts()).toMatchObject({ account_invitation: 2 });
    expect(await home.accounts.usedGrants([decision])).toEqual(new Set([decision]));
    passSeconds(14 * DAY_SECONDS);
    expect(await counts()).toMatchObject({ account_invitation: 1 });
    passSeconds(17 * DAY_SECONDS);
    expect(await counts()).toMatchObject({ account_invitation: 0 });
  });

  it('has no question to sweep that was asked of strangers or answered badly', async () => {
    const home = new TestAccounts(database.dataSource, clock);
    const key = () => new SoftwareAuthenticator('north.example', 'https://north.example');
    const question = async (): Promise<{ challenge: string }> => (await home.passkeys.askForOne())!;
    const { accountId } = await home.join('bea');
    const browser = { accountId, token: '', confirmedAt: now };
    const begun = await home.passkeys.begin(browser);
    const passkey = key();
    await home.passkeys.add(browser, 'phone', passkey.register(begun.ok ? begun.value : { challenge: '' }));
    const rows = async () =>
      (await database.dataSource.query('SELECT count(*)::int AS n FROM passkey_challenge'))[0].n as number;
    const before = await rows();
    const asked = await Promise.all(Array.from({ length: 100 }, question));
    expect(new Set(asked.map(({ challenge }) => challenge)).size).toBe(100);
    for (const one of asked.slice(0, 10)) {
      expect(await home.answers.verify(key().answer(one))).toBeNull();
      expect(await home.answers.verify(passkey.answer(one, { userVerified: false }))).toBeNull();
    }
    expect(await rows()).toBe(before);
    // However many strangers asked, the owner's question is answered, also one that was answered badly before.
    expect(await home.answers.verify(passkey.answer(asked[0]!))).not.toBeNull();
    expect(await home.answers.verify(passkey.answer(asked.at(-1)!))).not.toBeNull();
    const [bytes, changed] = [Buffer.from(asked[1]!.challenge, 'base64url'), Buffer.alloc(54)];
    for (let at = 0; at < bytes.length; at += 1) {
      bytes.copy(changed);
      changed[at] = changed[at]! ^ 1;
      expect(await home.answers.verify(passkey.answer({ challenge: changed.toString('base64url') }))).toBeNull();
    }
    expect(await rows()).toBe(before + 2);
  });
});
