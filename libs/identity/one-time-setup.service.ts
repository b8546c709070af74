import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import { DataSource, IsNull, Not } from 'typeorm';
import { AccountEntity } from './account.entity.js';
import { assertFresh, type ConfirmNeeded } from './domain/freshness.js';
import type { TryLater } from './domain/throttle.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { newOneTimeSecret, oneTimeUri } from './one-time-codes.js';
import { OneTimeSecretEntity } from './one-time-secret.entity.js';
import type { OwnBrowser } from './own-account.service.js';
import { SecondFactors } from './second-factors.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';

/** Shown this once: as text, and as the address in a QR code. */
export interface OneTimeSetup {
  readonly secret: string;
  readonly uri: string;
}

export type BeginCodesRefusal = ConfirmNeeded | { readonly code: 'CODES_SET_UP' };
export type ConfirmCodesRefusal = TryLater | { readonly code: 'CODE_WRONG' | 'CODES_NOT_BEGUN' };

/** Setting up one-time codes for the own account, and taking them away. */
@Injectable()
export class OneTimeSetupService {
  @Inject(IDENTITY_OPTIONS) private readonly options!: IdentityOptions;
  @Inject(CLOCK) private readonly clock!: Clock;

  constructor(
    private readonly db: DataSource,
    private readonly factors: SecondFactors,
    private readonly throttle: SignInThrottle,
  ) {}

  isSetUp(accountId: string): Promise<boolean> {
    return this.db.manager.existsBy(OneTimeSecretEntity, { accountId, confirmedAt: Not(IsNull()) });
  }

  /** A new secret in place of one that was never confirmed. It counts for nothing until `confirm`. */
  async begin({ accountId, confirmedAt }: OwnBrowser): Promise<Result<OneTimeSetup, BeginCodesRefusal>> {
    const now = this.clock.now();
    const fresh = assertFresh(confirmedAt, now);
    if (!fresh.ok) return fresh;
    const secret = newOneTimeSecret();
    return this.db.transaction(async (tx) => {
      const account = await tx.findOneOrFail(AccountEntity, {
        ...{ where: { id: accountId }, lock: { mode: 'pessimistic_write' as const } },
      });
      if (await tx.existsBy(OneTimeSecretEntity, { accountId, confirmedAt: Not(IsNull()) }))
        return err({ code: 'CODES_SET_UP' });
      await tx.delete(OneTimeSecretEntity, { accountId });
      await tx.insert(OneTimeSecretEntity, { accountId, secret, madeAt: now, confirmedAt: null, lastStep: null });
      return ok({ secret, uri: oneTimeUri(secret, new URL(this.options.publicUrl).host, account.login) });
    });
  }

  /** The first code shows that the app has the secret; from now on signing in asks for one. */
  async confirm({ accountId }: OwnBrowser, code: string): Promise<Result<void, ConfirmCodesRefusal>> {
    if (!(await this.db.manager.existsBy(OneTimeSecretEntity, { accountId, confirmedAt: IsNull() })))
      return err({ code: 'CODES_NOT_BEGUN' });
    const tries = { door: 'account' as const, accountId };
    const admitted = await this.throttle.begin(tries, this.clock.now());
    if (!admitted.ok) return admitted;
    if (!(await this.factors.useOneTimeCode(accountId, code, false))) return err({ code: 'CODE_WRONG' });
    await this.throttle.succeed(tries, this.clock.now());
    return ok(undefined);
  }

  /** Codes that are not there are gone as well. */
  async remove({ accountId, confirmedAt }: OwnBrowser): Promise<Result<void, ConfirmNeeded>> {
    const fresh = assertFresh(confirmedAt, this.clock.now());
    if (!fresh.ok) return fresh;
    await this.db.manager.delete(OneTimeSecretEntity, { accountId });
    return ok(undefined);
  }
}
