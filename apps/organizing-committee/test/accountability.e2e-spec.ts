import { QuestionAskedHandler } from '#correspondence';
import { CLOCK, type Clock } from '#domain-kit';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { randomUUID } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { type CommitteeNode, committeeServer } from './committee-node.js';
import { enrol } from './received-reports.js';

const NOW = new Date('2026-05-10T12:00:00Z');
const SECRET = 'What was written for the other side';

interface Asked {
  readonly asker?: string;
  readonly addressee?: string;
  readonly due: string;
  readonly answers?: readonly string[];
}

describe('the public page of accounts', () => {
  let web: string;
  let committee: CommitteeNode<NestFastifyApplication>;
  let db: DataSource;

  async function store({ asker = 'north', addressee = 'committee', due, answers = [] }: Asked): Promise<void> {
    const id = randomUUID();
    await db.query(
      `INSERT INTO question (asker, id, addressee, topic, text, asked_on, answer_by, asked_by_office, message_id)
       VALUES ($1, $2, $3, 'money', $4, '2025-03-01', $5, 'secretary', $6)`,
      [asker, id, addressee, SECRET, due, randomUUID()],
    );
    for (const [at, day] of answers.entries())
      await db.query(
        `INSERT INTO answer (asker, question_id, part, text, answered_on, answered_by_office, message_id)
         VALUES ($1, $2, $3, $4, $5, 'secretary', $6)`,
        [asker, id, at + 1, SECRET, day, randomUUID()],
      );
  }

  beforeAll(async () => {
    web = await mkdtemp(join(tmpdir(), 'massline-web-'));
    await writeFile(join(web, 'index.html'), '<!doctype html><title>The page of members</title>');
    committee = await committeeServer(web);
    vi.spyOn(committee.node.get<Clock>(CLOCK), 'now').mockReturnValue(NOW);
    db = committee.node.get(DataSource);
    for (const id of ['north', 'south', 'gone']) await enrol(db, id);
    await db.query(`UPDATE peer SET display_name = 'North <b>& Co</b>' WHERE id = 'north'`);
    await db.query(`UPDATE peer SET state = 'left', left_on = '2026-05-01' WHERE id = 'gone'`);
    await store({ due: '2026-05-10' });
    await store({ due: '2026-05-09' });
    await store({ asker: 'gone', due: '2026-04-30' });
    await store({ due: '2025-05-20', answers: ['2025-05-10'] });
    await store({ due: '2025-05-20', answers: ['2025-05-11', '2026-01-01'] });
    await store({ due: '2025-05-20', answers: ['2025-05-21'] });
    await store({ asker: 'committee', addressee: 'south', due: '2026-05-07' });
  }, 60_000);
  afterAll(async () => {
    vi.restoreAllMocks();
    await committee.stop();
    await rm(web, { recursive: true });
  });

  const get = (url = '/accountability', headers: Record<string, string> = {}) =>
    committee.node.inject({ method: 'GET', url, headers: { accept: 'text/html', ...headers } });
  const numbers = (page: string): number[] =>
    [...page.matchAll(/<dd>(\d+)<\/dd>/g)].map(([, number]) => Number(number));

  it('answers everyone, under the headers of every page, and is kept for a minute', async () => {
    const { statusCode, headers, body } = await get();
    expect(statusCode).toBe(200);
    expect(headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'public, max-age=60',
      vary: 'Accept-Language',
      'x-content-type-options': 'nosniff',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
    });
    expect(headers['content-security-policy']).not.toContain('unsafe-inline');
    expect(headers['set-cookie']).toBeUndefined();
    expect(body).toContain('<html lang="en">');
    expect((await get('/elsewhere')).body).toContain('The page of members');
  });

  it('counts by the day of the node: the day itself is in time, and what was answered a year ago is gone', async () => {
    const { body } = await get();
    expect(numbers(body)).toEqual([3, 2, 2, 1, 1, 1, 0, 0]);
    expect(body.match(/<strong>.*<\/strong>/g)).toEqual([
      '<strong>10 days overdue.</strong>',
      '<strong>1 day overdue.</strong>',
      '<strong>3 days overdue.</strong>',
    ]);
    expect(body).toContain('south, about money');
  });

  it('escapes names, names nobody who left, and publishes no text', async () => {
    const { body } = await get();
    expect(body).toContain('North &lt;b&gt;&amp; Co&lt;/b&gt;, about money');
    expect(body).toContain('An organization that has left, about money');
    expect(body).not.toMatch(/gone/);
    expect(body).not.toContain(SECRET);
  });

  it('speaks the language that is asked for', async () => {
    expect((await get('/accountability', { 'accept-language': 'es-PE' })).body).toContain('<html lang="es">');
    expect((await get('/accountability?lang=en', { 'accept-language': 'es' })).body).toContain('<html lang="en">');
  });

  it('lists the hundred longest overdue and counts the rest', async () => {
    await db.query(
      `INSERT INTO question (asker, id, addressee, topic, text, asked_on, answer_by, asked_by_office, message_id)
       SELECT 'south', gen_random_uuid(), 'committee', 'other', $1, '2026-01-01', '2026-05-08', 'secretary',
              gen_random_uuid() FROM generate_series(1, 103)`,
      [SECRET],
    );
    const { body } = await get();
    expect(body.match(/<li>/g)).toHaveLength(101);
    expect(body).toContain('Not shown: 5.');
  });

  it('is not filled by an organization that asks more than it may', async () => {
    const handler = committee.node.get(QuestionAskedHandler, { strict: false });
    const asked = (id: string) =>
      db.transaction((tx) => {
        const text = { topic: 'other', text: 'And?', month: null, askedByOffice: 'secretary' };
        const body = { questionId: id, answerBy: '2026-05-20', ...text };
        return handler.apply(tx, { id: randomUUID(), from: 'flooder', createdAt: '2026-05-10', body } as never);
      });
    const ids = Array.from({ length: 50 }, () => randomUUID());
    for (const id of ids) await asked(id);
    await expect(asked(randomUUID())).rejects.toMatchObject({ name: 'TooManyOpenError' });
    await asked(ids[0]!);
    const [held] = await db.query<{ open: number }[]>(
      `SELECT count(*)::integer AS open FROM question WHERE asker = 'flooder'`,
    );
    expect(held).toEqual({ open: 50 });
  });
});
