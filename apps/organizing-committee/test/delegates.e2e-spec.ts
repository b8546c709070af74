import { readPaperKey } from '#ballots';
import { addDays, dayIn, newId } from '#domain-kit';
import { generateAgeIdentity, generateSigningKeyPair, InboxProcessing, type Message, PeersService } from '#federation';
import {
  DecisionsService,
  DelegateSeats,
  ElectionReader,
  Elections,
  ElectionSteps,
  FoundingService,
  LedgerProofs,
  MandatesService,
  Papers,
  SecondingService,
} from '#governance';
import { AccountsService, invitationCodeHash, newInvitationCode } from '#identity';
import { NoticesService } from '#notices';
import type { INestApplicationContext } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Device } from '../../../test/elections/device.js';
import { type CommitteeNode, committeeNode, FOUNDING_CODE } from './committee-node.js';

const TODAY = dayIn(new Date(), 'UTC');
const PASSWORD = 'three kettles on one windowsill';

interface Seat {
  readonly person_ref: string | null;
  readonly unseated_because: string | null;
}

/** R54 at the committee: what an organization tells, in any order and any number of times. */
describe('delegates at the committee', () => {
  let committee: CommitteeNode;
  let node: INestApplicationContext;
  let db: DataSource;
  let [ana, bayo, chen, dara] = ['', '', '', ''];
  let day = TODAY;
  const clock = { now: () => new Date(day === TODAY ? Date.now() : `${day}T12:00:00Z`) };
  const get = <T>(service: new (...args: never[]) => T): T => node.get(service as never, { strict: false });

  beforeAll(async () => {
    committee = await committeeNode({ clock });
    ({ node } = committee);
    db = node.get(DataSource);
    const person = (displayName: string, offices: string[]) => ({ displayName, offices, memberSince: '2020-01-01' });
    const founded = await node.get(FoundingService).found(FOUNDING_CODE, {
      ...{ displayName: 'Centre', zone: 'UTC', interimUntil: addDays(TODAY, 60) },
      founders: [person('Ana', ['secretary']), person('Bayo', ['treasurer']), person('Chen', []), person('Dara', [])],
    });
    if (!founded.ok) throw new Error(founded.error.code);
    const refs = founded.value.invitations.map(({ personRef }) => personRef);
    [ana, bayo, chen, dara] = refs as [string, string, string, string];
    for (const id of ['north', 'south', 'west'])
      await db.transaction((tx) =>
        node.get(PeersService).enrol(tx, {
          ...{ id, kind: 'mass-organization', displayName: id, baseUrl: null },
          ...{ publicKey: generateSigningKeyPair().publicKey, ageRecipient: generateAgeIdentity().recipient },
        }),
      );
  });
  afterAll(() => committee.stop());

  const told = (subjectId: string, subjectVersion: number, more: { endedOn?: string; code?: string } = {}) => ({
    ...{
      subjectId,
      subjectVersion,
      beginsOn: TODAY,
      endsOn: addDays(TODAY, 90),
      code: invitationCodeHash(newInvitationCode()).toString('hex'),
    },
    ...more,
  });
  const receive = (body: ReturnType<typeof told>, from = 'north') =>
    db.transaction((tx) => get(DelegateSeats).receive(tx, { id: newId(), from, body } as unknown as Message));
  async function decide(kind: string, payload: object): Promise<string> {
    const [body] = await db.query<{ id: string }[]>('SELECT id FROM body');
    const draft = { bodyId: body!.id, rule: 'majority', outcome: 'carried', day, text: 'As we said.' };
    const recorded = await node.get(DecisionsService).recordDecision(ana, { ...draft, effect: { kind, payload } });
    if (!recorded.ok) return recorded.error.effect?.code ?? recorded.error.code;
    const seconded = await node.get(SecondingService).second(bayo, recorded.value.id);
    return seconded.ok ? 'ok' : (seconded.error.effect?.code ?? seconded.error.code);
  }
  const give = (delegate: string, of = 'north') =>
    decide('delegate.seat', { node: of, delegate, officeCode: 'reporter' });
  const seatings = (id: string): Promise<Seat[]> =>
    db.query<Seat[]>('SELECT person_ref, unseated_because FROM delegate_seat WHERE id = $1 ORDER BY nth', [id]);
  const seatOf = async (id: string): Promise<Seat> => (await seatings(id))[0]!;
  const may = (ref: string) => get(MandatesService).permissionsOf(ref, new Date());
  const entries = (kind: string, delegate: string) =>
    db.query(`SELECT 1 FROM ledger_entry WHERE kind = $1 AND subject -> 'ids' ->> 'delegate' = $2`, [kind, delegate]);

  async function seated(from = 'north'): Promise<{ id: string; ref: string }> {
    const id = newId();
    await receive(told(id, 1), from);
    expect(await give(id, from)).toBe('ok');
    return { id, ref: (await seatOf(id)).person_ref! };
  }

  it('are seated by a decision, make their account with the code, and lose all of it with the recall', async () => {
    const [id, first, second] = [newId(), newInvitationCode(), newInvitationCode()];
    const hashOf = (code: string) => invitationCodeHash(code).toString('hex');
    await receive(told(id, 1, { code: hashOf(first) }));
    expect(await decide('delegate.seat', { node: 'south', delegate: id, officeCode: 'reporter' })).toBe(
      'DELEGATE_UNKNOWN',
    );
    expect(await give(id)).toBe('ok');
    expect(await give(id)).toBe('SEATED_ALREADY');
    const { person_ref: ref } = await seatOf(id);
    expect([...(await may(ref!))]).toContain('decision:record');

    await receive(told(id, 2, { code: hashOf(second) }));
    const accounts = get(AccountsService);
    expect(await accounts.acceptInvitation(first, 'noor', PASSWORD)).toMatchObject({ ok: false });
    expect(await accounts.acceptInvitation(second, 'noor', PASSWORD)).toMatchObject({ ok: true });

    await receive(told(id, 3, { endedOn: TODAY, code: hashOf(second) }));
    expect(await may(ref!)).toEqual(new Set());
    expect(await seatOf(id)).toMatchObject({ unseated_because: 'recalled' });
    for (const version of [3, 1, 2]) await receive(told(id, version));
    expect(await may(ref!)).toEqual(new Set());
    expect(await entries('delegate.unseated', id)).toHaveLength(1);
    expect(await entries('delegate.seated', id)).toHaveLength(1);
  });

  it('have an office that two make once, where the founding made none', async () => {
    expect(await decide('delegate.office', { language: 'es' })).toBe('ok');
    const made = await db.query(`SELECT title, permissions FROM office WHERE code = 'delegate'`);
    expect(made).toEqual([{ title: 'Delegación', permissions: [] }]);
    expect(await decide('delegate.office', {})).toBe('OFFICE_EXISTS');
  });

  it('of whom the recall comes first are never seated', async () => {
    const id = newId();
    await receive(told(id, 2, { endedOn: TODAY }));
    await receive(told(id, 1));
    expect(await give(id)).toBe('MANDATE_OVER');
  });

  it('are known by the organization that sent them: another one ends nothing', async () => {
    const { id, ref } = await seated();
    await receive(told(id, 9, { endedOn: TODAY }), 'south');
    expect([...(await may(ref))]).toContain('decision:record');
  });

  it('sit until the last day of their mandate, and not a day longer', async () => {
    const { ref } = await seated();
    const at = (days: number) =>
      get(MandatesService).permissionsOf(ref, new Date(Date.parse(`${addDays(TODAY, days)}T12:00:00Z`)));
    expect([...(await at(90))]).toContain('decision:record');
    expect(await at(91)).toEqual(new Set());
  });

  it('lose the seat when the committee ends their mandate', async () => {
    const { id, ref } = await seated();
    const [mandate] = await db.query<{ id: string }[]>('SELECT id FROM mandate WHERE holder_ref = $1', [ref]);
    expect(await decide('mandate.end', { mandateId: mandate!.id })).toBe('ok');
    expect(await may(ref)).toEqual(new Set());
    expect(await seatOf(id)).toMatchObject({ unseated_because: 'ended-here' });
  });

  it('lose the seat when their organization ends its own keys', async () => {
    const [{ id, ref }, other] = [await seated('west'), await seated()];
    // As the exchange leaves it: the keys have ended, and what follows from it waits.
    await db.query(
      `INSERT INTO inbox_message (sender, id, epoch, sequence, type, content_hash, message, receipt, state, received_at)
       VALUES ('west', $1, 1, 1, 'key.revoked', repeat('0', 64), $2, '{}', 'stored', now())`,
      [newId(), JSON.stringify({ from: 'west', type: 'key.revoked', body: { revokedOn: TODAY } })],
    );
    await node.get(InboxProcessing).drain();
    expect(await may(ref)).toEqual(new Set());
    expect(await seatOf(id)).toMatchObject({ unseated_because: 'left' });
    expect([...(await may(other.ref))]).toContain('decision:record');
  });

  it('lose the seat when their organization is suspended, and nobody is seated meanwhile', async () => {
    const { id, ref } = await seated('south');
    const waiting = newId();
    await receive(told(waiting, 1), 'south');
    expect(await decide('suspension.begin', { node: 'south', endsOn: addDays(TODAY, 30) })).toBe('ok');
    expect(await may(ref)).toEqual(new Set());
    expect(await seatOf(id)).toMatchObject({ unseated_because: 'suspended' });
    expect(await give(waiting, 'south')).toBe('SUSPENDED');

    // The mandate outlasts it: its delegate comes anew, with a new code, and the committee decides anew.
    expect(await give(id, 'south')).toBe('SEATED_ALREADY');
    await receive(told(id, 2), 'south');
    expect(await give(id, 'south')).toBe('SUSPENDED');
    const [begun] = await db.query<{ id: string }[]>(`SELECT id FROM suspension WHERE peer_id = 'south'`);
    expect(await decide('suspension.end', { suspension: begun!.id })).toBe('ok');
    expect(await give(id, 'south')).toBe('ok');
    const [ended, held] = await seatings(id);
    expect(ended).toMatchObject({ person_ref: ref, unseated_because: 'suspended' });
    expect(held).toMatchObject({ unseated_because: null });
    expect(await may(ref)).toEqual(new Set());
    expect([...(await may(held!.person_ref!))]).toContain('decision:record');

    await receive(told(id, 3, { endedOn: TODAY }), 'south');
    expect(await may(held!.person_ref!)).toEqual(new Set());
    expect((await seatings(id)).map(({ unseated_because }) => unseated_because)).toEqual(['suspended', 'recalled']);
    await receive(told(id, 4), 'south');
    expect(await give(id, 'south')).toBe('SEATED_ALREADY');
  });

  it('come anew under the same mandate after the term of an office here, which is shorter', async () => {
    const { id, ref } = await seated();
    await receive(told(id, 2));
    expect(await seatings(id)).toHaveLength(1);
    // Days cannot be waited for: the term is moved back.
    await committee.asOwner('ALTER TABLE mandate DISABLE TRIGGER USER');
    await db.query(`UPDATE mandate SET begins_on = begins_on - 9, ends_on = begins_on - 1 WHERE holder_ref = $1`, [
      ref,
    ]);
    await committee.asOwner('ALTER TABLE mandate ENABLE TRIGGER USER');
    expect(await give(id)).toBe('SEATED_ALREADY');
    await receive(told(id, 3));
    expect(await give(id)).toBe('ok');
    expect(await seatings(id)).toHaveLength(2);
  });

  it('stand and vote in the committee’s own election, which goes to its own record', async () => {
    const { ref: noor } = await seated();
    const [elections, steps, reader, papers] = [get(Elections), get(ElectionSteps), get(ElectionReader), get(Papers)];
    const code = (answer: { ok: boolean; error?: unknown }) => (answer.ok ? 'ok' : answer.error);
    const tells = async (personRef: string): Promise<string[]> => {
      const permissions = await get(MandatesService).permissionsOf(personRef, clock.now());
      const told = await get(NoticesService).of({ personRef, accountId: newId(), permissions });
      return told.filter(({ key }) => key.endsWith(id)).map(({ kind }) => kind);
    };
    const called = await elections.call(ana, {
      ...{ title: 'Who speaks for us', method: 'scottish-stv', seats: 1, contestDays: 1, lotSources: [] },
      ...{ nominationsUntil: TODAY, issuingUntil: addDays(TODAY, 1), castingUntil: addDays(TODAY, 2) },
    });
    if (!called.ok) throw new Error(called.error);
    const { id } = called.value;
    expect(code(await elections.propose(ana, id, noor))).toBe('ok');
    expect([await tells(noor), await tells(chen)]).toEqual([['election-nominated'], ['election-nominations']]);
    expect(code(await elections.answer(noor, id, 'accepted'))).toBe('ok');
    expect(await tells(noor)).toEqual([]);
    expect(code(await elections.propose(bayo, id, bayo))).toBe('ok');

    day = addDays(TODAY, 1);
    expect(code(await steps.open(id))).toBe('ok');
    const { nominations } = (await reader.find(id, ana))!;
    const marks = nominations.find(({ personRef }) => personRef === noor)!.number === 1 ? [1, 2] : [2, 1];
    expect(await tells(noor)).toEqual(['election-paper']);
    const ballots = [];
    for (const voter of [ana, bayo, chen, dara, noor]) {
      const own = (await reader.find(id, voter))!;
      const device = new Device(id, own.voter!, [readPaperKey(own.paperKey)!]);
      const { request, blinded } = device.ask();
      const issued = await papers.issue(voter, request, Buffer.from(blinded[0]!).toString('base64url'));
      if (!issued.ok) throw new Error(issued.error);
      ballots.push(device.vote(marks, [Buffer.from(issued.value.signature, 'base64url')]));
    }
    day = addDays(TODAY, 2);
    expect(code(await steps.beginCasting(id))).toBe('ok');
    for (const ballot of ballots) expect(code(await papers.cast(ballot))).toBe('ok');
    expect(await tells(noor)).toEqual(['election-voting']);
    day = addDays(TODAY, 3);
    expect([code(await steps.close(id)), code(await steps.count(id, null))]).toEqual(['ok', 'ok']);
    expect(await reader.count(id)).toMatchObject({ papers: 5, result: { valid: 5, elected: [{}] } });

    expect(await tells(chen)).toEqual(['election-counted']);
    day = addDays(TODAY, 4);
    expect(await tells(chen)).toEqual(['election-contest-ends', 'election-counted']);

    day = addDays(TODAY, 5);
    expect(await tells(chen)).toEqual([]);
    expect(await decide('election.decide', { electionId: id, outcome: 'certified' })).toBe('ok');
    expect((await reader.find(id, chen))!.election.phase).toBe('certified');
    const kept = await db.query<{ kind: string }[]>(
      `SELECT kind FROM ledger_entry WHERE kind LIKE 'election.%' ORDER BY index`,
    );
    expect(kept.map(({ kind }) => kind)).toEqual(['election.opened', 'election.closed', 'election.concluded']);
    expect((await get(LedgerProofs).verify()).findings).toEqual([]);
  });
});
