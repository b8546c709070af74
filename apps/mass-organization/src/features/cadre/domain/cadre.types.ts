import type { Day } from '#domain-kit';

/** `waiting`: the person has accepted, and the organization has not recorded it. */
export type CadreState = 'none' | 'waiting' | 'cadre';

/** Why a credential stopped to count before its last day. */
export const CADRE_ENDS = ['revoked', 'replaced', 'given-back', 'decided'] as const;
export type CadreEnd = (typeof CADRE_ENDS)[number];

/** What the organization keeps of a credential that a person has accepted. */
export interface HeldCredential {
  readonly acceptedOn: Day;
  /** The last day on which it counts. */
  readonly expiresOn: Day;
  /** The decision by which the organization recorded it. */
  readonly decisionId: string | null;
  readonly endedOn: Day | null;
}

/** How somebody takes part, and the first day on which they did so. */
export interface Member {
  readonly standing: 'none' | 'volunteer' | 'member' | 'left';
  readonly since: Day | null;
}

export interface CadreFacts {
  readonly ref: string;
  readonly member: Member;
  readonly held: readonly HeldCredential[];
}
