import { err, ok, type Result, withoutFormulaGuard } from '#domain-kit';

/** What an import keeps of somebody: a name, and one way to reach them. */
export interface Invitee {
  readonly name: string;
  readonly contact: string;
}

export const INVITEE_PROBLEMS = [
  'name-missing',
  'name-unreadable',
  'contact-missing',
  'contact-unreadable',
  'broken-row',
] as const;
export type InviteeProblem = (typeof INVITEE_PROBLEMS)[number];

/** Letters and digits of any script, and the signs that stand in names: no formula, no address, no sentence. */
const NAME = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .,'’·()-]{0,99}$/u;
const EMAIL = /^[a-z0-9][a-z0-9._+'-]{0,63}@[a-z0-9-]+(?:\.[a-z0-9-]+)+$/u;
const LONGEST_EMAIL = 200;
const PHONE = /^(?:\+|00)?[\d\s()./-]+$/;
const [FEWEST_DIGITS, MOST_DIGITS] = [6, 15];

export const isName = (text: string): boolean => NAME.test(text);

/**
 * One spelling of an e-mail address or a telephone number; null for every other text, so that a list brings no remarks
 * about people. A number keeps its digits, and + for what is dialled as 00.
 */
export function contactOf(text: string): string | null {
  const written = text.trim();
  const address = written.toLowerCase();
  if (address.includes('@')) return address.length <= LONGEST_EMAIL && EMAIL.test(address) ? address : null;
  if (!PHONE.test(written)) return null;
  const dialled = written.replaceAll(/[^\d+]/g, '');
  const digits = dialled.replace(/^(?:\+|00)/, '');
  if (digits.length < FEWEST_DIGITS || digits.length > MOST_DIGITS) return null;
  return digits === dialled ? digits : `+${digits}`;
}

/** A row of a list. An apostrophe that only keeps a spreadsheet from running the cell is taken off. */
export function readInvitee(nameCell: string, contactCell: string): Result<Invitee, InviteeProblem> {
  const name = withoutFormulaGuard(nameCell);
  if (name === '') return err('name-missing');
  if (!isName(name)) return err('name-unreadable');
  if (contactCell === '') return err('contact-missing');
  const contact = contactOf(withoutFormulaGuard(contactCell));
  return contact === null ? err('contact-unreadable') : ok({ name, contact });
}
