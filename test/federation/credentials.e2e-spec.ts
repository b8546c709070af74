import 'reflect-metadata';
import { MESSAGE_TYPES, type MessageDraft } from '#federation';
import { type Probe, probes, sessionCookieName } from '#identity';
import { buildSchema, type GraphQLSchema } from 'graphql';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  PINNED_OPERATIONS,
  SHARED_SURFACE_SDL,
} from '../../libs/federation/contract/operations/generated/shared-surface.js';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { demoAccounts, holderOf } from '../../apps/massline/up/demo-people.js';
import { Browser, type GraphqlAnswer } from './browser.js';
import type { Federation } from './federation.js';
import { HubHands } from './hub-hands.js';
import { placeFor, PREPARED_WITHIN_MS } from './prepared-for-run.js';
import { copyHome } from './prepared-home.js';

const START_MS = 60_000;
const schemaOf = (app: string): GraphQLSchema =>
  buildSchema(readFileSync(join(import.meta.dirname, '..', '..', 'apps', app, 'schema.graphql'), 'utf8'), {
    assumeValidSDL: true,
  });
/** Open to anybody, because each asks for a secret of its own or tells only what a sign-in page shows. */
const OPEN = new Set([
  ...['Query.me', 'Query.node', 'Mutation.signIn', 'Mutation.signOut', 'Mutation.acceptInvitation', 'Mutation.found'],
  // A passkey answers a question that is the same for everybody.
  ...['Mutation.passkeyQuestion', 'Mutation.signInWithPasskey'],
  // To come back by a code, and what a founding assembly chooses from; both refuse whoever has no code.
  ...['Mutation.recoverAccount', 'Mutation.chooseCustody'],
  ...['Query.bylawsTemplates', 'Query.unityPacks', 'Query.workingRulesPacks'],
]);
const OPEN_IN = {
  // Who was invited says no with the code, and without an account.
  'mass-organization': new Set([...OPEN, 'Mutation.declineInvitation']),
  'organizing-committee': OPEN,
} as const;

let federation: Federation;
let hub: HubHands;
let organization: NodePlan;

beforeAll(async () => {
  const { prepared, home } = await placeFor('credentials');
  federation = await copyHome(prepared, home, { organizations: 2 });
  await federation.start(...federation.nodes.map(({ id }) => id));
  hub = await HubHands.of(federation);
  organization = federation.plan.organizations[0]!;
}, PREPARED_WITHIN_MS + START_MS);
afterAll(() => federation?.close(), START_MS);

const codesOf = ({ errors = [] }: GraphqlAnswer<unknown>): string[] => errors.map(({ extensions }) => extensions.code);

describe('without a session', () => {
  it.each(['mass-organization', 'organizing-committee'] as const)(
    'every root field of %s has a rule, and answers nobody but where it is declared open',
    async (app) => {
      const node = app === 'mass-organization' ? organization : federation.hub;
      const stranger = new Browser();
      const wrong: string[] = [];
      const asked = probes(schemaOf(app));
      for (const { entrance, query } of asked) {
        const answer = await stranger.ask(node.url, query);
        const turnedAway = codesOf(answer).includes('SIGN_IN_REQUIRED');
        if (turnedAway === OPEN_IN[app].has(entrance)) wrong.push(`${entrance}: ${JSON.stringify(answer)}`);
      }
      expect(wrong).toEqual([]);
      expect(asked.length).toBeGreaterThan(15);
      expect(asked.map(({ entrance }) => entrance)).toEqual(expect.arrayContaining([...OPEN_IN[app]]));
    },
  );

  it.each(['mass-organization', 'organizing-committee'] as const)(
    'nobody asks %s for too much in one query: tokens, aliases and cost are counted before anything runs',
    async (app) => {
      const { url } = app === 'mass-organization' ? organization : federation.hub;
      const codes = async (query: string) => codesOf(await new Browser().ask(url, query));
      const aliased = (count: number) =>
        `{ ${Array.from({ length: count }, (_, i) => `a${i}: me { personRef }`).join(' ')} }`;
      expect([await codes(aliased(15)), await codes(aliased(16))]).toEqual([[], ['QUERY_TOO_MANY_ALIASES']]);
      // 1,002 tokens: the parser stops.
      expect(await codes(`{ ${'me { personRef } '.repeat(250)} }`)).toEqual(['QUERY_TOO_LONG']);
      // 40 times 50 times 3.5, in 330 tokens.
      const costly = `{ ${'...A '.repeat(40)} } fragment A on Query { ${'me { personRef } '.repeat(50)} }`;
      expect(await codes(costly)).toEqual(['QUERY_TOO_COSTLY']);
    },
  );

  it.each(['mass-organization', 'organizing-committee'] as const)(
    'no client reaches entity references or the SDL of %s',
    async (app) => {
      const node = app === 'mass-organization' ? organization : federation.hub;
      for (const query of [
        '{ _service { sdl } }',
        '{ _entities(representations: [{ __typename: "MassOrganization", id: "x" }]) { __typename } }',
        '{ __schema { types { name } } }',
      ]) {
        const { data, errors } = await new Browser().ask(node.url, query);
        expect(data ?? null).toBeNull();
        expect(errors).toHaveLength(1);
      }
    },
  );
});

