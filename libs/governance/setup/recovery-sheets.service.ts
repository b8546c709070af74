import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { link, open, rm } from 'node:fs/promises';
import { Inject, Injectable } from '@nestjs/common';
import { err, ok, type Result } from '#domain-kit';
import { isAgeRecipient } from '#federation';
import { GOVERNANCE_OPTIONS, type GovernanceOptions } from '../governance.options.js';

/** `not-used`: this node's backups are made by other means, as with a database server of its own. */
export type RecoverySheetState = 'made' | 'missing' | 'not-used';

export interface RecoverySheetRefusal {
  readonly code: 'NOT_THIS_MACHINE' | 'SHEET_NOT_USED' | 'SHEET_EXISTS' | 'RECIPIENT_INVALID';
}

/**
 * Whether a backup could be opened by anybody. A sheet is made in a browser or by the command; of it the machine is told
 * the recipient alone, which encrypts and opens nothing.
 */
@Injectable()
export class RecoverySheets {
  constructor(@Inject(GOVERNANCE_OPTIONS) private readonly options: GovernanceOptions) {}

  get state(): RecoverySheetState {
    const { recipientFile } = this.options;
    if (recipientFile === undefined) return 'not-used';
    return existsSync(recipientFile) ? 'made' : 'missing';
  }

  /** Takes the first one and no other: a second sheet would leave the shares of the first opening nothing new. */
  async adopt(recipient: string): Promise<Result<void, RecoverySheetRefusal>> {
    const { recipientFile } = this.options;
    if (recipientFile === undefined) return err({ code: 'SHEET_NOT_USED' });
    if (!isAgeRecipient(recipient)) return err({ code: 'RECIPIENT_INVALID' });
    const fresh = `${recipientFile}.${randomUUID()}`;
    try {
      const written = await open(fresh, 'wx', 0o600);
      await written.writeFile(`${recipient}\n`);
      await written.sync();
      await written.close();
      await link(fresh, recipientFile);
      return ok(undefined);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'EEXIST') return err({ code: 'SHEET_EXISTS' });
      throw error;
    } finally {
      await rm(fresh, { force: true });
    }
  }
}
