import { type Day, err, ok, type Result } from '#domain-kit';
import { carries, isAtLeast, peopleNeeded } from '../../domain/body-rules.js';
import type { BodyRules, DecisionCount, VotedRule } from '../../domain/body-rules.types.js';
import type { DecisionOutcome } from '../../domain/decision.types.js';
import type { ProposalState, ProposalWay, Voice } from './proposal.types.js';

export const LONGEST_WINDOW_DAYS = 60;
export const LONGEST_TITLE = 200;
export const LONGEST_WORDS = 2_000;
/** What is decided is title and text, so that both are in the decision. */
export const LONGEST_TEXT = 19_000;

/** A body that must count more than who objects does not settle by consent. A body without rules settles as it likes. */
export const waysOf = (rules: BodyRules | null): readonly ProposalWay[] =>
  rules && !isAtLeast('consensus', rules.thresholds.ordinary) ? ['vote', 'room'] : ['consent', 'vote', 'room'];

/** Days for which a text is open: at least the notice that the body owes. */
export function checkWindow(
  days: number,
  rules: BodyRules | null,
): Result<number, 'WINDOW_INVALID' | 'WINDOW_TOO_SHORT'> {
  if (!Number.isSafeInteger(days) || days < 1 || days > LONGEST_WINDOW_DAYS) return err('WINDOW_INVALID');
  return days < (rules?.noticeDays ?? 0) ? err('WINDOW_TOO_SHORT') : ok(days);
}

/** What a body decides when it decides a proposal, word for word. */
export const decidedText = (title: string, text: string): string => `${title}\n\n${text}`;

export interface HandsCounted {
  readonly present: number;
  readonly inFavour: number;
  readonly against: number;
}

/** Only of those who are in the body at the end. */
export function countHands(hands: ReadonlyMap<string, Voice>, people: ReadonlySet<string>): HandsCounted {
  const voices = [...hands].filter(([ref]) => people.has(ref)).map(([, voice]) => voice);
  const of = (...wanted: readonly Voice[]): number => voices.filter((voice) => wanted.includes(voice)).length;
  return { present: voices.length, inFavour: of('consent', 'for'), against: of('against') };
}

/** Whether fewer raised a hand, or are in the body, than its rules ask: then a vote carries nothing. */
export const isInVain = (
  { hands }: Pick<ProposalState, 'hands'>,
  people: ReadonlySet<string>,
  rules: BodyRules | null,
): boolean =>
  rules !== null &&
  (people.size < rules.minimumElectorate ||
    countHands(hands, people).present < peopleNeeded(rules.quorum, people.size));

export interface Settled {
  readonly rule: VotedRule;
  readonly outcome: DecisionOutcome;
  readonly count: DecisionCount;
}

/** By which rule the hands settle a text, and how. `announcedOn`: since when it was read as it is. */
export function settleHands(
  state: Pick<ProposalState, 'phase' | 'hands' | 'windowFrom'>,
  people: ReadonlySet<string>,
  rules: BodyRules | null,
): Settled {
  const announcedOn: Day = state.windowFrom;
  const count = { ...countHands(state.hands, people), announcedOn };
  const rule = state.phase === 'open' ? 'consensus' : (rules?.thresholds.ordinary ?? 'majority');
  return { rule, count, outcome: carries(rule, { ...count, electorate: people.size }) ? 'carried' : 'lost' };
}
