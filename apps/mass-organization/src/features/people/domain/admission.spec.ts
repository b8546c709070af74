import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { appealAgainst, decideAdmission, decideAppeal, objectTo, proposeAdmission } from './admission.js';
import type { Admission, Candidate } from './admission.types.js';
import { changeRules, USUAL_RULES } from './people-rules.js';
import { volunteerTerm } from './volunteer-term.js';

const today = '2026-03-10';
const candidate: Candidate = {
  ...{ ref: 'ana', standing: 'volunteer', volunteerSince: '2026-02-01', activities: 3, hasOpenAdmission: false },
};
const admission: Admission = {
  ...{ personRef: 'ana', sponsorRef: 'bea', state: 'open', discussUntil: '2026-03-17', extended: false },
  ...{ bodyId: null, decidedOn: null, appealBodyId: null },
};
const refused: Admission = { ...admission, state: 'refused', bodyId: 'assembly', decidedOn: today };
const appealed: Admission = { ...refused, state: 'appealed', appealBodyId: 'appeals' };
const nobody = { by: [], refusedBy: [] };
const bodies = ['assembly', 'appeals'];

describe('an admission', () => {
  it('has time and activity as conditions, each alone not enough', () => {
    fc.assert(
      fc.property(fc.nat(100), fc.nat(10), fc.nat(90), fc.nat(8), (days, done, minimumDays, minimumActivities) => {
        const rules = { ...USUAL_RULES, minimumDays, minimumActivities };
        const since = addDays(today, -days);
        const proposed = proposeAdmission(
          { ...candidate, volunteerSince: since, activities: done },
          'bea',
          rules,
          today,
        );
        expect(proposed.ok).toBe(days >= minimumDays && done >= minimumActivities);
      }),
    );
  });

  it.each([
    ['SELF_SPONSORSHIP', proposeAdmission(candidate, 'ana', USUAL_RULES, today)],
    ['PERSON_UNKNOWN', proposeAdmission({ ...candidate, standing: undefined }, 'bea', USUAL_RULES, today)],
    ['NOT_A_VOLUNTEER', proposeAdmission({ ...candidate, standing: 'left' }, 'bea', USUAL_RULES, today)],
    ['ALREADY_PROPOSED', proposeAdmission({ ...candidate, hasOpenAdmission: true }, 'bea', USUAL_RULES, today)],
    ['DISCUSSION_OPEN', decideAdmission(admission, { decidedOn: '2026-03-17', by: [] })],
    ['OWN_ADMISSION', decideAdmission(admission, { decidedOn: '2026-03-18', by: ['bea', 'ana'] })],
    ['NOT_OPEN', decideAdmission(refused, { decidedOn: '2026-03-18', by: [] })],
    ['NOT_REFUSED', appealAgainst(admission, { bodyId: 'appeals', bodies }, USUAL_RULES, today)],
    ['APPEAL_TO_SAME_BODY', appealAgainst(refused, { bodyId: 'assembly', bodies }, USUAL_RULES, today)],
    ['BODY_UNKNOWN', appealAgainst(refused, { bodyId: 'court', bodies }, USUAL_RULES, today)],
    ['APPEAL_NEEDS_SECOND_BODY', appealAgainst(refused, { bodyId: 'x', bodies: ['assembly'] }, USUAL_RULES, today)],
    ['APPEAL_TOO_LATE', appealAgainst(refused, { bodyId: 'appeals', bodies }, USUAL_RULES, addDays(today, 31))],
    ['NOT_APPEALED', decideAppeal(refused, { bodyId: 'appeals', ...nobody })],
    ['OTHER_BODY', decideAppeal(appealed, { bodyId: 'x', ...nobody })],
    ['OWN_ADMISSION', decideAppeal(appealed, { bodyId: 'appeals', by: ['ana'], refusedBy: [] })],
  ])('is refused with %s', (code, answer) => {
    expect(answer).toMatchObject({ ok: false, error: { code } });
  });

  it('is discussed once longer, however many object', () => {
    const author = fc.constantFrom('ana', 'bea', 'cleo', 'dana', 'eva');
    fc.assert(
      fc.property(fc.array(fc.tuple(author, fc.nat(4)), { maxLength: 40 }), (objections) => {
        let now: Admission = admission;
        let day = today;
        const heard = new Set<string>();
        for (const [authorRef, days] of objections) {
          day = addDays(day, days);
          const objection = { authorRef, reason: 'Because.', hasObjected: heard.has(authorRef) };
          const objected = objectTo(now, objection, USUAL_RULES, day);
          if (!objected.ok) continue;
          heard.add(authorRef);
          now = { ...now, extended: true, discussUntil: objected.value.discussUntil };
        }
        expect(heard).not.toContain('ana');
        const expected = addDays(admission.discussUntil, heard.size > 0 ? USUAL_RULES.extensionDays : 0);
        expect(now.discussUntil).toBe(expected);
      }),
    );
  });

  it('never ends by a body that decides on its own refusal', () => {
    const body = fc.constantFrom('assembly', 'appeals', 'finance');
    fc.assert(
      fc.property(body, body, body, (first, asked, deciding) => {
        const was: Admission = { ...refused, bodyId: first };
        const all = ['assembly', 'appeals', 'finance'];
        const appealed = appealAgainst(was, { bodyId: asked, bodies: all }, USUAL_RULES, today).ok;
        const decided = decideAppeal(
          { ...was, state: 'appealed', appealBodyId: asked },
          { bodyId: deciding, ...nobody },
        ).ok;
        expect(appealed).toBe(asked !== first);
        expect(appealed && decided).toBe(asked !== first && deciding === asked);
      }),
    );
  });

  it('never ends after an appeal by the hands of who wrote the refusal down', () => {
    const two = fc.uniqueArray(fc.constantFrom('bea', 'cleo', 'dana', 'eva'), { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(two, two, (refusedBy, by) => {
        const decided = decideAppeal(appealed, { bodyId: 'appeals', by, refusedBy });
        const meets = by.some((who) => refusedBy.includes(who));
        expect(decided.ok ? 'ok' : decided.error.code).toBe(meets ? 'APPEAL_BY_REFUSERS' : 'ok');
      }),
    );
  });
});

describe('the term of a volunteer', () => {
  it.each([
    [149, 'none'],
    [150, 'first'],
    [172, 'first'],
    [173, 'second'],
    [179, 'second'],
    [180, 'over'],
  ])('after %i days of silence: %s', (days, reminder) => {
    expect(volunteerTerm(today, 180, addDays(today, days))).toEqual({ endsOn: '2026-09-06', reminder });
  });
});

describe('the rules of admission', () => {
  it('change only where a decision names them, within bounds', () => {
    expect(changeRules(USUAL_RULES, { discussionDays: 14, labels: 'friends-activists' })).toEqual({
      ok: true,
      value: { ...USUAL_RULES, discussionDays: 14, labels: 'friends-activists' },
    });
    for (const named of [
      { expireDays: 29 },
      { discussionDays: 1.5 },
      { appealDays: '30' },
      { constructor: 1 },
      { labels: 'x' },
    ])
      expect(changeRules(USUAL_RULES, named).ok).toBe(false);
  });
});
