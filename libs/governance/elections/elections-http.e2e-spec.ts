import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { readPaperKey } from '#ballots';
import { systemClock } from '#domain-kit';
import { CSRF_HEADER, identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { Device } from '../../../test/elections/device.js';
import { verifyElection } from '../../../test/elections/verify.js';
import { FoundingService } from '../founding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { FOUNDING_CODE, governanceHttpNode, TestClock } from '../test/governance-node.js';
import { electionServices } from './elections.module.js';
import { ElectionsResolver } from './graphql/elections.resolver.js';
import { ElectionsController } from './http/elections.controller.js';

const password = 'a long enough password';
const NAMES = ['Ana', 'Bea', 'Cleo', 'Dee', 'Eli', 'Fay', 'Gus'];
const DONE = '{ __typename ... on ElectionDone { id } ... on ElectionRefused { code } }';
const call = {
  ...{ title: 'Secretaries of the spring', method: 'scottish-stv', seats: 1 },
  ...{ nominationsUntil: '2026-03-10', issuingUntil: '2026-03-11', castingUntil: '2026-03-12' },
  ...{ contestDays: 1, lotSources: [] },
};

interface Held {
  readonly phase: string;
  readonly ownVoter: string | null;
  readonly ownRollKey: string | null;
  readonly hasAsked: boolean;
  readonly paperKey: string | null;
  readonly roll: number | null;
  readonly papers: number;
  readonly contestUntil: string | null;
  readonly nominations: readonly { displayName: string; state: string; number: number | null; words: string | null }[];
}

/** A circle of seven over HTTP; Ana is secretary and Bea treasurer. Everybody has a device of their own. */
describe('a secret election over HTTP', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let base: string;
  let refs: ReadonlyMap<string, string>;
  let cookies = new Map<string, string>();
  const clock = new TestClock('2026-03-10T12:00:00Z');

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    const parts = { providers: [...electionServices, ElectionsResolver], controllers: [ElectionsController] };
    app = await governanceHttpNode({ dataSource: database.dataSource, clock, ...parts });
    await app.listen(0, '127.0.0.1');
    base = await app.getUrl();
    const founders = NAMES.map((displayName, n) => ({
      displayName,
      memberSince: '2026-01-01',
      offices: [['secretary'], ['treasurer']][n] ?? [],
    }));
    const draft = { displayName: 'North', zone: 'UTC', founders, interimUntil: '2026-05-01' };
    const founded = await app.get(FoundingService, { strict: false }).found(FOUNDING_CODE, draft);
    if (!founded.ok) throw new Error(founded.error.code);
    const { invitations } = founded.value;
    refs = new Map(invitations.map(({ displayName, personRef }) => [displayName, personRef]));
    for (const { code, displayName } of invitations)
      await post(
        'mutation($code: String!, $login: String!, $password: String!) { acceptInvitation(code: $code, login: $login, password: $password) { __typename } }',
        { code, login: displayName, password },
      );
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const headers = { 'content-type': 'application/json', [CSRF_HEADER]: '1' };
  const send = (path: string, body: unknown, more: Record<string, string> = {}): Promise<Response> =>
    fetch(`${base}${path}`, { method: 'POST', headers: { ...headers, ...more }, body: JSON.stringify(body) });
  const post = (query: string, variables: object, more = {}) => send('/graphql', { query, variables }, more);

  /** A session lasts hours, and an election days. */
  function nextDay(day: string): void {
    clock.setDay(day);
    cookies = new Map();
  }
  async function cookieOf(who: string): Promise<string> {
    const known = cookies.get(who);
    if (known) return known;
    const answer = await post('mutation($l: String!, $p: String!) { signIn(login: $l, password: $p) { __typename } }', {
      ...{ l: who, p: password },
    });
    const cookie = answer.headers.getSetCookie()[0]!.split(';')[0]!;
    cookies.set(who, cookie);
    return cookie;
  }
  /** The one field that is asked for; of what was done or refused, `ok` or the code. */
  async function ask<T>(who: string, query: string, variables: object = {}): Promise<T> {
    const answer = await post(query, variables, { cookie: await cookieOf(who) });
    const { data, errors } = (await answer.json()) as { data?: Record<string, T>; errors?: { message: string }[] };
    if (!data) throw new Error(errors?.[0]?.message);
    return Object.values(data)[0]!;
  }
  const take = async (who: string, field: string, types = '', variables: object = {}): Promise<string> => {
    const done = await ask<{ id?: string; code?: string }>(who, `mutation${types} { ${field} ${DONE} }`, variables);
    return done.code ?? 'ok';
  };
  const step = (id: string, name: string) =>
    take('Ana', 'takeElectionStep(electionId: $id, step: $name)', '($id: ID!, $name: String!)', { id, name });
  const held = (id: string, who: string) =>
    ask<Held>(
      who,
      'query($id: ID!) { heldElection(id: $id) { phase ownVoter ownRollKey hasAsked paperKey roll papers contestUntil nominations { displayName state number words } } }',
      { id },
    );
  const decide = async (electionId: string, outcome: string): Promise<string> => {
    const [body] = await database.dataSource.query<{ id: string }[]>('SELECT id FROM body');
    const payload = JSON.stringify({ electionId, outcome });
    const effect = { kind: 'election.decide', payload };
    const day = clock.now().toISOString().slice(0, 10);
    const input = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day, text: 'So we said.', effect };
    const recorded = await ask<{ decision?: { id: string }; effectCode?: string }>(
      'Ana',
      'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { ... on DecisionRecorded { decision { id } } ... on RecordDecisionRefused { effectCode } } }',
      { input },
    );
    if (!recorded.decision) return recorded.effectCode!;
    const { __typename } = await ask<{ __typename: string }>(
      'Bea',
      'mutation($id: ID!) { secondDecision(id: $id) { __typename } }',
      recorded.decision,
    );
    return __typename;
  };

  it('goes from its call to a certified result: nominated, asked for, voted, late too, counted and checked', async () => {
    await expect(
      ask('Cleo', 'mutation($input: ElectionCallInput!) { callElection(input: $input) { __typename } }', {
        input: call,
      }),
    ).rejects.toThrow();
    expect(await ask('Ana', '{ electorate { count advice } }')).toEqual({ count: 7, advice: 'paper-first-and-small' });
    const { id } = await ask<{ id: string }>(
      'Ana',
      `mutation($input: ElectionCallInput!) { callElection(input: $input) ${DONE} }`,
      { input: call },
    );
    const propose = (who: string, whom: string) =>
      take(who, 'proposeCandidate(electionId: $id, personRef: $ref)', '($id: ID!, $ref: ID!)', {
        id,
        ref: refs.get(whom),
      });
    const answer = (who: string, said: string) =>
      take(who, 'answerNomination(electionId: $id, answer: $said)', '($id: ID!, $said: String!)', { id, said });
    const state = (who: string, words: string) =>
      take(who, 'stateCandidacy(electionId: $id, words: $words)', '($id: ID!, $words: String!)', { id, words });
    expect(await propose('Cleo', 'Ana')).toBe('ok');
    expect(await state('Ana', 'Open books, every week.\n')).toBe('ok');
    expect(await answer('Ana', 'accepted')).toBe('ok');
    expect(await propose('Bea', 'Bea')).toBe('ok');
    expect([await propose('Dee', 'Fay'), await answer('Fay', 'declined')]).toEqual(['ok', 'ok']);
    expect(await state('Fay', 'I stand')).toBe('NOT_PROPOSED');
    expect([await state('Bea', 'x'.repeat(1001)), await state('Bea', 'a'), await state('Bea', ' ')]).toEqual([
      'WORDS_INVALID',
      'ok',
      'ok',
    ]);
    const made = new Device(id, '', []);
    const register = 'mutation($key: String!) { registerVoterKey(key: $key) { __typename } }';
    expect(await ask('Ana', '{ voterKey }')).toBeNull();
    await ask('Ana', register, { key: made.key });
    expect(await ask('Ana', '{ voterKey }')).toBe(made.key);

    nextDay('2026-03-11');
    expect(await step(id, 'open')).toBe('ok');
    const open = await held(id, 'Gus');
    expect(open).toMatchObject({ phase: 'issuing', roll: 7, papers: 0, hasAsked: false, ownRollKey: null });
    const stood = open.nominations.filter(({ number }) => number !== null);
    expect(stood.map(({ displayName, words }) => [displayName, words]).toSorted()).toEqual([
      ['Ana', 'Open books, every week.'],
      ['Bea', null],
    ]);
    const anaFirst = stood[0]!.displayName === 'Ana' ? [1, 2] : [2, 1];

    /** As a phone does: what it reads, asks for and gets back goes over HTTP. */
    const paperOf = async (who: string, keys?: Device['keys']) => {
      const own = await held(id, who);
      const device = new Device(id, own.ownVoter!, [readPaperKey(own.paperKey)!], keys);
      const { request, blinded } = device.ask();
      const send = () =>
        ask<{ blindSignature?: string; code?: string }>(
          who,
          'mutation($request: PaperRequestInput!, $blinded: String!) { requestPaper(request: $request, blinded: $blinded) { ... on PaperIssued { blindSignature } ... on ElectionRefused { code } } }',
          { request, blinded: Buffer.from(blinded[0]!).toString('base64url') },
        );
      const issued = await send();
      const signature = Buffer.from(issued.blindSignature ?? '', 'base64url');
      return { code: issued.code, vote: (marks: number[]) => device.vote(marks, [signature]), again: send, issued };
    };
    expect((await paperOf('Ana')).code).toBe('KEY_NOT_THE_VOTERS');
    const papers = [await paperOf('Ana', made.keys)];
    for (const who of NAMES.slice(1, 5)) papers.push(await paperOf(who));
    expect(await papers[1]!.again()).toEqual(papers[1]!.issued);
    expect((await paperOf('Bea')).code).toBe('ANOTHER_WAS_ISSUED');
    expect(await held(id, 'Bea')).toMatchObject({ papers: 5, hasAsked: true });
    expect((await send('/elections/ballots', papers[0]!.vote(anaFirst))).status).toBe(409);

    nextDay('2026-03-12');
    expect(await step(id, 'begin-casting')).toBe('ok');
    const late = await paperOf('Gus');
    const ballots = [...papers.slice(0, 4), late].map(({ vote }) => vote(anaFirst));
    const named = { cookie: await cookieOf('Ana') };
    expect((await send('/elections/ballots', ballots[0], named)).status).toBe(400);
    const receipts = [];
    for (const ballot of ballots) {
      const taken = await send('/elections/ballots', ballot);
      expect([taken.status, taken.headers.get('set-cookie')]).toEqual([200, null]);
      receipts.push(await taken.json());
    }
    const other = await send('/elections/ballots', papers[0]!.vote([0, 0]));
    expect([other.status, await other.json()]).toMatchObject([409, { code: 'PAPER_SPENT' }]);
    expect(await ask('Cleo', 'query($id: ID!) { electionCount(id: $id) { valid } }', { id })).toBeNull();

    nextDay('2026-03-13');
    expect(await step(id, 'close')).toBe('ok');
    expect((await paperOf('Fay')).code).toBe('WRONG_PHASE');
    expect(await step(id, 'count')).toBe('ok');
    const counted = await ask<{ candidates: { name: string; electedAt: number | null }[]; digest: string }>(
      'Cleo',
      'query($id: ID!) { electionCount(id: $id) { roll papers valid blank quota candidates { name electedAt excludedAt } stages { stage votes } digest } }',
      { id },
    );
    expect(counted).toMatchObject({ roll: 7, papers: 6, valid: 5, blank: 0, quota: '3' });
    expect(counted.candidates.filter(({ electedAt }) => electedAt !== null)).toMatchObject([{ name: 'Ana' }]);

    const board = await fetch(`${base}/elections/${id}/board`, { headers: { cookie: await cookieOf('Cleo') } });
    const file = (await board.json()) as { entries: { kind: string; count?: string }[]; ledger: { root: string } };
    expect(file.entries.at(-1)).toMatchObject({ kind: 'result', count: counted.digest });
    expect(verifyElection(file, { receipts: receipts as never, heads: [file.ledger.root] }).alarms).toEqual([]);

    expect(await take('Gus', 'contestElection(electionId: $id)', '($id: ID!)', { id })).toBe('ok');
    expect(await decide(id, 'contest-dismissed')).toBe('DecisionSeconded');
    nextDay('2026-03-14');
    expect(await decide(id, 'certified')).toBe('TOO_EARLY');
    nextDay('2026-03-15');
    expect(await decide(id, 'certified')).toBe('DecisionSeconded');
    expect(await held(id, 'Cleo')).toMatchObject({ phase: 'certified', contestUntil: '2026-03-14' });
  });
});
