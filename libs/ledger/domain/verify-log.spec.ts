import { addDays } from '#domain-kit';
import * as fc from 'fast-check';
import { type Checkpoint, daysToCheckpoint, hex, ledgerHead, takeCheckpoint } from './checkpoint.js';
import { ENTRY_KINDS, type LedgerEntry } from './entry.types.js';
import { entryHash } from './entry-bytes.js';
import { MerkleFrontier } from './merkle-frontier.js';
import { verifyLog, verifyLogStream } from './verify-log.js';
import type { StoredEntry } from './verify-log.types.js';

const FIRST_DAY = '2023-01-30';

/** A log with `perDay[i]` entries on the i-th day, and a checkpoint for each of these days. */
function writeLog(perDay: readonly number[], seed = 0): { entries: LedgerEntry[]; checkpoints: Checkpoint[] } {
  const [log, heads] = [new MerkleFrontier(), new MerkleFrontier()];
  const entries: LedgerEntry[] = [];
  const checkpoints = perDay.map((count, offset) => {
    const day = addDays(FIRST_DAY, offset);
    for (let i = 0; i < count; i += 1) {
      const kind = ENTRY_KINDS[(entries.length + seed) % ENTRY_KINDS.length]!;
      const harmless = kind === 'restore.performed' ? 'decision.recorded' : kind;
      entries.push({
        index: entries.length,
        kind: harmless,
        day,
        subject: { figures: { seed: entries.length + seed } },
      });
      log.append(entryHash(entries.at(-1)!));
    }
    return takeCheckpoint(heads, log, day, Buffer.alloc(32, offset + seed));
  });
  return { entries, checkpoints };
}

const logs = fc
  .record({ perDay: fc.array(fc.nat(4), { minLength: 1, maxLength: 12 }), seed: fc.nat(200) })
  .filter(({ perDay }) => perDay.reduce((a, b) => a + b, 0) >= 2)
  .map(({ perDay, seed }) => writeLog(perDay, seed));
const codes = (log: Parameters<typeof verifyLog>[0]): string[] => verifyLog(log).map(({ code }) => code);
const renumbered = (entries: LedgerEntry[]): LedgerEntry[] => entries.map((entry, index) => ({ ...entry, index }));
const edit = (entry: LedgerEntry): LedgerEntry => ({ ...entry, subject: { figures: { seed: 999_999 } } });

/** Each edit of the stored entries alone; the checkpoints stay. */
const edits: Record<string, (entries: LedgerEntry[], at: number) => LedgerEntry[]> = {
  'rewriting an entry': (entries, at) => entries.with(at, edit(entries[at]!)),
  'moving an entry to another day': (entries, at) =>
    entries.with(at, { ...entries[at]!, day: addDays(entries[at]!.day, at % 2 === 0 ? 1 : -1) }),
  'removing an entry': (entries, at) => entries.toSpliced(at, 1),
  'removing an entry and renumbering': (entries, at) => renumbered(entries.toSpliced(at, 1)),
  'inserting an entry': (entries, at) => entries.toSpliced(at, 0, edit(entries[at]!)),
  'inserting an entry and renumbering': (entries, at) => renumbered(entries.toSpliced(at, 0, edit(entries[at]!))),
  'swapping two entries': (entries, at) => {
    const other = (at + 1) % entries.length;
    return entries.with(at, entries[other]!).with(other, entries[at]!);
  },
  'swapping the subjects of two entries': (entries, at) => {
    const other = (at + 1) % entries.length;
    const [a, b] = [entries[at]!, entries[other]!];
    return entries.with(at, { ...a, subject: b.subject }).with(other, { ...b, subject: a.subject });
  },
  'cutting the tail': (entries, at) => entries.slice(0, at),
};

