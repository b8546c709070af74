import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from '#domain-kit';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';

/** The work that takes time: argon2 and statements. What is counted is the same on every machine. */
let hashes = 0;
vi.doMock('@node-rs/argon2', () => ({
  hash: async (password: string) => ((hashes += 1), `hash of ${password}`),
  verify: async (hash: string, password: string) => ((hashes += 1), hash === `hash of ${password}`),
}));
const { TestAccounts } = await import('./test/test-accounts.js');
const { identityEntities, identityMigrations } = await import('./tables.js');

describe('a stranger who asks whether somebody has an account', () => {
  let database: TestDatabase;
  let now = new Date('2026-01-05T12:00:00Z');
  const clock: Clock = { now: () => now };
  let home: InstanceType<typeof TestAccounts>;
  const wrong = 'nobody here chose this';

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities],
      migrations: [...platformMigrations, ...identityMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    home = new TestAccounts(database.dataSource, clock);
    const ana = await home.join('ana');
    const bea = await home.join('bea');
    const begun = await home.codes.begin({ accountId: bea.accountId, token: '', confirmedAt: now });
    if (!begun.ok) throw new Error(begun.error.code);
    await database.dataSource.query('UPDATE one_time_secret SET confirmed_at = now()');
    await home.own.makeRecoveryCodes({ accountId: ana.accountId, token: '', confirmedAt: now });
  });
  afterAll(() => database.drop());

  const logins = ['nobody', 'ana', 'bea'];
  const work = async (ask: (login: string) => Promise<unknown>) => {
    const done: { answer: unknown; hashes: number; statements: string[] }[] = [];
    for (const login of logins) {
      now = new Date(now.getTime() + 90_000_000);
      hashes = 0;
      done.push({ ...(await statementsOf(() => ask(login))), hashes });
    }
    return done;
  };

  it.each([
    {
      door: 'the sign-in, with a second factor or without',
      hashes: 1,
      ask: (login: string) => home.accounts.signIn(login, wrong),
    },
    {
      door: 'the sign-in, with a code',
      hashes: 1,
      ask: (login: string) => home.accounts.signIn(login, wrong, { code: '123456' }),
    },
    {
      door: 'recovery',
      hashes: 1,
      ask: (login: string) => home.recovery.recover({ login, code: 'AAAA-BBBB-CCCC-DDDD', password: wrong }),
    },
    {
      door: 'an invitation that is none',
      hashes: 0,
      ask: (login: string) => home.accounts.acceptInvitation('AAAA-BBBB-CCCC-DDDD', login, wrong),
    },
  ])('gets one answer after the same work at $door', async ({ ask, hashes: expected }) => {
    await ask('warm-up');
    const [nobody, ...others] = await work(ask);
    expect(nobody!.hashes).toBe(expected);
    expect(nobody!.statements.length).toBeGreaterThan(0);
    for (const known of others) expect(known).toEqual(nobody);
  });

  it('is asked nothing about anybody at the question for a passkey', async () => {
    const asked = await home.passkeys.askForOne();
    expect(asked).toMatchObject({ rpId: 'north.example', userVerification: 'required' });
    expect(asked?.allowCredentials ?? []).toEqual([]);
    expect(home.passkeys.askForOne).toHaveLength(0);
  });

  /** What a piece of work asked of the database, without the values. */
  async function statementsOf<T>(ask: () => Promise<T>): Promise<{ answer: T; statements: string[] }> {
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
      return { answer: await ask(), statements };
    } finally {
      driver.createQueryRunner = create;
    }
  }
});
