import { type Day, daysBetween } from '#domain-kit';
import type { EffectRefusal } from './decision.refusals.js';
import type { DecisionRule } from './decision.types.js';
import type { OfficePolicy } from './office-policy.js';
import { isHeld, type Term } from './terms.js';

/** A mandate that a decision would begin. */
export interface Conferral {
  readonly holderRef: string;
  /** As it was decided; a term seconded later begins later, and ends on the same day. */
  readonly decidedBegin: Day;
  readonly beginsOn: Day;
  readonly endsOn: Day;
  readonly rule: DecisionRule;
  /** Code of the body that decided. */
  readonly body: string;
}

/** Whose turn it is by rotation; `dueRef` is null where nobody can serve. */
export interface DueTurn {
  readonly dueRef: string | null;
  readonly beginsOn: Day;
}

const refusal = (code: string, message: string): EffectRefusal => ({ code, message });

/** Why an office's policy does not let this mandate begin; null if it does. Of a rotation only the turn is possible. */
export function refuseConferral(
  policy: OfficePolicy | null,
  conferral: Conferral,
  turn: DueTurn | null,
  others: readonly (Term & { readonly holderRef: string })[],
): EffectRefusal | null {
  if (conferral.rule === 'rotation' && !turn)
    return refusal('NO_ROTATION', 'This office is not filled by rotation. A decision can change that.');
  if (!policy) return null;
  const byTurn = turn && refuseTurn(policy, conferral, turn);
  if (byTurn) return byTurn;
  if (policy.appointedBy !== null && policy.appointedBy !== conferral.body)
    return refusal('OTHER_BODY', `This office is filled by the body ${policy.appointedBy}.`);
  if (holdersAtOnce(others, conferral) >= policy.seats)
    return refusal(
      'SEATS_TAKEN',
      'All seats of this office are taken in these days. End a mandate first, or begin later.',
    );
  const recent = policy.cooldownTerms > 0 ? others.slice(-policy.cooldownTerms) : [];
  return recent.some(({ holderRef }) => holderRef === conferral.holderRef)
    ? refusal('COOLING_DOWN', `Between two terms of one person there are ${policy.cooldownTerms} terms of others.`)
    : null;
}

function refuseTurn(policy: OfficePolicy, conferral: Conferral, turn: DueTurn): EffectRefusal | null {
  const { rule, holderRef, decidedBegin, beginsOn, endsOn } = conferral;
  if (turn.dueRef === null) {
    return rule === 'rotation' ? refusal('POST_VACANT', 'Nobody of the pool can serve now.') : null;
  }
  if (rule !== 'rotation')
    return refusal('ROTATION_DECIDES', 'This office rotates: put the turn of the one whose turn it is on record.');
  if (holderRef !== turn.dueRef) return refusal('NOT_THEIR_TURN', 'It is not the turn of this person.');
  if (beginsOn < turn.beginsOn) return refusal('SEATS_TAKEN', 'The term before has not ended.');
  return daysBetween(decidedBegin, endsOn) + 1 === policy.termDays
    ? null
    : refusal('TERM_IS_FIXED', `A turn has ${policy.termDays} days.`);
}

/** The most terms that are held on one of these days. */
function holdersAtOnce(terms: readonly Term[], { beginsOn, endsOn }: Conferral): number {
  const days = [beginsOn, ...terms.map((term) => term.beginsOn).filter((day) => day > beginsOn && day <= endsOn)];
  return Math.max(...days.map((day) => terms.filter((term) => isHeld(term, day)).length));
}
