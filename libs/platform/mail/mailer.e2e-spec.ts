import { SmtpSink } from '#testing';
import { mailSettings } from '../config/mail-env.js';
import { loadConfig } from '../config/load-config.js';
import { platformEnv } from '../config/platform-env.js';
import { z } from 'zod';
import { type Letter, Mailer } from './mailer.js';

const letter: Letter = {
  ...{
    id: 'one',
    to: 'ana@example.org',
    subject: '3 avis nouveaux : ça',
    text: 'Tout est là :\nhttps://north.example/\n',
  },
  stopUrl: 'https://north.example/mail/stop?t=abc',
};
const REACHED = { PUBLIC_URL: 'https://north.example', MAIL_FROM: 'node@north.example' };

/** As a node is told by its environment. */
function mailerFor(env: Record<string, string>): Mailer {
  const { PUBLIC_URL, ...shape } = platformEnv;
  const keys = Object.fromEntries(Object.entries(shape).filter(([key]) => /^(SMTP|MAIL)_/.test(key)));
  const read = loadConfig(z.object({ PUBLIC_URL, ...keys } as typeof platformEnv), { ...REACHED, ...env });
  return new Mailer(mailSettings(read));
}
const plainly = ({ port }: SmtpSink, more: Record<string, string> = {}): Mailer =>
  mailerFor({ SMTP_HOST: '127.0.0.1', SMTP_PORT: String(port), SMTP_TLS: 'none', ...more });

describe('a letter', () => {
  const sinks: SmtpSink[] = [];
  const sink = async (options: Parameters<typeof SmtpSink.start>[0] = {}): Promise<SmtpSink> => {
    const started = await SmtpSink.start(options);
    sinks.push(started);
    return started;
  };
  afterAll(() => Promise.all(sinks.map((one) => one.stop())));

  it('is plain text that can be stopped in one step, and that nothing answers', async () => {
    const server = await sink();
    expect(await plainly(server).send(letter)).toEqual({ state: 'sent' });
    const [{ to, raw } = { to: '', raw: '' }, ...more] = server.letters;
    expect([to, more]).toEqual(['ana@example.org', []]);
    const [head = '', body = ''] = raw.split('\r\n\r\n');
    const headers = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
    expect(headers).toEqual(
      expect.arrayContaining([
        'From: node@north.example',
        'To: ana@example.org',
        'Message-ID: <one@north.example>',
        'Auto-Submitted: auto-generated',
        'List-Unsubscribe: <https://north.example/mail/stop?t=abc>',
        'List-Unsubscribe-Post: List-Unsubscribe=One-Click',
        'Content-Type: text/plain; charset=utf-8',
      ]),
    );
    expect(body).toContain('https://north.example/');
    expect(raw).not.toMatch(/X-Mailer|text\/html/i);
  });

  it('goes over a line that is secured first, by a certificate that is known', async () => {
    for (const tls of ['starttls', 'implicit'] as const) {
      const server = await sink({ tls, login: { user: 'node', password: 'a secret' } });
      const place = { SMTP_HOST: 'localhost', SMTP_PORT: String(server.port), SMTP_TLS: tls };
      const login = { SMTP_USER: 'node', SMTP_PASSWORD: 'a secret' };
      const known = { ...place, SMTP_CA: server.certificate ?? '' };
      expect(await mailerFor({ ...place, ...login }).send(letter)).toMatchObject({ state: 'not-sent', trouble: 'tls' });
      expect(await mailerFor({ ...known, ...login }).send(letter)).toEqual({ state: 'sent' });
      expect(await mailerFor({ ...known, ...login, SMTP_PASSWORD: 'another' }).check()).toMatchObject({
        trouble: 'login',
      });
      expect(server.letters).toHaveLength(1);
    }
  });

  it('does not go where the line cannot be secured', async () => {
    const server = await sink();
    const mailer = plainly(server, { SMTP_TLS: 'starttls' });
    expect(await mailer.send(letter)).toMatchObject({ state: 'not-sent', trouble: 'tls' });
    expect(server.letters).toEqual([]);
  });

  it.each([
    { by: '550 5.1.1 <ana@example.org> unknown', at: 'recipient', state: 'refused', why: 'EENVELOPE 550 5.1.1' },
    { by: '450 4.2.1 try later', at: 'recipient', state: 'not-sent', why: 'EENVELOPE 450 4.2.1' },
    { by: '554 5.7.1 no relay', at: 'recipient', state: 'not-sent', why: 'EENVELOPE 554 5.7.1' },
    { by: '554 5.6.0 not this', at: 'letter', state: 'not-sent', why: 'EMESSAGE 554 5.6.0' },
  ] as const)('is $state where the server says $by of the $at', async ({ by, at, state, why }) => {
    const server = await sink();
    server.refuses = { at, by };
    expect(await plainly(server).send(letter)).toEqual({ state, trouble: 'other', why });
  });

  it('may have gone out if the line broke once it was spoken of, and has not if it broke before', async () => {
    const server = await sink();
    const mailer = plainly(server);
    server.beforeYes = () => server.cut();
    expect(await mailer.send(letter)).toMatchObject({ state: 'unclear' });
    expect(server.letters).toHaveLength(1);
    expect(await mailer.check()).toEqual({ trouble: 'none', host: '127.0.0.1', why: '' });
    await server.stop();
    expect(await mailer.send(letter)).toMatchObject({ state: 'not-sent', trouble: 'unreachable', why: 'ECONNREFUSED' });
    expect(await mailer.check()).toMatchObject({ trouble: 'unreachable', why: 'ECONNREFUSED' });
  });

  it('is not sent by a node without a mail server', async () => {
    const mailer = mailerFor({});
    expect([mailer.isSetUp, await mailer.check()]).toEqual([false, null]);
    expect(await mailer.send(letter)).toMatchObject({ state: 'not-sent' });
  });

  it.each([
    [{ SMTP_HOST: 'mail.example', MAIL_FROM: '' }, 'MAIL_FROM'],
    [{ SMTP_HOST: 'mail.example', SMTP_USER: 'node' }, 'SMTP_USER'],
    [{ SMTP_HOST: 'mail.example', SMTP_USER: 'a', SMTP_PASSWORD: 'b', SMTP_TLS: 'none' }, 'SMTP_TLS'],
  ])('is not begun with %o: the start names %s', (env, key) => expect(() => mailerFor(env)).toThrow(key));
});
