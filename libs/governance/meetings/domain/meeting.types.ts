import type { Day } from '#domain-kit';

export const ITEM_KINDS = ['report', 'proposal', 'motion', 'election', 'caucus', 'criticism'] as const;
export type ItemKind = (typeof ITEM_KINDS)[number];

/** `closed`: it was held, and its minutes wait to be approved. */
export const MEETING_STATES = ['convened', 'open', 'closed', 'approved', 'cancelled'] as const;
export type MeetingState = (typeof MEETING_STATES)[number];

/** `late` waits for the consent of the meeting; `left-out` did not get it. */
export const ITEM_STATES = ['planned', 'late', 'left-out', 'done'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export interface AgendaItem {
  readonly id: string;
  readonly position: number;
  readonly state: ItemState;
}

/** One turn to speak. `personRef` is null for a guest. */
export interface SpeakingTurn {
  readonly id: string;
  readonly personRef: string | null;
  /** Order of asking. */
  readonly position: number;
  /** Null until they begin. */
  readonly beganAt: Date | null;
  /** Null until they have ended. */
  readonly seconds: number | null;
}

/** What somebody spoke, of all that was spoken: whole percent. */
export interface SpeakingShare {
  readonly personRef: string | null;
  readonly seconds: number;
  readonly percent: number;
}

/** The minutes of one item, as they are approved. Who spoke, and who raised it, is not in them. */
export interface MinutedItem {
  readonly kind: ItemKind;
  readonly title: string;
  readonly plannedMinutes: number;
  readonly spentSeconds: number;
  readonly isLate: boolean;
  readonly notes: string;
  /** Of the decisions that it led to. */
  readonly decisions: readonly string[];
  /** Whether the meeting came to it. Minutes that were approved before it was noted have none. */
  readonly isReached?: boolean;
  /** What it rested on, each clause with its version; likewise. */
  readonly citations?: readonly string[];
}

/** What is approved and kept: everything in it but the notes was counted while the meeting ran. */
export interface MinutesText {
  readonly meeting: string;
  readonly body: string;
  readonly day: Day;
  readonly present: number;
  readonly guests: number;
  readonly electorate: number;
  readonly needed: number;
  readonly speakers: number;
  readonly spokenSeconds: number;
  readonly items: readonly MinutedItem[];
}

export type MeetingRefusalCode =
  | 'BODY_UNKNOWN'
  | 'OTHER_BODY'
  | 'MEETING_UNKNOWN'
  | 'ITEM_UNKNOWN'
  | 'MOTION_UNKNOWN'
  | 'PERSON_UNKNOWN'
  | 'DAY_INVALID'
  | 'TIME_INVALID'
  | 'PLACE_INVALID'
  | 'NOTICE_TOO_SHORT'
  | 'TITLE_INVALID'
  | 'KIND_UNKNOWN'
  | 'MINUTES_INVALID'
  | 'NOTES_INVALID'
  | 'NOTES_CHANGED'
  | 'CITATION_UNKNOWN'
  | 'TOO_MANY_ITEMS'
  | 'TOO_MANY_ITEMS_OF_ONE'
  | 'NOT_TODAY'
  | 'WRONG_STATE'
  | 'NO_CONSENT'
  | 'STEP_UNKNOWN'
  | 'GUESTS_INVALID'
  | 'ASKED_ALREADY'
  | 'NOBODY_ASKED'
  | 'TEXT_INVALID'
  | 'DECIDED_ALREADY'
  | 'MOTIONS_OPEN'
  | 'CAUCUS_MISSING'
  | 'CAUCUS_WAITS';
