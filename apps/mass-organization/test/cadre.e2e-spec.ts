import { addDays, type Clock, monthOf, nextMonth } from '#domain-kit';
import {
  credentialFile,
  credentialHash,
  generateAgeIdentity,
  generateSigningKeyPair,
  type Message,
  PeersService,
  signCredential,
  type SigningKey,
  signingKey,
} from '#federation';
import { DecisionsService, Retention, SecondingService } from '#governance';
import { PersonsService, SpheresService } from '#identity';
import type { INestApplicationContext } from '@nestjs/common';
import { randomBytes } from 'node:crypto';
import { DataSource } from 'typeorm';
import { Cadre, CadreReader } from '../src/features/cadre/index.js';
import { AdoptedCatalogues } from '../src/features/reporting/adopted-catalogues.service.js';
import { ReportsService } from '../src/features/reporting/index.js';
import { RecordsService } from '../src/features/resources/records.service.js';
import { CredentialsRevokedHandler } from '../src/features/cadre/credentials-revoked.handler.js';
import { decideByTwo, found, type OrganizationNode, organizationNode } from './organization-node.js';

const REAL_TODAY = new Date().toISOString().slice(0, 10);

/** A clock whose day is set; at noon in New York. */
class TestClock implements Clock {
  day = REAL_TODAY;
  now = (): Date => new Date(`${this.day}T17:00:00Z`);
}

type Answer = { ok: true } | { ok: false; error: { code: string } };
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code);

