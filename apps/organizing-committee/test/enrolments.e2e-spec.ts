import { newId } from '#domain-kit';
import {
  enrolmentProof,
  generateAgeIdentity,
  generateSigningKeyPair,
  invitationId,
  proofKey,
  readInvitation,
  signingKey,
  signRequest,
  thumbprintOf,
} from '#federation';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { DataSource } from 'typeorm';
import { ApproveEnrolment } from '../src/features/registry/enrolment-decisions.js';
import { EnrolmentsController } from '../src/features/registry/enrolments.controller.js';
import { EnrolmentsService } from '../src/features/registry/enrolments.service.js';
import { InvitationsService } from '../src/features/registry/invitations.service.js';
import { COMMITTEE_URL, type CommitteeNode, committeeNode } from './committee-node.js';

describe('requests to join the federation', () => {
  let committee: CommitteeNode;
  let db: DataSource;
  let age: string;

  beforeAll(async () => {
    committee = await committeeNode();
    db = committee.node.get(DataSource);
    age = generateAgeIdentity().recipient;
  });
  afterAll(() => committee.stop());

  async function invited(): Promise<string> {
    const { code } = await committee.node.get(InvitationsService, { strict: false }).issue();
    const read = readInvitation(code);
    if (!read.ok) throw new Error(read.error.code);
    return read.value.secret;
  }

  /** A node with a key of its own; `post` asks under an invitation and answers the hub's body or problem code. */
  function node(id: string, kind = 'mass-organization', displayName = id) {
    const pair = generateSigningKeyPair();
    const key = signingKey(id, pair);
    const { publicKey } = pair;
    async function post(secret: string, contentType = 'application/json'): Promise<unknown> {
      const held = proofKey(secret);
      const proved = { invitation: invitationId(held), proof: enrolmentProof(held, publicKey, id) };
      const rawBody = Buffer.from(JSON.stringify({ id, kind, displayName, publicKey, ageRecipient: age, ...proved }));
      const targetUri = `${COMMITTEE_URL}/federation/enrolments`;
      const headers = await signRequest({
        method: 'POST',
        targetUri,
        contentType,
        body: rawBody,
        key,
        now: new Date(),
      });
      const request = { method: 'POST', url: '/federation/enrolments', headers, rawBody };
      let answered: unknown;
      const reply = {
        status: () => reply,
        headers: () => reply,
        send: (bytes: Buffer) => (answered = JSON.parse(`${bytes}`)),
      };
      try {
        const controller = committee.node.get(EnrolmentsController, { strict: false });
        await controller.request(request as unknown as FastifyRequest, reply as unknown as FastifyReply);
        return answered;
      } catch (error) {
        return (error as { code?: string }).code ?? error;
      }
    }
    /** How a request stands, as this node is told it: its state, or the problem's code. */
    async function ask(thumbprint: string): Promise<unknown> {
      const path = `/federation/enrolments/${thumbprint}`;
      const signed = { method: 'GET', targetUri: COMMITTEE_URL + path, contentType: 'application/json' } as const;
      const headers = await signRequest({ ...signed, body: Buffer.alloc(0), key, now: new Date() });
      const request = { method: 'GET', url: path, headers };
      let answered: unknown;
      const reply = { status: () => reply, headers: () => reply, send: (bytes: Buffer) => (answered = `${bytes}`) };
      const controller = committee.node.get(EnrolmentsController, { strict: false });
      try {
        await controller.state(thumbprint, request as unknown as FastifyRequest, reply as unknown as FastifyReply);
        return JSON.parse(String(answered));
      } catch (error) {
        return (error as { code?: string }).code ?? error;
      }
    }
    return { post, ask, thumbprint: thumbprintOf(publicKey) };
  }

  const nonces = async (): Promise<number> => (await db.query('SELECT FROM seen_nonce')).length;
  const decide = (thumbprint: string, state: 'approved' | 'refused') =>
    db.transaction((tx) =>
      committee.node.get(EnrolmentsService, { strict: false }).decide(tx, thumbprint, { state, decisionId: newId() }),
    );

  it('leave nothing when a stranger asks, not even a nonce', async () => {
    const before = await nonces();
    expect(await node('stranger').post('AAAAAAAAAAAAAAAAAAAAAA')).toBe('bad_signature');
    expect(await nonces()).toBe(before);
  });

  it('are known to the key that asked alone: to a stranger it is as if there were none', async () => {
    const asking = node('asking');
    expect(await asking.post(await invited())).toEqual({ state: 'pending' });
    expect(await asking.ask(asking.thumbprint)).toEqual({ state: 'pending' });
    const stranger = node('stranger');
    for (const thumbprint of [asking.thumbprint, stranger.thumbprint, 'a\0b'])
      expect(await stranger.ask(thumbprint)).toBe('not_found');
  });

  it('cannot take the name or the part of the committee', async () => {
    expect(await node('committee').post(await invited())).toBe('id_taken');
    expect(await node('second', 'organizing-committee').post(await invited())).toBe('malformed');
  });

  it('must be JSON', async () => {
    expect(await node('north').post(await invited(), 'text/plain')).toBe('unsupported_media_type');
  });

  it('are answered with their state, and open again for a refused node with another invitation only', async () => {
    const north = node('north');
    const first = await invited();
    expect(await north.post(first)).toEqual({ state: 'pending' });
    expect(await north.post(first)).toEqual({ state: 'pending' });
    await decide(north.thumbprint, 'refused');
    expect(await north.post(first)).toEqual({ state: 'refused' });
    expect(await north.post(await invited())).toEqual({ state: 'pending' });
    await decide(north.thumbprint, 'approved');
    expect(await north.post(await invited())).toEqual({ state: 'approved' });
  });

  it('are not approved under a name that looks like another organization’s or the committee’s', async () => {
    const real = node('tenants', 'mass-organization', 'Tenants of the North');
    await real.post(await invited());
    const approval = committee.node.get(ApproveEnrolment, { strict: false });
    const approve = (thumbprint: string) =>
      db.transaction(async (tx) => {
        const checked = await approval.check({ thumbprint }, tx);
        return checked.ok ? 'ok' : checked.error.code;
      });
    const early = node('tenants-3', 'mass-organization', 'Tеnants of the North');
    await early.post(await invited());
    expect([await approve(real.thumbprint), await approve(early.thumbprint)]).toEqual(['ok', 'ok']);
    await decide(real.thumbprint, 'approved');
    const applied = await db.transaction((tx) =>
      approval.apply(tx, { thumbprint: early.thumbprint }, { id: newId() } as never),
    );
    expect(applied).toMatchObject({ ok: false, error: { code: 'NAME_TAKEN' } });
    for (const [id, name] of [
      ['tenants-2', 'tenants of the north.'],
      ['centre', 'COMMІTTEE'],
    ] as const) {
      const other = node(id, 'mass-organization', name);
      expect(await other.post(await invited())).toEqual({ state: 'pending' });
      expect(await approve(other.thumbprint)).toBe('NAME_TAKEN');
    }
  });

  it('are decided once, however many decide at once', async () => {
    const south = node('south');
    await south.post(await invited());
    const decided = await Promise.all([decide(south.thumbprint, 'approved'), decide(south.thumbprint, 'refused')]);
    expect(decided.filter((id) => id === 'south')).toHaveLength(1);
  });

  it('void an invitation with the fifth wrong proof, and no other', async () => {
    const [mine, other] = [await invited(), await invited()];
    const guesser = node('guesser');
    const wrong = enrolmentProof(proofKey(other), 'A'.repeat(43), 'guesser');
    const check = (proof: string) =>
      committee.node
        .get(InvitationsService, { strict: false })
        .check({ id: 'guesser', invitation: invitationId(proofKey(mine)), proof, publicKey: 'A'.repeat(43) } as never)
        .catch((error: { code: string }) => error.code);
    for (let n = 0; n < 5; n += 1) expect(await check(wrong)).toBe('bad_signature');
    expect(await guesser.post(mine)).toBe('bad_signature');
    expect(await node('other').post(other)).toEqual({ state: 'pending' });
  });
});
