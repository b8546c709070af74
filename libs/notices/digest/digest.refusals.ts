import type { MailboxInvalid } from '../domain/mailbox.js';

export type AskRefusal =
  | MailboxInvalid
  | { readonly code: 'NO_MAIL' | 'DIGEST_IS_ON' | 'TOO_MANY_CODES' | 'MAILBOX_REFUSED' | 'MAIL_AWAY' };
export type ConfirmRefusal = { readonly code: 'CODE_WRONG' | 'CODE_OVER' };
export type DigestRefusal = AskRefusal | ConfirmRefusal;
