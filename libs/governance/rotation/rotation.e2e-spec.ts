import { randomBytes } from 'node:crypto';
import type { INestApplicationContext } from '@nestjs/common';
import { nextTurn, type RotationFacts } from '#ballots';
import { addDays, sha256Hex, systemClock } from '#domain-kit';
import { identityEntities, identityMigrations } from '#identity';
import { Keyring, platformEntities, platformMigrations, schemaDrift } from '#platform';
import { type TestDatabase, testDatabase } from '#testing';
import { DecisionsService } from '../decisions.service.js';
import { FoundingService } from '../founding.service.js';
import { HandOvers } from '../hand-overs.service.js';
import { LeadershipSignals } from '../leadership-signals.service.js';
import { LedgerProofs } from '../ledger/ledger-proofs.service.js';
import { MandatesService } from '../mandates.service.js';
import { RecordReader } from '../record-reader.service.js';
import { SecondingService } from '../seconding.service.js';
import { governanceEntities, governanceMigrations } from '../tables.js';
import { FOUNDING_CODE, governanceNode, TestClock } from '../test/governance-node.js';
import { TurnAnswers } from './turn-answers.service.js';
import { TurnRecording } from './turn-recording.service.js';
import { TurnsReader } from './turns.service.js';

const today = '2026-03-10';
const interimUntil = addDays(today, 20);
const [afterInterim, note] = [
  addDays(interimUntil, 1),
  { openTasks: 'Fix the shelf.', whereThingsAre: 'Keys in the blue box.', comingDates: '' },
];

