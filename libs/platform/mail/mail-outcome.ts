/**
 * What became of a letter. `refused`: the server says for good that there is no such address. `not-sent`: it certainly
 * did not go out, and may later. `unclear`: the connection broke while it was handed over; it may have gone out.
 */
export type MailOutcome =
  | { readonly state: 'sent' }
  | { readonly state: 'refused' | 'not-sent' | 'unclear'; readonly trouble: MailTrouble; readonly why: string };

/** `unreachable`: no connection; `tls`: none that is safe; `login`: the server does not let us in; `other`: it says no. */
export type MailTrouble = 'unreachable' | 'tls' | 'login' | 'other';

/** What can be known of an error of the SMTP client. Its message and the server's words may hold addresses: both stay out. */
export interface MailFault {
  readonly code?: string | undefined;
  readonly originalCode?: string | undefined;
  readonly command?: string | undefined;
  readonly response?: string | false | undefined;
  readonly responseCode?: number | undefined;
}

/** `connecting`: until the login; `sending`: from the first word about a letter. */
export type MailStep = 'connecting' | 'sending';

const TLS_CODE = /^(ETLS|CERT_|ERR_TLS|ERR_SSL|DEPTH_ZERO|SELF_SIGNED|UNABLE_TO_|EPROTO)/;

export function troubleOf({ code, originalCode }: MailFault): MailTrouble {
  if (TLS_CODE.test(originalCode ?? '') || TLS_CODE.test(code ?? '')) return 'tls';
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'login';
  return code === 'ESOCKET' || code === 'EDNS' || code === 'ECONNECTION' || code === 'ETIMEDOUT'
    ? 'unreachable'
    : 'other';
}

/** Codes alone: `ECONNREFUSED`, `EENVELOPE 550 5.1.1`. */
export function whyOf({ code, originalCode, response }: MailFault): string {
  const said = /^(\d{3})[ -]?(\d\.\d{1,3}\.\d{1,3})?/.exec(response || '');
  return [originalCode ?? code ?? 'unknown', said?.[1], said?.[2]].filter(Boolean).join(' ');
}

/** RFC 3463: 5.1.x speaks of the address, 5.2.x of the mailbox; anything else may be this node's own fault. */
const OF_THE_ADDRESS = /^5\d\d[ -](5\.[12]\.\d{1,3}|(?!\d\.\d))/;

export function outcomeOf(fault: MailFault, step: MailStep): MailOutcome {
  const told = { trouble: troubleOf(fault), why: whyOf(fault) };
  const hasAnswer = typeof fault.responseCode === 'number';
  if (step === 'sending' && !hasAnswer && fault.code !== 'EENVELOPE') return { state: 'unclear', ...told };
  if (fault.command === 'RCPT TO' && OF_THE_ADDRESS.test(fault.response || '')) return { state: 'refused', ...told };
  return { state: 'not-sent', ...told };
}
