import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { MailSettings } from '../config/mail-env.js';
import {
  type MailFault,
  type MailOutcome,
  type MailStep,
  type MailTrouble,
  outcomeOf,
  troubleOf,
  whyOf,
} from './mail-outcome.js';

/** A letter to one person, in plain text: no pictures, nothing that tells when it is opened. */
export interface Letter {
  /** Of its own for ever: who gets the letter twice sees it once. */
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** Where one step ends all further mail: RFC 2369, and by one click RFC 8058. */
  readonly stopUrl: string;
}

/** How the mail server answers just now; null: no mail is set up. */
export type MailCondition = {
  readonly trouble: MailTrouble | 'none';
  readonly host: string;
  readonly why: string;
} | null;

const CONNECT_MS = 10_000;
const SILENCE_MS = 30_000;

/** Sends through the operator's SMTP server. It keeps no connection: a node sends a few letters a day. */
export class Mailer {
  constructor(private readonly settings: MailSettings | null) {}

  get isSetUp(): boolean {
    return this.settings !== null;
  }

  /** Hands over one letter. Throws nothing: what went wrong is in the answer, in codes without an address. */
  async send(letter: Letter): Promise<MailOutcome> {
    const { settings } = this;
    if (!settings) return { state: 'not-sent', trouble: 'unreachable', why: 'no mail server is set up' };
    const message = await composed(letter, settings.from);
    let step: MailStep = 'connecting';
    const connection = newConnection(settings);
    try {
      await connected(connection, settings);
      step = 'sending';
      await answered((done) => connection.send({ from: settings.from, to: [letter.to] }, message, done));
      connection.quit();
      return { state: 'sent' };
    } catch (error) {
      connection.close();
      return outcomeOf(error as MailFault, step);
    }
  }

  /** Connects, secures the line and signs in as for a letter, and sends none. */
  async check(): Promise<MailCondition> {
    const { settings } = this;
    if (!settings) return null;
    const { host } = settings;
    const connection = newConnection(settings);
    try {
      await connected(connection, settings);
      connection.quit();
      return { trouble: 'none', host, why: '' };
    } catch (error) {
      connection.close();
      return { trouble: troubleOf(error as MailFault), host, why: whyOf(error as MailFault) };
    }
  }
}

/** RFC 3834: it answers nobody, and nothing should answer it. */
const composed = ({ id, to, subject, text, stopUrl }: Letter, from: string): Promise<Buffer> =>
  new MailComposer({
    ...{ from, to, subject, text, messageId: `<${id}@${from.slice(from.lastIndexOf('@') + 1)}>` },
    headers: {
      'Auto-Submitted': 'auto-generated',
      'List-Unsubscribe': { prepared: true, value: `<${stopUrl}>` },
      'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
    },
    disableFileAccess: true,
    disableUrlAccess: true,
  })
    .compile()
    .build();

const newConnection = ({ host, port, tls, ca, ownName }: MailSettings): SMTPConnection =>
  new SMTPConnection({
    ...{
      host,
      port,
      name: ownName,
      secure: tls === 'implicit',
      requireTLS: tls === 'starttls',
      ignoreTLS: tls === 'none',
    },
    ...(ca === undefined ? {} : { tls: { ca } }),
    ...{ connectionTimeout: CONNECT_MS, greetingTimeout: CONNECT_MS, socketTimeout: SILENCE_MS },
  });

async function connected(connection: SMTPConnection, { login }: MailSettings): Promise<void> {
  let fail: (error: Error) => void = () => undefined;
  const failed = new Promise<never>((_, reject) => (fail = reject));
  failed.catch(() => undefined);
  // Stays for as long as the connection: an error that nobody hears would end the process.
  connection.on('error', (error: Error) => fail(error));
  await Promise.race([failed, answered((done) => connection.connect(done))]);
  if (login)
    await Promise.race([
      failed,
      answered((done) => connection.login({ user: login.user, pass: login.password }, done)),
    ]);
}

const answered = (ask: (done: (error?: Error | null) => void) => void): Promise<void> =>
  new Promise((resolve, reject) => ask((error) => (error ? reject(error) : resolve())));
