import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import { DataSource } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { normalisePassword } from './domain/credentials.js';
import type { TryLater } from './domain/throttle.js';
import type { OwnBrowser } from './own-account.service.js';
import { PasskeyAnswers } from './passkey-answers.service.js';
import type { PasskeyRefusal } from './passkeys.service.js';
import { isPassword } from './passwords.js';
import { type CodeRefusal, SecondFactors } from './second-factors.service.js';
import { type OpenedSession, SessionsService } from './sessions.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';

export type ConfirmRefusal =
  | TryLater
  | CodeRefusal
  | PasskeyRefusal
  | { readonly code: 'WRONG_PASSWORD' | 'SESSION_UNKNOWN' };

/** Who is signed in shows anew who they are, before changing how they get in. The session gets a new token. */
@Injectable()
export class ConfirmationsService {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly answers!: PasskeyAnswers;

  constructor(
    private readonly db: DataSource,
    private readonly throttle: SignInThrottle,
    private readonly factors: SecondFactors,
    private readonly sessions: SessionsService,
  ) {}

  /** With the password and, where a second factor is set up, a code: as strong as the sign-in. */
  async withPassword(
    browser: OwnBrowser,
    password: string,
    code: string | null,
  ): Promise<Result<OpenedSession, ConfirmRefusal>> {
    const { accountId } = browser;
    const tries = { door: 'account' as const, accountId };
    const admitted = await this.throttle.begin(tries, this.clock.now());
    if (!admitted.ok) return admitted;
    const { passwordHash } = await this.db.manager.findOneByOrFail(AccountEntity, { id: accountId });
    if (!(await isPassword(passwordHash, normalisePassword(password)))) return err({ code: 'WRONG_PASSWORD' });
    const second = await this.factors.check(accountId, code);
    if (!second.ok) {
      if (second.error.code === 'CODE_NEEDED') await this.throttle.giveBack(tries);
      return second;
    }
    await this.throttle.succeed(tries, this.clock.now());
    return this.renew(browser);
  }

  /** With a passkey of this very account. */
  async withPasskey(browser: OwnBrowser, response: string): Promise<Result<OpenedSession, ConfirmRefusal>> {
    const owner = await this.answers.verify(response);
    if (owner?.accountId !== browser.accountId) return err({ code: 'PASSKEY_REFUSED' });
    return this.renew(browser);
  }

  private async renew({ accountId, token }: OwnBrowser): Promise<Result<OpenedSession, ConfirmRefusal>> {
    const renewed = await this.db.transaction((tx) => this.sessions.renew(tx, accountId, token));
    return renewed ? ok(renewed) : err({ code: 'SESSION_UNKNOWN' });
  }
}
