/** Why an organization's live fields are null. `PART_SWITCHED_OFF` is its own wish; the others are gaps. */
export const LIVE_GAPS = {
  UNREACHABLE: 'cannot be reached',
  TIMEOUT: 'did not answer in time',
  BAD_ANSWER: 'gave an answer that is not valid',
  NO_ADDRESS: 'cannot be asked live',
  BREAKER_OPEN: 'failed repeatedly and is being given a pause',
  PART_SWITCHED_OFF: 'does not share this live',
} as const;
export type LiveGapCode = keyof typeof LIVE_GAPS;
/** What a call can end in, short of an answer. */
export type LiveFailure = Exclude<LiveGapCode, 'PART_SWITCHED_OFF' | 'NO_ADDRESS' | 'BREAKER_OPEN'>;
