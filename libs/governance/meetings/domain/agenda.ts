import { addDays, type Day, isDay } from '#domain-kit';
import { peopleNeeded } from '../../domain/body-rules.js';
import type { Quorum } from '../../domain/body-rules.types.js';
import { type AgendaItem, ITEM_KINDS, type ItemKind, type MeetingState } from './meeting.types.js';

export const MOST_ITEMS = 60;
/** Of one person, so that nobody fills an agenda alone. */
export const MOST_ITEMS_OF_ONE = 10;
const MOST_MINUTES = 480;
const LONGEST_TITLE = 200;
const LONGEST_PLACE = 300;
const LONGEST_AHEAD_DAYS = 366;
const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;

export const isTime = (text: string): boolean => TIME.test(text);
export const isKind = (kind: string): kind is ItemKind => ITEM_KINDS.some((one) => one === kind);
/** An item that says that something is to be decided. A report does not: what is moved under it was not announced. */
export const announcesDecision = (kind: ItemKind): boolean =>
  kind === 'proposal' || kind === 'motion' || kind === 'election';

export const isMinutes = (minutes: number): boolean =>
  Number.isSafeInteger(minutes) && minutes >= 1 && minutes <= MOST_MINUTES;

const within = (text: string, most: number): boolean =>
  text.length > 0 && text.length <= most && text.isWellFormed() && !/[\r\n]/.test(text);
export const isTitle = (text: string): boolean => within(text, LONGEST_TITLE);
export const isPlace = (text: string): boolean => within(text, LONGEST_PLACE);

/** Whether a meeting can be convened today for that day, with the notice that the body's rules ask. */
export function refuseDay(day: Day, today: Day, noticeDays: number): 'DAY_INVALID' | 'NOTICE_TOO_SHORT' | null {
  if (!isDay(day) || day < today || day > addDays(today, LONGEST_AHEAD_DAYS)) return 'DAY_INVALID';
  return addDays(today, noticeDays) > day ? 'NOTICE_TOO_SHORT' : null;
}

/** Raised too late for the notice, or once the meeting runs: the meeting itself says whether it takes the item up. */
export const isLate = (
  raisedOn: Day,
  { day, noticeDays, state }: { readonly day: Day; readonly noticeDays: number; readonly state: MeetingState },
): boolean => state === 'open' || addDays(raisedOn, noticeDays) > day;

const inOrder = <Item extends AgendaItem>(items: readonly Item[]): Item[] =>
  items.toSorted((one, other) => one.position - other.position);

/** What the meeting talks about, in order: late items only with its consent. */
export const agendaOf = <Item extends AgendaItem>(items: readonly Item[]): Item[] =>
  inOrder(items).filter(({ state }) => state === 'planned' || state === 'done');

/** What comes next; null at the end. */
export const nextItem = <Item extends AgendaItem>(items: readonly Item[], currentId: string | null): Item | null =>
  agendaOf(items).find(({ id, state }) => state === 'planned' && id !== currentId) ?? null;

/**
 * One place earlier among those that are still to come, never before what is spoken of now: the two positions that
 * change; none where it is first. An item that was raised in time is moved, and never left out.
 */
export function moveUp(
  items: readonly AgendaItem[],
  id: string,
  currentId: string | null,
): ReadonlyMap<string, number> {
  const open = agendaOf(items).filter((item) => item.state === 'planned' && item.id !== currentId);
  const at = open.findIndex((item) => item.id === id);
  const [before, item] = [open[at - 1], open[at]];
  return new Map(
    before && item
      ? [
          [item.id, before.position],
          [before.id, item.position],
        ]
      : [],
  );
}

/** How many must be there, and whether they are. A body without rules needs one. */
export function quorumOf(
  quorum: Quorum | null,
  electorate: number,
  present: number,
): { readonly needed: number; readonly isQuorate: boolean } {
  const needed = quorum ? peopleNeeded(quorum, electorate) : 1;
  return { needed, isQuorate: present >= needed };
}
