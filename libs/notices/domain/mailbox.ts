import { err, ok, type Result } from '#domain-kit';

export interface MailboxInvalid {
  readonly code: 'MAILBOX_INVALID';
}

/** RFC 5321: 64 octets before the @, 254 in all. Nothing that a mail program could read as two, a name or a header. */
const LONGEST = 254;
const MAILBOX =
  /^[a-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\.[a-z0-9!#$%&'*+/=?^_`{|}~-]+)*@(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])$/i;

/** The mailbox that somebody typed, in plain ASCII, or that it is none. */
export function checkMailbox(typed: string): Result<string, MailboxInvalid> {
  const mailbox = typed.trim();
  const isOne = mailbox.length <= LONGEST && MAILBOX.test(mailbox) && mailbox.indexOf('@') <= 64;
  return isOne ? ok(mailbox) : err({ code: 'MAILBOX_INVALID' });
}
