import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addDays, systemClock } from '#domain-kit';
import { AccountsService, identityEntities, identityMigrations, sessionCookieName } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { Secret, TOTP } from 'otpauth';
import { governanceEntities, governanceMigrations } from './tables.js';
import { type Cast, foundNode, governanceHttpNode, PUBLIC_URL, TestClock } from './test/governance-node.js';

const PASSWORD = 'a long enough password';
const FOUNDED = '2026-01-05';

interface Answer {
  readonly data?: Record<string, never> | null;
  readonly errors?: readonly { readonly message: string; readonly extensions: { readonly code: string } }[];
}

/** R97: two factors are mandatory for mandate-holders, after seven days. */
describe('the second factor of a mandate-holder', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let clock: TestClock;
  let cast: Cast;

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    await ruleSince('2025-01-01');
    clock = new TestClock(`${FOUNDED}T12:00:00Z`);
    app = await governanceHttpNode({ dataSource: database.dataSource, clock });
    cast = await foundNode(app, FOUNDED, addDays(FOUNDED, 90));
    const accounts = app.get(AccountsService, { strict: false });
    for (const [n, login] of ['ana', 'bea', 'cleo'].entries())
      await accounts.acceptInvitation(cast.codes[n]!, login, PASSWORD);
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const ruleSince = (day: string) =>
    database.dataSource.query('UPDATE second_factor_rule SET applies_from = $1', [day]);
  const ask = async (query: string, token = ''): Promise<Answer & { readonly cookies: string[] }> => {
    const answer = await app.inject({
      ...{ method: 'POST', url: '/graphql', payload: JSON.stringify({ query }) },
      headers: {
        ...{ 'content-type': 'application/json', 'x-massline-csrf': '1', origin: PUBLIC_URL },
        cookie: `${sessionCookieName('north')}=${token}`,
      },
    });
    return { ...answer.json<Answer>(), cookies: [answer.headers['set-cookie'] ?? []].flat() };
  };
  const tokenIn = ({ cookies }: { readonly cookies: string[] }): string =>
    /^[^=]+=([^;]+);/.exec(cookies.find((one) => one.startsWith(`${sessionCookieName('north')}=`)) ?? '')?.[1] ?? '';
  const signIn = async (login: string, code = ''): Promise<string> =>
    tokenIn(
      await ask(`mutation { signIn(login: "${login}", password: "${PASSWORD}", code: "${code}") { __typename } }`),
    );
  const record = (day: string): string => `mutation { recordDecision(input: {
    bodyId: "${cast.bodyId}", text: "x", rule: "consensus", outcome: "carried", day: "${day}" }) { __typename } }`;
  const standing = async (token: string) =>
    (await ask('{ me { permissions secondFactor { state waitsFrom daysLeft } } }', token)).data!['me'] as unknown as {
      permissions: string[];
      secondFactor: { state: string; waitsFrom: string | null; daysLeft: number | null };
    };

  it('has seven days; then the office waits and says where to go, membership stays, and a factor ends the waiting', async () => {
    let token = await signIn('ana');
    expect((await standing(token)).secondFactor).toEqual({ state: 'grace', waitsFrom: '2026-01-12', daysLeft: 7 });
    expect((await ask(record(FOUNDED), token)).data).toMatchObject({
      recordDecision: { __typename: 'DecisionRecorded' },
    });
    clock.setDay('2026-01-11');
    token = await signIn('ana');
    expect((await standing(token)).secondFactor).toMatchObject({ state: 'grace', daysLeft: 1 });

    clock.setDay('2026-01-12');
    token = await signIn('ana');
    const waiting = await standing(token);
    expect(waiting.secondFactor).toEqual({ state: 'waits', waitsFrom: '2026-01-12', daysLeft: null });
    expect(waiting.permissions).toContain('record:read');
    expect(waiting.permissions).not.toContain('decision:record');
    expect((await ask(record('2026-01-12'), token)).errors?.[0]).toMatchObject({
      message: expect.stringContaining('set up one-time codes or a passkey in Settings'),
      extensions: { code: 'SECOND_FACTOR_NEEDED' },
    });
    expect((await ask('{ offices { code } }', token)).errors).toBeUndefined();

    const begun = (await ask('mutation { beginOneTimeCodes { ... on OneTimeCodesBegun { secret } } }', token)).data as {
      beginOneTimeCodes?: { secret: string };
    };
    const totp = new TOTP({ secret: Secret.fromBase32(begun.beginOneTimeCodes!.secret) });
    const code = (): string => totp.generate({ timestamp: clock.now().getTime() });
    await ask(`mutation { confirmOneTimeCodes(code: "${code()}") { __typename } }`, token);
    expect((await standing(token)).secondFactor).toMatchObject({ state: 'set-up' });
    expect((await ask(record('2026-01-12'), token)).errors).toBeUndefined();

    await ask('mutation { removeOneTimeCodes { __typename } }', token);
    expect((await standing(token)).secondFactor).toMatchObject({ state: 'waits' });
  });

  it('is asked of nobody without a mandate, ever, and of nobody within seven days of the rule itself', async () => {
    clock.setDay('2026-02-20');
    expect((await standing(await signIn('cleo'))).secondFactor).toMatchObject({ state: 'not-needed' });
    expect((await standing(await signIn('ana'))).secondFactor).toMatchObject({ state: 'waits' });
    await ruleSince('2026-02-18');
    expect((await standing(await signIn('ana'))).secondFactor).toMatchObject({ state: 'grace', daysLeft: 5 });
    clock.setDay('2026-06-01');
    expect((await standing(await signIn('ana'))).secondFactor).toMatchObject({ state: 'not-needed' });
  });

  it('gives the session a new token where it is confirmed, and asks after ten minutes', async () => {
    const token = await signIn('ana');
    clock.set(`${FOUNDED}T12:11:00Z`);
    const begin = 'mutation { beginOneTimeCodes { __typename ... on AccountRefused { code } } }';
    expect((await ask(begin, token)).data).toMatchObject({ beginOneTimeCodes: { code: 'CONFIRM_NEEDED' } });
    const confirmed = await ask(`mutation { confirmIdentity(password: "${PASSWORD}") { __typename } }`, token);
    expect(confirmed.data).toMatchObject({ confirmIdentity: { __typename: 'AccountChanged' } });
    const renewed = tokenIn(confirmed);
    expect(renewed).not.toBe(token);
    expect((await ask(begin, token)).errors?.[0]?.extensions.code).toBe('SIGN_IN_REQUIRED');
    expect((await ask(begin, renewed)).data).toMatchObject({ beginOneTimeCodes: { __typename: 'OneTimeCodesBegun' } });
  });

  it('lets no session that was there before a sign-in go on: the id changes', async () => {
    const fixed = await signIn('cleo');
    const again = await ask(`mutation { signIn(login: "ana", password: "${PASSWORD}") { __typename } }`, fixed);
    expect(tokenIn(again)).not.toBe(fixed);
    expect((await ask('{ me { personRef } }', fixed)).data).toEqual({ me: null });
  });
});
