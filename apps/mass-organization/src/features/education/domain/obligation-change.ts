import { err, ok, type Result } from '#domain-kit';
import {
  type ModuleCodes,
  OBLIGATION_RULES,
  type ObligationRow,
  type ObligationRule,
  RULE_SPHERES,
  type RuleSphere,
} from './obligation.types.js';

export const FEWEST_DAYS = 7;
export const MOST_DAYS = 730;

/** A change of the table as a body decides it. */
export type ObligationChange = Pick<ObligationRow, 'sphere' | 'rule' | 'days'> & ModuleCodes;

export interface ChangeRefusal {
  readonly code:
    | 'RULE_INVALID'
    | 'SPHERE_INVALID'
    | 'DAYS_INVALID'
    | 'VOLUNTEERS_ARE_INVITED'
    | 'MODULE_UNKNOWN'
    | 'NOTHING_TO_LIFT';
  readonly message: string;
}

const refuse = (code: ChangeRefusal['code'], message: string): Result<never, ChangeRefusal> => err({ code, message });
const isOneOf = <T extends string>(words: readonly T[], value: unknown): value is T =>
  (words as readonly unknown[]).includes(value);

/** `held` are the rules in force, `open` the modules of curricula that were adopted. */
export function readChange(
  payload: Readonly<Record<string, unknown>>,
  { held, open }: { readonly held: readonly ObligationRow[]; readonly open: readonly ModuleCodes[] },
): Result<ObligationChange, ChangeRefusal> {
  const { rule, sphere, curriculum, module, days } = payload;
  if (!isOneOf<ObligationRule>(OBLIGATION_RULES, rule)) return refuse('RULE_INVALID', 'rule: require, invite or lift.');
  if (!isOneOf<RuleSphere>(RULE_SPHERES, sphere)) return refuse('SPHERE_INVALID', 'sphere: volunteer or member.');
  const isHere = (one: ModuleCodes): boolean => one.curriculum === curriculum && one.module === module;
  if (rule === 'lift') {
    const row = held.find((one) => one.sphere === sphere && isHere(one));
    if (!row) return refuse('NOTHING_TO_LIFT', 'module: no rule asks this of that sphere.');
    return ok({ rule, sphere, curriculum: row.curriculum, module: row.module, days: null });
  }
  const found = open.find(isHere);
  if (!found) return refuse('MODULE_UNKNOWN', 'module: no adopted curriculum has it. Adopt the curriculum first.');
  if (rule === 'invite') return ok({ rule, sphere, ...found, days: null });
  if (sphere === 'volunteer')
    return refuse('VOLUNTEERS_ARE_INVITED', 'sphere: nothing is required of volunteers. Invite them instead.');
  if (typeof days !== 'number' || !Number.isSafeInteger(days) || days < FEWEST_DAYS || days > MOST_DAYS)
    return refuse('DAYS_INVALID', `days: from ${FEWEST_DAYS} to ${MOST_DAYS}, to complete it.`);
  return ok({ rule, sphere, ...found, days });
}
