import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import { DataSource } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { isBrowserMark, newBrowserMark } from './browser-mark.js';
import type { CredentialRefusal } from './domain/credentials.js';
import type { TryLater } from './domain/throttle.js';
import { loginIndexOf } from './login-index.js';
import { NewPasswords } from './new-passwords.service.js';
import { hashPassword } from './passwords.js';
import { recoveryCodeHash } from './recovery-code-hash.js';
import { SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';

export type RecoverRefusal = CredentialRefusal | TryLater | { readonly code: 'RECOVERY_REFUSED' };

/** Back into an account with a printed code, for a person who has lost the password. */
@Injectable()
export class RecoveryService {
  @Inject() private readonly newPasswords: NewPasswords = new NewPasswords();

  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionsService,
  ) {}

  /**
   * Sets a new password and ends every session; a second factor stays as it was. An unknown login, a wrong, used or
   * another person's code get one answer after the same work: one hash of the new password, and one statement that finds
   * login and code together or not at all. Who comes back is known in this browser from now on, so that guessing
   * strangers cannot keep them from signing in.
   */
  async recover(
    given: { readonly login: string; readonly code: string; readonly password: string },
    browserMark: string | null = null,
  ): Promise<Result<{ browserMark: string }, RecoverRefusal>> {
    const credentials = await this.newPasswords.check(given.login, given.password);
    if (!credentials.ok) return credentials;
    const loginIndex = loginIndexOf(given.login);
    const known = browserMark !== null && isBrowserMark(browserMark, loginIndex) ? browserMark : null;
    const tries = { door: 'recovery' as const, browserMark: known };
    const admitted = await this.throttle.begin(tries, this.clock.now());
    if (!admitted.ok) return admitted;
    const passwordHash = await hashPassword(credentials.value.password);
    const recovered = await this.db.transaction(async (tx) => {
      const [[used]] = await tx.query<[{ account_id: string }[]]>(
        `DELETE FROM recovery_code USING account
          WHERE recovery_code.code_hash = $1 AND account.id = recovery_code.account_id AND account.login_index = $2
          RETURNING recovery_code.account_id`,
        [recoveryCodeHash(given.code), loginIndex],
      );
      if (!used) return false;
      await tx.update(AccountEntity, { id: used.account_id }, { passwordHash });
      await this.sessions.revokeAll(used.account_id, tx);
      return true;
    });
    if (!recovered) return err({ code: 'RECOVERY_REFUSED' });
    await this.throttle.succeed(tries, this.clock.now());
    return ok({ browserMark: known ?? newBrowserMark(loginIndex) });
  }
}
