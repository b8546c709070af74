import { Column } from 'typeorm';
import { Personal } from '../personal/personal.js';
import { createLogger } from './logger.js';
import { NestLog } from './nest-log.js';
import { withTrace } from './trace.js';

class Neighbour {
  @Personal({
    column: 'nickname',
    name: { en: 'their nickname', es: 'su apodo', fr: 'son surnom' },
    kind: 'pseudonym',
    purpose: { en: 'calling them', es: 'para llamarles', fr: 'l’appeler' },
    readers: ['self'],
    retention: {
      lasts: 'erasure',
      en: 'as long as they wish',
      es: 'mientras quieran',
      fr: 'aussi longtemps qu’elle le veut',
    },
    owner: { nobody: 'a table of a test' },
  })
  nickname!: string;

  @Column('text')
  street!: string;
}

function logged(write: (logger: ReturnType<typeof createLogger>) => void): {
  text: string;
  line: Record<string, unknown>;
} {
  let text = '';
  write(createLogger({ level: 'debug', destination: { write: (line) => (text += line) } }));
  return { text, line: text ? (JSON.parse(text) as Record<string, unknown>) : {} };
}

describe('the log', () => {
  it('withholds personal properties at any depth', () => {
    const neighbour = Object.assign(new Neighbour(), { nickname: 'canary', street: 'open' });
    const { text, line } = logged((log) => log.info({ found: { neighbours: [neighbour] } }, 'found'));
    expect(text).not.toContain('canary');
    expect(line['found']).toEqual({ neighbours: [{ nickname: '[redacted]', street: 'open' }] });
  });

  const SECRETS =
    'password passwordHash cookie Cookie set-cookie Authorization signature Signature-Input ' +
    'token privateKey secret remoteAddress X-Forwarded-For ip';
  it.each(SECRETS.split(' '))('withholds %s', (name) => {
    expect(logged((log) => log.warn({ headers: { [name]: 'canary' } }, 'refused')).text).not.toContain('canary');
  });

  it.each([
    'connect ECONNREFUSED 192.0.2.17:443',
    'connect ECONNREFUSED 2001:db8::17:443',
    'from ::ffff:192.0.2.17',
    'cannot reach [2001:db8:0:0:1:2:3:17]',
  ])('holds no network address: %s', (message) => {
    const { text } = logged((log) => log.error({ err: new Error(message), detail: message }, message));
    expect(text).not.toMatch(/192\.0\.2|2001:db8/);
  });

  it('leaves times, versions and figures as they are', () => {
    const fields = { at: '12:34:56', version: '1.2.3', count: 4, day: '2026-03-01' };
    expect(logged((log) => log.info(fields, 'kept')).line).toMatchObject(fields);
  });

  it('holds no credentials of a URL', () => {
    const { text } = logged((log) => log.error({ url: 'postgres://massline:canary@db/node' }, 'no database'));
    expect(text).not.toContain('canary');
  });

  it("tells an error's kind, message and cause, but not what a driver hangs on it", () => {
    const cause = Object.assign(new Error('duplicate key'), { code: '23505', detail: 'Key (nickname)=(canary)' });
    const err = Object.assign(new Error('failed', { cause }), { parameters: ['canary'], query: 'SELECT canary' });
    const { text, line } = logged((log) => log.error({ err }, 'failed'));
    expect(text).not.toContain('canary');
    expect(line['err']).toMatchObject({
      type: 'Error',
      message: 'failed',
      cause: { code: '23505', message: 'duplicate key' },
    });
  });

  it.each([
    ['22P02', 'invalid input syntax for type uuid: "canary"'],
    ['22007', 'invalid input syntax for type date: "canary "of" two\nlines"'],
    ['22003', 'value "99 canary" is out of range for type integer'],
  ])('holds no value that the database could not read: %s', (code, message) => {
    const { text, line } = logged((log) => log.error({ err: Object.assign(new Error(message), { code }) }, 'failed'));
    expect(text).not.toContain('canary');
    expect(line['err']).toMatchObject({ code, message: expect.stringContaining(' type ') as unknown });
  });

  it.each(['canary', '{"password": canary}', `{"a": ${'x'.repeat(99)} "canary"`])(
    'holds no JSON that cannot be read: %s',
    (json) => {
      let thrown: unknown;
      try {
        JSON.parse(json);
      } catch (error) {
        thrown = error;
      }
      const { text, line } = logged((log) => log.error({ err: new Error('failed', { cause: thrown }) }, 'failed'));
      expect(text).not.toContain('canary');
      expect(line['err']).toMatchObject({ cause: { type: 'SyntaxError', message: 'not valid JSON' } });
    },
  );

  it('writes one line, whatever line breaks somebody puts into it', () => {
    const forged = 'x\n{"level":"error","message":"forged"}\r\n\u2028\u0085';
    const { text } = logged((log) => log.warn({ detail: forged, err: new Error(forged), [forged]: 1 }, forged));
    expect(text.trimEnd().split(/\r|\n/)).toHaveLength(1);
    expect(text.endsWith('\n')).toBe(true);
  });

  it('stands a value that contains itself', () => {
    const ring: Record<string, unknown> = {};
    ring['ring'] = ring;
    expect(logged((log) => log.info({ ring }, 'ring')).text).toContain('[deep]');
  });

  it('puts the fields of a child into each line, withheld alike', () => {
    const { line } = logged((log) => log.child({ peer: 'centre', token: 'canary' }).info({}, 'sent'));
    expect(line).toMatchObject({ peer: 'centre', token: '[redacted]' });
  });

  it('carries the trace', () => {
    const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';
    const { line } = logged((log) => withTrace(`00-${traceId}-00f067aa0ba902b7-01`, () => log.info({}, 'traced')));
    expect(line['trace']).toBe(traceId);
  });

  it('takes what the framework says', () => {
    const { line } = logged((log) => new NestLog(log).error(new Error('broken'), 'Router'));
    expect(line).toMatchObject({ level: 'error', context: 'Router', err: { message: 'broken' } });
  });
});