describe('cadre', () => {
  const clock = new TestClock();
  const centre = signingKey('centre', generateSigningKeyPair());
  let organization: OrganizationNode;
  let node: INestApplicationContext;
  let db: DataSource;
  let secretary: string;
  const get = <T>(service: new (...args: never[]) => T): T => node.get(service as never, { strict: false });

  beforeAll(async () => {
    organization = await organizationNode({ clock });
    ({ node } = organization);
    db = node.get(DataSource);
    secretary = await found(node, addDays(clock.day, 80));
  });
  afterAll(() => organization.stop());

  /** What the centre would sign over a new subject. */
  function credential(days = 300, key: SigningKey = centre): { file: string; subject: string; hash: string } {
    const subject = randomBytes(16).toString('hex');
    const signer = { thumbprint: key.publicKey.thumbprint, sign: (bytes: Uint8Array) => key.sign(bytes) };
    const signed = signCredential({ subject, expiresOn: addDays(clock.day, days) }, signer);
    return { file: credentialFile(signed), subject, hash: credentialHash({ subject }) };
  }
  const member = async (displayName: string): Promise<string> =>
    (await db.transaction((tx) => get(PersonsService).add(tx, { displayName, memberSince: '2020-02-01' }))).ref;
  const stateOf = async (ref: string): Promise<string> => (await get(Cadre).of(ref)).state;
  const accept = (ref: string, file: string) => get(Cadre).accept(ref, file);
  async function accepted(ref: string, file: string): Promise<string> {
    const answer = await accept(ref, file);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  }
  const record = (acceptance: string, kind = 'cadre.record') => decideByTwo(node, { kind, payload: { acceptance } });
  async function cadre(displayName: string, days = 300) {
    const [ref, signed] = [await member(displayName), credential(days)];
    const acceptance = await accepted(ref, signed.file);
    expect(await record(acceptance)).toHaveProperty('id');
    expect(await stateOf(ref)).toBe('cadre');
    return { ref, acceptance, ...signed };
  }
  /** What the hub says is revoked, whole. */
  const revoke = (version: number, hashes: readonly string[]) =>
    db.transaction((tx) =>
      get(CredentialsRevokedHandler).apply(tx, {
        from: 'centre',
        body: { subjectId: 'credentials', subjectVersion: version, hashes },
      } as unknown as Message),
    );
  const enrol = () =>
    db.transaction((tx) =>
      node.get(PeersService).enrol(tx, {
        ...{ id: 'centre', kind: 'organizing-committee', displayName: 'Centre', baseUrl: 'https://centre.example' },
        ...{ publicKey: centre.publicKey.encoded, ageRecipient: generateAgeIdentity().recipient },
      }),
    );

  it('is nobody without a centre', async () => {
    expect(codeOf(await accept(secretary, credential().file))).toBe('NO_CENTRE');
    await enrol();
  });

  it('is who has all three, and nobody who lacks one', async () => {
    const [ref, signed] = [await member('Dana'), credential()];
    expect(await stateOf(ref)).toBe('none');
    const acceptance = await accepted(ref, signed.file);
    expect(await stateOf(ref)).toBe('waiting');
    const [body] = await db.query<{ id: string }[]>('SELECT id FROM body');
    const draft = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day: REAL_TODAY, text: 'As we said.' };
    const effect = { kind: 'cadre.record', payload: { acceptance } };
    const recorded = await node.get(DecisionsService).recordDecision(secretary, { ...draft, effect });
    expect([codeOf(recorded), await stateOf(ref)]).toEqual(['ok', 'waiting']);
    const [treasurer] = await db.query<{ holder: string }[]>(
      'SELECT holder_ref AS holder FROM mandate WHERE holder_ref <> $1',
      [secretary],
    );
    const id = recorded.ok ? recorded.value.id : '';
    expect(codeOf(await node.get(SecondingService).second(treasurer!.holder, id))).toBe('ok');
    expect(await stateOf(ref)).toBe('cadre');
    expect((await get(Cadre).of(ref)).credentials).toMatchObject([{ decisionId: id, recordedOn: clock.day }]);
    expect(await record(acceptance)).toEqual({ refused: 'ALREADY_RECORDED' });
    expect(await record('0190a0a0-a0a0-4a0a-8a0a-a0a0a0a0a0a0')).toEqual({ refused: 'ACCEPTANCE_UNKNOWN' });
    expect(await record('Dana')).toEqual({ refused: 'ACCEPTANCE_UNKNOWN' });
  });

  it('is refused with its own code: expired, too long, altered, of another key, no credential, of another person', async () => {
    const { file } = await cadre('Eva');
    const ref = await member('Fay');
    const stranger = signingKey('centre', generateSigningKeyPair());
    const altered = credential().file.replace(/"expiresOn": "[^"]+"/, `"expiresOn": "${addDays(clock.day, 301)}"`);
    const codes: string[] = [];
    for (const one of [
      ...[credential(-1).file, credential(380).file, altered, credential(300, stranger).file],
      ...['Fay is cadre', file],
    ])
      codes.push(codeOf(await accept(ref, one)));
    expect(codes).toEqual([
      ...['CREDENTIAL_EXPIRED', 'TERM_TOO_LONG', 'CREDENTIAL_ALTERED', 'CREDENTIAL_OF_ANOTHER'],
      ...['NOT_A_CREDENTIAL', 'CREDENTIAL_TAKEN'],
    ]);
    expect(await stateOf(ref)).toBe('none');
  });

  it('ends when the centre revokes it, in whatever order its lists come, and cannot be accepted any more', async () => {
    const [gone, kept] = [await cadre('Gil'), await cadre('Hana')];
    const never = credential();
    await revoke(3, [gone.hash, never.hash].sort());
    await revoke(2, [kept.hash]);
    expect([await stateOf(gone.ref), await stateOf(kept.ref)]).toEqual(['none', 'cadre']);
    expect((await get(Cadre).of(gone.ref)).credentials).toMatchObject([{ endedBecause: 'revoked' }]);
    expect(codeOf(await accept(gone.ref, never.file))).toBe('CREDENTIAL_REVOKED');
    expect(codeOf(await accept(gone.ref, gone.file))).toBe('CREDENTIAL_REVOKED');
    const waiting = credential();
    const acceptance = await accepted(gone.ref, waiting.file);
    await revoke(4, [waiting.hash]);
    expect(await record(acceptance)).toEqual({ refused: 'CREDENTIAL_ENDED' });
  });

  it('is renewed without a gap: the new one counts once it is recorded, and the old one ends with it', async () => {
    const { ref, acceptance } = await cadre('Ivo');
    const next = await accepted(ref, credential(364).file);
    expect(await stateOf(ref)).toBe('cadre');
    expect(await record(next)).toHaveProperty('id');
    expect(await stateOf(ref)).toBe('cadre');
    expect((await get(Cadre).of(ref)).credentials.map(({ id, endedBecause }) => [id, endedBecause])).toEqual([
      [next, null],
      [acceptance, 'replaced'],
    ]);
  });

  it('ends when the person gives it back, steps back, or the organization decides so', async () => {
    const [given, back, decided] = [await cadre('Jon'), await cadre('Kai'), await cadre('Lea')];
    expect(codeOf(await get(Cadre).giveBack(given.ref))).toBe('ok');
    expect(codeOf(await get(Cadre).giveBack(given.ref))).toBe('ACCEPTANCE_UNKNOWN');
    expect(codeOf(await accept(given.ref, given.file))).toBe('CREDENTIAL_ENDED');
    expect(await record(decided.acceptance, 'cadre.end')).toHaveProperty('id');
    const conditions = { rulesAccepted: true, unityAffirmed: true };
    const step = { day: clock.day, decisionId: null, recordedBy: back.ref };
    await db.transaction((tx) =>
      get(SpheresService).change(tx, back.ref, { to: 'volunteer', reason: 'stepped-back', ...step }, conditions),
    );
    const states = [given.ref, back.ref, decided.ref].map(stateOf);
    expect(await Promise.all(states)).toEqual(['none', 'none', 'none']);
    expect((await get(SpheresService).of([decided.ref])).get(decided.ref)).toBe('member');
    expect(codeOf(await accept(back.ref, credential().file))).toBe('NOT_A_MEMBER');
  });

  it('shows to others as a rounded count and as acceptances without names', async () => {
    const before = await get(CadreReader).recorded();
    for (const { id } of before.slice(4)) expect(await record(id, 'cadre.end')).toHaveProperty('id');
    expect(await get(CadreReader).recorded()).toHaveLength(4);
    expect(await get(CadreReader).count()).toBeNull();
    const fifth = await cadre('Mia');
    expect(await get(CadreReader).count()).toBe(5);
    await cadre('Noa');
    expect(await get(CadreReader).count()).toBe(5);
    const shown = await get(CadreReader).recorded();
    expect(shown.map(({ id }) => id)).toContain(fifth.acceptance);
    expect(Object.keys(shown[0]!)).toEqual(['id', 'acceptedOn', 'expiresOn']);
  });

  it('leaves neither the subject nor the hash in a dump, nor who it is in a decision', async () => {
    const { ref, subject, hash, file } = await cadre('Ona');
    const tables = await db.query<{ name: string }[]>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'`,
    );
    const dump = new Map<string, string>();
    for (const { name } of tables) {
      const [{ text }] = await db.query<[{ text: string }]>(
        `SELECT coalesce(string_agg(t::text, E'\n'), '') AS text FROM "${name}" t`,
      );
      dump.set(name, text);
    }
    const signature = (JSON.parse(file) as { signature: string }).signature;
    for (const secret of [subject, hash, signature])
      expect([...dump].filter(([, text]) => text.includes(secret)).map(([name]) => name)).toEqual([]);
    expect(dump.get('cadre_credential')).toContain(ref);
    for (const table of ['decision', 'ledger_entry', 'outbox_message']) expect(dump.get(table)).not.toContain(ref);
  });

  it('is in reports as two counts in fives once the organization adopts that, and stays as it was first counted (R56, R110)', async () => {
    const month = monthOf(clock.day);
    const facts = { day: clock.day, kind: 'Meals', source: 'A kitchen', site: 'Fridge', worker: 'w' };
    expect((await get(RecordsService).enter('intake', facts)).ok).toBe(true);
    const waiting = await Promise.all(['Q', 'R', 'S', 'T', 'U', 'V'].map(member));
    for (const ref of waiting) await accepted(ref, credential().file);
    for (const { id } of (await get(CadreReader).recorded()).slice(7)) await record(id, 'cadre.end');
    const adopt = (version: number) => decideByTwo(node, { kind: 'catalogue.adopt', payload: { version } });
    expect(await adopt(3)).toEqual({ refused: 'CATALOGUE_UNKNOWN' });
    expect(await adopt(2)).toHaveProperty('id');
    expect(await adopt(2)).toEqual({ refused: 'CATALOGUE_ADOPTED' });
    expect(await db.query(`SELECT subject FROM ledger_entry WHERE kind = 'catalogue.adopted'`)).toMatchObject([
      { subject: { figures: { version: 2 } } },
    ]);
    const catalogues = get(AdoptedCatalogues);
    const before = addDays(`${month}-01`, -1);
    expect((await catalogues.of(db.manager, monthOf(before))).version).toBe(1);

    clock.day = `${nextMonth(month)}-02`;
    const drafted = await get(ReportsService).draft(month);
    const { report } = drafted.ok ? drafted.value : (await get(ReportsService).find(month))!;
    expect(report.catalogueVersion).toBe(2);
    expect(report.decisions.filter(({ indicator }) => indicator.startsWith('cadre-'))).toMatchObject([
      { indicator: 'cadre-proposed', own: 5, released: 5 },
      { indicator: 'cadre-confirmed', own: 5, released: 5 },
    ]);
    expect((await get(ReportsService).approve(month, report.draftHash, secretary)).ok).toBe(true);
    for (const ref of waiting) expect(codeOf(await get(Cadre).giveBack(ref))).toBe('ok');
    await db.query('DELETE FROM cadre_credential WHERE ended_on IS NOT NULL');
    expect(await get(CadreReader).atEndOf(db.manager, addDays(`${nextMonth(month)}-01`, -1))).toMatchObject({
      proposed: 0,
    });
    expect(await get(ReportsService).hasChanged(month)).toBe(false);
  });

  it('is over on the day after its last, by itself; thirty days later nothing of it is left', async () => {
    const { ref } = await cadre('Pia', 20);
    clock.day = addDays(clock.day, 20);
    expect(await stateOf(ref)).toBe('cadre');
    clock.day = addDays(clock.day, 1);
    expect(await stateOf(ref)).toBe('none');
    clock.day = addDays(clock.day, 30);
    await get(Retention).purge();
    expect((await get(Cadre).of(ref)).credentials).toEqual([]);
  });
});
