import { Inject, Injectable } from '@nestjs/common';
import { CLOCK, type Clock, err, ok, type Result } from '#domain-kit';
import { DataSource } from 'typeorm';
import type { FoundingRefusal } from './domain/founding.js';
import { afterWrongCode, isFoundingCode, waitForCode } from './domain/founding-code.js';
import { FoundingAttemptEntity } from './founding-attempt.entity.js';
import { GOVERNANCE_OPTIONS, type GovernanceOptions } from './governance.options.js';

/** Looks at founding codes one after the other, however many come at once and to however many processes. */
@Injectable()
export class FoundingCodes {
  constructor(
    private readonly db: DataSource,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(GOVERNANCE_OPTIONS) private readonly options: GovernanceOptions,
  ) {}

  check(code: string): Promise<Result<void, FoundingRefusal>> {
    return this.db.transaction(async (tx) => {
      const now = this.clock.now();
      const first = { id: 1 as const, wrong: 0, lastWrongAt: now };
      await tx.createQueryBuilder().insert().into(FoundingAttemptEntity).values(first).orIgnore().execute();
      const tries = await tx.findOneOrFail(FoundingAttemptEntity, {
        where: { id: 1 },
        lock: { mode: 'pessimistic_write' },
      });
      const retryAfterSeconds = waitForCode(tries, now);
      if (retryAfterSeconds > 0) return err({ code: 'TRY_LATER', retryAfterSeconds });
      if (isFoundingCode(code, this.options.foundingCode)) return ok(undefined);
      await tx.update(FoundingAttemptEntity, { id: 1 }, afterWrongCode(tries, now));
      return err({ code: 'WRONG_CODE' });
    });
  }
}
