import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from '#domain-kit';
import { createDataSource, Keyring, platformEntities, platformMigrations, schemaDrift } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { AccountsService } from './accounts.service.js';
import { PersonEntity } from './person.entity.js';
import { type PeopleSought, PersonsService } from './persons.service.js';
import { SecondFactors } from './second-factors.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';
import { identityEntities, identityMigrations } from './tables.js';
import { EVERYBODY_GOES, TestAccounts } from './test/test-accounts.js';

const tables = {
  entities: [...platformEntities, ...identityEntities],
  migrations: [...platformMigrations, ...identityMigrations],
};
const password = 'a long enough password';
const start = new Date('2026-01-05T12:00:00Z');

describe('accounts', () => {
  let database: TestDatabase;
  let now = start;
  const clock: Clock = { now: () => now };
  const passSeconds = (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1000));
  let accounts: AccountsService;
  let persons: PersonsService;
  let sessions: SessionsService;

  beforeAll(async () => {
    database = await testDatabase(tables);
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    now = start;
    await database.dataSource.query(EVERYBODY_GOES);
    accounts = new AccountsService(
      ...([
        database.dataSource,
        clock,
        new SignInThrottle(database.dataSource),
        new SecondFactors(database.dataSource, clock),
      ] as const),
    );
    persons = new PersonsService(database.dataSource);
    sessions = new SessionsService(database.dataSource, clock);
  });

  const invite = () =>
    database.dataSource.transaction(async (tx) => {
      const { ref } = await persons.add(tx, { displayName: 'Ana Lee', memberSince: '2026-01-01' });
      return { ref, code: await accounts.invite(tx, ref) };
    });
  const makeAccount = async (login: string): Promise<string> => {
    const { ref, code } = await invite();
    expect(await accounts.acceptInvitation(code, login, password)).toEqual({ ok: true, value: { personRef: ref } });
    return ref;
  };
  const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string =>
    answer.ok ? 'ok' : answer.error.code;

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(database.dataSource)).toEqual([]);
  });

  it('stores no name, login, password, code or token that could be read', async () => {
    const ref = await makeAccount('ana.lee');
    const signedIn = await accounts.signIn('ANA.lee ', password);
    expect(signedIn).toMatchObject({ ok: true, value: { personRef: ref } });
    const { code } = await invite();
    const { token } = await sessions.open(signedIn.ok ? signedIn.value.accountId : '');
    const rows = await Promise.all(
      ['person', 'account', 'session', 'sign_in_attempt', 'account_invitation'].map((table) =>
        database.dataSource.query(`SELECT * FROM ${table}`),
      ),
    );
    const stored = JSON.stringify(rows, (_, value: unknown) =>
      isBytes(value) ? Buffer.from(value.data).toString('latin1') : value,
    );
    for (const secret of ['Ana', 'ana.lee', password, code, token]) expect(stored).not.toContain(secret);
    expect(stored).toContain('$argon2id$v=19$m=19456,t=2,p=1$');
  });

  it('makes one account of one invitation, however many accept it at once', async () => {
    const { code } = await invite();
    const answers = await Promise.all(
      ['ana', 'bea', 'cleo'].map((login) => accounts.acceptInvitation(code, login, password)),
    );
    expect(answers.map(codeOf).sort()).toEqual(['INVITATION_INVALID', 'INVITATION_INVALID', 'ok']);
    expect(await database.dataSource.query('SELECT count(*)::int AS n FROM account')).toEqual([{ n: 1 }]);
  });

  it('refuses an invitation after 14 days, and a login that somebody has', async () => {
    await makeAccount('ana');
    const { code } = await invite();
    expect(codeOf(await accounts.acceptInvitation(code, 'ANA', password))).toBe('LOGIN_TAKEN');
    expect(codeOf(await accounts.acceptInvitation('0000', 'bea', password))).toBe('INVITATION_INVALID');
    expect(codeOf(await accounts.acceptInvitation(code, 'bea', 'short'))).toBe('PASSWORD_TOO_SHORT');
    passSeconds(14 * 86_400);
    expect(codeOf(await accounts.acceptInvitation(code, 'bea', password))).toBe('INVITATION_INVALID');
  });

  it('tells who holds an invitation of five logins at most, and lets them in later', async () => {
    for (const login of ['ana', 'bea']) await makeAccount(login);
    const [{ code }, other] = [await invite(), await invite()];
    const tried = await Promise.all(
      Array.from({ length: 12 }, (_, n) => accounts.acceptInvitation(code, n % 2 ? 'ana' : 'bea', password)),
    );
    const count = (wanted: string) => tried.filter((answer) => codeOf(answer) === wanted).length;
    expect([count('LOGIN_TAKEN'), count('TRY_LATER')]).toEqual([5, 7]);
    // Of another invitation nothing is counted, and a code that nobody gave out leaves no row.
    expect(codeOf(await accounts.acceptInvitation(other.code, 'cleo', password))).toBe('ok');
    await accounts.acceptInvitation('0000', 'dana', password);
    expect(codeOf(await accounts.acceptInvitation(code, 'dana', password))).toBe('TRY_LATER');
    passSeconds(1);
    expect(codeOf(await accounts.acceptInvitation(code, 'dana', password))).toBe('ok');
    expect(await database.dataSource.query('SELECT * FROM sign_in_attempt')).toEqual([]);
  });

  it('looks at five of many tries at once, then says when to come back, and forgets at a success', async () => {
    const ref = await makeAccount('ana');
    const other = await createDataSource({ url: database.url, ...tables }).initialize();
    const elsewhere = new AccountsService(other, clock, new SignInThrottle(other), new SecondFactors(other, clock));
    const tries = await Promise.all(
      Array.from({ length: 24 }, (_, n) => (n % 2 ? accounts : elsewhere).signIn('ana', 'a wrong password')),
    );
    await other.destroy();
    expect(tries.filter((answer) => codeOf(answer) === 'WRONG_CREDENTIALS')).toHaveLength(5);
    expect(tries.filter((answer) => codeOf(answer) === 'TRY_LATER')).toHaveLength(19);
    expect(await accounts.signIn('ana', password)).toEqual({
      ok: false,
      error: { code: 'TRY_LATER', retryAfterSeconds: 1 },
    });
    passSeconds(1);
    expect(await accounts.signIn('ana', password)).toMatchObject({ ok: true, value: { personRef: ref } });
    expect(codeOf(await accounts.signIn('ana', 'a wrong password'))).toBe('WRONG_CREDENTIALS');
  });

  it('never keeps a person out of a browser that is known, however long strangers guess', async () => {
    await makeAccount('ana');
    await makeAccount('bea');
    const first = await accounts.signIn('ana', password);
    const mark = first.ok ? first.value.browserMark : '';
    for (let count = 0; count < 5; count += 1) await accounts.signIn('ana', 'a wrong password');
    expect(codeOf(await accounts.signIn('ana', password))).toBe('TRY_LATER');
    expect(codeOf(await accounts.signIn('ana', password, { browserMark: `${mark}x` }))).toBe('TRY_LATER');
    expect(await accounts.signIn('ana', password, { browserMark: mark })).toMatchObject({
      ok: true,
      value: { browserMark: mark },
    });
    for (let count = 0; count < 5; count += 1) await accounts.signIn('bea', 'a wrong password');
    expect(codeOf(await accounts.signIn('bea', password, { browserMark: mark }))).toBe('TRY_LATER');
    for (let count = 0; count < 5; count += 1)
      expect(codeOf(await accounts.signIn('ana', 'a guess', { browserMark: mark }))).toBe('WRONG_CREDENTIALS');
    expect(codeOf(await accounts.signIn('ana', password, { browserMark: mark }))).toBe('TRY_LATER');
  });

  it('throttles a login that does not exist like any other', async () => {
    for (let count = 0; count < 5; count += 1)
      expect(codeOf(await accounts.signIn('nobody', password))).toBe('WRONG_CREDENTIALS');
    expect(codeOf(await accounts.signIn('nobody', password))).toBe('TRY_LATER');
  });

  it('slows down guessing over many logins, for a while', async () => {
    const answers: string[] = [];
    for (let count = 0; count < 66; count += 1) answers.push(codeOf(await accounts.signIn(`login-${count}`, password)));
    expect(answers.filter((code) => code === 'WRONG_CREDENTIALS')).toHaveLength(60);
    expect(answers.at(-1)).toBe('TRY_LATER');
    passSeconds(60);
    expect(codeOf(await accounts.signIn('login-x', password))).toBe('WRONG_CREDENTIALS');
  });

  it('begins no session by a password that has been changed since it was looked at', async () => {
    await makeAccount('ana');
    const signedIn = await accounts.signIn('ana', password);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    const { accountId, passwordHash } = signedIn.value;
    expect(await sessions.openByPassword(accountId, passwordHash)).not.toBeNull();
    await database.dataSource.query(`UPDATE account SET password_hash = 'another' WHERE id = $1`, [accountId]);
    expect(await sessions.openByPassword(accountId, passwordHash)).toBeNull();
  });

  it('knows a session until it is revoked, idle or old', async () => {
    const personRef = await makeAccount('ana');
    const signedIn = await accounts.signIn('ana', password);
    const { accountId } = signedIn.ok ? signedIn.value : { accountId: '' };
    const [first, second] = [await sessions.open(accountId), await sessions.open(accountId)];
    expect(await sessions.find(first.token)).toEqual({
      accountId,
      personRef,
      hasSecondFactor: false,
      confirmedAt: start,
    });
    expect(await sessions.find(`${first.token}x`)).toBeNull();
    await sessions.revoke(first.token);
    expect(await sessions.find(first.token)).toBeNull();
    for (let count = 0; count < 3; count += 1) {
      passSeconds(11 * 3600);
      expect(await sessions.find(second.token)).not.toBeNull();
    }
    passSeconds(12 * 3600);
    expect(await sessions.find(second.token)).toBeNull();
    const third = await sessions.open(accountId);
    expect(await database.dataSource.query('SELECT count(*)::int AS n FROM session')).toEqual([{ n: 1 }]);
    await sessions.revokeAll(accountId);
    expect(await sessions.find(third.token)).toBeNull();
  });

  it('pages through people, longest members first', async () => {
    await database.dataSource.transaction(async (tx) => {
      for (let n = 0; n < 7; n += 1)
        await persons.add(tx, { displayName: `P${n}`, memberSince: n < 4 ? '2026-01-01' : `2025-01-0${n}` });
    });
    const seen: string[] = [];
    for (let after: string | null | undefined; after !== null;) {
      const page = await persons.page({ first: 3, after });
      expect(page.total).toBe(7);
      seen.push(...page.items.map(({ displayName }) => displayName));
      after = page.endCursor;
    }
    expect(seen.slice(0, 3)).toEqual(['P4', 'P5', 'P6']);
    expect([...seen].sort()).toEqual(['P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6']);

    const refs = new Map((await persons.page({ first: 7 })).items.map(({ displayName, ref }) => [displayName, ref]));
    await database.dataSource.transaction(async (tx) => {
      await tx.update(PersonEntity, { ref: refs.get('P0')! }, { leftOn: '2026-02-01' });
      await tx.update(PersonEntity, { ref: refs.get('P1')! }, { sphere: 'volunteer' });
    });
    const found = async (sought: Partial<PeopleSought>): Promise<string[]> => {
      const page = await persons.page({ first: 100 }, { among: 'everybody', day: '2026-02-01', ...sought });
      expect(page.total).toBe(page.items.length);
      return page.items.map(({ displayName }) => displayName).sort();
    };
    expect(await found({})).toHaveLength(7);
    expect(await found({ among: 'taking-part' })).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6']);
    expect(await found({ among: 'taking-part', day: '2026-01-31' })).toHaveLength(7);
    expect(await found({ among: 'members' })).toEqual(['P2', 'P3', 'P4', 'P5', 'P6']);
    expect(await found({ name: ' p2 ' })).toEqual(['P2']);
    expect(await found({ name: 'P' })).toEqual([]);
    expect(await found({ among: 'members', name: 'P1' })).toEqual([]);
    expect(await found({ ref: refs.get('P5')! })).toEqual(['P5']);
  });

  it('have no password that is guessed first, at whatever door it is chosen', async () => {
    const home = new TestAccounts(database.dataSource, clock);
    const { accountId } = await home.join('bea.ortiz');
    const browser = { accountId, token: (await sessions.open(accountId)).token, confirmedAt: now };
    const codes = await home.own.makeRecoveryCodes(browser);
    const [code] = codes.ok ? codes.value : [];
    const { code: invitation } = await invite();
    const doors = [
      (chosen: string) => accounts.acceptInvitation(invitation, 'cleo.ortiz', chosen),
      (chosen: string) => home.own.changePassword(browser, home.password, chosen),
      (chosen: string) => home.recovery.recover({ login: 'bea.ortiz', code: code!, password: chosen }),
    ];
    const answers = async (chosen: string) => (await Promise.all(doors.map((choose) => choose(chosen)))).map(codeOf);
    expect(await answers('LeaveMeAlone')).toEqual(doors.map(() => 'PASSWORD_FREQUENT'));
    expect(await answers('121212121212')).toEqual(doors.map(() => 'PASSWORD_FREQUENT'));
    expect(await answers('Massline-Ortiz-90')).toEqual(doors.map(() => 'PASSWORD_EXPECTED'));
    for (const choose of doors) expect(codeOf(await choose('four words without sense'))).toBe('ok');
  });

  it('counts the members of a day', async () => {
    await invite();
    await database.dataSource.query(`UPDATE person SET left_on = '2026-02-01'`);
    const count = (day: string) => persons.countMembers(database.dataSource.manager, day);
    expect(await Promise.all(['2025-12-31', '2026-01-01', '2026-01-31', '2026-02-01'].map(count))).toEqual([
      0, 1, 1, 0,
    ]);
  });
});

const isBytes = (value: unknown): value is { data: number[] } =>
  typeof value === 'object' && value !== null && (value as { type?: unknown }).type === 'Buffer';
