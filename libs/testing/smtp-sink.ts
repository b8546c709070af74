import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { selfSignedFor } from './self-signed.js';

export interface CaughtLetter {
  readonly to: string;
  /** Headers and text, as they came over the wire. */
  readonly raw: string;
}

interface SinkOptions {
  /** Speaks TLS by a certificate of its own: after STARTTLS, or from the first byte. */
  readonly tls?: 'starttls' | 'implicit';
  readonly login?: { readonly user: string; readonly password: string };
}

/** A mail server on this machine that keeps what it is handed, or says no as it is told. */
export class SmtpSink {
  readonly letters: CaughtLetter[] = [];
  /** The next answers to `RCPT TO` or to a letter: `550 5.1.1 words`; null says yes. */
  refuses: { readonly at: 'recipient' | 'letter'; readonly by: string } | null = null;
  /** Runs when a letter has come whole, before the sender is told so. */
  beforeYes: () => Promise<void> | void = () => undefined;
  readonly certificate: string | undefined;
  private readonly server: SMTPServer;

  private constructor({ tls, login }: SinkOptions) {
    const own = tls && selfSignedFor('localhost');
    this.certificate = own?.cert;
    this.server = new SMTPServer({
      ...{ ...own, secure: tls === 'implicit', hideSTARTTLS: tls !== 'starttls', logger: false },
      ...{ authOptional: !login, allowInsecureAuth: true, closeTimeout: 100 },
      onAuth: ({ username, password }, _session, done) =>
        username === login?.user && password === login?.password
          ? done(null, { user: username ?? '' })
          : done(new Error('5.7.8 wrong')),
      onRcptTo: (_address, _session, done) => done(this.no('recipient')),
      onData: (stream, { envelope }, done) => {
        const parts: Buffer[] = [];
        stream.on('data', (part: Buffer) => parts.push(part));
        stream.on('end', () => {
          const no = this.no('letter');
          if (no) return done(no);
          const raw = Buffer.concat(parts).toString();
          this.letters.push(...envelope.rcptTo.map(({ address }) => ({ to: address, raw })));
          void Promise.resolve(this.beforeYes()).then(() => done());
        });
      },
    });
    this.server.on('error', () => undefined); // a sender that goes away
  }

  static async start(options: SinkOptions = {}): Promise<SmtpSink> {
    const sink = new SmtpSink(options);
    await once(sink.server.listen(0, '127.0.0.1'), 'listening');
    return sink;
  }

  get port(): number {
    return (this.server.server.address() as AddressInfo).port;
  }

  /** Breaks every line that is open, as a power cut does. */
  cut(): void {
    for (const { _socket: socket } of this.server.connections as Set<{ _socket: { destroy(): void } }>)
      socket.destroy();
  }

  stop(): Promise<void> {
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private no(at: 'recipient' | 'letter'): Error | null {
    if (this.refuses?.at !== at) return null;
    const [code = '', ...words] = this.refuses.by.split(' ');
    return Object.assign(new Error(words.join(' ')), { responseCode: Number(code) });
  }
}
