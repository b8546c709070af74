import { DecisionsService, FoundingService, SecondingService } from '#governance';
import { AccountsService, sessionCookieName, SessionsService } from '#identity';
import { Metrics } from '#platform';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource } from 'typeorm';
import { DOWNLOADS, SETS } from '../src/features/downloads/download-sets.js';
import { FOUNDING_CODE, type OrganizationNode, organizationServer } from './organization-node.js';

const FORMULA = '=HYPERLINK("http://x.example","Ana")';
const HIDDEN = { indicator: 'active-workers', code: 'x', value: null, suppressed: true };
const CLAUSES = [
  { title: '+Land', text: 'Who works it keeps it.' },
  { title: 'Bread', text: 'For all,\nwithout "merit".' },
];
type Row = Readonly<Record<string, unknown>>;

describe('what an organization takes along', () => {
  let organization: OrganizationNode<NestFastifyApplication>;
  let node: NestFastifyApplication;
  /** By name: who holds an office, and a member without one. */
  const cookies = new Map<string, string>();
  const refs: string[] = [];

  beforeAll(async () => {
    organization = await organizationServer();
    ({ node } = organization);
    const today = new Date().toISOString().slice(0, 10);
    const person = (displayName: string, offices: string[]) => ({ displayName, offices, memberSince: '2020-01-01' });
    const founded = await node.get(FoundingService).found(FOUNDING_CODE, {
      ...{ displayName: 'North', zone: 'UTC', interimUntil: `${Number(today.slice(0, 4)) + 1}-01-01` },
      unity: { clauses: CLAUSES, pack: null },
      founders: [person('Ana', ['secretary']), person('Bea', ['treasurer']), person('Cleo', []), person('Dora', [])],
    });
    if (!founded.ok) throw new Error(founded.error.code);
    for (const [at, name] of ['ana', 'bea', 'cleo', 'dora'].entries()) {
      const { code, personRef } = founded.value.invitations[at]!;
      const accepted = await node.get(AccountsService).acceptInvitation(code, name, 'a long enough secret');
      const account = await node.get(AccountsService).signIn(name, 'a long enough secret');
      if (!accepted.ok || !account.ok) throw new Error(`${name} cannot sign in`);
      refs.push(personRef);
      const { token } = await node.get(SessionsService).open(account.value.accountId);
      cookies.set(name, `${sessionCookieName('north')}=${token}`);
    }
    const [body] = await node.get(DataSource).query<[{ id: string }]>('SELECT id FROM body');
    const draft = { bodyId: body.id, rule: 'majority', outcome: 'carried', day: today, text: FORMULA };
    const recorded = await node.get(DecisionsService).recordDecision(refs[0]!, draft as never);
    if (!recorded.ok) throw new Error(recorded.error.code);
    const seconded = await node.get(SecondingService).second(refs[1]!, recorded.value.id);
    if (!seconded.ok) throw new Error(seconded.error.code);
  }, 60_000);
  afterAll(() => organization.stop());

  const get = (name: string, set: string, format: string) =>
    node.inject({
      method: 'GET',
      url: `/downloads/${set}?format=${format}`,
      headers: { cookie: cookies.get(name) ?? '' },
    });
  const rowsOf = async (name: string, set: string): Promise<Row[]> => (await get(name, set, 'json')).json();

  it.each(DOWNLOADS)('is a file of %s in both formats, of as many rows', async (set) => {
    const [csv, json] = [await get('ana', set, 'csv'), await get('ana', set, 'json')];
    expect([csv.statusCode, json.statusCode]).toEqual([200, 200]);
    expect(csv.headers).toMatchObject({
      ...{ 'content-type': 'text/csv; charset=utf-8', 'cache-control': 'no-store' },
      'content-disposition': `attachment; filename="${set}.csv"`,
    });
    expect(csv.body.split('\r\n')[0]).toBe(SETS[set].columns.join(','));
    const rows = json.json<Row[]>();
    // A cell with line breaks ends with one of them, and no line of a file but its rows ends with both.
    expect(csv.body.split('\r\n').length - 2).toBe(rows.length);
    for (const row of rows) expect(Object.keys(row)).toEqual(SETS[set].columns);
    for (const ref of set === 'ledger' ? [] : refs) expect(csv.body + json.body).not.toContain(ref);
  });

  it('is fetched sixty times at once by one person, who then reads why not and when again', async () => {
    const fetchAs = (name: string, accept: string) =>
      node.inject({
        method: 'GET',
        url: '/downloads/unity',
        headers: { cookie: cookies.get(name) ?? '', accept, 'accept-language': 'fr' },
      });
    const answers: { statusCode: number }[] = [];
    for (let count = 0; count < 60; count += 1) answers.push(await fetchAs('dora', 'text/html'));
    expect(answers.filter(({ statusCode }) => statusCode === 200)).toHaveLength(60);
    // One more comes each minute: a slow machine may have waited for one or two.
    const late = async (accept: string) => {
      for (let tries = 0; tries < 20; tries += 1) {
        const answer = await fetchAs('dora', accept);
        if (answer.statusCode !== 200) return answer;
      }
      throw new Error('never refused');
    };
    const page = await late('text/html');
    expect([page.statusCode, page.headers['retry-after']]).toEqual([429, expect.stringMatching(/^\d+$/)]);
    expect(page.body).toContain('Attends une minute');
    expect(page.headers['content-disposition']).toBeUndefined();
    expect((await late('*/*')).json()).toMatchObject({ code: 'TOO_MANY_EXPORTS' });
    expect((await fetchAs('ana', '*/*')).statusCode).toBe(200);
    const numbers = await node.get(Metrics).text();
    expect(numbers).toMatch(/massline_security_events_total\{event="export",outcome="TOO_MANY_EXPORTS"\} \d/);
  });

  it('has what there is', async () => {
    const entries = await rowsOf('ana', 'ledger');
    expect(entries.map(({ index }) => index)).toEqual(entries.map((_, index) => index));
    expect(entries.length).toBeGreaterThan(3);
    expect((await rowsOf('ana', 'decisions')).at(-1)).toMatchObject({ text: FORMULA, outcome: 'carried' });
    expect(await rowsOf('cleo', 'unity')).toMatchObject([
      { document: 'points-of-unity', version: 1, clause: 1, ...CLAUSES[0] },
      { document: 'points-of-unity', version: 1, clause: 2, ...CLAUSES[1] },
    ]);
    expect((await get('cleo', 'unity', 'csv')).body).toContain(`,'+Land,Who works it keeps it.,`);
    const kinds = (await rowsOf('ana', 'study')).map(({ code, language }) => `${code} ${language}`);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it('runs nothing in a spreadsheet', async () => {
    const { body } = await get('ana', 'decisions', 'csv');
    expect(body).toContain(`"'=HYPERLINK(""http://x.example"",""Ana"")"`);
    expect(body).not.toMatch(/(^|,)"?[=+@]/m);
  });

  it('gives each only what they may read, and what may name somebody to mandate-holders alone', async () => {
    const words = await get('cleo', 'decisions', 'csv');
    expect([words.statusCode, words.body.includes('HYPERLINK')]).toEqual([200, false]);
    expect(words.body.split('\r\n')[0]).not.toContain(',text,');
    const ledger = await get('cleo', 'ledger', 'json');
    for (const ref of refs) expect(ledger.body).not.toContain(ref);
    expect((await get('cleo', 'receipts', 'csv')).statusCode).toBe(403);
    for (const set of DOWNLOADS) expect((await get('nobody', set, 'csv')).statusCode).toBe(401);
  });

  it('has of reports what left, and of letters the receipts', async () => {
    await node.get(DataSource).query(
      `INSERT INTO report (month, revision, zone, catalogue_version, threshold, cells, decisions, draft_hash, state,
                           approved_on, approved_office)
       VALUES ('2026-01', 1, 'UTC', 1, 5, $1, '[]', 'x', 'approved', '2026-02-01', 'secretary'),
              ('2026-02', 1, 'UTC', 1, 5, $1, '[]', 'x', 'drafted', NULL, NULL)`,
      [JSON.stringify([{ indicator: 'members', code: null, value: 10, suppressed: false }, HIDDEN])],
    );
    const cells = { month: '2026-01', revision: 1, approved_by_office: 'secretary', reason: null };
    expect(await rowsOf('cleo', 'reports')).toMatchObject([
      { ...cells, indicator: 'members', code: null, value: 10, suppressed: false },
      { ...cells, ...HIDDEN },
    ]);
    await node.get(DataSource).query(
      `INSERT INTO outbox_message (id, peer_id, type, draft, content_hash, epoch, sequence, signed, state, due_at, delivered_at, receipt)
       SELECT gen_random_uuid(), 'centre', 'report.submitted', '{}', 'x', 1, n, '{}',
              CASE WHEN n = 1 THEN 'delivered' ELSE 'pending' END::outbox_state, now(), '2026-02-01T23:30:00Z',
              CASE WHEN n = 1 THEN '{"a":1}' END
       FROM generate_series(1, 2) n`,
    );
    expect(await rowsOf('ana', 'receipts')).toMatchObject([
      { to: 'centre', sequence: 1, delivered_on: '2026-02-01', receipt: '{"a":1}' },
    ]);
  });

  it('is read in pages, each row once', async () => {
    await node.get(DataSource).query(
      `INSERT INTO ledger_entry (index, kind, day, subject, leaf_hash)
       SELECT 1000000 + n, 'decision', current_date, '{}', repeat('a', 64) FROM generate_series(1, 1203) n`,
    );
    const indexes = (await rowsOf('ana', 'ledger')).map(({ index }) => Number(index)).filter((index) => index > 1e6);
    expect(indexes).toEqual(Array.from({ length: 1_203 }, (_, n) => 1_000_001 + n));
  });
});
