import { type Day } from '#domain-kit';
import { type Custody, custodyOf } from '#platform';
import { Inject, Injectable } from '@nestjs/common';
import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { GOVERNANCE_OPTIONS, type GovernanceOptions } from '../governance.options.js';

const BACKUP_OF = /-(\d{4}-\d{2}-\d{2})T[^/]*\.backup\.age$/;

/** What stands in the home of a node beside its database; nothing is known of a node without a home of its own. */
export interface MachineState {
  readonly custody: Custody | null;
  /** The UTC day of the latest backup that lies in the home. */
  readonly backupOn: Day | null;
}

/** Who can open what is kept on this machine, and since when there is a copy of it. */
@Injectable()
export class Machine {
  constructor(@Inject(GOVERNANCE_OPTIONS) private readonly options: GovernanceOptions) {}

  async state(): Promise<MachineState> {
    const { recipientFile } = this.options;
    if (recipientFile === undefined) return { custody: null, backupOn: null };
    const home = dirname(recipientFile);
    const key = await readFile(join(home, 'node.key'), 'utf8').catch(absent);
    const backups = (await readdir(join(home, 'backups')).catch(absent)) ?? [];
    const days = backups.flatMap((name) => BACKUP_OF.exec(name)?.[1] ?? []).toSorted();
    return { custody: key === null ? null : custodyOf(key), backupOn: days.at(-1) ?? null };
  }
}

function absent(error: NodeJS.ErrnoException): null {
  if (error.code === 'ENOENT') return null;
  throw error;
}
