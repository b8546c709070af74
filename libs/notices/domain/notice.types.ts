import type { Day } from '#domain-kit';

/** What a notice can be about. Its words are the reader's page's: a notice itself holds none, and a letter tells how many there are. */
export const NOTICE_KINDS = [
  'decision-to-second',
  'decision-to-record',
  'decision-review',
  'turn-coming',
  'swap-offered',
  'affirmation-open',
  'affirmation-lapsed',
  'election-nominations',
  'election-nominated',
  'election-paper',
  'election-voting',
  'election-counted',
  'election-contest-ends',
  'election-step',
  'question-to-answer',
  'question-answered',
  'guidance-arrived',
  'guidance-answered',
  'admission-open',
  'own-admission',
  'study-due',
  'study-invited',
  'study-review',
  'study-session',
  'contact-due',
  'survey-open',
  'digest-refused',
] as const;
export type NoticeKind = (typeof NOTICE_KINDS)[number];

/** Something that is new for one person. It holds no name, and no text that anybody wrote. */
export interface Notice {
  /** Of its own over all sources. It changes when there is something new to say, and is unread again. */
  readonly key: string;
  readonly kind: NoticeKind;
  /** Until when, where there is such a day. */
  readonly dueOn: Day | null;
  /** The page of this node where it is read or done. */
  readonly path: string;
}

export interface ReadableNotice extends Notice {
  readonly isRead: boolean;
}