/** A small circle of five; Ana is secretary and Bea treasurer until the interim is over. */
describe('a rotation', () => {
  let database: TestDatabase;
  let app: INestApplicationContext;
  let clock: TestClock;
  let people: Record<'ana' | 'bea' | 'cleo' | 'dee' | 'eli', string>;
  let bodyId: string;

  beforeEach(async () => {
    database = await testDatabase({
      entities: [...platformEntities, ...identityEntities, ...governanceEntities],
      migrations: [...platformMigrations, ...identityMigrations, ...governanceMigrations],
    });
    await Keyring.load(database.dataSource, randomBytes(32), systemClock);
    clock = new TestClock(`${today}T12:00:00Z`);
    app = await governanceNode({ dataSource: database.dataSource, clock });
    const founder = (displayName: string, n: number, ...offices: string[]) => ({
      displayName,
      memberSince: addDays('2026-01-01', n),
      offices,
    });
    const founders = [
      founder('Ana', 0, 'secretary'),
      founder('Bea', 1, 'treasurer'),
      founder('Cleo', 2),
      founder('Dee', 3),
      founder('Eli', 4),
    ];
    const draft = { displayName: 'North', zone: 'UTC', founders, interimUntil, bylaws: 'small-circle' };
    const founded = await app.get(FoundingService).found(FOUNDING_CODE, draft);
    if (!founded.ok) throw new Error(founded.error.code);
    const [ana, bea, cleo, dee, eli] = founded.value.invitations.map(({ personRef }) => personRef) as string[];
    people = { ana: ana!, bea: bea!, cleo: cleo!, dee: dee!, eli: eli! };
    bodyId = (await app.get(RecordReader).bodies())[0]!.id;
  });
  afterEach(async () => {
    await app.close();
    await database.drop();
  });

  const secretary = async () => (await app.get(TurnsReader).turn('secretary'))!;
  const standing = async () =>
    Object.fromEntries((await secretary()).order.map(({ name, standing: is }) => [name, is]));
  const code = (answer: { ok: boolean; error?: { code: string } }) => (answer.ok ? 'ok' : answer.error?.code);
  const answers = () => app.get(TurnAnswers);
  const decide = async (kind: string, payload: object, rule = 'majority') => {
    const draft = {
      bodyId,
      rule,
      outcome: 'carried',
      day: '2026-03-10',
      text: 'So we said.',
      effect: { kind, payload },
    };
    const recorded = await app.get(DecisionsService).recordDecision(people.ana, draft);
    return recorded.ok ? app.get(SecondingService).second(people.bea, recorded.value.id) : recorded;
  };
  const effectCode = (answer: Awaited<ReturnType<typeof decide>>) => (answer.ok ? 'ok' : answer.error.effect?.code);
  const beginTurn = async () => {
    const recorded = await app.get(TurnRecording).recordTurn(people.ana, 'secretary', 'en');
    if (!recorded.ok) throw new Error(recorded.error.code);
    return app.get(SecondingService).second(people.bea, recorded.value.id);
  };
  const verified = async () => (await app.get(LedgerProofs).verify()).findings;
  const may = async (ref: string, day: string) =>
    (await app.get(MandatesService).permissionsOf(ref, new Date(`${day}T12:00:00Z`))).has('report:approve');

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(database.dataSource)).toEqual([]);
  });

  it('turns into a mandate by two persons who choose nothing', async () => {
    expect((await secretary()).turn).toMatchObject({
      turn: 2,
      beginsOn: afterInterim,
      dueRef: people.bea,
      understudyRef: people.cleo,
      nth: 2,
      of: 5,
    });
    const turn = { officeCode: 'secretary', beginsOn: afterInterim, endsOn: addDays(afterInterim, 89) };
    const bea = { ...turn, holderRef: people.bea };
    expect(effectCode(await decide('mandate.begin', { ...turn, holderRef: people.dee }, 'rotation'))).toBe(
      'NOT_THEIR_TURN',
    );
    expect(effectCode(await decide('mandate.begin', bea, 'consensus'))).toBe('ROTATION_DECIDES');
    expect(effectCode(await decide('mandate.begin', { ...bea, endsOn: addDays(afterInterim, 50) }, 'rotation'))).toBe(
      'TERM_IS_FIXED',
    );
    expect(code(await decide('office.policy', { officeCode: 'secretary' }, 'rotation'))).toBe('ROTATION_BEGINS_TURNS');
    expect((await beginTurn()).ok).toBe(true);

    expect([await may(people.bea, interimUntil), await may(people.bea, afterInterim)]).toEqual([false, true]);
    expect([await may(people.ana, interimUntil), await may(people.ana, afterInterim)]).toEqual([true, false]);
    expect((await secretary()).turn).toMatchObject({
      turn: 3,
      dueRef: people.cleo,
      beginsOn: addDays(afterInterim, 90),
    });
    expect(await verified()).toEqual([]);
  });

  it('is recorded once, and not months ahead', async () => {
    const record = () => app.get(TurnRecording).recordTurn(people.ana, 'secretary', 'es');
    const first = await record();
    expect(first.ok).toBe(true);
    expect((await secretary()).waitingDecision).toBe(first.ok ? first.value.id : '');
    expect(code(await record())).toBe('ALREADY_RECORDED');
    await app.get(SecondingService).second(people.bea, first.ok ? first.value.id : '');
    expect(code(await record())).toBe('TOO_EARLY');
    expect(code(await app.get(TurnRecording).recordTurn(people.ana, 'janitor', 'en'))).toBe('NO_ROTATION');
  });

  it('leaves a proof that anybody recomputes, whose hash the ledger has', async () => {
    await beginTurn();
    const [mandate] = await app.get(RecordReader).mandates(afterInterim);
    const proof = (await app.get(TurnsReader).proofOf(mandate!.mandate.id))!;
    const facts = JSON.parse(proof.factsJson) as RotationFacts;
    expect(nextTurn(facts).dueRef).toBe(people.bea);
    expect(sha256Hex(proof.factsJson)).toBe(proof.factsHash);
    const [entry] = await database.dataSource.query<{ hash: string }[]>(
      `SELECT subject->'commitments'->>'turn' AS hash FROM ledger_entry WHERE subject->'ids'->>'mandate' = $1`,
      [mandate!.mandate.id],
    );
    expect(entry!.hash).toBe(proof.factsHash);
    expect(facts.terms.map(({ holderRef }) => holderRef)).toEqual([people.ana]);
  });

  it('lets a turn pass with a reason, and asks the same person again', async () => {
    const pass = (ref: string, reason = 'away') => answers().pass(ref, 'secretary', reason);
    expect(code(await pass(people.cleo))).toBe('NOT_YOUR_TURN');
    expect(code(await pass(people.bea, 'she is ill'))).toBe('REASON_UNKNOWN');
    const early = await app.get(TurnRecording).recordTurn(people.ana, 'secretary', 'en');
    expect(code(await pass(people.bea))).toBe('ok');
    expect(code(await pass(people.bea))).toBe('NOT_YOUR_TURN');
    expect(await standing()).toMatchObject({ Bea: 'passed', Cleo: 'due' });
    const stale = await app.get(SecondingService).second(people.bea, early.ok ? early.value.id : '');
    expect(stale).toMatchObject({ error: { code: 'EFFECT_REFUSED', effect: { code: 'NOT_THEIR_TURN' } } });
    await beginTurn();
    expect((await secretary()).turn).toMatchObject({ turn: 3, dueRef: people.bea });
    expect(await verified()).toEqual([]);
    await expect(database.dataSource.query('DELETE FROM turn_pass')).rejects.toThrow(/append-only/);
  });

  it('passes over who answers nobody, by a decision only', async () => {
    const skip = (personRef: string) => decide('turn.skip', { officeCode: 'secretary', personRef });
    expect(effectCode(await skip(people.cleo))).toBe('NOT_THEIR_TURN');
    expect((await skip(people.bea)).ok).toBe(true);
    expect(await standing()).toMatchObject({ Bea: 'passed', Cleo: 'due' });
  });

  it('swaps two turns with the consent of both', async () => {
    const offer = (giver: string, taker: string) => answers().offerSwap(giver, 'secretary', taker);
    expect(code(await offer(people.cleo, people.bea))).toBe('NOT_YOUR_TURN');
    expect(code(await offer(people.bea, people.ana))).toBe('TAKER_CANNOT_SERVE');
    expect(code(await offer(people.bea, people.eli))).toBe('ok');
    expect(code(await offer(people.bea, people.dee))).toBe('SWAP_WAITS');
    const { id } = (await secretary()).offer!;
    expect((await secretary()).turn.dueRef).toBe(people.bea);
    expect(code(await answers().answerSwap(people.dee, id, 'accepted'))).toBe('SWAP_UNKNOWN');
    expect(code(await answers().answerSwap(people.eli, id, 'withdrawn'))).toBe('SWAP_UNKNOWN');
    expect(code(await answers().answerSwap(people.bea, id, 'withdrawn'))).toBe('ok');
    expect(code(await answers().answerSwap(people.eli, id, 'accepted'))).toBe('SWAP_UNKNOWN');
    expect(code(await offer(people.bea, people.eli))).toBe('ok');
    expect(code(await answers().answerSwap(people.eli, (await secretary()).offer!.id, 'accepted'))).toBe('ok');
    const order = (await secretary()).order.map(({ name }) => name);
    expect(order).toEqual(['Eli', 'Cleo', 'Dee', 'Bea', 'Ana']);
    expect((await beginTurn()).ok).toBe(true);
    expect(await may(people.eli, afterInterim)).toBe(true);
    expect(await verified()).toEqual([]);
  });

  it('goes by a pool that each leaves and enters alone', async () => {
    expect(code(await answers().enterPool(people.bea, 'secretary'))).toBe('ALREADY_IN_POOL');
    expect(code(await answers().leavePool(people.bea, 'secretary', 'none of your business'))).toBe('REASON_UNKNOWN');
    expect(code(await answers().leavePool(people.bea, 'secretary', 'other-duty'))).toBe('ok');
    expect(code(await answers().leavePool(people.bea, 'secretary', 'other-duty'))).toBe('NOT_IN_POOL');
    expect(await standing()).toEqual({ Cleo: 'due', Dee: 'later', Eli: 'later', Ana: 'cooling-down' });
    expect((await app.get(TurnsReader).turn('reporter'))!.turn.of).toBe(5);
    expect(code(await answers().enterPool(people.bea, 'secretary'))).toBe('ok');
    expect((await secretary()).turn.dueRef).toBe(people.bea);
  });

  it('shows who is prepared and who helps, and skips nobody for it', async () => {
    const prepare = (preparation: string, mentorRef: string | null = null) =>
      answers().prepare(people.bea, 'secretary', { preparation, mentorRef });
    expect(code(await prepare('perfectly'))).toBe('PREPARATION_UNKNOWN');
    expect(code(await prepare('not-yet', people.cleo))).toBe('MENTOR_UNKNOWN');
    expect(code(await prepare('not-yet', people.ana))).toBe('ok');
    const bea = async () => (await secretary()).order.find(({ name }) => name === 'Bea');
    expect(await bea()).toMatchObject({ standing: 'due', preparation: 'not-yet', mentorName: 'Ana' });
    expect(code(await prepare('prepared'))).toBe('ok');
    expect(await bea()).toMatchObject({ standing: 'due', preparation: 'prepared', mentorName: null });
  });

  it('is vacant where all pass, and then open to a decision', async () => {
    for (const ref of [people.bea, people.cleo, people.dee, people.eli])
      expect(code(await answers().pass(ref, 'secretary', 'circumstances'))).toBe('ok');
    expect((await secretary()).turn.dueRef).toBeNull();
    expect(code(await app.get(TurnRecording).recordTurn(people.ana, 'secretary', 'en'))).toBe('POST_VACANT');
    const dee = {
      officeCode: 'secretary',
      holderRef: people.dee,
      beginsOn: afterInterim,
      endsOn: addDays(afterInterim, 29),
    };
    expect(effectCode(await decide('mandate.begin', dee))).toBe('ok');
  });

  it('closes a term by a hand-over note; without it the term is overdue, and confers nothing all the same', async () => {
    await beginTurn();
    const handOvers = app.get(HandOvers);
    const ofAna = async () =>
      (await app.get(RecordReader).mandates()).find(({ mandate }) => mandate.holderRef === people.ana)!;
    const { id } = (await ofAna()).mandate;
    const signals = async () =>
      (await app.get(LeadershipSignals).read()).signals.map(({ code: of, office }) => `${of} ${office}`);
    expect((await ofAna()).handOver).toBe('open');
    expect(code(await handOvers.write(people.bea, id, note))).toBe('NOT_YOURS');
    clock.setDay(afterInterim);
    expect((await ofAna()).handOver).toBe('overdue');
    expect(await signals()).toContain('hand-over-overdue secretary');
    expect(await may(people.ana, afterInterim)).toBe(false);
    expect(await handOvers.write(people.ana, id, { ...note, openTasks: '' })).toEqual({
      ok: false,
      error: { code: 'NOTE_INVALID', field: 'openTasks' },
    });
    expect(code(await handOvers.write(people.dee, id, note))).toBe('NOT_YOURS');
    expect(code(await handOvers.write(people.ana, id, note))).toBe('ok');
    expect((await ofAna()).handOver).toBe('done');
    expect(await signals()).not.toContain('hand-over-overdue secretary');
    expect(code(await handOvers.write(people.ana, id, note))).toBe('WRITTEN_ALREADY');
    expect((await handOvers.of([id])).get(id)).toMatchObject({ ...note, writtenBy: people.ana });
    expect(await verified()).toEqual([]);

    const beas = (await app.get(RecordReader).mandates(afterInterim))[0]!.mandate.id;
    expect(code(await handOvers.write(people.bea, beas, note))).toBe('TOO_EARLY');
  });

  it('lets the successor write the note that the holder did not', async () => {
    await beginTurn();
    const anas = (await app.get(RecordReader).mandates()).find(({ mandate }) => mandate.holderRef === people.ana)!
      .mandate.id;
    clock.setDay(afterInterim);
    expect(code(await app.get(HandOvers).write(people.bea, anas, note))).toBe('ok');
    expect((await app.get(HandOvers).of([anas])).get(anas)).toMatchObject({ writtenBy: people.bea });
  });

  it('shows coverage and what is unfilled', async () => {
    await beginTurn();
    clock.setDay(afterInterim);
    const { coverage, members, signals } = await app.get(LeadershipSignals).read();
    expect(members).toBe(5);
    expect(coverage).toContainEqual({ office: 'secretary', haveServed: 2, haveBeenUnderstudy: 1 });
    expect(signals).toContainEqual({ code: 'unfilled-post', office: 'reporter', seats: 1, holderName: null });
  });
});
