import { err, ok, type Result } from '#domain-kit';
import { LABEL_PACKS } from './sphere-labels.js';

/** How an organization admits people. Days and counts; every one can be changed by the decision `people.rules`. */
export interface PeopleRules {
  /** A volunteer who did nothing for so long is forgotten. */
  readonly expireDays: number;
  /** How long a proposal is discussed. */
  readonly discussionDays: number;
  /** By how much the first objection extends the discussion, once. */
  readonly extensionDays: number;
  /** R71: so long a volunteer, and on so many days active, before being proposed. */
  readonly minimumDays: number;
  readonly minimumActivities: number;
  /** So long a refusal can be appealed. */
  readonly appealDays: number;
  /** So many codes are made for one invited person. */
  readonly mostCodes: number;
  /** What the spheres are called: a code of `LABEL_PACKS`. */
  readonly labels: string;
}

export const USUAL_RULES: PeopleRules = {
  expireDays: 180,
  discussionDays: 7,
  extensionDays: 7,
  minimumDays: 30,
  minimumActivities: 3,
  appealDays: 30,
  mostCodes: 3,
  labels: 'volunteers-members',
};

/** Least and most of each figure. Nothing expires before its second reminder can be read. */
const BOUNDS: Readonly<Record<keyof Omit<PeopleRules, 'labels'>, readonly [number, number]>> = {
  expireDays: [30, 730],
  discussionDays: [1, 60],
  extensionDays: [1, 60],
  minimumDays: [0, 365],
  minimumActivities: [0, 50],
  appealDays: [7, 90],
  mostCodes: [1, 10],
};

export interface RulesRefusal {
  readonly code: 'RULE_OUT_OF_BOUNDS' | 'LABELS_UNKNOWN' | 'RULE_UNKNOWN';
  readonly message: string;
}

/** What a decision names replaces what was; the rest stays. */
export function changeRules(
  before: PeopleRules,
  named: Readonly<Record<string, unknown>>,
): Result<PeopleRules, RulesRefusal> {
  const changed: Record<string, unknown> = { ...before };
  for (const [field, value] of Object.entries(named)) {
    const bounds = BOUNDS[field as keyof typeof BOUNDS] as readonly [number, number] | undefined;
    if (field === 'labels') {
      if (!LABEL_PACKS.some(({ code }) => code === value))
        return err({
          code: 'LABELS_UNKNOWN',
          message: `labels: one of ${LABEL_PACKS.map(({ code }) => code).join(', ')}.`,
        });
    } else if (!Object.hasOwn(BOUNDS, field) || !bounds) {
      return err({ code: 'RULE_UNKNOWN', message: 'There is no such rule. Name one that this page shows.' });
    } else if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < bounds[0] || value > bounds[1]) {
      return err({
        code: 'RULE_OUT_OF_BOUNDS',
        message: `${field}: a whole number from ${bounds[0]} to ${bounds[1]}.`,
      });
    }
    changed[field] = value;
  }
  return ok(changed as unknown as PeopleRules);
}
