import 'reflect-metadata';
import { systemClock } from '#domain-kit';
import {
  endpointOf,
  ExchangeProblem,
  generateSigningKeyPair,
  type PeersService,
  type SignedRequests,
  type SigningKey,
  signingKey,
  signRequest,
  verifyRequest,
} from '#federation';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { PINNED_OPERATIONS } from '../contract.js';
import { PinnedOperations } from './pinned-operations.js';
import { SharedSurfaceController } from './shared-surface.controller.js';
import { HubQuestion } from './surface-schema.js';
import type { SurfaceOfNode } from './surface-of-node.js';
import { SharedSurfaceSource } from '../shared-surface-source.port.js';

const BASE = 'https://north.example';
const hub = signingKey('the-hub', generateSigningKeyPair());
const sister = signingKey('south', generateSigningKeyPair());
const stranger = signingKey('stranger', generateSigningKeyPair());
const KINDS: Record<string, string> = { 'the-hub': 'organizing-committee', south: 'mass-organization' };

class Stage extends SharedSurfaceSource {
  stage = async () => 'seed';
  offices = async () => [];
  releasedCells = async () => [];
  sites = async () => [];
}

/** The exchange's part with real signatures; who is a peer and which nonces were seen is kept in memory. */
function controllerWith(sent: unknown[]): SharedSurfaceController {
  const requests = {
    async authenticate({ path, ...request }: { method: string; path: string; headers: object; body: Buffer }) {
      const verified = await verifyRequest({
        ...(request as { method: string; headers: Record<string, string>; body: Buffer }),
        targetUri: endpointOf(BASE, path),
        now: systemClock.now(),
        publicKeyOf: async (keyid) => [hub, sister].find((key) => key.keyid === keyid)?.publicKey,
      });
      if (!verified.ok)
        throw new ExchangeProblem(verified.error.code === 'unknown_key' ? 'unknown_key' : 'bad_signature');
      return { sender: verified.value.keyid.split('#')[0]!, keyid: verified.value.keyid, requestSignature: '' };
    },
    answer: async (_reply: unknown, answer: { body: unknown }) => void sent.push(answer.body),
  } as unknown as SignedRequests;
  const peers = { find: async (id: string) => ({ kind: KINDS[id], state: 'active' }) } as unknown as PeersService;
  const surface = { question: async () => new HubQuestion('north', new Set()) } as unknown as SurfaceOfNode;
  const controller = new SharedSurfaceController(requests, peers, new PinnedOperations(new Stage()), surface);
  return Object.assign(controller, { suspensions: { inForce: async () => suspended } });
}

const question = {
  operation: PINNED_OPERATIONS['organization.v1'].hash as string,
  variables: {
    representations: [{ __typename: 'MassOrganization', id: 'north' }],
    stage: true,
    offices: false,
    releasedCells: false,
    sites: false,
  },
};

let suspended: ReadonlySet<string> = new Set();

async function post(body: unknown, key: SigningKey | undefined = hub): Promise<unknown> {
  const rawBody = Buffer.from(typeof body === 'string' ? body : JSON.stringify(body));
  const url = '/federation/graphql';
  const targetUri = endpointOf(BASE, url);
  const unsigned = { method: 'POST', targetUri, contentType: 'application/json', body: rawBody } as const;
  const signed = await signRequest({ ...unsigned, key, now: systemClock.now() });
  const sent: unknown[] = [];
  const request = { method: 'POST', url, headers: signed, rawBody } as unknown as FastifyRequest;
  await controllerWith(sent).answer(request, {} as FastifyReply);
  return sent[0];
}

const refusal = (asked: Promise<unknown>): Promise<unknown> =>
  asked.then(
    () => 'answered',
    (error: unknown) => (error instanceof ExchangeProblem ? [error.problem.status, error.code] : error),
  );

describe('POST /federation/graphql', () => {
  it('answers a pinned operation of the hub', async () => {
    expect(await post(question)).toEqual({ data: { _entities: [{ id: 'north', stage: 'seed' }] } });
  });

  it.each([
    { given: 'a node it does not know', asked: () => post(question, stranger), status: 401, code: 'unknown_key' },
    { given: 'a peer that is not its hub', asked: () => post(question, sister), status: 403, code: 'wrong_sender' },
    {
      given: 'an unknown hash',
      asked: () => post({ ...question, operation: 'a'.repeat(64) }),
      status: 404,
      code: 'not_found',
    },
    { given: 'a query as text', asked: () => post({ query: '{ _service { sdl } }' }), status: 400, code: 'malformed' },
    {
      given: 'a query beside the hash',
      asked: () => post({ ...question, query: '{ __typename }' }),
      status: 400,
      code: 'malformed',
    },
    { given: 'a batch', asked: () => post([question, question]), status: 400, code: 'malformed' },
    { given: 'no JSON', asked: () => post('{'), status: 400, code: 'malformed' },
    { given: 'a body that is too large', asked: () => post(`"${'x'.repeat(20_000)}"`), status: 413, code: 'too_large' },
    {
      given: 'two organizations at once',
      asked: () => post({ ...question, variables: { ...question.variables, representations: [{}, {}] } }),
      status: 400,
      code: 'malformed',
    },
    {
      given: 'a variable that the operation lacks',
      asked: () => post({ ...question, variables: { ...question.variables, indicator: 'members' } }),
      status: 400,
      code: 'malformed',
    },
  ])('refuses $given: $status $code', async ({ asked, status, code }) => {
    expect(await refusal(asked())).toEqual([status, code]);
  });
});
