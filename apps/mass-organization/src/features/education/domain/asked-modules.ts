import { addDays, type Day } from '#domain-kit';
import type { AskedModule, ObligationRow, SphereStanding } from './obligation.types.js';

const key = ({ sphere, curriculum, module }: ObligationRow): string => `${sphere} ${curriculum} ${module}`;

/** The rules that hold on a day, each sphere and module once: a later decision replaces what an earlier one said. */
export function rulesOn(rows: readonly ObligationRow[], day: Day): ObligationRow[] {
  const latest = new Map<string, ObligationRow>();
  const begun = rows.filter(({ beginsOn }) => beginsOn <= day).toSorted((a, b) => a.position - b.position);
  for (const row of begun) latest.set(key(row), row);
  return [...latest.values()].filter(({ rule }) => rule !== 'lift');
}

/**
 * What is asked of somebody in a sphere (R11, R14). A requirement starts with the change of sphere or with the decision,
 * whichever is later, and never earlier. Volunteers are invited and have no due date, whatever a rule says.
 */
export const askedModules = (rows: readonly ObligationRow[], person: SphereStanding, today: Day): AskedModule[] =>
  rulesOn(rows, today)
    .filter(({ sphere }) => sphere === person.sphere)
    .map(({ curriculum, module, rule, days, beginsOn }) => {
      const since = beginsOn > person.since ? beginsOn : person.since;
      const isDue = rule === 'require' && days !== null && person.sphere === 'member';
      return { curriculum, module, since, dueOn: isDue ? addDays(since, days) : null };
    });
