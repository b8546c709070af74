import { addDays, type Day, err, isDay, ok, type Result } from '#domain-kit';
import { contactOf, isName } from './invitee.js';

/** So long after the last contact everything is gone (requirements, *Limits we keep*). */
export const CONTACT_DAYS = 60;

export const FREE_TIMES = ['mornings', 'afternoons', 'evenings', 'weekends'] as const;
export type FreeTime = (typeof FREE_TIMES)[number];

/** What somebody can have asked for: a closed list, because free words would be notes about a person. */
export const WISHES = ['hear-more', 'lend-a-hand', 'visit', 'study', 'be-helped'] as const;
export type Wish = (typeof WISHES)[number];

export const NEXT_STEPS = ['call', 'write', 'meet', 'bring-along', 'send-reading'] as const;
export type NextStep = (typeof NEXT_STEPS)[number];

/** All that is kept of a contact besides who keeps it, its stage and the days of asking and of the last contact. */
export interface ContactFacts {
  /** An e-mail address or a telephone number in one spelling. */
  readonly reach: string;
  /** Whom to ask for there: part of how to reach somebody where a telephone is shared. */
  readonly askFor: string | null;
  /** Codes of ISO 639, at most five. */
  readonly languages: readonly string[];
  readonly freeAt: readonly FreeTime[];
  readonly askedFor: readonly Wish[];
  readonly nextStep: NextStep | null;
  readonly nextOn: Day | null;
}

export interface ContactDraft {
  readonly reach: string;
  readonly askFor?: string | null;
  readonly languages: readonly string[];
  readonly freeAt: readonly string[];
  readonly askedFor: readonly string[];
  readonly nextStep?: string | null;
  readonly nextOn?: string | null;
}

export interface FactsRefusal {
  readonly code: 'REACH_INVALID' | 'ASK_FOR_INVALID' | 'LANGUAGES_INVALID' | 'CHOICE_UNKNOWN' | 'NEXT_STEP_INVALID';
}

const LANGUAGE = /^[a-z]{2,3}$/;
const MOST_LANGUAGES = 5;
const LONGEST_ASK_FOR = 40;

/** Those of the list that were chosen, each once and in the list's order; null if one is not of the list. */
function chosen<T extends string>(list: readonly T[], texts: readonly string[]): T[] | null {
  return texts.every((text) => list.some((one) => one === text)) ? list.filter((one) => texts.includes(one)) : null;
}

/** A next step has a day, from today on and before everything is gone; both or neither. */
function nextOf(
  { nextStep, nextOn }: ContactDraft,
  today: Day,
): Result<Pick<ContactFacts, 'nextStep' | 'nextOn'>, FactsRefusal> {
  if (!nextStep && !nextOn) return ok({ nextStep: null, nextOn: null });
  const step = NEXT_STEPS.find((one) => one === nextStep);
  const sound = step && nextOn && isDay(nextOn) && nextOn >= today && nextOn < addDays(today, CONTACT_DAYS);
  return sound ? ok({ nextStep: step, nextOn }) : err({ code: 'NEXT_STEP_INVALID' });
}

export function contactFacts(draft: ContactDraft, today: Day): Result<ContactFacts, FactsRefusal> {
  const reach = contactOf(draft.reach);
  if (reach === null) return err({ code: 'REACH_INVALID' });
  const askFor = draft.askFor?.trim() || null;
  if (askFor !== null && (askFor.length > LONGEST_ASK_FOR || !isName(askFor))) return err({ code: 'ASK_FOR_INVALID' });
  const languages = [...new Set(draft.languages)].toSorted();
  if (languages.length > MOST_LANGUAGES || !languages.every((code) => LANGUAGE.test(code)))
    return err({ code: 'LANGUAGES_INVALID' });
  const freeAt = chosen(FREE_TIMES, draft.freeAt);
  const askedFor = chosen(WISHES, draft.askedFor);
  if (!freeAt || !askedFor) return err({ code: 'CHOICE_UNKNOWN' });
  const next = nextOf(draft, today);
  return next.ok ? ok({ reach, askFor, languages, freeAt, askedFor, ...next.value }) : next;
}
