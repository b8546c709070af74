import { canonicalJson, parsedJson } from '#domain-kit';
import type { MinutesText } from './meeting.types.js';

const LONGEST_NOTES = 20_000;

export const isNotes = (text: string): boolean => text.length <= LONGEST_NOTES && text.isWellFormed();

/** Minutes as they are hashed and kept: the same minutes have the same text. */
export const writeMinutes = (minutes: MinutesText): string => canonicalJson(minutes);

/** What `writeMinutes` wrote. */
export const readMinutes = (text: string): MinutesText => parsedJson(text) as MinutesText;
