import type { NewTaskRefusal, TaskRefusal } from './decision.refusals.js';

/** For people, with the field and the remedy. */
export const NEW_TASK_MESSAGES: Record<NewTaskRefusal['code'], string> = {
  OWNER_AND_DUE_DAY_TOGETHER: 'ownerRef, dueOn: name who carries it out and by which day, both; or neither.',
  OWNER_UNKNOWN: 'ownerRef: name somebody who takes part today.',
  DUE_DAY_INVALID: 'dueOn: give a day from the day of the decision on, at most five years ahead.',
  REVIEW_DAY_INVALID: 'reviewOn: give a day from the day of the decision on, at most five years ahead.',
  NOTHING_TO_CARRY_OUT: 'ownerRef: what was lost has nobody to carry it out.',
};

export const TASK_MESSAGES: Record<TaskRefusal['code'], string> = {
  TASK_UNKNOWN: 'There is no such decision with an owner and a day.',
  NOT_THE_OWNER: 'This is for its owner alone to say, or for a body that reviews it.',
  NOT_IN_FORCE: 'Nobody has seconded this decision.',
  REVIEWED_ALREADY: 'A body has reviewed it, and that stays.',
  SAID_ALREADY: 'That is what it stands at already.',
  LATER_DAY_INVALID: 'dueOn: a postponed task gets a later day, today or after, at most five years ahead; others none.',
};