describe('a sound log', () => {
  it('has no findings, whoever witnessed it', () => {
    fc.assert(
      fc.property(logs, ({ entries, checkpoints }) => {
        const stored = entries.map((entry): StoredEntry => ({ ...entry, leafHash: hex(entryHash(entry)) }));
        expect(verifyLog({ entries: stored, checkpoints, witnessed: checkpoints.map(ledgerHead) })).toEqual([]);
      }),
    );
  });

  it('may go on after the last checkpoint and the last witness', () => {
    fc.assert(
      fc.property(logs, fc.nat(), ({ entries, checkpoints }, cut) => {
        const known = checkpoints.slice(0, cut % checkpoints.length);
        expect(verifyLog({ entries, checkpoints: known, witnessed: known.slice(0, 1).map(ledgerHead) })).toEqual([]);
      }),
    );
  });

  it('is verified from a stream in one pass', async () => {
    const { entries, checkpoints } = writeLog([3, 0, 2]);
    async function* stream(): AsyncGenerator<StoredEntry> {
      yield* entries;
    }
    async function* edited(): AsyncGenerator<StoredEntry> {
      yield* entries.with(1, edit(entries[1]!));
    }
    expect(await verifyLogStream({ entries: stream(), checkpoints, witnessed: [] })).toEqual([]);
    expect(await verifyLogStream({ entries: edited(), checkpoints, witnessed: [] })).toMatchObject([
      { code: 'LOG_CHANGED' },
    ]);
  });

  it('holds ten thousand entries without slowing down', () => {
    const { entries, checkpoints } = writeLog(Array.from({ length: 100 }, () => 100));
    expect(verifyLog({ entries, checkpoints, witnessed: [] })).toEqual([]);
  });
});

describe('a log that was written as it is', () => {
  it('has a finding where rules of a body hold on the day of a decision that was no founding', () => {
    const decision = '00000000-0000-4000-8000-000000000000';
    const log = (rule: string) => {
      const ids = { decision };
      const decided = { ids, codes: { rule }, days: { decidedOn: FIRST_DAY } };
      const entries: LedgerEntry[] = [
        { index: 0, kind: 'decision.recorded', day: FIRST_DAY, subject: decided },
        { index: 1, kind: 'body.rules-set', day: FIRST_DAY, subject: { ids, days: { beginsOn: FIRST_DAY } } },
      ];
      return verifyLog({ entries, checkpoints: [], witnessed: [] });
    };
    expect(log('founding')).toEqual([]);
    const where = { fromIndex: 1, toIndex: 1, day: FIRST_DAY };
    expect(log('majority')).toEqual([{ code: 'RULES_TOO_EARLY', severity: 'alarm', ...where }]);
  });
});

describe('an edited log', () => {
  it.each(Object.entries(edits))('is found after %s', (_name, apply) => {
    fc.assert(
      fc.property(logs, fc.nat(), ({ entries, checkpoints }, at) => {
        const edited = apply(entries, at % entries.length);
        expect(codes({ entries: edited, checkpoints, witnessed: [] })).not.toEqual([]);
      }),
    );
  });

  it.each(Object.entries(edits).filter(([name]) => !name.includes('day')))(
    'with all checkpoints made anew is a fork of what was witnessed, after %s',
    (_name, apply) => {
      fc.assert(
        fc.property(logs, fc.nat(), ({ entries, checkpoints }, at) => {
          const edited = renumbered(apply(entries, at % entries.length));
          const [log, heads] = [new MerkleFrontier(), new MerkleFrontier()];
          const forged = checkpoints.map(({ day, salt }) => {
            for (const entry of edited.slice(log.size)) if (entry.day <= day) log.append(entryHash(entry));
            return takeCheckpoint(heads, log, day, Buffer.from(salt, 'hex'));
          });
          const witnessed = [ledgerHead(checkpoints.at(-1)!)];
          expect(codes({ entries: edited, checkpoints: forged, witnessed })).toContain('FORK');
        }),
      );
    },
  );

  it('says between which entries the change is', () => {
    const { entries, checkpoints } = writeLog([2, 3, 2]);
    const found = verifyLog({ entries: entries.with(3, edit(entries[3]!)), checkpoints, witnessed: [] });
    expect(found).toEqual([{ code: 'LOG_CHANGED', severity: 'alarm', day: '2023-01-31', fromIndex: 2, toIndex: 4 }]);
  });

  it('says which entry it is where leaf hashes were stored', () => {
    const { entries, checkpoints } = writeLog([2, 3, 2]);
    const stored = entries.map((entry): StoredEntry => ({ ...entry, leafHash: hex(entryHash(entry)) }));
    const edited = stored.with(3, { ...edit(entries[3]!), leafHash: stored[3]!.leafHash! });
    const found = verifyLog({ entries: edited, checkpoints, witnessed: [] });
    expect(found).toContainEqual(expect.objectContaining({ code: 'ENTRY_REWRITTEN', fromIndex: 3, toIndex: 3 }));
  });

  it.each([
    ['an entry removed', (e: LedgerEntry[]) => e.toSpliced(2, 1), 'ENTRY_OUT_OF_PLACE'],
    ['the tail cut', (e: LedgerEntry[]) => e.slice(0, 5), 'LOG_CUT'],
    [
      'free text in it',
      (e: LedgerEntry[]) => e.with(1, { ...e[1]!, subject: { codes: { a: 'She left' } } }),
      'ENTRY_REFUSED',
    ],
    ['an entry dated back', (e: LedgerEntry[]) => [...e, { ...e[0]!, index: e.length }], 'ENTRY_OUT_OF_DAY'],
  ])('with %s is called so', (_what, apply, code) => {
    const { entries, checkpoints } = writeLog([2, 3, 2]);
    expect(codes({ entries: apply(entries), checkpoints, witnessed: [] })).toContain(code);
  });

  it('survives entries that are no entries', () => {
    const { entries, checkpoints } = writeLog([2]);
    const broken = entries.with(1, { index: 1, kind: 'restore.performed', day: FIRST_DAY } as LedgerEntry);
    expect(codes({ entries: broken, checkpoints, witnessed: [] })).toEqual(['ENTRY_REFUSED', 'LOG_CHANGED']);
  });
});

