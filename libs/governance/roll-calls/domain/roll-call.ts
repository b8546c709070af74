import { addDays, type Day, err, ok, type Result } from '#domain-kit';
import { carries, mayBeByName, peopleNeeded } from '../../domain/body-rules.js';
import type { BodyRules, Matter, VotedRule } from '../../domain/body-rules.types.js';
import type { DecisionOutcome } from '../../domain/decision.types.js';
import { NAMED_VOTES, type NamedVote, type RollCall, type RollCallCode } from './roll-call.types.js';

const MOST_DAYS = 60;

/** What is to be opened. `rules` are those of the body on this day; null if it has none. */
export interface Opening {
  readonly effectKind: string | null;
  readonly matter: Matter;
  readonly rules: BodyRules | null;
  readonly people: ReadonlySet<string>;
  readonly moderator: string;
  readonly closesOn: Day;
  readonly closesEarly: boolean;
}

/** Where bylaws say how a body decides, they say too what it decides by name. Persons are never elected so. */
export function openRollCall(opening: Opening, today: Day): Result<RollCall, RollCallCode> {
  const { effectKind, matter, rules, people, moderator, closesOn, closesEarly } = opening;
  if (!mayBeByName(effectKind)) return err('NEVER_BY_NAME');
  if (rules ? !rules.byName.includes(matter) : effectKind !== null) return err('NOT_BY_NAME');
  if (closesOn < today || closesOn > addDays(today, MOST_DAYS)) return err('CLOSING_DAY_INVALID');
  if (rules && closesOn < addDays(today, rules.noticeDays)) return err('CLOSES_BEFORE_NOTICE');
  if (people.size === 0) return err('NOBODY_ON_THE_ROLL');
  const roll = new Map([...people].map((person) => [person, null]));
  return ok({ phase: 'open', openedOn: today, closesOn, closesEarly, moderator, roll });
}

/** Says yes, no or abstain, or says it anew: the last word before the closing counts. */
export function voteByName(rollCall: RollCall, by: string, vote: string, today: Day): Result<RollCall, RollCallCode> {
  const known = NAMED_VOTES.find((one) => one === vote);
  if (!known) return err('VOTE_UNKNOWN');
  if (rollCall.phase !== 'open' || today > rollCall.closesOn) return err('VOTE_CLOSED');
  if (!rollCall.roll.has(by)) return err('NOT_ON_THE_ROLL');
  return ok({ ...rollCall, roll: new Map([...rollCall.roll, [by, known]]) });
}

/** After its last day, or when all have voted, whoever may record decisions closes it; earlier only who moderates. */
export function refuseClosing(
  { phase, closesOn, closesEarly, moderator, roll }: RollCall,
  by: string,
  today: Day,
): RollCallCode | null {
  if (phase !== 'open') return 'VOTE_CLOSED';
  const isOver = today > closesOn || [...roll.values()].every((vote) => vote !== null);
  return isOver || (closesEarly && by === moderator) ? null : 'STILL_OPEN';
}

export interface NamedCount {
  readonly electorate: number;
  /** Who voted, whatever they said: silence is no presence. */
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
}

export function countByName(roll: RollCall['roll']): NamedCount {
  const of = (wanted: NamedVote): number => [...roll.values()].filter((vote) => vote === wanted).length;
  const [inFavour, against] = [of('yes'), of('no')];
  return { electorate: roll.size, present: inFavour + against + of('abstain'), inFavour, against };
}

/** What a roll call comes to by a rule; null where too few voted, so that nothing is decided. */
export function outcomeOf(count: NamedCount, rule: VotedRule, rules: BodyRules | null): DecisionOutcome | null {
  if (count.present < (rules ? peopleNeeded(rules.quorum, count.electorate) : 1)) return null;
  return carries(rule, { ...count, announcedOn: null }) ? 'carried' : 'lost';
}

/** The votes as they are committed to, by references: the same for the same votes, in whatever order they came. */
export const votesText = (roll: RollCall['roll']): string =>
  [...roll]
    .flatMap(([person, vote]) => (vote === null ? [] : [`${person} ${vote}\n`]))
    .toSorted()
    .join('');
