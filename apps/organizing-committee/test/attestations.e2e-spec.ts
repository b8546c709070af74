import { addDays, dayIn, newId } from '#domain-kit';
import {
  credentialHash,
  generateAgeIdentity,
  generateSigningKeyPair,
  judgeCredential,
  NodeKeys,
  PeersService,
  readCredential,
  verifySignature,
} from '#federation';
import { DecisionsReader, DecisionsService, FoundingService, SecondingService } from '#governance';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Attestations, Revocations } from '../src/features/cadre/index.js';
import { EnrolmentSteps } from '../src/features/registry/enrolment-steps.service.js';
import { type CommitteeNode, committeeNode, FOUNDING_CODE } from './committee-node.js';

const TODAY = dayIn(new Date(), 'UTC');
type Answer = { ok: true } | { ok: false; error: { code: string } };
const now = (personRef: string) => ({ personRef, confirmedAt: new Date() });
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code);

describe('the centre', () => {
  let committee: CommitteeNode;
  let node: INestApplicationContext;
  let db: DataSource;
  /** Ana and Bayo hold offices; the others joined the centre too. */
  let [ana, bayo, cleo, dana, eva] = ['', '', '', '', ''];
  const get = <T>(service: new (...args: never[]) => T): T => node.get(service as never, { strict: false });

  beforeAll(async () => {
    committee = await committeeNode();
    ({ node } = committee);
    db = node.get(DataSource);
    const person = (displayName: string, offices: string[]) => ({ displayName, offices, memberSince: '2020-01-01' });
    const founded = await node.get(FoundingService).found(FOUNDING_CODE, {
      ...{ displayName: 'Centre', zone: 'UTC', interimUntil: addDays(TODAY, 60) },
      founders: [
        ...[person('Ana', ['secretary']), person('Bayo', ['treasurer'])],
        ...['Cleo', 'Dana', 'Eva'].map((name) => person(name, [])),
      ],
    });
    if (!founded.ok) throw new Error(founded.error.code);
    [ana, bayo, cleo, dana, eva] = founded.value.invitations.map(({ personRef }) => personRef) as [
      string,
      string,
      string,
      string,
      string,
    ];
    await enrol('north');
  });
  afterAll(() => committee.stop());

  const enrol = (id: string) =>
    db.transaction((tx) =>
      node.get(PeersService).enrol(tx, {
        ...{ id, kind: 'mass-organization', displayName: id, baseUrl: null },
        ...{ publicKey: generateSigningKeyPair().publicKey, ageRecipient: generateAgeIdentity().recipient },
      }),
    );
  async function decide(kind: string, payload: object): Promise<string> {
    const [body] = await db.query<{ id: string }[]>('SELECT id FROM body');
    const draft = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day: TODAY, text: 'As we said.' };
    const recorded = await node.get(DecisionsService).recordDecision(ana, { ...draft, effect: { kind, payload } });
    if (!recorded.ok) return recorded.error.effect?.code ?? recorded.error.code;
    const seconded = await node.get(SecondingService).second(bayo, recorded.value.id);
    return seconded.ok ? 'ok' : (seconded.error.effect?.code ?? seconded.error.code);
  }
  const latest = async (ref: string) => (await get(Attestations).of(ref))[0]!;
  async function confirmed(ref: string): Promise<string> {
    expect(codeOf(await get(Attestations).ask(ref))).toBe('ok');
    const { id } = await latest(ref);
    expect(await decide('attestation.confirm', { attestation: id })).toBe('ok');
    return id;
  }
  async function take(ref: string, id: string) {
    const taken = await get(Attestations).take(now(ref), id);
    const read = taken.ok ? readCredential(taken.value) : taken;
    if (!read.ok || !taken.ok) throw new Error('no credential');
    return { file: taken.value, credential: read.value };
  }
  /** The last list that a node was told, and what lies in its line. */
  async function told(id: string): Promise<{ version: number; hashes: string[] }[]> {
    const rows = await db.query<{ draft: string }[]>(
      `SELECT draft FROM outbox_message WHERE peer_id = $1 AND type = 'credentials.revoked' AND state = 'pending'
       ORDER BY ordinal`,
      [id],
    );
    return rows.map(({ draft }) => {
      const { body } = JSON.parse(draft) as { body: { subjectVersion: number; hashes: string[] } };
      return { version: body.subjectVersion, hashes: body.hashes };
    });
  }

  it('signs for who joined it themselves, asked, and was confirmed by two others; nobody else gets anything', async () => {
    const attestations = get(Attestations);
    expect(codeOf(await attestations.ask('f'.repeat(32)))).toBe('NOT_A_MEMBER');
    expect(codeOf(await attestations.ask(cleo))).toBe('ok');
    expect(codeOf(await attestations.ask(cleo))).toBe('ALREADY_ASKED');
    const { id } = await latest(cleo);
    expect(codeOf(await attestations.take(now(cleo), id))).toBe('NOT_CONFIRMED');
    expect(await decide('attestation.confirm', { attestation: newId() })).toBe('ATTESTATION_UNKNOWN');
    expect(await decide('attestation.confirm', { attestation: id })).toBe('ok');
    expect(await decide('attestation.confirm', { attestation: id })).toBe('NOT_ASKED');
    expect(codeOf(await attestations.take(now(dana), id))).toBe('ATTESTATION_UNKNOWN');
    expect(codeOf(await attestations.ask(cleo))).toBe('CONFIRMED_FOR_LONG');

    const { credential, file } = await take(cleo, id);
    const { publicKey } = await node.get(NodeKeys).current();
    const keys = new Map([
      [publicKey.thumbprint, (bytes: Uint8Array, signature: string) => verifySignature(publicKey, bytes, signature)],
    ]);
    const judged = judgeCredential(credential, { keys, today: TODAY, isRevoked: () => false });
    expect(judged).toMatchObject({ ok: true, value: { expiresOn: addDays(TODAY, 365) } });
    for (const confirmedAt of [null, new Date(Date.now() - 11 * 60_000)]) {
      const phone = { personRef: cleo, confirmedAt };
      expect(codeOf(await attestations.take(phone, id))).toBe('CONFIRM_NEEDED');
      expect(codeOf(await attestations.giveBack(phone, id))).toBe('CONFIRM_NEEDED');
    }
    for (const word of [cleo, 'Cleo', 'Centre', 'committee', 'north', id]) expect(file).not.toContain(word);
  });

  it('lets nobody confirm themselves, and tells the reason of a refusal to the person alone', async () => {
    const attestations = get(Attestations);
    await attestations.ask(bayo);
    expect(await decide('attestation.confirm', { attestation: (await latest(bayo)).id })).toBe('OWN_ATTESTATION');
    expect(codeOf(await attestations.withdraw(bayo))).toBe('ok');
    expect(codeOf(await attestations.withdraw(bayo))).toBe('NOT_ASKED');
    await attestations.ask(dana);
    const { id: attestation } = await latest(dana);
    expect(await decide('attestation.refuse', { attestation, reason: 'Dana is too young' })).toBe('PAYLOAD_INVALID');
    expect(await decide('attestation.refuse', { attestation, reason: 'other' })).toBe('REASON_UNKNOWN');
    expect(await decide('attestation.refuse', { attestation, reason: 'talk-with-us' })).toBe('ok');
    expect(await latest(dana)).toMatchObject({ state: 'refused', reason: 'talk-with-us' });
    const readable = await node.get(DecisionsReader).page({ first: 50 }, {}, { ref: ana, maySecond: false });
    const refused = readable.items.find(({ decision }) => decision.effectKind === 'attestation.refuse')!;
    expect(JSON.stringify(refused)).not.toContain('talk-with-us');
    expect(codeOf(await attestations.ask(dana))).toBe('ok');
    expect(codeOf(await attestations.withdraw(dana))).toBe('ok');
  });

  it('revokes what was lost, given back or decided, and tells every organization the hash alone', async () => {
    const id = await confirmed(eva);
    expect(await told('north')).toEqual([]);
    const first = await take(eva, id);
    const second = await take(eva, id);
    expect(second.credential.subject).not.toBe(first.credential.subject);
    expect(second.credential.expiresOn).toBe(first.credential.expiresOn);
    const hashes = [credentialHash(first.credential)];
    expect(await told('north')).toEqual([{ version: 1, hashes }]);
    expect(codeOf(await get(Attestations).giveBack(now(cleo), id))).toBe('ATTESTATION_UNKNOWN');
    expect(codeOf(await get(Attestations).giveBack(now(eva), id))).toBe('ok');
    hashes.push(credentialHash(second.credential));
    expect(await told('north')).toEqual([{ version: 2, hashes: hashes.toSorted() }]);
    expect(codeOf(await get(Attestations).take(now(eva), id))).toBe('NOT_CONFIRMED');

    const other = await confirmed(dana);
    const third = await take(dana, other);
    expect((await get(Attestations).inForce(dana))?.id).toBe(other);
    expect(await decide('attestation.revoke', { attestation: other })).toBe('ok');
    expect(await get(Attestations).inForce(dana)).toBeNull();
    hashes.push(credentialHash(third.credential));
    expect(await told('north')).toEqual([{ version: 3, hashes: hashes.toSorted() }]);
    expect(await decide('attestation.revoke', { attestation: other })).toBe('NOT_CONFIRMED');
  });

  it('is taken by a member alone', async () => {
    const id = await confirmed(dana);
    await db.query(`UPDATE person SET sphere = 'volunteer' WHERE ref = $1`, [dana]);
    expect(codeOf(await get(Attestations).take(now(dana), id))).toBe('NOT_A_MEMBER');
  });

  it('tells a node that comes to belong what was revoked before', async () => {
    const row = {
      ...{ nodeId: 'south', kind: 'mass-organization', displayName: 'South', baseUrl: null, requestedAt: new Date() },
      ...{ publicKey: generateSigningKeyPair().publicKey, ageRecipient: generateAgeIdentity().recipient },
    };
    await db.transaction((tx) => get(EnrolmentSteps).makePeer(tx, row as never));
    expect((await told('south')).map(({ hashes }) => hashes.length)).toEqual([3]);
  });

  it('lists no credential after its last day', async () => {
    await db.query(`UPDATE revoked_credential SET expires_on = '2026-01-01'`);
    const hash = 'c'.repeat(64);
    await db.transaction((tx) => get(Revocations).add(tx, hash, addDays(TODAY, 3)));
    expect((await told('north')).at(-1)?.hashes).toEqual([hash]);
  });

  it('keeps neither the subject nor the file, and no organization beside a person', async () => {
    const { credential } = await take(cleo, (await latest(cleo)).id);
    const tables = await db.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const holding = async (text: string): Promise<string[]> => {
      const found: string[] = [];
      for (const { name } of tables) {
        const rows = await db.query<unknown[]>(`SELECT FROM "${name}" t WHERE strpos(t::text, $1) > 0 LIMIT 1`, [text]);
        if (rows.length > 0) found.push(name);
      }
      return found;
    };
    for (const secret of [credential.subject, credential.signature, credentialHash(credential)])
      expect(await holding(secret)).toEqual([]);
    expect(await holding(cleo)).toContain('attestation');
    const [withPerson, withNode] = [new Set(await holding(cleo)), await holding('north')];
    expect(withNode).toContain('peer');
    expect(withNode.filter((name) => withPerson.has(name))).toEqual([]);
    for (const table of ['decision', 'ledger_entry', 'outbox_message']) expect(withPerson).not.toContain(table);
  });
});
