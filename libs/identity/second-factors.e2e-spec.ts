import { randomBytes } from 'node:crypto';
import { type Clock, systemClock } from '#domain-kit';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { SoftwareAuthenticator, type TestDatabase, testDatabase } from '#testing';
import { Secret, TOTP } from 'otpauth';
import { EVERYBODY_GOES, TestAccounts } from './test/test-accounts.js';

import { identityEntities, identityMigrations } from './tables.js';

const tables = {
  entities: [...platformEntities, ...identityEntities],
  migrations: [...platformMigrations, ...identityMigrations],
};
const other = 'another long password';
const start = new Date('2026-01-05T12:00:00Z');
const codeOf = (answer: { ok: true } | { ok: false; error: { code: string } }): string =>
  answer.ok ? 'ok' : answer.error.code;

/** Over 300 lines, because its cases share one database and its helpers, which a second file would make again. */
describe('second factors', () => {
  let database: TestDatabase;
  let now = start;
  const clock: Clock = { now: () => now };
  const passSeconds = (seconds: number): void => void (now = new Date(now.getTime() + seconds * 1000));
  let home: TestAccounts;

  beforeAll(async () => {
    database = await testDatabase(tables);
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    home = new TestAccounts(database.dataSource, clock);
  });
  afterAll(() => database.drop());
  beforeEach(async () => {
    now = start;
    await database.dataSource.query(EVERYBODY_GOES);
  });

  const fresh = (accountId: string, token = '') => ({ accountId, token, confirmedAt: now });
  const codeNow = (secret: string): string =>
    new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp: now.getTime() });

  /** An account whose one-time codes are confirmed; the step of `now` is used. */
  const withCodes = async (login: string) => {
    const account = await home.join(login);
    const begun = await home.codes.begin(fresh(account.accountId));
    if (!begun.ok) throw new Error(begun.error.code);
    expect(codeOf(await home.codes.confirm(fresh(account.accountId), codeNow(begun.value.secret)))).toBe('ok');
    return { ...account, secret: begun.value.secret };
  };

  describe('one-time codes', () => {
    it('count once a first code has confirmed them, and are asked for from then on', async () => {
      const ana = await home.join('ana');
      expect(codeOf(await home.codes.begin({ ...fresh(ana.accountId), confirmedAt: null }))).toBe('CONFIRM_NEEDED');
      const begun = await home.codes.begin(fresh(ana.accountId));
      const { secret, uri } = begun.ok ? begun.value : { secret: '', uri: '' };
      expect(new URL(uri).searchParams.get('secret')).toBe(secret);
      expect(codeOf(await home.signIn('ana'))).toBe('ok');
      expect(codeOf(await home.codes.confirm(fresh(ana.accountId), '000000'))).toBe('CODE_WRONG');
      expect(codeOf(await home.codes.confirm(fresh(ana.accountId), codeNow(secret)))).toBe('ok');
      expect(codeOf(await home.codes.begin(fresh(ana.accountId)))).toBe('CODES_SET_UP');
      expect(await home.signIn('ana')).toEqual({
        ok: false,
        error: { code: 'CODE_NEEDED', methods: ['one-time-code', 'recovery-code'] },
      });
      const [row] = await database.dataSource.query('SELECT secret FROM one_time_secret');
      expect(row.secret).not.toContain(secret);
    });

    it('work once each, also for many at once, and never one before the last', async () => {
      const ana = await withCodes('ana');
      expect(codeOf(await home.signIn('ana', codeNow(ana.secret)))).toBe('CODE_WRONG');
      const before = codeNow(ana.secret);
      passSeconds(30);
      const tries = await Promise.all(Array.from({ length: 3 }, () => home.signIn('ana', codeNow(ana.secret))));
      expect(tries.map(codeOf).sort()).toEqual(['CODE_WRONG', 'CODE_WRONG', 'ok']);
      expect(codeOf(await home.signIn('ana', before))).toBe('CODE_WRONG');
    });

    it('may be one step off, and no more', async () => {
      const ana = await withCodes('ana');
      const code = codeNow(ana.secret);
      passSeconds(30);
      const next = codeNow(ana.secret);
      passSeconds(30);
      expect(code).not.toBe(next);
      expect(codeOf(await home.signIn('ana', next))).toBe('ok');
      const late = codeNow(ana.secret);
      passSeconds(60);
      expect(codeOf(await home.signIn('ana', late))).toBe('CODE_WRONG');
    });

    it('cannot be guessed: wrong codes count like wrong passwords, and asking for the code forgets none of them', async () => {
      await withCodes('ana');
      passSeconds(86_400);
      for (let count = 0; count < 5; count += 1) {
        expect(codeOf(await home.signIn('ana'))).toBe('CODE_NEEDED');
        expect(codeOf(await home.signIn('ana', '000000'))).toBe('CODE_WRONG');
      }
      expect(codeOf(await home.signIn('ana', '000000'))).toBe('TRY_LATER');
    });

    it('are stood in for by a recovery code, once, when they are lost', async () => {
      const ana = await withCodes('ana');
      const made = await home.own.makeRecoveryCodes(fresh(ana.accountId));
      const [first, second] = made.ok ? made.value : [];
      expect(codeOf(await home.signIn('ana', first))).toBe('ok');
      expect(codeOf(await home.signIn('ana', first))).toBe('CODE_WRONG');
      expect(codeOf(await home.codes.remove({ ...fresh(ana.accountId), confirmedAt: null }))).toBe('CONFIRM_NEEDED');
      expect(codeOf(await home.codes.remove(fresh(ana.accountId)))).toBe('ok');
      expect(codeOf(await home.signIn('ana'))).toBe('ok');
      expect(codeOf(await home.recovery.recover({ login: 'ana', code: second!, password: other }))).toBe('ok');
    });

    it('stay when a lost password is recovered: the code of one paper is no second factor', async () => {
      const ana = await withCodes('ana');
      const made = await home.own.makeRecoveryCodes(fresh(ana.accountId));
      const [code] = made.ok ? made.value : [];
      expect(codeOf(await home.recovery.recover({ login: 'ana', code: code!, password: other }))).toBe('ok');
      expect(codeOf(await home.accounts.signIn('ana', other))).toBe('CODE_NEEDED');
    });

    it('end, with every passkey, where two let the person back in', async () => {
      const ana = await withCodes('ana');
      const decision = '11111111-1111-4111-8111-111111111111';
      const again = await database.dataSource.transaction((tx) => home.accounts.inviteAgain(tx, ana.ref, decision));
      expect(codeOf(await home.accounts.acceptInvitation(again!, 'ana', other))).toBe('ok');
      expect(codeOf(await home.accounts.signIn('ana', other))).toBe('ok');
    });
  });

  describe('passkeys', () => {
    const origin = 'https://north.example';
    const key = (): SoftwareAuthenticator => new SoftwareAuthenticator('north.example', origin);
    const question = async (): Promise<{ challenge: string }> => (await home.passkeys.askForOne())!;
    const begin = async (accountId: string): Promise<{ challenge: string }> => {
      const begun = await home.passkeys.begin(fresh(accountId));
      if (!begun.ok) throw new Error(begun.error.code);
      return begun.value;
    };
    const register = async (accountId: string, name = 'my phone', passkey = key()): Promise<SoftwareAuthenticator> => {
      const added = await home.passkeys.add(fresh(accountId), name, passkey.register(await begin(accountId)));
      expect(codeOf(added)).toBe('ok');
      return passkey;
    };

    it('sign their owner in alone, several of them, and the password alone no more', async () => {
      const ana = await home.join('ana');
      const [phone, desk] = [await register(ana.accountId), await register(ana.accountId, 'desk')];
      for (const passkey of [phone, desk])
        expect(await home.answers.verify(passkey.answer(await question()))).toMatchObject({ personRef: ana.ref });
      const listed = await home.passkeys.list(ana.accountId);
      expect(listed.map(({ name }) => name).sort()).toEqual(['desk', 'my phone']);
      expect(listed[0]).toMatchObject({ madeOn: '2026-01-05', lastUsedOn: '2026-01-05' });
      expect(await home.signIn('ana')).toEqual({
        ok: false,
        error: { code: 'CODE_NEEDED', methods: ['passkey', 'recovery-code'] },
      });
      const [row] = await database.dataSource.query('SELECT name FROM passkey');
      expect(row.name).not.toContain('phone');
    });

    it.each([
      { fault: 'another site’s origin', faults: { origin: 'https://north.example.evil.example' } },
      { fault: 'another site’s id', faults: { rpId: 'evil.example' } },
      { fault: 'nobody verified', faults: { userVerified: false } },
      { fault: 'a challenge of its own', faults: { challenge: randomBytes(32).toString('base64url') } },
    ])('are refused with $fault, at the registration and at the sign-in', async ({ faults }) => {
      const ana = await home.join('ana');
      const bad = key().register(await begin(ana.accountId), faults);
      expect(codeOf(await home.passkeys.add(fresh(ana.accountId), 'x', bad))).toBe('PASSKEY_REFUSED');
      const passkey = await register(ana.accountId);
      expect(await home.answers.verify(passkey.answer(await question(), faults))).toBeNull();
      expect(await home.answers.verify(passkey.answer(await question()))).not.toBeNull();
    });

    it('answer each challenge once, within five minutes, and that of a sign-in only', async () => {
      const ana = await home.join('ana');
      const passkey = await register(ana.accountId);
      const asked = await question();
      const answer = passkey.answer(asked);
      const answers = await Promise.all([home.answers.verify(answer), home.answers.verify(answer)]);
      expect(answers.filter((one) => one !== null)).toHaveLength(1);
      expect(await home.answers.verify(passkey.answer(await begin(ana.accountId)))).toBeNull();
      const late = passkey.answer(await question());
      passSeconds(300);
      expect(await home.answers.verify(late)).toBeNull();
      const bea = await home.join('bea');
      const ofAna = key().register(await begin(ana.accountId));
      expect(codeOf(await home.passkeys.add(fresh(bea.accountId), 'x', ofAna))).toBe('PASSKEY_REFUSED');
    });

    it('are refused where the counter has not moved on: somebody has a copy', async () => {
      const ana = await home.join('ana');
      const passkey = await register(ana.accountId);
      passkey.counter = 7;
      expect(await home.answers.verify(passkey.answer(await question()))).not.toBeNull();
      for (const counter of [8, 7, 0])
        expect(await home.answers.verify(passkey.answer(await question(), { counter }))).toBeNull();
      expect(await home.answers.verify(passkey.answer(await question()))).not.toBeNull();
    });

    it('with a flipped bit anywhere in an answer open nothing', async () => {
      const ana = await home.join('ana');
      const passkey = await register(ana.accountId);
      for (const field of ['signature', 'authenticatorData', 'clientDataJSON'] as const) {
        for (let trial = 0; trial < 12; trial += 1) {
          const answer = JSON.parse(passkey.answer(await question())) as { response: Record<string, string> };
          const bytes = Buffer.from(answer.response[field]!, 'base64url');
          const at = Math.floor((bytes.length * trial) / 12);
          bytes[at] = bytes[at]! ^ (1 << (trial % 8));
          answer.response[field] = bytes.toString('base64url');
          expect(await home.answers.verify(JSON.stringify(answer))).toBeNull();
        }
      }
    });

    it.each(['', '{', 'null', '[]', '{"id":1}', '{"id":"x","response":{"clientDataJSON":"e30"}}'])(
      'are nothing like %j',
      async (response) => {
        const ana = await home.join('ana');
        expect(await home.answers.verify(response)).toBeNull();
        expect(codeOf(await home.passkeys.add(fresh(ana.accountId), 'x', response))).toBe('PASSKEY_REFUSED');
      },
    );

    it('are named and removed by their owner alone, after showing who asks', async () => {
      const [ana, bea] = [await home.join('ana'), await home.join('bea')];
      const passkey = await register(ana.accountId);
      const [{ id }] = (await home.passkeys.list(ana.accountId)) as unknown as [{ id: string }];
      expect(codeOf(await home.passkeys.rename(bea.accountId, id, 'mine'))).toBe('PASSKEY_UNKNOWN');
      expect(codeOf(await home.passkeys.rename(ana.accountId, id, 'old phone'))).toBe('ok');
      expect(codeOf(await home.passkeys.remove(fresh(bea.accountId), id))).toBe('ok');
      expect(await home.passkeys.list(ana.accountId)).toMatchObject([{ name: 'old phone' }]);
      expect(codeOf(await home.passkeys.remove({ ...fresh(ana.accountId), confirmedAt: null }, id))).toBe(
        'CONFIRM_NEEDED',
      );
      expect(codeOf(await home.passkeys.remove(fresh(ana.accountId), id))).toBe('ok');
      expect(await home.answers.verify(passkey.answer(await question()))).toBeNull();
      expect(codeOf(await home.signIn('ana'))).toBe('ok');
    });

    it('are of one account, and at most twenty', async () => {
      const [ana, bea] = [await home.join('ana'), await home.join('bea')];
      const passkey = await register(ana.accountId);
      const twice = passkey.register(await begin(bea.accountId));
      expect(codeOf(await home.passkeys.add(fresh(bea.accountId), 'x', twice))).toBe('PASSKEY_REFUSED');
      for (let count = 1; count < 20; count += 1) await register(ana.accountId);
      expect(codeOf(await home.passkeys.begin(fresh(ana.accountId)))).toBe('TOO_MANY_PASSKEYS');
    });
  });

  describe('a confirmation', () => {
    it('with the password, and the code where there is one, gives the session a new token and ten minutes', async () => {
      const ana = await home.join('ana');
      const { token } = await home.sessions.open(ana.accountId, { label: 'desk' });
      passSeconds(3600);
      const browser = { accountId: ana.accountId, token, confirmedAt: start };
      expect(codeOf(await home.confirmations.withPassword(browser, 'a wrong password', null))).toBe('WRONG_PASSWORD');
      const confirmed = await home.confirmations.withPassword(browser, home.password, null);
      const renewed = confirmed.ok ? confirmed.value.token : '';
      expect(await home.sessions.find(token)).toBeNull();
      expect(await home.sessions.find(renewed)).toMatchObject({ accountId: ana.accountId, confirmedAt: now });
      expect(await home.sessions.list(ana.accountId, renewed)).toMatchObject([{ label: 'desk', current: true }]);
    });

    it('without the code is none where there is a second factor; a passkey of one’s own is one, another’s is not', async () => {
      const [ana, bea] = [await withCodes('ana'), await home.join('bea')];
      const { token } = await home.sessions.open(ana.accountId);
      const browser = { accountId: ana.accountId, token, confirmedAt: null };
      expect(codeOf(await home.confirmations.withPassword(browser, home.password, null))).toBe('CODE_NEEDED');
      const passkey = new SoftwareAuthenticator('north.example', 'https://north.example');
      const begun = await home.passkeys.begin(fresh(bea.accountId));
      if (!begun.ok) throw new Error(begun.error.code);
      await home.passkeys.add(fresh(bea.accountId), 'x', passkey.register(begun.value));
      const answer = async (): Promise<string> => passkey.answer((await home.passkeys.askForOne())!);
      expect(codeOf(await home.confirmations.withPasskey(browser, await answer()))).toBe('PASSKEY_REFUSED');
      const ofBea = fresh(bea.accountId, (await home.sessions.open(bea.accountId)).token);
      expect(codeOf(await home.confirmations.withPasskey(ofBea, await answer()))).toBe('ok');
      passSeconds(30);
      expect(codeOf(await home.confirmations.withPassword(browser, home.password, codeNow(ana.secret)))).toBe('ok');
    });
  });

  it('let their owner in while strangers hammer the login for a day: by a passkey, a known browser, a recovery code', async () => {
    const ana = await home.join('ana');
    const made = await home.own.makeRecoveryCodes(fresh(ana.accountId));
    const [code] = made.ok ? made.value : [];
    const passkey = new SoftwareAuthenticator('north.example', 'https://north.example');
    const wrong = (): Promise<string> => home.accounts.signIn('ana', 'a wrong password').then(codeOf);
    /** The stranger asks every minute and takes each chance that the throttle gives. */
    let looked = 0;
    for (let minute = 0; minute < 1_440; minute += 10) {
      if ((await wrong()) === 'WRONG_CREDENTIALS') looked += 1;
      passSeconds(600);
    }
    expect(looked).toBeLessThan(120);
    await wrong();
    expect(codeOf(await home.signIn('ana'))).toBe('TRY_LATER');
    expect(codeOf(await home.accounts.signIn('ana', home.password, { browserMark: ana.browserMark }))).toBe('ok');
    const recovered = await home.recovery.recover({ login: 'ana', code: code!, password: other });
    const mark = recovered.ok ? recovered.value.browserMark : '';
    expect(codeOf(await home.accounts.signIn('ana', other, { browserMark: mark }))).toBe('ok');
    const begun = await home.passkeys.begin(fresh(ana.accountId));
    if (!begun.ok) throw new Error(begun.error.code);
    await home.passkeys.add(fresh(ana.accountId), 'x', passkey.register(begun.value));
    await wrong();
    expect(await home.answers.verify(passkey.answer((await home.passkeys.askForOne())!))).toMatchObject({
      personRef: ana.ref,
    });
    passSeconds(900);
    expect(codeOf(await home.accounts.signIn('ana', other))).toBe('CODE_NEEDED');
  }, 120_000);
});
