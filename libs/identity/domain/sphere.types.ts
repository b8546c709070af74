import type { Day } from '#domain-kit';

/** On what terms somebody takes part. A volunteer helps under the working rules; a member also decides. */
export const SPHERES = ['volunteer', 'member'] as const;
export type Sphere = (typeof SPHERES)[number];

/** Where somebody stands: `none` for who was invited and has not begun, `left` for who has gone. */
export const STANDINGS = ['none', ...SPHERES, 'left'] as const;
export type Standing = (typeof STANDINGS)[number];

/** Why a sphere changed. Each fits certain changes only: `domain/sphere-changes.ts`. */
export const SPHERE_REASONS = [
  'founded',
  'before-this-history',
  'rules-accepted',
  'admitted',
  'stepped-back',
  'left',
  'returned',
  'expired',
  'decided',
] as const;
export type SphereReason = (typeof SPHERE_REASONS)[number];

/** A change that is asked for. */
export interface SphereMove {
  readonly to: Exclude<Standing, 'none'>;
  /** The first day of the new sphere, or the first without one. */
  readonly day: Day;
  readonly reason: SphereReason;
  readonly decisionId: string | null;
  /** Who puts it on record; null for what ends by the passing of time. */
  readonly recordedBy: string | null;
}

/** What is known of the person when the change is asked for. */
export interface SphereFacts {
  readonly ref: string;
  readonly standing: Standing;
  /** The day of the last change; null before the first. */
  readonly since: Day | null;
  /** The working rules in force are accepted (R31). */
  readonly rulesAccepted: boolean;
  /** The obligations are accepted (R8) and every clause of the points of unity is affirmed (R34). */
  readonly unityAffirmed: boolean;
}
