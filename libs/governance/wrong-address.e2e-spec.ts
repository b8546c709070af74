import { randomBytes } from 'node:crypto';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations } from '#platform';
import { SoftwareAuthenticator, type TestDatabase, testDatabase } from '#testing';
import { governanceEntities, governanceMigrations } from './index.js';
import { draftOn, FOUNDING_CODE, governanceHttpNode, PUBLIC_URL, TestClock } from './test/governance-node.js';

const today = '2026-03-10';
const HERE = new URL(PUBLIC_URL).origin;
const ELSEWHERE = 'https://old-name.example';
const password = 'a long enough password';

const FOUND =
  'mutation ($input: FoundInput!) { found(input: $input) { ... on Founded { invitations { code } } ... on FoundRefused { code } } }';
const ACCEPT =
  'mutation ($code: String!, $p: String!) { acceptInvitation(code: $code, login: "Ana", password: $p) { __typename } }';
const SIGN_IN = 'mutation ($p: String!) { signIn(login: "Ana", password: $p) { __typename } }';
const BEGIN = 'mutation { beginPasskey { ... on PasskeyBegun { options } ... on AccountRefused { code } } }';
const ADD =
  'mutation ($response: String!) { addPasskey(name: "phone", response: $response) { __typename ... on AccountRefused { code message } } }';
const QUESTION = 'mutation { passkeyQuestion }';
const BY_PASSKEY =
  'mutation ($response: String!) { signInWithPasskey(response: $response) { __typename ... on SignInRefused { code message } } }';

type Told = Readonly<Record<string, never>> & { readonly [field: string]: unknown };

/** ADR 68: a node is founded and signed in to at its own address, and nowhere else says yes. */
describe('under another address than its own', () => {
  let database: TestDatabase;
  let app: NestFastifyApplication;
  let cookie = '';

  beforeAll(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    app = await governanceHttpNode({
      dataSource: database.dataSource,
      clock: new TestClock(`${today}T12:00:00Z`),
    });
    await app.getHttpAdapter().getInstance().ready();
  });
  afterAll(async () => {
    await app?.close();
    await database?.drop();
  });

  /** What a page at `origin` is told: the field's answer, or the refusal in words. */
  async function ask(origin: string, query: string, variables: object = {}): Promise<unknown> {
    const answer = await app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'x-massline-csrf': '1', origin, ...(cookie && { cookie }) },
      payload: JSON.stringify({ query, variables }),
    });
    const [set] = [answer.headers['set-cookie'] ?? []].flat();
    if (set?.includes('massline-north=')) cookie = set.split(';')[0]!;
    const { data, errors } = answer.json<{ data: object | null; errors?: { message: string; extensions: Told }[] }>();
    if (errors) return { code: errors[0]!.extensions['code'], message: errors[0]!.message };
    return Object.values(data!)[0];
  }
  const refused = { code: 'CROSS_SITE_REQUEST', message: expect.stringContaining(HERE) };

  it('nothing is founded, and nobody makes an account: the refusal names the right one', async () => {
    const { displayName, ...draft } = draftOn(today, '2026-08-30');
    const input = { code: FOUNDING_CODE, displayName, ...draft };
    expect(await ask(ELSEWHERE, FOUND, { input })).toEqual(refused);
    expect(await database.dataSource.query('SELECT FROM person')).toEqual([]);

    const founded = (await ask(HERE, FOUND, { input })) as { invitations: { code: string }[] };
    const { code } = founded.invitations[0]!;
    expect(await ask(ELSEWHERE, ACCEPT, { code, p: password })).toEqual(refused);
    expect(await ask(HERE, ACCEPT, { code, p: password })).toEqual({ __typename: 'InvitationAccepted' });
    expect(await ask(ELSEWHERE, SIGN_IN, { p: password })).toEqual(refused);
    expect(await ask(HERE, SIGN_IN, { p: password })).toEqual({ __typename: 'SignedIn' });
  });

  it('a passkey is neither made nor used, also where the request hides from where it comes', async () => {
    expect(await ask(ELSEWHERE, BEGIN)).toEqual(refused);
    const passkey = new SoftwareAuthenticator(new URL(HERE).hostname, HERE);
    const begun = async (): Promise<{ challenge: string }> =>
      JSON.parse(((await ask(HERE, BEGIN)) as { options: string }).options);
    const made = { response: passkey.register(await begun(), { origin: ELSEWHERE }) };
    expect(await ask(ELSEWHERE, ADD, made)).toEqual(refused);
    const inWords = { code: 'PASSKEY_REFUSED', message: expect.stringMatching(/\w+ \w+/) };
    expect(await ask(HERE, ADD, made)).toMatchObject(inWords);
    expect(await ask(HERE, ADD, { response: passkey.register(await begun()) })).toMatchObject({
      __typename: 'AccountChanged',
    });

    cookie = '';
    expect(await ask(ELSEWHERE, QUESTION)).toEqual(refused);
    const question = async (): Promise<{ challenge: string }> => JSON.parse(String(await ask(HERE, QUESTION)));
    const host = new URL(ELSEWHERE).hostname;
    for (const faults of [{ origin: ELSEWHERE }, { rpId: host }, { origin: ELSEWHERE, rpId: host }]) {
      const answer = { response: passkey.answer(await question(), faults) };
      expect(await ask(ELSEWHERE, BY_PASSKEY, answer)).toEqual(refused);
      expect(await ask(HERE, BY_PASSKEY, answer)).toMatchObject(inWords);
    }
    expect(await ask(HERE, BY_PASSKEY, { response: passkey.answer(await question()) })).toEqual({
      __typename: 'SignedIn',
    });
  });
});
