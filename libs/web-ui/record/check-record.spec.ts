import { consistencyProof, entryBytes, entryHash, inclusionProof, type LedgerEntry, rootOf } from '#ledger';
import { checkRecord, type Evidence, type SeenHead, type ShownDecision, type ShownMandate } from './check-record.js';

const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
const [HOLDER, OTHER] = ['a'.repeat(32), 'b'.repeat(32)];
const uuid = (n: number): string => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const mandate: ShownMandate = {
  id: uuid(1),
  officeCode: 'secretary',
  holderRef: HOLDER,
  beginsOn: '2026-03-01',
  endsOn: '2026-05-30',
  endedOn: null,
  beganBy: uuid(2),
};
const decision: ShownDecision = {
  id: uuid(2),
  rule: 'rotation',
  outcome: 'carried',
  day: '2026-02-27',
  recordedBy: HOLDER,
  secondedBy: OTHER,
  recusedCount: 1,
};

const log: LedgerEntry[] = [
  { kind: 'organization.founded', subject: {} },
  {
    kind: 'decision.recorded',
    subject: {
      ids: { decision: decision.id, recordedBy: HOLDER, secondedBy: OTHER },
      codes: { rule: 'rotation', outcome: 'carried' },
      days: { decidedOn: decision.day },
      figures: { recused: 1 },
    },
  },
  {
    kind: 'mandate.begun',
    subject: {
      ids: { mandate: mandate.id, holder: HOLDER, decision: decision.id },
      codes: { office: 'secretary' },
      days: { beginsOn: mandate.beginsOn, endsOn: mandate.endsOn },
    },
  },
  { kind: 'mandate.ended', subject: { ids: { mandate: uuid(9) }, days: { endedOn: '2026-03-05' } } },
  { kind: 'decision.lapsed', subject: {} },
].map((entry, index) => ({ ...entry, index, day: '2026-03-01' }) as LedgerEntry);

function evidenceOf(entries: readonly LedgerEntry[], seenSize = 0, checkpointSize = 2): Evidence {
  const leaves = entries.map(entryHash);
  const size = leaves.length;
  const since = (from: number): string[] =>
    from >= 1 && from <= size ? consistencyProof(from, size, leaves).map(hex) : [];
  return {
    size,
    root: hex(rootOf(leaves)),
    sinceSeen: since(seenSize),
    checkpoint: { day: '2026-02-28', logRoot: hex(rootOf(leaves.slice(0, checkpointSize))), logSize: checkpointSize },
    sinceCheckpoint: since(checkpointSize),
    entries: [1, 2].map((index) => ({
      index,
      json: entryBytes(entries[index]!).toString(),
      proof: inclusionProof(index, size, leaves).map(hex),
    })),
  };
}

const shown = { mandates: [mandate], decisions: [decision] };
const seen: SeenHead = { size: 3, root: hex(rootOf(log.slice(0, 3).map(entryHash))), on: '2026-02-28' };
const alarms = (evidence: Evidence, given: typeof shown = shown, head: SeenHead | null = seen): string[] =>
  checkRecord(given, evidence, head).alarms.map(({ code }) => code);

describe('checking the record in the browser', () => {
  it('is content with an honest node, whether it saw it before or not', () => {
    expect(checkRecord(shown, evidenceOf(log, 3), seen)).toEqual({ alarms: [], mandates: 1, decisions: 1 });
    expect(alarms(evidenceOf(log), shown, null)).toEqual([]);
    expect(alarms(evidenceOf(log, 5), shown, { ...seen, size: 5, root: evidenceOf(log).root })).toEqual([]);
  });

  it.each([
    ['another holder', { holderRef: OTHER }],
    ['another office', { officeCode: 'treasurer' }],
    ['an earlier begin', { beginsOn: '2026-02-01' }],
    ['a longer term', { endsOn: '2027-05-30' }],
    ['an end that was not', { endedOn: '2026-04-01' }],
    ['another decision', { beganBy: uuid(7) }],
  ])('sees %s on the page', (_, change) => {
    expect(alarms(evidenceOf(log, 3), { ...shown, mandates: [{ ...mandate, ...change }] })).toEqual([
      'MANDATE_DIFFERS',
    ]);
  });

  it.each([
    ['another rule', { rule: 'majority' }],
    ['another outcome', { outcome: 'lost' }],
    ['another seconder', { secondedBy: HOLDER }],
    ['another recorder', { recordedBy: OTHER }],
    ['another day', { day: '2026-02-26' }],
    ['somebody who took part after all', { recusedCount: 0 }],
  ])('sees %s of a decision', (_, change) => {
    const decisions = [{ ...decision, ...change }];
    expect(alarms(evidenceOf(log, 3), { ...shown, decisions })).toEqual(['DECISION_DIFFERS']);
  });

  it('counts who said after a decision was in force that they took no part', () => {
    const said = { kind: 'decision.recused', subject: { ids: { decision: decision.id }, figures: { recused: 2 } } };
    const longer = [...log.slice(0, 2), { ...said, index: 2, day: '2026-03-01' } as LedgerEntry];
    const given = (recusedCount: number) => ({ mandates: [], decisions: [{ ...decision, recusedCount }] });
    expect([1, 2, 3].map((count) => checkRecord(given(count), evidenceOf(longer), null).alarms.length)).toEqual([
      1, 0, 1,
    ]);
  });

  it('misses what the log does not have', () => {
    const invented = { ...mandate, id: uuid(8) };
    const unheard = { ...decision, id: uuid(8) };
    expect(alarms(evidenceOf(log, 3), { mandates: [invented], decisions: [unheard] })).toEqual([
      'MANDATE_NOT_IN_LOG',
      'DECISION_NOT_IN_LOG',
    ]);
  });

  it('takes no entry that is not in the log', () => {
    const honest = evidenceOf(log, 3);
    const forged = honest.entries.map((entry) => ({ ...entry, json: entry.json.replace(HOLDER, OTHER) }));
    expect(alarms({ ...honest, entries: forged })).toContain('ENTRY_NOT_IN_LOG');
    const moved = honest.entries.map((entry) => ({ ...entry, index: entry.index + 1 }));
    expect(alarms({ ...honest, entries: moved })).toContain('ENTRY_NOT_IN_LOG');
  });

  it('notices a log that was rewritten, cut, or does not continue its checkpoint', () => {
    const other = log.map((entry) => (entry.index === 0 ? { ...entry, day: '2026-02-01' } : entry));
    expect(alarms(evidenceOf(other, 3))).toEqual(['LOG_REWRITTEN']);
    expect(alarms({ ...evidenceOf(log, 3), sinceSeen: [] })).toEqual(['LOG_REWRITTEN']);
    const longer = { ...seen, size: 6 };
    expect(alarms(evidenceOf(log, 6), shown, longer)).toEqual(['LOG_SHRANK']);
    const mixed = { ...evidenceOf(log, 3), checkpoint: evidenceOf(other).checkpoint };
    expect(alarms(mixed)).toEqual(['CHECKPOINT_DIFFERS']);
  });
});
