import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from '#domain-kit';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import type { DataSource, EntityManager } from 'typeorm';
import { AccountsService } from './accounts.service.js';
import { OwnAccountService } from './own-account.service.js';
import { PersonsService } from './persons.service.js';
import { RecoveryService } from './recovery.service.js';
import { SecondFactors } from './second-factors.service.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';
import { identityEntities, identityMigrations } from './tables.js';
import { EVERYBODY_GOES } from './test/test-accounts.js';

const tables = {
  entities: [...platformEntities, ...identityEntities],
  migrations: [...platformMigrations, ...identityMigrations],
};
const password = 'a long enough password';
const other = 'another long password';
const start = new Date('2026-01-05T12:00:00Z');

describe('the own account', () => {
  let database: TestDatabase;
  let now = start;
  const clock: Clock = { now: () => now };
  const passSeconds = (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1000));
  let accounts: AccountsService;
  let persons: PersonsService;
  let sessions: SessionsService;
  let own: OwnAccountService;
  let recovery: RecoveryService;

  beforeAll(async () => {
    database = await testDatabase(tables);
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    const { dataSource } = database;
    const throttle = new SignInThrottle(dataSource);
    accounts = new AccountsService(dataSource, clock, throttle, new SecondFactors(dataSource, clock));
    persons = new PersonsService(dataSource);
    sessions = new SessionsService(dataSource, clock);
    own = new OwnAccountService(dataSource, clock, throttle, sessions);
    recovery = new RecoveryService(dataSource, clock, throttle, sessions);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    now = start;
    await database.dataSource.query(EVERYBODY_GOES);
  });

  const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string =>
    answer.ok ? 'ok' : answer.error.code;

  const join = async (login: string) => {
    const { ref, code } = await database.dataSource.transaction(async (tx) => {
      const person = await persons.add(tx, { displayName: login, memberSince: '2026-01-01' });
      return { ref: person.ref, code: await accounts.invite(tx, person.ref) };
    });
    await accounts.acceptInvitation(code, login, password);
    const signedIn = await accounts.signIn(login, password);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    return { ref, ...signedIn.value };
  };
  /** A browser in which the person has just shown who they are. */
  const fresh = (accountId: string, token = '') => ({ accountId, token, confirmedAt: now });
  const codesOf = async (accountId: string): Promise<string[]> => {
    const made = await own.makeRecoveryCodes(fresh(accountId));
    if (!made.ok) throw new Error(made.error.code);
    return made.value;
  };

  describe('sessions', () => {
    it('are listed to their owner alone: this one first, the last use as a day, with the owner’s own word', async () => {
      const ana = await join('ana');
      const bea = await join('bea');
      const phone = await sessions.open(ana.accountId);
      passSeconds(3600);
      const desk = await sessions.open(ana.accountId);
      await sessions.open(bea.accountId);
      const [second, first] = await sessions.list(ana.accountId, phone.token).then((all) => all.toReversed());
      expect(first).toEqual({
        ...{ id: expect.any(String), label: null, begunOn: '2026-01-05', lastSeenOn: '2026-01-05', current: true },
      });
      expect(second).toMatchObject({ current: false });
      expect(codeOf(await sessions.rename(ana.accountId, first!.id, ' my phone '))).toBe('ok');
      expect(codeOf(await sessions.rename(bea.accountId, first!.id, 'mine'))).toBe('SESSION_UNKNOWN');
      expect(codeOf(await sessions.rename(ana.accountId, 'no id', 'mine'))).toBe('SESSION_UNKNOWN');
      expect(codeOf(await sessions.rename(ana.accountId, first!.id, 'x'.repeat(61)))).toBe('LABEL_INVALID');
      expect((await sessions.list(ana.accountId, phone.token))[0]).toMatchObject({ label: 'my phone' });
      const [row] = await database.dataSource.query('SELECT device_label FROM session WHERE id = $1', [first!.id]);
      expect(row.device_label).not.toContain('phone');
      expect(await sessions.find(desk.token)).not.toBeNull();
    });

    it('are ended one by one by their owner alone', async () => {
      const [ana, bea] = [await join('ana'), await join('bea')];
      const [phone, desk] = [await sessions.open(ana.accountId), await sessions.open(ana.accountId)];
      const id = (await sessions.list(ana.accountId, phone.token))[0]!.id;
      await sessions.end(bea.accountId, id);
      expect(await sessions.find(phone.token)).not.toBeNull();
      await sessions.end(ana.accountId, id);
      await sessions.end(ana.accountId, 'no id');
      expect(await sessions.find(phone.token)).toBeNull();
      expect(await sessions.find(desk.token)).not.toBeNull();
      expect(await sessions.list(ana.accountId, desk.token)).toHaveLength(1);
    });

    it('are all ended by who ends them all, also that of a confirmation at the same moment', async () => {
      const { dataSource } = database;
      const { accountId } = await join('ana');
      const living = async () => (await sessions.list(accountId, '')).length;
      /** Begins `second` while `first` has done its work and has not committed. */
      const atOnce = async (first: (tx: EntityManager) => Promise<unknown>, second: () => Promise<unknown>) => {
        let behind: Promise<unknown> = Promise.resolve();
        await dataSource.transaction(async (tx) => {
          await first(tx);
          behind = second();
          await waitsForLock(dataSource, behind);
        });
        return behind;
      };
      const renew = (tx: EntityManager, token: string) => sessions.renew(tx, accountId, token);
      const phone = await sessions.open(accountId);
      await atOnce(
        (tx) => renew(tx, phone.token),
        () => sessions.revokeAll(accountId),
      );
      expect(await living()).toBe(0);
      const desk = await sessions.open(accountId);
      const renewed = await atOnce(
        (tx) => sessions.revokeAll(accountId, tx),
        () => dataSource.transaction((tx) => renew(tx, desk.token)),
      );
      expect([renewed, await living()]).toEqual([null, 0]);
      // Nor does a session that was ended change the password.
      expect(codeOf(await own.changePassword(fresh(accountId, desk.token), password, other))).toBe('SESSION_UNKNOWN');
      expect(codeOf(await accounts.signIn('ana', password))).toBe('ok');
    });

    it('are at most twenty of one person: the one used longest ago gives way', async () => {
      const ana = await join('ana');
      const tokens: string[] = [];
      for (let count = 0; count < 22; count += 1) {
        passSeconds(60);
        tokens.push((await sessions.open(ana.accountId)).token);
      }
      expect(await sessions.list(ana.accountId, tokens.at(-1)!)).toHaveLength(20);
      expect(await Promise.all(tokens.map(async (token) => (await sessions.find(token)) !== null))).toEqual([
        ...[false, false],
        ...Array.from({ length: 20 }, () => true),
      ]);
    });
  });

  describe('the password', () => {
    it('changes with the present one, ends every session, and begins a new one for this browser', async () => {
      const ana = await join('ana');
      const [phone, desk] = [await sessions.open(ana.accountId), await sessions.open(ana.accountId)];
      const browser = fresh(ana.accountId, phone.token);
      expect(codeOf(await own.changePassword(browser, 'a wrong password', other))).toBe('WRONG_PASSWORD');
      expect(codeOf(await own.changePassword(browser, password, 'short'))).toBe('PASSWORD_TOO_SHORT');
      expect(await sessions.find(desk.token)).not.toBeNull();
      const changed = await own.changePassword(browser, password, other);
      expect(await Promise.all([phone, desk].map(({ token }) => sessions.find(token)))).toEqual([null, null]);
      expect(await sessions.find(changed.ok ? changed.value.token : '')).toMatchObject({ accountId: ana.accountId });
      expect(codeOf(await accounts.signIn('ana', password))).toBe('WRONG_CREDENTIALS');
      expect(codeOf(await accounts.signIn('ana', other))).toBe('ok');
    });

    it('is not guessed by whoever has found an open browser, and that keeps nobody out at the front door', async () => {
      const ana = await join('ana');
      const browser = fresh(ana.accountId, (await sessions.open(ana.accountId)).token);
      for (let count = 0; count < 5; count += 1)
        expect(codeOf(await own.changePassword(browser, `guess number ${count}`, other))).toBe('WRONG_PASSWORD');
      expect(codeOf(await own.changePassword(browser, password, other))).toBe('TRY_LATER');
      expect(codeOf(await accounts.signIn('ana', password))).toBe('ok');
      passSeconds(1);
      expect(codeOf(await own.changePassword(browser, password, other))).toBe('ok');
    });
  });

  describe('recovery codes', () => {
    it('are ten, kept as keyed hashes only, and new ones replace the old', async () => {
      const ana = await join('ana');
      const stale = { ...fresh(ana.accountId), confirmedAt: new Date(now.getTime() - 600_001) };
      expect(codeOf(await own.makeRecoveryCodes(stale))).toBe('CONFIRM_NEEDED');
      expect(codeOf(await own.changePassword(stale, password, other))).toBe('CONFIRM_NEEDED');
      const first = await codesOf(ana.accountId);
      expect(new Set(first).size).toBe(10);
      expect(first.every((code) => /^([0-9A-HJKMNP-TV-Z]{4}-){3}[0-9A-HJKMNP-TV-Z]{4}$/.test(code))).toBe(true);
      expect(await own.describe(ana.accountId)).toEqual({ login: 'ana', recoveryCodesLeft: 10 });
      await codesOf(ana.accountId);
      expect(await own.describe(ana.accountId)).toMatchObject({ recoveryCodesLeft: 10 });
      expect(codeOf(await recovery.recover({ login: 'ana', code: first[0]!, password: other }))).toBe(
        'RECOVERY_REFUSED',
      );
    });

    it('let their owner back in, once each, and end every session', async () => {
      const ana = await join('ana');
      const { token } = await sessions.open(ana.accountId);
      const [code, next] = (await codesOf(ana.accountId)) as [string, string];
      const typed = code.toLowerCase().replaceAll('-', ' ');
      expect(codeOf(await recovery.recover({ login: 'ANA ', code: typed, password: other }))).toBe('ok');
      expect(await sessions.find(token)).toBeNull();
      expect(codeOf(await accounts.signIn('ana', other))).toBe('ok');
      expect(codeOf(await recovery.recover({ login: 'ana', code, password }))).toBe('RECOVERY_REFUSED');
      expect(codeOf(await accounts.signIn('ana', other))).toBe('ok');
      expect(await own.describe(ana.accountId)).toMatchObject({ recoveryCodesLeft: 9 });
      expect(codeOf(await recovery.recover({ login: 'ana', code: next, password }))).toBe('ok');
    });

    it('work once, however many use one at once', async () => {
      const ana = await join('ana');
      const [code] = (await codesOf(ana.accountId)) as [string];
      const answers = await Promise.all(
        Array.from({ length: 5 }, (_, n) => recovery.recover({ login: 'ana', code, password: `${other} ${n}` })),
      );
      expect(answers.map(codeOf).filter((one) => one === 'ok')).toHaveLength(1);
    });

    it('tell a stranger nothing: every refusal is the same answer after the same statements', async () => {
      const [ana, bea] = [await join('ana'), await join('bea')];
      const [[ofAna], [ofBea]] = [await codesOf(ana.accountId), await codesOf(bea.accountId)];
      await recovery.recover({ login: 'ana', code: ofAna!, password: other });
      const tries = [
        { login: 'nobody', code: 'AAAA-BBBB-CCCC-DDDD' },
        { login: 'ana', code: 'AAAA-BBBB-CCCC-DDDD' },
        { login: 'ana', code: ofAna! },
        { login: 'ana', code: ofBea! },
        { login: 'nobody', code: ofBea! },
      ];
      const work: Awaited<ReturnType<typeof statementsOf>>[] = [];
      for (const given of tries) work.push(await statementsOf(() => recovery.recover({ ...given, password: other })));
      for (const { answer, statements } of work) {
        expect(answer).toEqual({ ok: false, error: { code: 'RECOVERY_REFUSED' } });
        expect(statements).toEqual(work[0]!.statements);
      }
      expect(work[0]!.statements.some((text) => text.includes('DELETE FROM recovery_code'))).toBe(true);
    });

    it('are not held up for one person by strangers who guess: tries are counted for the node, and for a browser that is known', async () => {
      const ana = await join('ana');
      const [code, next] = (await codesOf(ana.accountId)) as [string, string];
      const guess = (mark: string | null = null) =>
        recovery.recover({ login: 'ana', code: 'AAAA-BBBB-CCCC-DDDD', password: other }, mark);
      for (let count = 0; count < 59; count += 1) expect(codeOf(await guess())).toBe('RECOVERY_REFUSED');
      expect(codeOf(await recovery.recover({ login: 'ana', code, password: other }))).toBe('ok');
      expect([codeOf(await guess()), codeOf(await guess())]).toEqual(['RECOVERY_REFUSED', 'TRY_LATER']);
      const known = { login: 'ana', code: next, password };
      expect(codeOf(await recovery.recover(known, ana.browserMark))).toBe('ok');
      passSeconds(1);
      expect(codeOf(await guess())).toBe('RECOVERY_REFUSED');
    }, 60_000);
  });

  describe('an invitation back', () => {
    const decision = '11111111-1111-4111-8111-111111111111';
    const again = (ref: string) => database.dataSource.transaction((tx) => accounts.inviteAgain(tx, ref, decision));

    it('gives new credentials and leaves nothing of the old ones; until then the account stays as it is', async () => {
      const ana = await join('ana');
      await join('bea');
      const { token } = await sessions.open(ana.accountId);
      const [recoveryCode] = (await codesOf(ana.accountId)) as [string];
      const [first, code] = [await again(ana.ref), (await again(ana.ref))!];
      expect(codeOf(await accounts.signIn('ana', password))).toBe('ok');
      expect(codeOf(await accounts.acceptInvitation(first!, 'ana.lee', other))).toBe('INVITATION_INVALID');
      expect(codeOf(await accounts.acceptInvitation(code, 'bea', other))).toBe('LOGIN_TAKEN');
      expect(codeOf(await accounts.acceptInvitation(code, 'ana.lee', other))).toBe('ok');
      expect(await sessions.find(token)).toBeNull();
      expect(codeOf(await accounts.signIn('ana', password))).toBe('WRONG_CREDENTIALS');
      expect(await accounts.signIn('ana.lee', other)).toMatchObject({ ok: true, value: { personRef: ana.ref } });
      expect(codeOf(await recovery.recover({ login: 'ana.lee', code: recoveryCode, password }))).toBe(
        'RECOVERY_REFUSED',
      );
      expect(await again(ana.ref)).toBeNull();
    });

    it('ends after 7 days', async () => {
      const ana = await join('ana');
      const code = (await again(ana.ref))!;
      passSeconds(7 * 86_400);
      expect(codeOf(await accounts.acceptInvitation(code, 'ana', other))).toBe('INVITATION_INVALID');
    });
  });

  /** What a piece of work asked of the database, without the values. */
  async function statementsOf<T>(work: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
    const statements: string[] = [];
    const { driver } = database.dataSource;
    const create = driver.createQueryRunner.bind(driver);
    driver.createQueryRunner = (mode) => {
      const runner = create(mode);
      const query = runner.query.bind(runner);
      runner.query = ((text: string, ...rest: unknown[]) => {
        statements.push(text);
        return (query as (...all: unknown[]) => unknown)(text, ...rest);
      }) as typeof runner.query;
      return runner;
    };
    try {
      return { answer: await work(), statements };
    } finally {
      driver.createQueryRunner = create;
    }
  }
});

/** Resolves once a statement of this database waits for another transaction, or when the work is done without. */
async function waitsForLock(dataSource: DataSource, work: Promise<unknown>): Promise<void> {
  const done = work.then(() => true);
  const notYet = Promise.resolve(false);
  while (!(await Promise.race([done, notYet]))) {
    const [{ waiting }] = await dataSource.query<[{ waiting: boolean }]>(
      `SELECT count(*) > 0 AS waiting FROM pg_stat_activity
       WHERE datname = current_database() AND wait_event_type = 'Lock'`,
    );
    if (waiting) return;
  }
}
