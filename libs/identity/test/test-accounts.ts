import type { Clock } from '#domain-kit';
import type { DataSource } from 'typeorm';
import { AccountsService } from '../accounts.service.js';
import { ConfirmationsService } from '../confirmations.service.js';
import { OneTimeSetupService } from '../one-time-setup.service.js';
import { OwnAccountService } from '../own-account.service.js';
import { PasskeyAnswers } from '../passkey-answers.service.js';
import { PasskeyChallenges } from '../passkey-challenges.service.js';
import { PasskeysService } from '../passkeys.service.js';
import { PersonsService } from '../persons.service.js';
import { RecoveryService } from '../recovery.service.js';
import { SecondFactors } from '../second-factors.service.js';
import { SessionsService } from '../sessions.service.js';
import { SignInThrottle } from '../sign-in-throttle.service.js';

/** Between two tests: every person with what is theirs, and every try. */
export const EVERYBODY_GOES = ['account_invitation', 'account', 'person', 'sign_in_attempt']
  .map((table) => `DELETE FROM ${table}`)
  .join('; ');

const OPTIONS = { nodeId: 'north', publicUrl: 'https://north.example' };

/** The services of accounts on one database, wired as the module wires them. */
export class TestAccounts {
  readonly password = 'a long enough password';
  readonly persons: PersonsService;
  readonly sessions: SessionsService;
  readonly factors: SecondFactors;
  readonly accounts: AccountsService;
  readonly own: OwnAccountService;
  readonly recovery: RecoveryService;
  readonly codes: OneTimeSetupService;
  readonly passkeys: PasskeysService;
  readonly answers: PasskeyAnswers;
  readonly confirmations: ConfirmationsService;

  constructor(
    private readonly db: DataSource,
    clock: Clock,
  ) {
    const throttle = new SignInThrottle(db);
    const challenges = new PasskeyChallenges(clock);
    this.persons = new PersonsService(db);
    this.sessions = new SessionsService(db, clock);
    this.factors = new SecondFactors(db, clock);
    this.accounts = new AccountsService(db, clock, throttle, this.factors);
    this.own = new OwnAccountService(db, clock, throttle, this.sessions);
    this.recovery = new RecoveryService(db, clock, throttle, this.sessions);
    this.codes = Object.assign(new OneTimeSetupService(db, this.factors, throttle), { clock, options: OPTIONS });
    this.passkeys = Object.assign(new PasskeysService(db, OPTIONS, challenges), { clock });
    this.answers = Object.assign(new PasskeyAnswers(db, OPTIONS, challenges), { clock });
    const confirmations = new ConfirmationsService(db, throttle, this.factors, this.sessions);
    this.confirmations = Object.assign(confirmations, { clock, answers: this.answers });
  }

  /** A person with an account, signed in from a browser that is known afterwards. */
  async join(login: string) {
    const { ref, code } = await this.db.transaction(async (tx) => {
      const person = await this.persons.add(tx, { displayName: login, memberSince: '2026-01-01' });
      return { ref: person.ref, code: await this.accounts.invite(tx, person.ref) };
    });
    await this.accounts.acceptInvitation(code, login, this.password);
    const signedIn = await this.signIn(login);
    if (!signedIn.ok) throw new Error(signedIn.error.code);
    return { ref, ...signedIn.value };
  }

  signIn(login: string, code: string | null = null) {
    return this.accounts.signIn(login, this.password, { code });
  }
}
