import { z } from 'zod';
import { ConfigError } from './load-config.js';

/** The mail server through which a node sends. Without SMTP_HOST it sends no mail. */
export const mailEnv = {
  SMTP_HOST: z.string().optional(),
  /** 587 unless given, 465 with SMTP_TLS=implicit. */
  SMTP_PORT: z.coerce.number().int().min(1).max(65_535).optional(),
  /** `starttls` refuses a server that offers none; `none` is for a server on this machine or a closed network. */
  SMTP_TLS: z.enum(['starttls', 'implicit', 'none']).default('starttls'),
  /** The certificate (PEM) that the server's was signed with, where the world does not know it. */
  SMTP_CA: z.string().startsWith('-----BEGIN CERTIFICATE-----', 'a certificate in PEM form is needed').optional(),
  SMTP_USER: z.string().optional(),
  /** A file that is empty holds none. */
  SMTP_PASSWORD: z
    .string()
    .optional()
    .transform((given) => given || undefined),
  /** From whom mail comes, and to whom a mail server reports what it could not deliver: `name@example.org`. */
  MAIL_FROM: z
    .string()
    .regex(/^[^\s@<>,;:"()]+@[^\s@<>,;:"()]+$/, 'an address as name@example.org is needed')
    .optional(),
};

type MailEnv = Readonly<z.output<z.ZodObject<typeof mailEnv>>>;

export interface MailSettings {
  readonly host: string;
  readonly port: number;
  readonly tls: MailEnv['SMTP_TLS'];
  readonly ca: string | undefined;
  readonly login: { readonly user: string; readonly password: string } | null;
  readonly from: string;
  /** How this node introduces itself to the mail server. */
  readonly ownName: string;
}

const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '::1']);

/** Null where no mail is sent. Throws `ConfigError`, which names every key that does not fit the others. */
export function mailSettings(env: MailEnv & { readonly PUBLIC_URL: string }): MailSettings | null {
  const {
    SMTP_HOST: host,
    SMTP_PORT: port,
    SMTP_TLS: tls,
    SMTP_CA: ca,
    SMTP_USER: user,
    SMTP_PASSWORD: password,
  } = env;
  if (host === undefined) return null;
  const { MAIL_FROM: from } = env;
  const isOpen = tls === 'none' && password !== undefined && !THIS_MACHINE.has(host);
  const problems = [
    ...(from === undefined ? ['MAIL_FROM: is needed with SMTP_HOST'] : []),
    ...((user === undefined) === (password === undefined) ? [] : ['SMTP_USER: goes together with SMTP_PASSWORD']),
    ...(isOpen ? ['SMTP_TLS: "none" would send SMTP_PASSWORD over the network in the open'] : []),
  ];
  if (problems.length > 0 || from === undefined) throw new ConfigError(problems);
  return {
    ...{ host, port: port ?? (tls === 'implicit' ? 465 : 587), tls, ca, from },
    login: user !== undefined && password !== undefined ? { user, password } : null,
    ownName: new URL(env.PUBLIC_URL).hostname,
  };
}
