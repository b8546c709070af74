import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import { DataSource } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { type CredentialRefusal, newRecoveryCodes, normalisePassword } from './domain/credentials.js';
import { assertFresh, type ConfirmNeeded } from './domain/freshness.js';
import type { TryLater } from './domain/throttle.js';
import { NewPasswords } from './new-passwords.service.js';
import { hashPassword, isPassword } from './passwords.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { recoveryCodeHash } from './recovery-code-hash.js';
import { type OpenedSession, SessionsService, type SignedIn } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';

export type ChangeRefusal =
  | TryLater
  | ConfirmNeeded
  | CredentialRefusal
  | { readonly code: 'WRONG_PASSWORD' | 'SESSION_UNKNOWN' };

/** Which browser asks, for whom, and when that person last showed who they are in it. */
export type OwnBrowser = Pick<SignedIn, 'accountId' | 'confirmedAt'> & { readonly token: string };

/** What a person who is signed in may do with the own account. Whoever changes how to get in has shown who they are just now. */
@Injectable()
export class OwnAccountService {
  @Inject() private readonly newPasswords: NewPasswords = new NewPasswords();

  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionsService,
  ) {}

  async describe(accountId: string): Promise<{ login: string; recoveryCodesLeft: number }> {
    const { login } = await this.db.manager.findOneByOrFail(AccountEntity, { id: accountId });
    return { login, recoveryCodesLeft: await this.db.manager.countBy(RecoveryCodeEntity, { accountId }) };
  }

  /** Ends all sessions; the browser that asks gets a new one, so that a token that leaked before is worth nothing. */
  async changePassword(
    browser: OwnBrowser,
    current: string,
    next: string,
  ): Promise<Result<OpenedSession, ChangeRefusal>> {
    const { accountId, token } = browser;
    const fresh = assertFresh(browser.confirmedAt, this.clock.now());
    if (!fresh.ok) return fresh;
    const account = await this.db.manager.findOneByOrFail(AccountEntity, { id: accountId });
    const credentials = await this.newPasswords.check(account.login, next);
    if (!credentials.ok) return credentials;
    const confirmed = await this.confirm(account, current);
    if (!confirmed.ok) return confirmed;
    const passwordHash = await hashPassword(credentials.value.password);
    return this.db.transaction(async (tx) => {
      const begun = await this.sessions.beginAnew(tx, accountId, token);
      if (!begun) return err({ code: 'SESSION_UNKNOWN' });
      await tx.update(AccountEntity, { id: accountId }, { passwordHash });
      return ok(begun);
    });
  }

  /** Ten new codes, answered this once; those that were there before work no more. */
  async makeRecoveryCodes({ accountId, confirmedAt }: OwnBrowser): Promise<Result<string[], ConfirmNeeded>> {
    const fresh = assertFresh(confirmedAt, this.clock.now());
    if (!fresh.ok) return fresh;
    const codes = newRecoveryCodes();
    await this.db.transaction(async (tx) => {
      // Of two that ask at once, one waits here, and its codes hold.
      await tx.findOne(AccountEntity, { where: { id: accountId }, lock: { mode: 'pessimistic_write' } });
      await tx.delete(RecoveryCodeEntity, { accountId });
      await tx.insert(
        RecoveryCodeEntity,
        codes.map((code) => ({ codeHash: recoveryCodeHash(code), accountId })),
      );
    });
    return ok(codes);
  }

  private async confirm(account: AccountEntity, password: string): Promise<Result<void, ChangeRefusal>> {
    const tries = { door: 'account' as const, accountId: account.id };
    const admitted = await this.throttle.begin(tries, this.clock.now());
    if (!admitted.ok) return admitted;
    if (!(await isPassword(account.passwordHash, normalisePassword(password)))) return err({ code: 'WRONG_PASSWORD' });
    await this.throttle.succeed(tries, this.clock.now());
    return ok(undefined);
  }
}
