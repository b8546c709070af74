import { err, ok, type Result } from '#domain-kit';
import { readRules, refuseOutOfReach } from './body-rules.js';
import type { BodyRules } from './body-rules.types.js';
import type { Founder, FoundingRefusal, FoundingRulesDraft } from './founding.js';

/** Bodies and offices as bylaws make them; the first body is the one of everybody. */
interface Constitution {
  readonly bodies: readonly { readonly code: string }[];
  readonly offices: readonly { readonly code: string; readonly body: string }[];
}

/** Rules that hold from the founding day on. */
export interface FoundedRules {
  /** Code of the body. */
  readonly body: string;
  readonly rules: BodyRules;
}

/**
 * Reads the rules that a founding assembly gives its bodies. With rules that ask for more people than found, nobody could
 * change them again: refused. A body that nobody is in yet counts as one person, because another one changes its rules.
 */
export function checkFoundingRules(
  drafts: readonly FoundingRulesDraft[],
  founders: readonly Founder[],
  { bodies, offices }: Constitution,
): Result<FoundedRules[], FoundingRefusal> {
  const peopleIn = (body: string): number => {
    if (body === bodies[0]?.code) return founders.length;
    const ofBody = offices.filter((office) => office.body === body);
    return founders.filter((founder) => ofBody.some(({ code }) => founder.offices.includes(code))).length;
  };
  const founded: FoundedRules[] = [];
  for (const [index, { body, ...draft }] of drafts.entries()) {
    const isNew = bodies.some(({ code }) => code === body) && !founded.some((one) => one.body === body);
    if (!isNew) return err({ code: 'INVALID', field: `bodyRules.${index}.body` });
    const read = readRules(Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== null)));
    if (!read.ok) return err({ code: 'INVALID', field: `bodyRules.${index}.${read.error.field}` });
    const outOfReach = refuseOutOfReach(read.value, Math.max(1, peopleIn(body)));
    if (outOfReach) return err({ code: 'RULES_OUT_OF_REACH', field: `bodyRules.${index}.${outOfReach.field}` });
    founded.push({ body, rules: read.value });
  }
  return ok(founded);
}
