import { err, ok, type Result } from '#domain-kit';
import { isOneLine } from './one-line.js';

export interface LabelRefusal {
  readonly code: 'LABEL_INVALID';
}

const LONGEST = 60;

/** A person's own word for a device: one line of at most 60 characters, or null for none. */
export function checkLabel(label: string): Result<string | null, LabelRefusal> {
  const text = label.trim();
  const sound = isOneLine(text, LONGEST);
  return sound ? ok(text === '' ? null : text) : err({ code: 'LABEL_INVALID' });
}
