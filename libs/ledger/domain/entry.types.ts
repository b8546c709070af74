import type { Day } from '#domain-kit';

/** What has democratic effect (protocol.md, *The ledger*); closed: a new kind is a change of this list. */
export const ENTRY_KINDS = [
  'organization.founded',
  'organization.spun-out',
  'caucus.handed-over',
  'decision.recorded',
  'decision.lapsed',
  'decision.recused',
  'decision.replaced',
  'mandate.begun',
  'mandate.ended',
  'mandate.handed-over',
  'member.admitted',
  'member.ended',
  'office.policy-set',
  'body.rules-set',
  'minutes.approved',
  'pool.entered',
  'pool.left',
  'turn.passed',
  'turn.swapped',
  'delegate.sent',
  'delegate.ended',
  'delegate.seated',
  'delegate.unseated',
  'election.opened',
  'election.closed',
  'election.concluded',
  'recall.opened',
  'recall.concluded',
  'points-of-unity.adopted',
  'curriculum.adopted',
  'obligation.changed',
  'member-obligations.adopted',
  'working-rules.adopted',
  'stage.advanced',
  'catalogue.adopted',
  'threshold.raised',
  'report.approved',
  'report.end-declared',
  'guidance.issued',
  'guidance.answered',
  'grant.decided',
  'enrolment.requested',
  'enrolment.approved',
  'enrolment.refused',
  'membership.ended',
  'suspension.begun',
  'suspension.ended',
  'key.rotated',
  'key.revoked',
  'restore.performed',
  'epoch.bumped',
  'emergency.access',
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/**
 * What an entry is about, by field name (camelCase): no name and no free text, `refuseEntry` sees to it. A person is
 * a `personRef`; a text is `commitText(salt, text)`.
 */
export interface EntrySubject {
  /** UUIDs, personRefs (128 bits in hex or base64url), node ids, SHA-256 thumbprints. */
  readonly ids?: Readonly<Record<string, string>>;
  /** Words of closed lists: `office: 'secretary'`, `period: '2023-05'`. */
  readonly codes?: Readonly<Record<string, string>>;
  readonly days?: Readonly<Record<string, Day>>;
  /** Integers within ±(2⁵³−1). */
  readonly figures?: Readonly<Record<string, number>>;
  /** SHA-256 in hex. */
  readonly commitments?: Readonly<Record<string, string>>;
}

export interface LedgerEntry {
  /** From 0, without gaps. */
  readonly index: number;
  readonly kind: EntryKind;
  /** The UTC day on which it was appended; never earlier than the entry before. */
  readonly day: Day;
  readonly subject: EntrySubject;
}

/** Why an entry may not enter the log; `path` names the field, never its value. */
export interface EntryRefusal {
  readonly code: 'UNKNOWN_KIND' | 'BAD_INDEX' | 'BAD_DAY' | 'UNKNOWN_FIELD' | 'BAD_FIELD_NAME' | 'BAD_VALUE';
  readonly path: string;
}
