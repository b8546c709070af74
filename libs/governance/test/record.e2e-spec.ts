import { randomBytes } from 'node:crypto';
import { GraphQLSchemaHost } from '@nestjs/graphql';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { addDays, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations, MEMBER_PERMISSIONS, probes, SecurityEvents } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { governanceEntities, governanceMigrations } from '../index.js';
import { draftOn, FOUNDING_CODE, governanceHttpNode, PUBLIC_URL, TestClock } from './governance-node.js';

const today = '2026-03-10';
const password = 'a long enough password';
const PUBLIC = [
  'Mutation.acceptInvitation',
  'Mutation.chooseCustody',
  'Mutation.found',
  'Mutation.passkeyQuestion',
  'Mutation.recoverAccount',
  'Mutation.signIn',
  'Mutation.signInWithPasskey',
  'Mutation.signOut',
  'Query.bylawsTemplates',
  'Query.me',
  'Query.node',
  'Query.unityPacks',
  'Query.workingRulesPacks',
];

interface Answer {
  readonly data: Record<string, unknown>;
  readonly codes: string[] | undefined;
  readonly cookie: string | undefined;
  readonly forgets: unknown;
}

/** A whole organization over HTTP, from the founding to the loss of an office. */
describe('power from the record', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  const clock = new TestClock(`${today}T12:00:00Z`);
  let invitations: { code: string; displayName: string; personRef: string }[];

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    app = await governanceHttpNode({ dataSource: database.dataSource, clock });
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const ask = async (query: string, variables: object = {}, cookie?: string): Promise<Answer> => {
    const headers = { 'content-type': 'application/json', 'x-massline-csrf': '1', ...(cookie && { cookie }) };
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers,
      payload: JSON.stringify({ query, variables }),
    });
    const body = answer.json<{ data: Record<string, unknown>; errors?: { extensions: { code: string } }[] }>();
    return {
      data: body.data,
      codes: body.errors?.map(({ extensions }) => extensions.code),
      cookie: [answer.headers['set-cookie'] ?? []].flat()[0],
      forgets: answer.headers['clear-site-data'],
    };
  };
  const SIGN_IN =
    'mutation($l: String!, $p: String!) { signIn(login: $l, password: $p) { __typename ... on SignedIn { me { displayName permissions mandates { officeCode state } } } ... on SignInRefused { code retryAfterSeconds } } }';
  const signIn = async (l: string): Promise<string> => (await ask(SIGN_IN, { l, p: password })).cookie!.split(';')[0]!;
  const RECORD =
    'mutation($input: RecordDecisionInput!) { recordDecision(input: $input) { __typename ... on DecisionRecorded { decision { id state } } ... on RecordDecisionRefused { code effectCode message } } }';
  const SECOND =
    'mutation($id: ID!) { secondDecision(id: $id) { __typename ... on DecisionSeconded { decision { state secondedBy } } ... on SecondDecisionRefused { code } } }';

  it('asks an unfounded node nothing but what is public', async () => {
    expect((await ask('{ node { id kind displayName founded } me { personRef } }')).data).toEqual({
      node: { id: 'north', kind: 'mass-organization', displayName: 'North', founded: false },
      me: null,
    });
    const open: string[] = [];
    for (const { entrance, query } of probes(app.get(GraphQLSchemaHost).schema)) {
      const { codes } = await ask(query);
      if (codes?.[0] !== 'SIGN_IN_REQUIRED') open.push(entrance);
    }
    expect(open.sort()).toEqual(PUBLIC);
  });

  it('is founded, once', async () => {
    const FOUND =
      'mutation($input: FoundInput!) { found(input: $input) { __typename ... on Founded { decisionId invitations { code displayName personRef } } ... on FoundRefused { code field message } } }';
    const draft = draftOn(today, addDays(today, 90));
    const bad = await ask(FOUND, { input: { ...draft, zone: 'Nowhere', code: FOUNDING_CODE } });
    expect(bad.data['found']).toEqual({
      __typename: 'FoundRefused',
      code: 'INVALID',
      field: 'zone',
      message: 'Check this field: zone',
    });
    const founded = await ask(FOUND, { input: { ...draft, code: FOUNDING_CODE } });
    ({ invitations } = founded.data['found'] as { invitations: typeof invitations });
    expect(invitations.map(({ displayName }) => displayName)).toEqual(['Ana', 'Bea', 'Cleo']);
    expect((await ask(FOUND, { input: { ...draft, code: FOUNDING_CODE } })).data['found']).toMatchObject({
      code: 'ALREADY_FOUNDED',
    });
    // What is handed to others leads to the configured address, whatever name this request came by.
    expect((await ask('{ node { displayName founded url } }')).data['node']).toEqual({
      ...{ displayName: 'North Kitchen', founded: true, url: PUBLIC_URL },
    });
  });

  it('gives its founders accounts by their codes', async () => {
    const ACCEPT =
      'mutation($c: String!, $l: String!, $p: String!) { acceptInvitation(code: $c, login: $l, password: $p) { __typename ... on InvitationRefused { code } } }';
    const ofItsName = { c: invitations[0]!.code, l: 'ana', p: 'North-Kitchen-26' };
    expect((await ask(ACCEPT, ofItsName)).data['acceptInvitation']).toMatchObject({ code: 'PASSWORD_EXPECTED' });
    for (const { code, displayName } of invitations) {
      const accepted = await ask(ACCEPT, { c: code, l: displayName.toLowerCase(), p: password });
      expect(accepted.data['acceptInvitation']).toEqual({ __typename: 'InvitationAccepted' });
    }
    expect(
      (await ask(ACCEPT, { c: invitations[0]!.code, l: 'again', p: password })).data['acceptInvitation'],
    ).toMatchObject({ code: 'INVITATION_INVALID' });
  });

  it('counts what happens at its doors, and not whose they are', async () => {
    const counted: unknown[] = [];
    const events = app.get(SecurityEvents);
    const count = events.count.bind(events);
    events.count = (...event) => void counted.push(event);
    await ask(SIGN_IN, { l: 'Ana', p: 'not what Ana chose' });
    const cookie = await signIn('Ana');
    await ask('mutation { signOut }', {}, cookie);
    await ask('{ myAccount { login } }');
    events.count = count;
    expect(counted).toEqual([
      ['sign-in', 'WRONG_CREDENTIALS'],
      ['sign-in', 'DONE'],
      ['sign-out', 'DONE'],
      ['access', 'SIGN_IN_REQUIRED'],
    ]);
  });

  it('signs in by a cookie of its own, and out', async () => {
    const { data, cookie } = await ask(SIGN_IN, { l: 'Ana', p: password });
    expect(data['signIn']).toMatchObject({
      me: { displayName: 'Ana', mandates: [{ officeCode: 'secretary', state: 'held' }] },
    });
    expect(cookie).toMatch(
      /^__Host-massline-north=[\w-]{43}; Max-Age=2592000; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
    const session = cookie!.split(';')[0]!;
    expect((await ask('{ me { displayName } }', {}, session)).data['me']).toEqual({ displayName: 'Ana' });
    const out = await ask('mutation { signOut }', {}, session);
    expect(out).toMatchObject({ cookie: expect.stringContaining('Max-Age=0') as string, forgets: '"cache"' });
    expect((await ask('{ me { displayName } }', {}, session)).data['me']).toBeNull();
    expect((await ask(SIGN_IN, { l: 'Ana', p: 'a wrong password' })).data['signIn']).toEqual({
      __typename: 'SignInRefused',
      code: 'WRONG_CREDENTIALS',
      retryAfterSeconds: null,
    });
  });

  it('shows its record to every member', async () => {
    const cleo = await signIn('cleo');
    const { data, codes } = await ask(
      `{ people { total items { displayName memberSince } }
         bodies { code } offices { code permissions mandates { holderName state beganBy } } mandates(heldOn: "${today}") { officeCode holderName endsOn }
         decisions { total items { rule outcome state text effectKind } } ledger(first: 2) { total endCursor items { index kind json leafHash } checkpoints { day } } }`,
      {},
      cleo,
    );
    expect(codes).toBeUndefined();
    expect(data).toMatchObject({
      people: { total: 3 },
      bodies: [{ code: 'assembly' }],
      offices: [
        { code: 'reporter', mandates: [] },
        { code: 'secretary', mandates: [{ holderName: 'Ana', state: 'held' }] },
        { code: 'treasurer' },
      ],
      decisions: { total: 1, items: [{ rule: 'founding', outcome: 'carried', state: 'in-force', effectKind: null }] },
      ledger: { total: 4, items: [{ index: 0, kind: 'organization.founded' }, { index: 1 }], checkpoints: [] },
    });
    expect((await ask('{ mandates(heldOn: "soon") { id } }', {}, cleo)).codes).toEqual(['NOT_A_DAY']);
    expect((await ask(SECOND, { id: 'x' }, cleo)).codes).toEqual(['FORBIDDEN']);
  });

  it('takes an office away from its holder at the moment of seconding', async () => {
    const [ana, bea, cleo] = [await signIn('ana'), await signIn('bea'), await signIn('cleo')];
    const { data } = await ask('{ bodies { id } offices { code mandates { id } } me { permissions } }', {}, bea);
    const { bodies, offices } = data as {
      bodies: { id: string }[];
      offices: { code: string; mandates: { id: string }[] }[];
    };
    const mandateId = offices.find(({ code }) => code === 'treasurer')!.mandates[0]!.id;
    const input = { bodyId: bodies[0]!.id, rule: 'majority', outcome: 'carried', day: today, text: 'Bea hands over.' };
    const broken = { ...input, effect: { kind: 'mandate.end', payload: '{' } };
    expect((await ask(RECORD, { input: broken }, ana)).data['recordDecision']).toMatchObject({
      code: 'PAYLOAD_INVALID',
    });
    const effect = { kind: 'mandate.end', payload: JSON.stringify({ mandateId }) };
    const recorded = await ask(RECORD, { input: { ...input, effect } }, ana);
    const { id } = (recorded.data['recordDecision'] as { decision: { id: string } }).decision;
    expect((await ask(SECOND, { id }, ana)).data['secondDecision']).toMatchObject({ code: 'SAME_PERSON' });
    expect((await ask(SECOND, { id }, cleo)).codes).toEqual(['FORBIDDEN']);
    expect((await ask(SECOND, { id }, bea)).data['secondDecision']).toMatchObject({ decision: { state: 'in-force' } });
    expect((await ask(SECOND, { id }, bea)).codes).toEqual(['FORBIDDEN']);
    const me = (await ask('{ me { permissions mandates { id } } }', {}, bea)).data['me'] as {
      permissions: string[];
      mandates: [];
    };
    expect(me.mandates).toEqual([]);
    expect(me.permissions).not.toContain('decision:second');
  });

  it('takes every office away when the interim is over', async () => {
    const ana = await signIn('ana');
    const permissions = async () =>
      ((await ask('{ me { permissions } }', {}, ana)).data['me'] as { permissions: string[] }).permissions;
    expect(await permissions()).toContain('report:approve');
    clock.setDay(addDays(today, 91));
    const later = await signIn('ana');
    const { data } = await ask('{ me { permissions mandates { id } } offices { code mandates { state } } }', {}, later);
    expect(data['me']).toEqual({
      permissions: [...MEMBER_PERMISSIONS].sort(),
      mandates: [],
    });
    expect(data['offices']).toMatchObject([
      {},
      { code: 'secretary', mandates: [{ state: 'overdue' }] },
      { code: 'treasurer', mandates: [{ state: 'ended' }] },
    ]);
  });
});
