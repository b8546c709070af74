import { addDays, type Day } from '#domain-kit';
import { type Checkpoint, checkpointLeaf, hex, type LedgerHead } from './checkpoint.js';
import { entryHash } from './entry-bytes.js';
import { MerkleFrontier } from './merkle-frontier.js';
import { leafHash } from './merkle-tree.js';
import { refuseEntry } from './refuse-entry.js';
import { RulesInTime } from './rules-in-time.js';
import type { LedgerFinding, LedgerFindingCode, StoredEntry } from './verify-log.types.js';

const SHA256_HEX = /^[0-9a-f]{64}$/;

/**
 * Checks a whole log in one pass and with O(log n) memory for entries: give every entry in stored order to `take`,
 * then ask `finish`. Checkpoints come in order of day; `witnessed` are the heads that peers, receipts or paper hold.
 * What was appended after the last checkpoint is bound by nothing yet but its stored leaf hashes.
 */
export class LogVerifier {
  readonly #findings: LedgerFinding[] = [];
  readonly #log = new MerkleFrontier();
  readonly #heads = new Map<number, LedgerHead>();
  readonly #restores: RestoreNote[] = [];
  readonly #rules = new RulesInTime();
  #next = 0;
  #expectedIndex = 0;
  #lastDay: Day = '0000-01-01';
  #provenSize = 0;
  #changed = false;

  constructor(
    private readonly checkpoints: readonly Checkpoint[],
    private readonly witnessed: readonly LedgerHead[],
  ) {
    this.#checkChain();
  }

  take(entry: StoredEntry): void {
    this.#closeFullDays();
    const { leafHash: stored, ...bare } = entry;
    const at = this.#log.size;
    const here = { fromIndex: at, toIndex: at };
    const refused = refuseEntry(bare) !== undefined;
    if (refused) this.#find('ENTRY_REFUSED', here);
    if (entry.index !== this.#expectedIndex) this.#find('ENTRY_OUT_OF_PLACE', { ...here, day: entry.day });
    if (this.#isOutOfDay(entry.day)) this.#find('ENTRY_OUT_OF_DAY', { ...here, day: entry.day });

    if (!refused && this.#rules.isTooEarly(bare)) this.#find('RULES_TOO_EARLY', { ...here, day: entry.day });

    const hash = entryHash(bare);
    if (stored !== undefined && stored !== hex(hash)) this.#find('ENTRY_REWRITTEN', { ...here, day: entry.day });
    this.#log.append(hash);
    this.#expectedIndex = entry.index + 1;
    if (entry.day > this.#lastDay) this.#lastDay = entry.day;
    if (!refused && entry.kind === 'restore.performed') this.#restores.push(restoreNote(entry));
  }

  finish(): LedgerFinding[] {
    this.#closeFullDays();
    for (const { day, logSize } of this.checkpoints.slice(this.#next)) {
      this.#find('LOG_CUT', { day, fromIndex: this.#log.size, toIndex: logSize - 1 });
    }
    for (const head of this.witnessed) this.#checkWitnessed(head);
    return [...this.#findings];
  }

  #find(code: LedgerFindingCode, where: Omit<LedgerFinding, 'code' | 'severity'>): void {
    this.#findings.push({ code, severity: code === 'RESTORED' ? 'notice' : 'alarm', ...where });
  }

  /** Compares the log with every checkpoint that is due at its present size. */
  #closeFullDays(): void {
    for (;;) {
      const checkpoint = this.checkpoints[this.#next];
      if (!checkpoint || checkpoint.logSize > this.#log.size) return;
      const { day, logSize, logRoot } = checkpoint;
      const agrees = logRoot === hex(this.#log.root());
      if (agrees) this.#provenSize = logSize;
      // One changed entry changes every later root, so only the first finding says something.
      else if (!this.#changed) this.#find('LOG_CHANGED', { day, fromIndex: this.#provenSize, toIndex: logSize - 1 });
      this.#changed ||= !agrees;
      this.#next += 1;
    }
  }

  #isOutOfDay(day: Day): boolean {
    if (day < this.#lastDay) return true;
    if (this.#changed) return false;
    const closed = this.checkpoints[this.#next - 1];
    const open = this.checkpoints[this.#next];
    return (closed !== undefined && day <= closed.day) || (open !== undefined && day > open.day);
  }

  /** The checkpoint log by itself: consecutive days, sizes and roots that follow. */
  #checkChain(): void {
    const chain = new MerkleFrontier();
    let previous: Checkpoint | undefined;
    let agreed = true;
    for (const checkpoint of this.checkpoints) {
      const { day, size, salt, logRoot, logSize } = checkpoint;
      const where = { day, headSize: size };
      const follows = (!previous || day === addDays(previous.day, 1)) && logSize >= (previous?.logSize ?? 0);
      if (!follows || size !== chain.size + 1) this.#find('CHECKPOINT_OUT_OF_PLACE', where);
      if (SHA256_HEX.test(salt) && SHA256_HEX.test(logRoot)) {
        chain.append(leafHash(checkpointLeaf(Buffer.from(salt, 'hex'), Buffer.from(logRoot, 'hex'))));
      }
      const root = hex(chain.root());
      if (root !== checkpoint.root && agreed) this.#find('CHECKPOINT_CHANGED', where);
      agreed = root === checkpoint.root;
      this.#heads.set(chain.size, { day, size: chain.size, root });
      previous = checkpoint;
    }
  }

  #checkWitnessed({ day, root, size }: LedgerHead): void {
    const own = this.#heads.get(size);
    if (own && own.root === root && own.day === day) return;
    const where = { day, headSize: size };
    if (this.#restores.some(({ from, to }) => size > from && size <= to)) this.#find('RESTORED', where);
    else this.#find(own ? 'FORK' : 'CUT_AFTER_WITNESS', where);
  }
}

/** Sizes of the checkpoint log: of the backup, and of the last head that another party had witnessed. */
interface RestoreNote {
  readonly from: number;
  readonly to: number;
}

const restoreNote = ({ subject }: StoredEntry): RestoreNote => ({
  from: subject.figures?.['restoredToSize'] ?? Number.POSITIVE_INFINITY,
  to: subject.figures?.['lastWitnessedSize'] ?? 0,
});

export interface LogToVerify {
  readonly entries: Iterable<StoredEntry>;
  readonly checkpoints: Iterable<Checkpoint>;
  readonly witnessed: Iterable<LedgerHead>;
}

/** Everything that is wrong with a log; empty for a sound one. */
export function verifyLog({ entries, checkpoints, witnessed }: LogToVerify): LedgerFinding[] {
  const verifier = new LogVerifier([...checkpoints], [...witnessed]);
  for (const entry of entries) verifier.take(entry);
  return verifier.finish();
}

/** As `verifyLog`, for entries that stream from a database or a file. */
export async function verifyLogStream(
  log: Omit<LogToVerify, 'entries'> & { readonly entries: AsyncIterable<StoredEntry> },
): Promise<LedgerFinding[]> {
  const verifier = new LogVerifier([...log.checkpoints], [...log.witnessed]);
  for await (const entry of log.entries) verifier.take(entry);
  return verifier.finish();
}
