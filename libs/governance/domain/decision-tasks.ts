import { addDays, type Day, err, isDay, ok, type Result } from '#domain-kit';
import type { NewTaskRefusal, TaskRefusal } from './decision.refusals.js';
import type { DecisionOutcome, DecisionTask } from './decision.types.js';

export const NO_TASK: DecisionTask = { ownerRef: null, dueOn: null, reviewOn: null };

/**
 * What follows from a decision: nothing, because it was not carried; its own effect; a task with an owner and a day; or
 * nothing but the words, which is a declaration.
 */
export type DecisionNature = 'lost' | 'effect' | 'task' | 'declaration';

/** What a decision brings about that takes the place of an earlier one: nothing but its words, and what they ask of somebody. */
export const REPLACES = 'decision.replace';

interface Natured {
  readonly outcome: DecisionOutcome;
  readonly effectKind: string | null;
  readonly dueOn: Day | null;
}

/** A decision without an owner and a day is a declaration: it binds nobody to do anything. */
export function natureOf({ outcome, effectKind, dueOn }: Natured): DecisionNature {
  if (outcome === 'lost') return 'lost';
  if (effectKind !== null && effectKind !== REPLACES) return 'effect';
  return dueOn === null ? 'declaration' : 'task';
}

const LONGEST_AHEAD_DAYS = 1_830;

/** `takesPart`: whether the owner belongs to the organization on the day of recording. */
export function checkTask(
  task: DecisionTask,
  decided: { readonly day: Day; readonly outcome: string; readonly takesPart: boolean },
): Result<DecisionTask, NewTaskRefusal> {
  const { ownerRef, dueOn, reviewOn } = task;
  const isAhead = (day: Day): boolean =>
    isDay(day) && day >= decided.day && day <= addDays(decided.day, LONGEST_AHEAD_DAYS);
  if ((ownerRef === null) !== (dueOn === null)) return err({ code: 'OWNER_AND_DUE_DAY_TOGETHER' });
  if (dueOn !== null && decided.outcome !== 'carried') return err({ code: 'NOTHING_TO_CARRY_OUT' });
  if (ownerRef !== null && !decided.takesPart) return err({ code: 'OWNER_UNKNOWN' });
  if (dueOn !== null && !isAhead(dueOn)) return err({ code: 'DUE_DAY_INVALID' });
  if (reviewOn !== null && !isAhead(reviewOn)) return err({ code: 'REVIEW_DAY_INVALID' });
  return ok(task);
}

/** What the owner may say: it is done, it is not done after all, or somebody else must take it. */
export const OWNER_WORDS = ['done', 'open', 'declined'] as const;
export type OwnerWord = (typeof OWNER_WORDS)[number];

/** What a body may find when it looks at a task. Nothing else ends one (R5). */
export const REVIEW_RESULTS = ['done', 'postponed', 'dropped'] as const;
export type ReviewResult = (typeof REVIEW_RESULTS)[number];

/** One step of a task, in order: by its owner, or by the review of a body. */
export interface TaskStep {
  readonly result: OwnerWord | ReviewResult;
  readonly day: Day;
  /** Set where a body postponed it. */
  readonly dueOn: Day | null;
  readonly isReview: boolean;
}

export type TaskState = 'open' | 'overdue' | 'done' | 'declined' | 'dropped';

export interface TaskStanding {
  readonly state: TaskState;
  /** The day that holds after every postponement. */
  readonly dueOn: Day;
  /** Whether a body set a later day. */
  readonly isCarriedOver: boolean;
  /** Since when nothing more is asked of the owner. */
  readonly closedOn: Day | null;
  /** Whether the body has reviewed it, so that the owner's word no longer changes it. */
  readonly isReviewed: boolean;
}

export function standingOf(dueOn: Day, steps: readonly TaskStep[], today: Day): TaskStanding {
  const due = steps.reduce((until, step) => step.dueOn ?? until, dueOn);
  const last = steps.at(-1);
  const isClosed = last !== undefined && ['done', 'declined', 'dropped'].includes(last.result);
  const open: TaskState = today > due ? 'overdue' : 'open';
  return {
    state: isClosed ? (last.result as TaskState) : open,
    dueOn: due,
    isCarriedOver: due !== dueOn,
    closedOn: isClosed ? last.day : null,
    isReviewed: isClosed && last.isReview,
  };
}

/** The owner's own word. Until a body has reviewed the task, each word takes the place of the one before. */
export function ownerSays(
  word: OwnerWord,
  facts: { readonly isOwner: boolean; readonly isInForce: boolean; readonly standing: TaskStanding },
): Result<void, TaskRefusal> {
  const { isOwner, isInForce, standing } = facts;
  if (!isOwner) return err({ code: 'NOT_THE_OWNER' });
  if (!isInForce) return err({ code: 'NOT_IN_FORCE' });
  if (standing.isReviewed) return err({ code: 'REVIEWED_ALREADY' });
  const isSaid = word === 'open' ? standing.closedOn === null : standing.state === word;
  return isSaid ? err({ code: 'SAID_ALREADY' }) : ok(undefined);
}

/** A body's review: it confirms, sets a later day, or lets the task go. */
export function reviewTask(
  result: ReviewResult,
  dueOn: Day | null,
  facts: { readonly isInForce: boolean; readonly standing: TaskStanding; readonly today: Day },
): Result<{ dueOn: Day | null }, TaskRefusal> {
  const { isInForce, standing, today } = facts;
  if (!isInForce) return err({ code: 'NOT_IN_FORCE' });
  if (standing.isReviewed) return err({ code: 'REVIEWED_ALREADY' });
  if (result !== 'postponed') return dueOn === null ? ok({ dueOn }) : err({ code: 'LATER_DAY_INVALID' });
  const isLater = dueOn !== null && isDay(dueOn) && dueOn > standing.dueOn && dueOn >= today;
  return isLater && dueOn <= addDays(today, LONGEST_AHEAD_DAYS) ? ok({ dueOn }) : err({ code: 'LATER_DAY_INVALID' });
}

export const OWNER_SHOWN_DAYS = 90;

/** Whose task it was leaves the view of others 90 days after it was closed (requirements: limits we keep). */
export const isOwnerShown = ({ closedOn }: TaskStanding, today: Day): boolean =>
  closedOn === null || today <= addDays(closedOn, OWNER_SHOWN_DAYS);
