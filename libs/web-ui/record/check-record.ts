import { leafHash, verifyConsistency, verifyInclusion } from '#ledger';

/** What this browser has seen of a node's log: kept, and compared with whatever the node says later. */
export interface SeenHead {
  readonly size: number;
  readonly root: string;
  /** The day on which it was seen. */
  readonly on: string;
}

export interface Evidence {
  readonly size: number;
  readonly root: string;
  readonly sinceSeen: readonly string[];
  readonly checkpoint: { readonly day: string; readonly logRoot: string; readonly logSize: number } | null;
  readonly sinceCheckpoint: readonly string[];
  readonly entries: readonly { readonly index: number; readonly json: string; readonly proof: readonly string[] }[];
}

export interface ShownMandate {
  readonly id: string;
  readonly officeCode: string;
  readonly holderRef: string;
  readonly beginsOn: string;
  readonly endsOn: string;
  readonly endedOn: string | null;
  readonly beganBy: string;
}

/** Of a decision in force. */
export interface ShownDecision {
  readonly id: string;
  readonly rule: string;
  readonly outcome: string;
  readonly day: string;
  readonly recordedBy: string;
  readonly secondedBy: string | null;
  /** How many took no part in it. */
  readonly recusedCount: number;
}

export type AlarmCode =
  | 'ENTRY_NOT_IN_LOG'
  | 'MANDATE_NOT_IN_LOG'
  | 'MANDATE_DIFFERS'
  | 'DECISION_NOT_IN_LOG'
  | 'DECISION_DIFFERS'
  | 'CHECKPOINT_DIFFERS'
  | 'LOG_SHRANK'
  | 'LOG_REWRITTEN';

export interface RecordCheck {
  readonly alarms: readonly { readonly code: AlarmCode; readonly id: string }[];
  readonly mandates: number;
  readonly decisions: number;
}

const bytes = (hex: string): Buffer => Buffer.from(hex, 'hex');

interface Entry {
  readonly kind: string;
  readonly subject: {
    readonly ids?: Readonly<Record<string, string>>;
    readonly codes?: Readonly<Record<string, string>>;
    readonly days?: Readonly<Record<string, string>>;
    readonly figures?: Readonly<Record<string, number>>;
  };
}

/**
 * Believes nothing that the node says but what follows from hashes: each entry is in the log of this root, each mandate
 * and decision on the page says what its entry says, and the log continues its last checkpoint and what was seen before.
 */
export function checkRecord(
  shown: { readonly mandates: readonly ShownMandate[]; readonly decisions: readonly ShownDecision[] },
  evidence: Evidence,
  seen: SeenHead | null,
): RecordCheck {
  const { size, checkpoint } = evidence;
  const alarms: { code: AlarmCode; id: string }[] = [];
  const root = bytes(evidence.root);
  const entries = evidence.entries.flatMap(({ index, json, proof }): Entry[] => {
    const claim = { index, size, leafHash: leafHash(Buffer.from(json)), root, proof: proof.map(bytes) };
    const parsed: unknown = verifyInclusion(claim) ? JSON.parse(json) : null;
    if (parsed === null || (parsed as { index?: unknown }).index !== index) {
      alarms.push({ code: 'ENTRY_NOT_IN_LOG', id: String(index) });
      return [];
    }
    return [parsed as Entry];
  });
  const continues = (from: number, fromRoot: string, proof: readonly string[]): boolean =>
    verifyConsistency({ from, to: size, fromRoot: bytes(fromRoot), toRoot: root, proof: proof.map(bytes) });

  for (const mandate of shown.mandates) {
    const code = checkMandate(mandate, entries);
    if (code) alarms.push({ code, id: mandate.id });
  }
  for (const decision of shown.decisions) {
    const code = checkDecision(decision, entries);
    if (code) alarms.push({ code, id: decision.id });
  }
  if (
    checkpoint &&
    checkpoint.logSize > 0 &&
    !continues(checkpoint.logSize, checkpoint.logRoot, evidence.sinceCheckpoint)
  )
    alarms.push({ code: 'CHECKPOINT_DIFFERS', id: checkpoint.day });
  if (seen && size < seen.size) alarms.push({ code: 'LOG_SHRANK', id: seen.on });
  else if (seen && !continues(seen.size, seen.root, evidence.sinceSeen))
    alarms.push({ code: 'LOG_REWRITTEN', id: seen.on });
  return { alarms, mandates: shown.mandates.length, decisions: shown.decisions.length };
}

const about = (entries: readonly Entry[], kind: string, field: string, id: string): Entry | undefined =>
  entries.find((entry) => entry.kind === kind && entry.subject.ids?.[field] === id);

function checkMandate(mandate: ShownMandate, entries: readonly Entry[]): AlarmCode | null {
  const begun = about(entries, 'mandate.begun', 'mandate', mandate.id)?.subject;
  if (!begun) return 'MANDATE_NOT_IN_LOG';
  const ended = about(entries, 'mandate.ended', 'mandate', mandate.id)?.subject;
  const agrees =
    begun.ids?.['holder'] === mandate.holderRef &&
    begun.ids['decision'] === mandate.beganBy &&
    begun.codes?.['office'] === mandate.officeCode &&
    begun.days?.['beginsOn'] === mandate.beginsOn &&
    begun.days['endsOn'] === mandate.endsOn &&
    (ended?.days?.['endedOn'] ?? null) === mandate.endedOn;
  return agrees ? null : 'MANDATE_DIFFERS';
}

function checkDecision(decision: ShownDecision, entries: readonly Entry[]): AlarmCode | null {
  const recorded = about(entries, 'decision.recorded', 'decision', decision.id)?.subject;
  if (!recorded) return 'DECISION_NOT_IN_LOG';
  const later = entries.findLast(
    ({ kind, subject }) => kind === 'decision.recused' && subject.ids?.['decision'] === decision.id,
  );
  const agrees =
    ((later?.subject ?? recorded).figures?.['recused'] ?? 0) === decision.recusedCount &&
    recorded.ids?.['recordedBy'] === decision.recordedBy &&
    recorded.ids['secondedBy'] === decision.secondedBy &&
    recorded.codes?.['rule'] === decision.rule &&
    recorded.codes['outcome'] === decision.outcome &&
    recorded.days?.['decidedOn'] === decision.day;
  return agrees ? null : 'DECISION_DIFFERS';
}