/** R40: the committee reads what it is shown, and decides nothing in an organization. */
describe('with the hub’s credentials', () => {
  const mutations = (): Probe[] =>
    probes(schemaOf('mass-organization')).filter(({ entrance }) => entrance.startsWith('Mutation.'));

  /** All that an organization holds, but what any authenticated request leaves (nonces, envelopes, last contacts) and the hub's directory. */
  async function holdings(): Promise<Record<string, string>> {
    const tables = await federation.sql<{ name: string }>(
      organization.id,
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'
       AND tablename NOT IN ('seen_nonce', 'request_rate', 'inbox_message', 'peer', 'sign_in_attempt', 'founding_attempt', 'account_session',
         'directory_state', 'directory_node')`,
    );
    const digests: Record<string, string> = {};
    for (const { name } of tables) {
      const [row] = await federation.sql<{ digest: string }>(
        organization.id,
        `SELECT md5(coalesce(string_agg(t::text, ',' ORDER BY t::text), '')) AS digest FROM "${name}" t`,
      );
      digests[name] = row!.digest;
    }
    return digests;
  }
  let before: Record<string, string>;
  beforeAll(async () => {
    before = await holdings();
  });

  it('its signature opens no field of an organization’s API: it is a stranger there', async () => {
    const headers = { origin: new URL(organization.url).origin, 'x-massline-csrf': '1' };
    for (const { entrance, query } of probes(schemaOf('mass-organization'))) {
      const signed = (await hub.post(organization, 'graphql', { query }, headers)).json;
      const stranger = await new Browser().ask(organization.url, query);
      expect([entrance, codesOf(signed as GraphqlAnswer<unknown>)]).toEqual([entrance, codesOf(stranger)]);
      expect(OPEN_IN['mass-organization'].has(entrance) || codesOf(stranger).includes('SIGN_IN_REQUIRED')).toBe(true);
    }
  });

  it('its shared surface has no mutation, and takes no document but the pinned ones', async () => {
    expect(SHARED_SURFACE_SDL).not.toMatch(/type (Mutation|Subscription)|extend type (Mutation|Subscription)/);
    const { variables, hash } = pinned(organization.id);
    expect(await hub.post(organization, 'federation/graphql', { operation: hash, variables })).toMatchObject({
      status: 200,
      json: { data: { _entities: [{ id: organization.id, stage: 'founding' }] } },
    });
    for (const { query } of mutations()) {
      const operation = createHash('sha256').update(query).digest('hex');
      expect((await hub.post(organization, 'federation/graphql', { query })).status).toBe(400);
      expect((await hub.post(organization, 'federation/graphql', { operation: hash, variables, query })).status).toBe(
        400,
      );
      expect((await hub.post(organization, 'federation/graphql', { operation, variables })).status).toBe(404);
    }
  });

  it('its officers’ sessions are worth nothing to an organization, under any name', async () => {
    const officer = new Browser();
    const { login, password } = holderOf(await demoAccounts(federation.hub), 'secretary');
    expect(await officer.signIn(federation.hub.url, login, password)).toBeUndefined();
    const token = officer.cookies.get(sessionCookieName(federation.hub.id))!;
    officer.cookies.set(sessionCookieName(organization.id), token);
    for (const { entrance, query } of mutations().filter(
      ({ entrance }) => !OPEN_IN['mass-organization'].has(entrance),
    )) {
      expect([entrance, codesOf(await officer.ask(organization.url, query))]).toEqual([entrance, ['SIGN_IN_REQUIRED']]);
    }
  });

  it('its own API has no word by which guidance could be called accepted, and none that answers for an organization', () => {
    const asked = probes(schemaOf('organizing-committee')).map(({ entrance }) => entrance);
    expect(asked).toContain('Mutation.issueGuidance');
    expect(asked.filter((entrance) => /^Mutation\..*(guidance|adopt|dispos)/i.test(entrance))).toEqual([
      'Mutation.issueGuidance',
    ]);
    expect(mutations().map(({ entrance }) => entrance)).not.toContain('Mutation.issueGuidance');
  });

  it('its messages may not say what only organizations say', async () => {
    const types = Object.entries(MESSAGE_TYPES).filter(([, { sender }]) => sender === 'organization');
    expect(types.map(([type]) => type).toSorted()).toEqual(Object.keys(BODIES).toSorted());
    const messages = types.map(([type], n) => hub.message(organization, n + 1_001, { type, body: BODIES[type]! }));
    const told = await hub.post(organization, 'federation/inbox', { messages });
    const { results } = told.json as { results: { receipt: { reason?: string } }[] };
    expect([told.status, results.map(({ receipt }) => receipt.reason)]).toEqual([202, types.map(() => 'not_entitled')]);
  });

  it('and nothing that the organization holds was changed by any of that', async () => {
    expect(await holdings()).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(15);
  });
});

const CO_SIGNED = { election: '6f1c6a0e-58a3-4b8e-9d2f-3a1f0c9b7e21' };
const CO_VOTER = { ...CO_SIGNED, voter: 'a'.repeat(32) };
const POINT = 'A'.repeat(86);

/** A valid body of each type that organizations alone may send. */
const BODIES: Readonly<Record<string, MessageDraft['body']>> = {
  'cosigning.keyed': { ...CO_SIGNED, paperKey: `MIIBIjAN${'A'.repeat(384)}`, statementKey: POINT },
  'cosigning.answered': { ...CO_VOTER, signature: null, refusal: 'NOT_ON_ROLL' },
  'cosigning.stated': {
    ...{ ...CO_SIGNED, papers: 0, signature: POINT },
    ...{ requests: 'a'.repeat(64), opening: 'b'.repeat(64) },
  },
  'report.submitted': {
    ...{ subjectId: 'report:2025-01', subjectVersion: 9, period: { month: '2025-01', zone: 'UTC' } },
    ...{ catalogueVersion: 1, threshold: 5, approvedByOffice: 'secretary' },
    cells: [{ indicator: 'intakes', code: null, value: 7, suppressed: false }],
  },
  'offices.published': { subjectId: 'offices', subjectVersion: 1, offices: [] },
  'delegate.mandated': {
    ...{ subjectId: '6f1c6a0e-58a3-4b8e-9d2f-3a1f0c9b7e21', subjectVersion: 1, code: 'a'.repeat(64) },
    ...{ beginsOn: '2026-01-01', endsOn: '2026-12-31' },
  },
  'membership.ended': { endedOn: '2026-01-31' },
  'message.sealed': {
    file: Buffer.from(`age-encryption.org/v1\n-> X25519 ${'A'.repeat(43)}\n`).toString('base64'),
  },
  'surface.published': { subjectId: 'surface', subjectVersion: 1, publishedOn: '2026-01-31', showsCells: true },
  'guidance.answered': {
    ...{ subjectId: 'guidance:4c9a2d5e-8f10-4b6c-9d2e-1a2b3c4d5e6f', subjectVersion: 1, disposition: 'adopt' },
    ...{ reason: null, answeredByOffice: 'secretary' },
  },
};

function pinned(id: string) {
  const parts = { stage: true, offices: true, releasedCells: true, sites: true };
  const variables = { representations: [{ __typename: 'MassOrganization', id }], ...parts };
  return { hash: PINNED_OPERATIONS['organization.v1'].hash, variables };
}

describe('in one browser', () => {
  const ME = '{ me { displayName } }';

  it('a person is signed in to the hub and two organizations at once, and out of one alone', async () => {
    const browser = new Browser();
    const nodes = [federation.hub, ...federation.plan.organizations];
    const offices = ['secretary', 'treasurer', 'reporter'];
    const names: string[] = [];
    for (const [n, node] of nodes.entries()) {
      const account = holderOf(await demoAccounts(node), offices[n]!);
      names.push(account.displayName);
      expect(await browser.signIn(node.url, account.login, account.password)).toBeUndefined();
    }
    const seen = async () =>
      Promise.all(
        nodes.map(
          async ({ url }) => (await browser.ask<{ me: { displayName: string } | null }>(url, ME)).data?.me?.displayName,
        ),
      );
    expect(await seen()).toEqual(names);
    expect([...browser.cookies.keys()]).toEqual(expect.arrayContaining(nodes.map(({ id }) => sessionCookieName(id))));

    await browser.ask(nodes[1]!.url, 'mutation { signOut }');
    expect(await seen()).toEqual([names[0], undefined, names[2]]);
  });
});