describe('the day of an entry', () => {
  const onDays = (...days: string[]): LedgerEntry[] =>
    days.map((day, index) => ({ index, kind: 'decision.recorded', day, subject: {} }));

  it('is never earlier than that of the entry before', () => {
    expect(codes({ entries: onDays('2023-05-02', '2023-05-01'), checkpoints: [], witnessed: [] })).toEqual([
      'ENTRY_OUT_OF_DAY',
    ]);
  });

  /** Checkpoints of `days` over the given entries, `sizes[i]` of them on the i-th day. */
  const checkpointed = (entries: LedgerEntry[], days: string[], sizes: number[]): Checkpoint[] => {
    const [log, heads] = [new MerkleFrontier(), new MerkleFrontier()];
    return days.map((day, i) => {
      for (const entry of entries.slice(log.size, sizes[i])) log.append(entryHash(entry));
      return takeCheckpoint(heads, log, day, Buffer.alloc(32, i));
    });
  };

  it('is not one that was closed without it', () => {
    const entries = onDays('2023-05-01', '2023-05-02');
    const checkpoints = checkpointed(entries, ['2023-05-01', '2023-05-02'], [1, 1]);
    expect(codes({ entries, checkpoints, witnessed: [] })).toEqual(['ENTRY_OUT_OF_DAY']);
  });

  it('is not after the checkpoint that holds it', () => {
    const entries = onDays('2023-05-01', '2023-05-02');
    const checkpoints = checkpointed(entries, ['2023-05-01'], [2]);
    expect(codes({ entries, checkpoints, witnessed: [] })).toEqual(['ENTRY_OUT_OF_DAY']);
  });

  it('has a checkpoint even if the next one follows from the last', () => {
    const entries = onDays('2023-05-01', '2023-05-03');
    const checkpoints = checkpointed(entries, ['2023-05-01', '2023-05-03'], [1, 2]);
    expect(codes({ entries, checkpoints, witnessed: [] })).toEqual(['CHECKPOINT_OUT_OF_PLACE']);
  });

  it('is not taken out of a later checkpoint', () => {
    const entries = onDays('2023-05-01');
    const [first, second] = checkpointed(entries, ['2023-05-01', '2023-05-02'], [1, 1]) as [Checkpoint, Checkpoint];
    const checkpoints = [first, { ...second, logSize: 0 }];
    expect(codes({ entries, checkpoints, witnessed: [] })).toEqual(['CHECKPOINT_OUT_OF_PLACE']);
  });
});

