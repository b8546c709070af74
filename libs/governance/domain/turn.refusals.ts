export interface TurnRefusal {
  readonly code:
    | 'OFFICE_UNKNOWN'
    | 'NO_ROTATION'
    | 'REASON_UNKNOWN'
    | 'NOT_YOUR_TURN'
    | 'ALREADY_IN_POOL'
    | 'NOT_IN_POOL'
    | 'SAME_PERSON'
    | 'TAKER_NOT_IN_POOL'
    | 'TAKER_CANNOT_SERVE'
    | 'SWAP_CONCENTRATES'
    | 'SWAP_WAITS'
    | 'SWAP_UNKNOWN'
    | 'PREPARATION_UNKNOWN'
    | 'MENTOR_UNKNOWN'
    | 'POST_VACANT'
    | 'TOO_EARLY'
    | 'ALREADY_RECORDED';
}

export const TURN_MESSAGES: Readonly<Record<TurnRefusal['code'], string>> = {
  OFFICE_UNKNOWN: 'There is no such office.',
  NO_ROTATION: 'This office is not filled by rotation. A decision can change that.',
  REASON_UNKNOWN: 'reason is one of: away, circumstances, other-duty, not-prepared.',
  NOT_YOUR_TURN: 'It is not your turn in this office.',
  ALREADY_IN_POOL: 'You are in the pool of this office already.',
  NOT_IN_POOL: 'You are not in the pool of this office. Enter it first.',
  SAME_PERSON: 'Choose somebody else to swap with.',
  TAKER_NOT_IN_POOL: 'This person is not in the pool of this office. Choose another.',
  TAKER_CANNOT_SERVE: 'This person serves, has just served or has let this turn pass. Choose another.',
  SWAP_CONCENTRATES: 'This person has served too often while others wait. Choose another.',
  SWAP_WAITS: 'You have offered this turn to somebody. Take that back first.',
  SWAP_UNKNOWN: 'There is no such offer, or it has been answered.',
  PREPARATION_UNKNOWN: 'preparation is prepared or not-yet.',
  MENTOR_UNKNOWN: 'A mentor is another member who has served in this office.',
  POST_VACANT: 'Nobody of the pool can serve now. A decision may fill the post for one term, or change the rule.',
  TOO_EARLY: 'A turn is put on record at most 60 days before it begins.',
  ALREADY_RECORDED: 'This turn has been recorded, and waits to be seconded.',
};
