import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import { DataSource, IsNull, Not } from 'typeorm';
import { stepOfCode } from './one-time-codes.js';
import { OneTimeSecretEntity } from './one-time-secret.entity.js';
import { PasskeyEntity } from './passkey.entity.js';
import { RecoveryCodeEntity } from './recovery-code.entity.js';
import { recoveryCodeHash } from './recovery-code-hash.js';

/** With what a person who has shown the right password goes on. */
export type SecondFactorMethod = 'one-time-code' | 'passkey' | 'recovery-code';

export type CodeRefusal =
  | { readonly code: 'CODE_WRONG' }
  | { readonly code: 'CODE_NEEDED'; readonly methods: readonly SecondFactorMethod[] };

/** The factor beside the password. Once there is one, the password alone opens nothing. */
@Injectable()
export class SecondFactors {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Uses up the code. An account without a second factor needs none. Count the try before asking. */
  async check(accountId: string, code: string | null): Promise<Result<void, CodeRefusal>> {
    const methods = await this.methodsOf(accountId);
    if (methods.length === 0) return ok(undefined);
    if (!code?.trim()) return err({ code: 'CODE_NEEDED', methods });
    const right = (await this.useOneTimeCode(accountId, code)) || (await this.useRecoveryCode(accountId, code));
    return right ? ok(undefined) : err({ code: 'CODE_WRONG' });
  }

  /** True if it is a code of now that was not used; it is used then, and so are all before it (RFC 6238 §5.2). */
  async useOneTimeCode(accountId: string, code: string, confirmed = true): Promise<boolean> {
    const shared = await this.db.manager.findOneBy(OneTimeSecretEntity, {
      ...{ accountId, confirmedAt: confirmed ? Not(IsNull()) : IsNull() },
    });
    const step = shared && stepOfCode(shared.secret, code, this.clock.now());
    if (step === null || step === undefined) return false;
    const [used] = await this.db.query<[unknown[]]>(
      `UPDATE one_time_secret SET last_step = $2, confirmed_at = coalesce(confirmed_at, $3)
       WHERE account_id = $1 AND (confirmed_at IS NOT NULL) = $4 AND (last_step IS NULL OR last_step < $2)
       RETURNING account_id`,
      [accountId, step, this.clock.now(), confirmed],
    );
    return used.length === 1;
  }

  private async methodsOf(accountId: string): Promise<SecondFactorMethod[]> {
    const { manager } = this.db;
    const codes = await manager.existsBy(OneTimeSecretEntity, { accountId, confirmedAt: Not(IsNull()) });
    const passkeys = await manager.existsBy(PasskeyEntity, { accountId });
    if (!codes && !passkeys) return [];
    return [...(codes ? ['one-time-code' as const] : []), ...(passkeys ? ['passkey' as const] : []), 'recovery-code'];
  }

  /** A printed code stands in for a factor that was lost, once. */
  private async useRecoveryCode(accountId: string, code: string): Promise<boolean> {
    const { affected } = await this.db.manager.delete(RecoveryCodeEntity, {
      ...{ accountId, codeHash: recoveryCodeHash(code) },
    });
    return affected === 1;
  }
}