describe('checkpoints', () => {
  const fields = ['day', 'root', 'size', 'salt', 'logRoot', 'logSize'] as const;

  it.each(fields)('are found altered in their %s', (field) => {
    fc.assert(
      fc.property(logs, fc.nat(), ({ entries, checkpoints }, place) => {
        const at = place % checkpoints.length;
        const good = checkpoints[at]!;
        const altered = {
          day: '2024-01-01',
          root: 'ab'.repeat(32),
          size: 77,
          salt: 'ee'.repeat(32),
          logRoot: 'cd'.repeat(32),
          logSize: good.logSize + 1,
        };
        const bad = checkpoints.with(at, { ...good, [field]: altered[field] });
        expect(codes({ entries, checkpoints: bad, witnessed: checkpoints.map(ledgerHead) })).not.toEqual([]);
      }),
    );
  });

  it('are found removed, swapped and cut by those who witnessed the last', () => {
    const { entries, checkpoints } = writeLog([1, 2, 0, 3]);
    const witnessed = [ledgerHead(checkpoints[3]!)];
    expect(codes({ entries, checkpoints: checkpoints.toSpliced(1, 1), witnessed })).toContain(
      'CHECKPOINT_OUT_OF_PLACE',
    );
    const swapped = checkpoints.with(1, checkpoints[2]!).with(2, checkpoints[1]!);
    expect(codes({ entries, checkpoints: swapped, witnessed })).toContain('CHECKPOINT_OUT_OF_PLACE');
    expect(codes({ entries, checkpoints: checkpoints.slice(0, 3), witnessed })).toEqual(['CUT_AFTER_WITNESS']);
  });

  it('are one a day, also for days on which nothing happened', () => {
    expect(daysToCheckpoint('2023-02-26', '2023-03-02')).toEqual(['2023-02-27', '2023-02-28', '2023-03-01']);
    expect(daysToCheckpoint('2023-03-01', '2023-03-02')).toEqual([]);
  });

  it('give heads that differ for one log under different salts', () => {
    const [a, b] = [writeLog([0]), writeLog([0], 1)];
    expect(a.checkpoints[0]!.logRoot).toBe(b.checkpoints[0]!.logRoot);
    expect(a.checkpoints[0]!.root).not.toBe(b.checkpoints[0]!.root);
  });
});

describe('a restored log', () => {
  const before = writeLog([1, 2, 2, 1]);
  const restore = (
    restoredToSize: number,
    lastWitnessedSize: number,
  ): { entries: LedgerEntry[]; checkpoints: Checkpoint[] } => {
    const [log, heads] = [new MerkleFrontier(), new MerkleFrontier()];
    const day = addDays(FIRST_DAY, 4);
    const figures = { restoredToSize, lastWitnessedSize };
    const entries = [
      ...before.entries.slice(0, 3),
      { index: 3, kind: 'restore.performed', day, subject: { figures } } as const,
    ];
    const checkpoints = [0, 1, 2, 3, 4].map((offset) => {
      const today = addDays(FIRST_DAY, offset);
      for (const entry of entries.slice(log.size)) if (entry.day <= today) log.append(entryHash(entry));
      return takeCheckpoint(
        heads,
        log,
        today,
        offset < 2 ? Buffer.from(before.checkpoints[offset]!.salt, 'hex') : Buffer.alloc(32, 99),
      );
    });
    return { entries, checkpoints };
  };
  const witnessed = before.checkpoints.map(ledgerHead);

  it('is shown as restored where its entry names the heads it gives up', () => {
    const found = verifyLog({ ...restore(2, 4), witnessed });
    expect(found.map(({ code, severity, headSize }) => ({ code, severity, headSize }))).toEqual([
      { code: 'RESTORED', severity: 'notice', headSize: 3 },
      { code: 'RESTORED', severity: 'notice', headSize: 4 },
    ]);
  });

  it('is a fork for a head that the entry does not name', () => {
    expect(codes({ ...restore(2, 3), witnessed })).toEqual(['RESTORED', 'FORK']);
    expect(codes({ ...restore(3, 4), witnessed })).toEqual(['FORK', 'RESTORED']);
  });
});
