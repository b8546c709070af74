import { canonicalJson, sha256Hex } from '#domain-kit';
import { entryBytes, entryHash, inclusionProof, type LedgerEntry, rootOf } from '#ledger';
import { checkBegunTurn } from './check-begun-turn.js';

const [ANA, BEA] = ['a'.repeat(32), 'b'.repeat(32)];
const hex = (hash: Uint8Array): string => Buffer.from(hash).toString('hex');
const facts = {
  office: 'secretary',
  day: '2026-03-01',
  rule: { termDays: 30, cooldownTerms: 0, seats: 1 },
  seed: '0'.repeat(64),
  pool: [
    { ref: ANA, memberSince: '2026-01-01', inPoolSince: '2026-01-01' },
    { ref: BEA, memberSince: '2026-01-02', inPoolSince: '2026-01-02' },
  ],
  terms: [],
  passes: [],
  swaps: [],
};
const json = canonicalJson(facts);
const mandate = {
  id: '00000000-0000-4000-8000-000000000001',
  officeCode: 'secretary',
  holderRef: ANA,
  beginsOn: '2026-03-01',
  endsOn: '2026-03-30',
  endedOn: null,
  beganBy: '00000000-0000-4000-8000-000000000002',
};

function evidenceWith(turn: string) {
  const entry: LedgerEntry = {
    index: 0,
    kind: 'mandate.begun',
    day: '2026-03-01',
    subject: {
      ids: { mandate: mandate.id, holder: mandate.holderRef, decision: mandate.beganBy },
      codes: { office: 'secretary' },
      days: { beginsOn: mandate.beginsOn, endsOn: mandate.endsOn },
      commitments: { turn },
    },
  };
  const leaves = [entryHash(entry)];
  return {
    size: 1,
    root: hex(rootOf(leaves)),
    sinceSeen: [],
    checkpoint: null,
    sinceCheckpoint: [],
    entries: [{ index: 0, json: entryBytes(entry).toString(), proof: inclusionProof(0, 1, leaves).map(hex) }],
  };
}

describe('a turn that became a mandate', () => {
  it('is proven by facts whose hash the ledger has', () => {
    expect(checkBegunTurn(mandate, json, evidenceWith(sha256Hex(json)))).toEqual({ entry: 0, hash: sha256Hex(json) });
  });

  it('is not proven by other facts, another person, another office or another log', () => {
    const honest = evidenceWith(sha256Hex(json));
    const other = canonicalJson({ ...facts, passes: [{ turn: 1, ref: BEA }] });
    expect(checkBegunTurn(mandate, other, honest).entry).toBeNull();
    const forBea = canonicalJson({ ...facts, passes: [{ turn: 1, ref: ANA }] });
    expect(checkBegunTurn(mandate, forBea, evidenceWith(sha256Hex(forBea))).entry).toBeNull();
    expect(checkBegunTurn({ ...mandate, officeCode: 'treasurer' }, json, honest).entry).toBeNull();
    expect(checkBegunTurn(mandate, json, { ...honest, root: '0'.repeat(64) }).entry).toBeNull();
  });
});
