import { addDays } from '#domain-kit';
import { DecisionsService, FoundingService, SecondingService } from '#governance';
import { AccountsService, MandateRecord } from '#identity';
import { DigestConsent, DigestSender, NoticesService, type ReadableNotice } from '#notices';
import { SmtpSink } from '#testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { CurriculaService } from '../src/features/education/index.js';
import { decideByTwo, FOUNDING_CODE, type OrganizationNode, organizationServer } from './organization-node.js';

/** Noon: letters go out by day. */
let at = new Date(`${new Date().toISOString().slice(0, 10)}T12:00:00Z`);
const clock = { now: () => at };
const day = (): string => clock.now().toISOString().slice(0, 10);

interface Founder {
  readonly personRef: string;
  readonly accountId: string;
}

describe('what is new for somebody', () => {
  let organization: OrganizationNode<NestFastifyApplication>;
  let node: NestFastifyApplication;
  let sink: SmtpSink;
  let ana: Founder;
  let bea: Founder;
  let cleo: Founder;

  beforeAll(async () => {
    sink = await SmtpSink.start();
    const mail = {
      SMTP_HOST: '127.0.0.1',
      SMTP_PORT: String(sink.port),
      SMTP_TLS: 'none',
      MAIL_FROM: 'node@north.example',
    };
    organization = await organizationServer(undefined, { clock, more: mail });
    ({ node } = organization);
    const person = (displayName: string, offices: string[]) => ({ displayName, offices, memberSince: '2020-01-01' });
    const founded = await node.get(FoundingService).found(FOUNDING_CODE, {
      ...{ displayName: 'North', zone: 'UTC', interimUntil: addDays(day(), 60) },
      founders: [person('Ana', ['secretary']), person('Bea', ['treasurer']), person('Cleo', [])],
    });
    if (!founded.ok) throw new Error(founded.error.code);
    const joined = founded.value.invitations.map(async ({ code, personRef }): Promise<Founder> => {
      const login = `login-${personRef.slice(0, 8)}`;
      await node.get(AccountsService).acceptInvitation(code, login, 'correct horse battery staple');
      const [row] = await node
        .get(DataSource)
        .query<{ id: string }[]>('SELECT id FROM account WHERE person_ref = $1', [personRef]);
      return { personRef, accountId: row!.id };
    });
    [ana, bea, cleo] = (await Promise.all(joined)) as [Founder, Founder, Founder];
  });
  afterAll(async () => {
    await organization?.stop();
    await sink.stop();
  });

  async function newsOf(who: Founder): Promise<ReadableNotice[]> {
    const permissions = await node.get(MandateRecord).permissionsOf(who.personRef, clock.now());
    return node.get(NoticesService).of({ ...who, permissions });
  }
  const kindsOf = async (who: Founder): Promise<string[]> => [
    ...new Set((await newsOf(who)).filter(({ isRead }) => !isRead).map(({ kind }) => kind)),
  ];
  const record = async (text: string): Promise<string> => {
    const [body] = await node.get(DataSource).query<{ id: string }[]>('SELECT id FROM body');
    const draft = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day: day(), text, effect: null };
    const recorded = await node.get(DecisionsService).recordDecision(ana.personRef, draft);
    if (!recorded.ok) throw new Error(recorded.error.code);
    return recorded.value.id;
  };

  it('is a decision for who may second it: neither for who recorded it, nor for a member without office', async () => {
    const id = await record('We open on Sundays.');
    const [forBea] = (await newsOf(bea)).filter(({ kind }) => kind === 'decision-to-second');
    expect(forBea).toEqual({
      ...{ key: `decision.${id}`, kind: 'decision-to-second', path: '/', isRead: false },
      dueOn: addDays(day(), 30),
    });
    expect(await kindsOf(ana)).not.toContain('decision-to-second');
    expect(await kindsOf(cleo)).not.toContain('decision-to-second');
    await node.get(SecondingService).second(bea.personRef, id);
    expect(await kindsOf(bea)).not.toContain('decision-to-second');
  });

  it('is the review of a decision, for whoever carries it out, from its day until a body has looked at it', async () => {
    const [body] = await node.get(DataSource).query<{ id: string }[]>('SELECT id FROM body');
    const decide = async (given: object): Promise<string> => {
      const draft = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day: day(), text: 'So.', effect: null };
      const recorded = await node.get(DecisionsService).recordDecision(ana.personRef, { ...draft, ...given });
      if (!recorded.ok) throw new Error(recorded.error.effect?.code ?? recorded.error.code);
      await node.get(SecondingService).second(bea.personRef, recorded.value.id);
      return recorded.value.id;
    };
    const task = { ownerRef: cleo.personRef, dueOn: addDays(day(), 9) };
    const id = await decide({ task: { ...task, reviewOn: day() } });
    await decide({ task: { ...task, reviewOn: addDays(day(), 1) } });
    const told = (news: readonly ReadableNotice[]): string[] =>
      news.filter(({ kind }) => kind === 'decision-review').map(({ key }) => key);
    expect(told(await newsOf(cleo))).toEqual([`review.${id}`]);
    expect(told(await newsOf(ana))).toEqual([]);
    await decide({ effect: { kind: 'decision.review', payload: { decisionId: id, result: 'done' } } });
    expect(told(await newsOf(cleo))).toEqual([]);
  });

  it('is a module that is due, from the day on which a decision asks for it', async () => {
    const core = (await node.get(CurriculaService).all()).find(({ pack }) => pack.language === 'en')!;
    await decideByTwo(node, { kind: 'curriculum.adopt', payload: { contentHash: core.contentHash } });
    expect(await kindsOf(cleo)).not.toContain('study-due');
    const rule = { sphere: 'member', curriculum: 'core', module: 'points-of-unity', rule: 'require', days: 40 };
    expect(await decideByTwo(node, { kind: 'obligation.change', payload: rule })).toHaveProperty('id');
    expect((await newsOf(cleo)).filter(({ kind }) => kind === 'study-due')).toMatchObject([
      { path: '/study/module/core/points-of-unity', isRead: false },
    ]);
  });

  it('is read where its reader says so, and for nobody else', async () => {
    const notices = node.get(NoticesService);
    const unread = (await newsOf(cleo)).filter(({ isRead }) => !isRead).map(({ key }) => key);
    expect(unread.length).toBeGreaterThan(0);
    const before = await newsOf(ana);
    await notices.mark(cleo.accountId, [...unread, 'no such notice'], true);
    await notices.mark(cleo.accountId, unread, true);
    expect((await newsOf(cleo)).map(({ isRead }) => isRead)).not.toContain(false);
    expect(await newsOf(ana)).toEqual(before);
    await notices.mark(cleo.accountId, unread.slice(0, 1), false);
    expect((await newsOf(cleo)).filter(({ isRead }) => !isRead).map(({ key }) => key)).toEqual(unread.slice(0, 1));
  });

  it('names nobody: no person, no text', async () => {
    const id = await record('Dora spoke for it.');
    const told = JSON.stringify([await newsOf(ana), await newsOf(bea), await newsOf(cleo)]);
    expect(told).toContain(id);
    for (const word of ['Dora', 'Ana', 'Bea', 'Cleo', ana.personRef]) expect(told).not.toContain(word);
  });

  describe('by letter', () => {
    const CODE = /^ {4}(\d{8})\r?$/m;
    const consent = () => node.get(DigestConsent);
    const lettersTo = (mailbox: string) => sink.letters.filter(({ to }) => to === mailbox);
    const send = () => node.get(DigestSender).sendDue(new AbortController().signal);
    const nextDay = (): void => void (at = new Date(at.getTime() + 86_400_000));
    const ask = (who: Founder, mailbox: string) =>
      consent().ask(who.accountId, { mailbox, rhythm: 'daily', language: 'en' });
    const codeOf = (answer: Awaited<ReturnType<typeof ask>>): string => (answer.ok ? 'ok' : answer.error.code);
    const stateOf = async (who: Founder) => (await consent().of(who.accountId)).state;
    async function subscribe(who: Founder, mailbox: string): Promise<void> {
      expect(codeOf(await ask(who, mailbox))).toBe('ok');
      const [, code = ''] = CODE.exec(lettersTo(mailbox).at(-1)!.raw) ?? [];
      expect(await consent().confirm(who.accountId, ` ${code.slice(0, 4)} ${code.slice(4)}`)).toMatchObject({
        ok: true,
      });
    }
    const stopLink = (mailbox: string): string =>
      /<(http.*)>/.exec(lettersTo(mailbox).at(-1)!.raw.replaceAll('\r\n ', ''))![1]!.replace('http://127.0.0.1:1', '');
    const letterText = (mailbox: string): string =>
      lettersTo(mailbox).at(-1)!.raw.replaceAll('=\r\n', '').replaceAll('=3D', '=');

    it('is told to nobody who has not asked for it and shown by a code that the mailbox is theirs', async () => {
      await record('We open on Mondays.');
      await send();
      expect(sink.letters).toEqual([]);
      expect(codeOf(await ask(bea, 'Bea <bea@example.org>'))).toBe('MAILBOX_INVALID');
      expect(codeOf(await ask(bea, 'bea@example.org'))).toBe('ok');
      await send();
      expect(lettersTo('bea@example.org')).toHaveLength(1);
      const first = letterText('bea@example.org');
      expect(await stateOf(bea)).toBe('unconfirmed');
      for (let tries = 0; tries < 5; tries += 1)
        expect(await consent().confirm(bea.accountId, '0000000')).toMatchObject({ error: { code: 'CODE_WRONG' } });
      const code = CODE.exec(first)![1]!;
      expect(await consent().confirm(bea.accountId, code)).toMatchObject({ error: { code: 'CODE_OVER' } });
      expect(codeOf(await ask(bea, 'bea@example.org'))).toBe('ok');
      const again = CODE.exec(letterText('bea@example.org'))![1]!;
      expect(await consent().confirm(ana.accountId, again)).toMatchObject({ error: { code: 'CODE_OVER' } });
      expect(await consent().confirm(bea.accountId, again)).toMatchObject({ ok: true });
      expect(await stateOf(bea)).toBe('on');
      expect(codeOf(await ask(bea, 'else@example.org'))).toBe('DIGEST_IS_ON');
    });

    it('tells how many there are and where, and nothing of what or who', async () => {
      await send();
      const text = letterText('bea@example.org');
      const unread = (await newsOf(bea)).filter(({ isRead }) => !isRead);
      expect(text).toContain(`Subject: New for you: ${unread.length}`);
      expect(text).toContain('http://127.0.0.1:1/notices');
      for (const word of ['Mondays', 'decision', 'Ana', 'Bea\n', 'North', ana.personRef, bea.personRef])
        expect(text).not.toContain(word);
    });

    it('comes at most once a day, and only for what was not told yet', async () => {
      const count = () => lettersTo('bea@example.org').length;
      const before = count();
      await record('We open on Tuesdays.');
      await send();
      expect(count()).toBe(before);
      nextDay();
      at = new Date(`${at.toISOString().slice(0, 10)}T06:59:00Z`);
      await send();
      expect(count()).toBe(before);
      at = new Date(`${at.toISOString().slice(0, 10)}T12:00:00Z`);
      await send();
      expect(count()).toBe(before + 1);
      nextDay();
      await send();
      expect(count()).toBe(before + 1);
    });

    it('goes out at most once, whatever ends between the sending and the note of it; the next one tells it again', async () => {
      const count = () => lettersTo('bea@example.org').length;
      const before = count();
      await record('We open on Wednesdays.');
      let dead: Promise<void> | undefined;
      const reached = new Promise<void>((resolve) => {
        sink.beforeYes = () => (resolve(), new Promise(() => undefined));
      });
      dead = send();
      await reached;
      // The first process has handed the letter over and never learns it; others find it marked.
      await Promise.all([send(), send()]);
      sink.beforeYes = () => undefined;
      sink.cut();
      await dead;
      await send();
      expect(count()).toBe(before + 1);
      nextDay();
      await Promise.all([send(), send(), send()]);
      expect(count()).toBe(before + 2);
      nextDay();
      await send();
      expect(count()).toBe(before + 2);
    });

    it('is tried again in the next hour if it certainly did not go out', async () => {
      const before = lettersTo('bea@example.org').length;
      await record('We open on Thursdays.');
      sink.refuses = { at: 'recipient', by: '450 4.2.1 later' };
      await send();
      sink.refuses = null;
      expect(lettersTo('bea@example.org')).toHaveLength(before);
      await send();
      expect(lettersTo('bea@example.org')).toHaveLength(before + 1);
    });

    it('ends in one step without an account: a GET asks, a POST does it', async () => {
      const link = stopLink('bea@example.org');
      const get = await node.inject({ url: link, headers: { 'accept-language': 'fr' } });
      expect([get.statusCode, get.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
      expect(get.body).toContain('<html lang="fr">');
      expect(get.body).not.toMatch(/bea/i);
      expect(await stateOf(bea)).toBe('on');
      const spoilt = Buffer.from(new URL(link, 'http://x').searchParams.get('t')!, 'base64url');
      spoilt[20]! ^= 1;
      for (const t of [spoilt.toString('base64url'), '', 'abc'])
        expect((await node.inject({ method: 'POST', url: `/mail/stop?t=${t}` })).statusCode).toBe(404);
      expect(await stateOf(bea)).toBe('on');
      const oneClick = { 'content-type': 'application/x-www-form-urlencoded' };
      const post = await node.inject({
        ...{ method: 'POST', url: link, headers: oneClick, payload: 'List-Unsubscribe=One-Click' },
      });
      expect(post.statusCode).toBe(200);
      expect(await consent().of(bea.accountId)).toEqual({ canBeSent: true, state: 'off', mailbox: null, rhythm: null });
      const before = sink.letters.length;
      await record('We open on Fridays.');
      nextDay();
      await send();
      expect(sink.letters).toHaveLength(before);
    });

    it('ends by itself where the mailbox’s server says for good that there is none, which is told here', async () => {
      await subscribe(cleo, 'cleo@example.org');
      await node.get(NoticesService).mark(
        cleo.accountId,
        (await newsOf(cleo)).map(({ key }) => key),
        false,
      );
      sink.refuses = { at: 'recipient', by: '550 5.1.1 no such user' };
      await send();
      sink.refuses = null;
      expect(await stateOf(cleo)).toBe('refused');
      expect(await kindsOf(cleo)).toContain('digest-refused');
      expect(await kindsOf(ana)).not.toContain('digest-refused');
      const before = sink.letters.length;
      nextDay();
      await send();
      expect(sink.letters).toHaveLength(before);
    });

    it('fills nobody’s mailbox: three codes a day, and a mailbox that is refused is not kept', async () => {
      sink.refuses = { at: 'recipient', by: '550 5.1.1 no such user' };
      expect(codeOf(await ask(ana, 'nobody@example.org'))).toBe('MAILBOX_REFUSED');
      sink.refuses = { at: 'letter', by: '451 4.3.0 later' };
      expect(codeOf(await ask(ana, 'ana@example.org'))).toBe('MAIL_AWAY');
      sink.refuses = null;
      expect(await stateOf(ana)).toBe('off');
      expect(codeOf(await ask(ana, 'ana@example.org'))).toBe('ok');
      expect(codeOf(await ask(ana, 'ana@example.org'))).toBe('TOO_MANY_CODES');
      nextDay();
      const [, code = ''] = CODE.exec(lettersTo('ana@example.org').at(-1)!.raw) ?? [];
      expect(await consent().confirm(ana.accountId, code)).toMatchObject({ error: { code: 'CODE_OVER' } });
      await consent().sweep();
      expect(await stateOf(ana)).toBe('off');
      expect(codeOf(await ask(ana, 'ana@example.org'))).toBe('ok');
    });

    it('ends with who leaves', async () => {
      await subscribe(bea, 'bea@example.org');
      const before = sink.letters.length;
      await node.get(DataSource).query('UPDATE person SET left_on = $2 WHERE ref = $1', [bea.personRef, day()]);
      nextDay();
      await send();
      expect([sink.letters.length, await stateOf(bea)]).toEqual([before, 'off']);
    });
  });
});
