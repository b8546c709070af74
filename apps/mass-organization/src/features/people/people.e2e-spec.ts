import { addDays, isUuid } from '#domain-kit';
import { DecisionsReader, MandatesService, OwnData } from '#governance';
import { AccountsService, PersonsService, SpheresService } from '#identity';
import { schemaDrift } from '#platform';
import { AdmissionReader } from './admission-reader.service.js';
import { Admissions } from './admissions.service.js';
import { Invitations } from './invitations.service.js';
import { OwnPaths } from './own-path.service.js';
import { OwnSteps } from './own-steps.service.js';
import { PeopleList } from './people-list.service.js';
import { PeopleNotices } from './people-notices.source.js';
import { PeopleSweep } from './people-sweep.service.js';
import { FIRST_DAY, peopleNode, type PeopleNode, RULES } from './test/people-node.js';
import { VolunteerTerms } from './volunteer-terms.service.js';

type Answer = { ok: true } | { ok: false; error: { code: string } };
const codeOf = (answer: Answer): string => (answer.ok ? 'ok' : answer.error.code);

describe('people', () => {
  let people: PeopleNode;
  const get = <T>(service: new (...args: never[]) => T): T => people.app.get(service as never, { strict: false });

  beforeEach(async () => {
    people = await peopleNode();
  });
  afterEach(() => people.stop());

  const invite = async (name: string): Promise<{ personRef: string; code: string }> => {
    const invited = await get(Invitations).invite(people.ana, name);
    if (!invited.ok) throw new Error(invited.error.code);
    return invited.value;
  };
  const volunteer = async (name: string): Promise<string> => {
    const { personRef } = await invite(name);
    expect(await get(OwnSteps).acceptWorkingRules(personRef, RULES)).toEqual({ ok: true, value: undefined });
    return personRef;
  };
  const standing = async (ref: string) => (await get(SpheresService).of([ref])).get(ref);
  const permissions = (ref: string) => get(MandatesService).permissionsOf(ref, people.clock.now());
  /** A volunteer who has been there for 40 days and took part on three. */
  const candidate = async (name: string): Promise<string> => {
    const ref = await volunteer(name);
    people.clock.set(addDays(FIRST_DAY, 40));
    for (const days of [1, 2, 3]) await get(VolunteerTerms).tookPart(people.bea, ref, addDays(FIRST_DAY, days));
    return ref;
  };
  /** Somebody who has just shown who they are. */
  const confirmed = (personRef: string) => ({ personRef, confirmedAt: people.clock.now() });
  const proposed = async (ref: string): Promise<string> => {
    const answer = await get(Admissions).propose(people.cleo, ref);
    if (!answer.ok) throw new Error(answer.error.code);
    return answer.value;
  };

  const newsOf = async (personRef: string): Promise<string[]> => {
    const held = await permissions(personRef);
    return (await get(PeopleNotices).noticesFor({ personRef, permissions: held })).map(({ kind }) => kind);
  };

  it('has tables that agree with its entities', async () => {
    expect(await schemaDrift(people.database.dataSource)).toEqual([]);
  });

  it('makes no volunteer of who has not accepted the working rules, and nobody is asked for the points of unity', async () => {
    const { personRef } = await invite('Dana');
    expect([...(await permissions(personRef))]).toEqual(['signed-in']);
    expect(codeOf(await get(OwnSteps).acceptWorkingRules(personRef, { ...RULES, version: 2 }))).toBe('VERSION_UNKNOWN');
    expect(await standing(personRef)).toBe('none');
    expect((await get(OwnPaths).of(personRef)).next).toBe('accept-rules');
    expect(codeOf(await get(OwnSteps).acceptWorkingRules(personRef, RULES))).toBe('ok');
    expect(await standing(personRef)).toBe('volunteer');
    expect(people.affirmations.unity.has(personRef)).toBe(false);
    expect(await get(OwnPaths).of(personRef)).toMatchObject({ next: 'take-part', rulesAccepted: true });
  });

  it('lets who was invited say no with the code alone, and keeps nothing of them', async () => {
    const { personRef, code } = await invite('Eva');
    expect(codeOf(await get(Invitations).decline('0000'))).toBe('INVITATION_UNKNOWN');
    expect(codeOf(await get(Invitations).decline(code))).toBe('ok');
    expect(await get(PersonsService).find(personRef)).toBeNull();
    expect(codeOf(await get(Invitations).decline(code))).toBe('INVITATION_UNKNOWN');
  });

  it('makes at most three codes for one person, of which the last works', async () => {
    const { personRef, code } = await invite('Fay');
    const [second, third] = [
      await get(Invitations).again(people.ana, personRef),
      await get(Invitations).again(people.ana, personRef),
    ];
    expect([codeOf(second), codeOf(third)]).toEqual(['ok', 'ok']);
    expect(codeOf(await get(Invitations).again(people.ana, personRef))).toBe('TOO_MANY_CODES');
    expect(codeOf(await get(Invitations).again(people.bea, personRef))).toBe('INVITATION_UNKNOWN');
    const accounts = get(AccountsService);
    const password = 'a long enough password';
    expect(codeOf(await accounts.acceptInvitation(code, 'fay', password))).toBe('INVITATION_INVALID');
    expect(codeOf(await accounts.acceptInvitation(third.ok ? third.value.code : '', 'fay', password))).toBe('ok');
  });

  it('forgets who never answered, and a volunteer 180 days after the last activity unless they renew', async () => {
    const { personRef: silent } = await invite('Gil');
    const kept = await volunteer('Hana');
    const gone = await volunteer('Ivo');
    const code = await people.database.dataSource.transaction((tx) => get(AccountsService).invite(tx, gone));
    await get(AccountsService).acceptInvitation(code, 'ivo', 'a long enough password');
    people.clock.set(addDays(FIRST_DAY, 14));
    await get(PeopleSweep).sweep();
    expect(await get(PersonsService).find(silent)).toBeNull();
    const nextAfter = async (days: number) => {
      people.clock.set(addDays(FIRST_DAY, days));
      const { next, term } = await get(OwnPaths).of(kept);
      return [next, term?.reminder];
    };
    expect(await nextAfter(149)).toEqual(['take-part', 'none']);
    expect(await nextAfter(150)).toEqual(['renew', 'first']);
    expect(await nextAfter(173)).toEqual(['renew', 'second']);
    expect(codeOf(await get(VolunteerTerms).renew(kept))).toBe('ok');
    people.clock.set(addDays(FIRST_DAY, 180));
    await get(PeopleSweep).sweep();
    expect([await standing(kept), await standing(gone)]).toEqual(['volunteer', 'left']);
    expect(await get(PersonsService).find(gone)).toMatchObject({
      displayName: `#${gone.slice(0, 8)}`,
      displayNameIndex: null,
    });
    expect(await people.database.dataSource.query('SELECT * FROM account')).toEqual([]);
    expect((await get(SpheresService).history(gone)).at(-1)).toMatchObject({ reason: 'expired', recordedBy: null });
    people.clock.set(addDays(FIRST_DAY, 353));
    await get(PeopleSweep).sweep();
    expect(await standing(kept)).toBe('left');
  });

  it('proposes nobody before both the time and the activity of the rules', async () => {
    const ref = await volunteer('Jana');
    const propose = (by: string) => get(Admissions).propose(by, ref);
    expect(codeOf(await propose(ref))).toBe('SELF_SPONSORSHIP');
    expect(await propose(people.cleo)).toEqual({ ok: false, error: { code: 'TOO_EARLY', day: '2026-04-09' } });
    people.clock.set(addDays(FIRST_DAY, 30));
    expect(await propose(people.cleo)).toEqual({ ok: false, error: { code: 'TOO_LITTLE_ACTIVITY', missing: 3 } });
    const tookPart = (by: string, day: string) => get(VolunteerTerms).tookPart(by, ref, day);
    expect(codeOf(await tookPart(ref, FIRST_DAY))).toBe('OWN_ACTIVITY');
    // Tomorrow it may be elsewhere already; the day after it is nowhere yet.
    expect(codeOf(await tookPart(people.bea, addDays(FIRST_DAY, 32)))).toBe('DAY_INVALID');
    for (const by of [people.bea, people.ana]) expect(codeOf(await tookPart(by, FIRST_DAY))).toBe('ok');
    for (const days of [1, 2]) await tookPart(people.bea, addDays(FIRST_DAY, days));
    expect(codeOf(await propose(people.cleo))).toBe('ok');
    expect(codeOf(await propose(people.ana))).toBe('ALREADY_PROPOSED');
    expect(codeOf(await get(Admissions).propose(people.cleo, people.bea))).toBe('NOT_A_VOLUNTEER');
  });

  it('shows an objection to the person at once, without its author if asked, and extends the discussion once', async () => {
    const ref = await candidate('Kim');
    const id = await proposed(ref);
    const object = (by: string, reason: string, isSigned: boolean) =>
      get(Admissions).object(by, id, { reason, isSigned });
    expect(codeOf(await object(people.ana, ' ', true))).toBe('REASON_INVALID');
    expect(codeOf(await object(ref, 'No.', true))).toBe('OWN_ADMISSION');
    expect(codeOf(await object(people.ana, 'Keys were not given back.', false))).toBe('ok');
    expect(codeOf(await object(people.ana, 'Again.', false))).toBe('OBJECTED_ALREADY');
    const { next, admission } = await get(OwnPaths).of(ref);
    expect(next).toBe('discussion');
    expect(admission?.objections).toMatchObject([
      { reason: 'Keys were not given back.', authorName: null, isMine: false },
    ]);
    expect(admission?.admission).toMatchObject({ extended: true, discussUntil: addDays(FIRST_DAY, 54) });
    await object(people.bea, 'Later is better.', true);
    const again = await get(AdmissionReader).find(id, people.bea);
    expect(again?.admission.discussUntil).toBe(addDays(FIRST_DAY, 54));
    const own = again?.objections.find(({ isMine }) => isMine);
    expect(own).toMatchObject({ authorName: 'Bea', reason: 'Later is better.' });
    people.clock.set(addDays(FIRST_DAY, 55));
    expect(codeOf(await object(people.cleo, 'Too late.', true))).toBe('DISCUSSION_OVER');
  });

  it('admits by a decision of others after the discussion, once everything is affirmed', async () => {
    const ref = await candidate('Lou');
    const id = await proposed(ref);
    expect(await people.decide('member.admit', { admissionId: id })).toBe('DISCUSSION_OPEN');
    for (const who of [people.ana, people.cleo]) expect(await newsOf(who)).toEqual(['admission-open']);
    expect(await newsOf(ref)).toEqual([]);
    people.clock.set(addDays(FIRST_DAY, 48));
    // Who records decisions can do so now; to the others it is nothing new.
    expect([await newsOf(people.ana), await newsOf(people.cleo)]).toEqual([['decision-to-record'], []]);
    const decisionId = await people.decide('member.admit', { admissionId: id });
    expect(isUuid(decisionId)).toBe(true);
    expect(await standing(ref)).toBe('volunteer');
    expect((await get(OwnPaths).of(ref)).next).toBe('affirm');
    expect([await newsOf(ref), await newsOf(people.ana)]).toEqual([['own-admission'], []]);
    expect(codeOf(await get(Admissions).begin(ref))).toBe('UNITY_NOT_AFFIRMED');
    people.affirmations.unity.add(ref);
    expect((await get(OwnPaths).of(ref)).next).toBe('begin-membership');
    expect(codeOf(await get(Admissions).begin(ref))).toBe('ok');
    expect(await standing(ref)).toBe('member');
    expect(await permissions(ref)).toContain('vote');
    expect((await get(SpheresService).history(ref)).at(-1)).toMatchObject({
      ...{ from: 'volunteer', to: 'member', reason: 'admitted', decisionId, recordedBy: people.ana },
    });
    expect(await people.database.dataSource.query('SELECT * FROM volunteer_activity')).toEqual([]);
  });

  it('tells a reason of the list to the person alone, and lets another body decide the appeal', async () => {
    const ref = await candidate('Mia');
    const id = await proposed(ref);
    await get(Admissions).object(people.ana, id, { reason: 'Not yet.', isSigned: true });
    people.clock.set(addDays(FIRST_DAY, 55));
    expect(await people.decide('member.refuse', { admissionId: id, reason: 'we-just-think-so' })).toBe(
      'REASON_UNKNOWN',
    );
    expect(isUuid(await people.decide('member.refuse', { admissionId: id, reason: 'more-practice' }))).toBe(true);
    expect(await get(OwnPaths).of(ref)).toMatchObject({ next: 'appeal', admission: { reason: 'more-practice' } });
    expect((await get(AdmissionReader).find(id, people.cleo))?.reason).toBeNull();
    // Nor by the record, nor by the own data of the sponsor and of who recorded it.
    const { items } = await get(DecisionsReader).page({}, {}, { ref: people.ana, maySecond: true });
    expect(items.map(({ decision }) => decision.effectPayload)).toContainEqual({ admissionId: id });
    const ownData = new OwnData(people.database.dataSource);
    const told: unknown[] = [];
    for (const who of [people.cleo, people.ana, ref])
      for await (const { table, values } of ownData.rows(who)) if (table === 'admission') told.push(values['reason']);
    expect(told).toEqual([undefined, undefined, 'more-practice']);
    const appeal = (bodyId: string) => get(Admissions).appeal(ref, id, bodyId);
    expect(codeOf(await appeal(people.bodyId))).toBe('APPEAL_NEEDS_SECOND_BODY');
    expect(isUuid(await people.decide('body.form', { code: 'appeals' }))).toBe(true);
    const [second] = await people.database.dataSource.query<{ id: string }[]>(
      `SELECT id FROM body WHERE code = 'appeals'`,
    );
    expect(codeOf(await appeal(people.bodyId))).toBe('APPEAL_TO_SAME_BODY');
    expect(codeOf(await appeal('00000000-0000-0000-0000-000000000000'))).toBe('BODY_UNKNOWN');
    expect(codeOf(await appeal(second!.id))).toBe('ok');
    const decided = { admissionId: id, outcome: 'granted' };
    expect(await people.decide('appeal.decide', decided)).toBe('APPEAL_TO_SAME_BODY');
    const bodyId = second!.id;
    for (const holderRef of [people.cleo, people.dora])
      expect(
        isUuid(
          await people.decide('mandate.begin', {
            ...{ officeCode: 'reporter', holderRef, beginsOn: FIRST_DAY, endsOn: '2026-06-01' },
          }),
        ),
      ).toBe(true);
    // Whoever wrote the refusal down has no hand in the appeal, neither first nor second.
    const { ana, bea, cleo, dora } = people;
    for (const two of [
      [ana, cleo],
      [cleo, bea],
      [bea, ana],
    ] as const)
      expect(await people.decide('appeal.decide', decided, { bodyId, two })).toBe('APPEAL_BY_REFUSERS');
    people.affirmations.unity.add(ref);
    expect(isUuid(await people.decide('appeal.decide', decided, { bodyId, two: [cleo, dora] }))).toBe(true);
    expect(await standing(ref)).toBe('member');
    people.clock.set(addDays(FIRST_DAY, 144));
    await get(PeopleSweep).sweep();
    expect((await get(AdmissionReader).find(id, ref))?.objections).toHaveLength(1);
    people.clock.set(addDays(FIRST_DAY, 145));
    await get(PeopleSweep).sweep();
    expect((await get(AdmissionReader).find(id, ref))?.objections).toEqual([]);
  });

  it('lets anybody leave in one step that is confirmed; offices end at once, and the way back is that of a volunteer', async () => {
    expect(codeOf(await get(OwnSteps).leave(confirmed(people.bea), ''))).toBe('CONFIRMATION_MISSING');
    const confirmedAt = new Date(people.clock.now().getTime() - 600_001);
    expect(codeOf(await get(OwnSteps).leave({ personRef: people.bea, confirmedAt }, 'leave'))).toBe('CONFIRM_NEEDED');
    expect(codeOf(await get(OwnSteps).leave(confirmed(people.bea), 'leave'))).toBe('ok');
    expect([...(await permissions(people.bea))]).toEqual([]);
    const ended = { endedOn: FIRST_DAY, endedBecause: 'left', endedBy: null };
    const mandates = await people.database.dataSource.query(
      `SELECT ended_on::text AS "endedOn", ended_because AS "endedBecause", ended_by AS "endedBy"
       FROM mandate WHERE holder_ref = $1`,
      [people.bea],
    );
    expect(mandates).toEqual([ended]);
    expect(codeOf(await get(OwnSteps).leave(confirmed(people.bea), 'leave'))).toBe('ALREADY_LEFT');
    expect(codeOf(await get(OwnSteps).acceptWorkingRules(people.bea, RULES))).toBe('ok');
    expect(await standing(people.bea)).toBe('volunteer');
  });

  it('finds people by the whole name however it is written, and lists them by sphere', async () => {
    await volunteer('Zoë  Núñez');
    const find = async (name: string) => (await get(PeopleList).page({}, { name })).items.map((one) => one.displayName);
    expect(await find(' zoë NÚÑEZ ')).toEqual(['Zoë  Núñez']);
    expect(await find('zoë')).toEqual([]);
    await invite('Nobody yet');
    const list = async (only: 'member' | 'volunteer' | 'left') => (await get(PeopleList).page({}, { only })).total;
    await get(OwnSteps).leave(confirmed(people.cleo), 'leave');
    expect([await list('member'), await list('volunteer'), await list('left')]).toEqual([3, 1, 1]);
    expect((await get(PeopleList).page({ first: 2 }, {})).items).toHaveLength(2);
  });

  it('changes its rules by decision, within bounds', async () => {
    expect(await people.decide('people.rules', { expireDays: 1 })).toBe('RULE_OUT_OF_BOUNDS');
    expect(await people.decide('people.rules', { unknown: 1 })).toBe('RULE_UNKNOWN');
    expect(isUuid(await people.decide('people.rules', { minimumDays: 0, minimumActivities: 0 }))).toBe(true);
    const ref = await volunteer('Nia');
    expect(codeOf(await get(Admissions).propose(people.cleo, ref))).toBe('ok');
  });
});
