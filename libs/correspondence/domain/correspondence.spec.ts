import { addDays, err, ok } from '#domain-kit';
import { messageSchema } from '../test/message-schema.js';
import fc from 'fast-check';
import {
  ANSWER_WITHIN_DAYS,
  checkAnswerDay,
  checkClause,
  checkMonth,
  checkReason,
  checkText,
  isDraftId,
  isRepeat,
  LONGEST,
  MOST_PARTS,
} from './check-texts.js';
import { correspondenceRefusal } from './correspondence.refusals.js';
import { AUDIENCES, DISPOSITIONS, GUIDANCE_KINDS, QUESTION_TOPICS } from './correspondence.types.js';
import { daysLate, standingOf } from './standing.js';

const TODAY = '2026-05-10';
const refused = (code: Parameters<typeof correspondenceRefusal>[0]) => err(correspondenceRefusal(code));

describe('what is written to another node', () => {
  it('is tidied, visible and of bounded length, counted as its schema counts', () => {
    expect(checkText('  How many?\r\n', 20)).toEqual(ok('How many?'));
    expect(checkText(' \n ', 20)).toEqual(refused('TEXT_INVALID'));
    expect(checkText('How \u202emany?', 20)).toEqual(refused('TEXT_INVALID'));
    expect(checkText('👩'.repeat(20), 20)).toEqual(ok('👩'.repeat(20)));
    expect(checkText('x'.repeat(21), 20)).toEqual(refused('TEXT_TOO_LONG'));
  });

  it.each([
    { days: ANSWER_WITHIN_DAYS.least - 1, fits: false },
    { days: ANSWER_WITHIN_DAYS.least, fits: true },
    { days: ANSWER_WITHIN_DAYS.most, fits: true },
    { days: ANSWER_WITHIN_DAYS.most + 1, fits: false },
  ])('may expect its answer after $days days: $fits', ({ days, fits }) => {
    expect(checkAnswerDay(addDays(TODAY, days), TODAY).ok).toBe(fits);
  });

  it('refers to a month that has begun and to a clause by its number', () => {
    expect([checkMonth(null, TODAY).ok, checkMonth('2026-05', TODAY).ok, checkMonth('2026-06', TODAY).ok]).toEqual([
      ...[true, true, false],
    ]);
    expect(['3', '3.2', '12.1.4', '0', '3.', 'three', '3.2.1.1'].map((clause) => checkClause(clause).ok)).toEqual([
      ...[true, true, true, false, false, false, false],
    ]);
  });

  it.each(DISPOSITIONS)('with %s needs a reason unless it is adopted as it is', (disposition) => {
    expect(checkReason(disposition, '  ')).toEqual(disposition === 'adopt' ? ok(null) : refused('REASON_MISSING'));
    expect(checkReason(disposition, ' We have no van. ')).toEqual(ok('We have no van.'));
    expect(checkReason(disposition, 'x'.repeat(LONGEST.reason + 1))).toEqual(refused('REASON_TOO_LONG'));
  });

  it('is sent once under its id: the same again is a repeat, another content is refused', () => {
    const before = { text: 'a', month: null };
    expect(isRepeat(null, before, 'ID_TAKEN')).toEqual(ok(undefined));
    expect(isRepeat(before, { text: 'a' }, 'ID_TAKEN')).toEqual(ok(before));
    expect(isRepeat(before, { text: 'b' }, 'ID_TAKEN')).toEqual(refused('ID_TAKEN'));
  });

  it('has an id that nobody could have chosen to say something', () => {
    expect(isDraftId('4c9a2d5e-8f10-4b6c-9d2e-1a2b3c4d5e6f')).toBe(true);
    expect(isDraftId('00000000-0000-0000-0000-000000000000')).toBe(false);
  });
});

describe('the codes of the domain', () => {
  const properties = (name: string) => messageSchema(name)['properties'] as Record<string, Record<string, unknown>>;
  it('are those of the contract', () => {
    expect(properties('question.asked.v1')['topic']?.['enum']).toEqual(QUESTION_TOPICS);
    expect(properties('guidance.issued.v1')['kind']?.['enum']).toEqual(GUIDANCE_KINDS);
    expect(properties('guidance.issued.v1')['audience']?.['enum']).toEqual(AUDIENCES);
    expect(properties('guidance.answered.v1')['disposition']?.['enum']).toEqual(DISPOSITIONS);
  });

  it('and its bounds too', () => {
    const texts = {
      'question.asked.v1': LONGEST.question,
      'question.answered.v1': LONGEST.answer,
      'guidance.issued.v1': LONGEST.guidance,
    };
    for (const [name, longest] of Object.entries(texts)) expect(properties(name)['text']?.['maxLength']).toBe(longest);
    expect(properties('guidance.answered.v1')['reason']?.['maxLength']).toBe(LONGEST.reason);
    for (const name of ['question.answered.v1', 'guidance.answered.v1'])
      expect(properties(name)['subjectVersion']?.['maximum']).toBe(MOST_PARTS);
  });
});

describe('where a question stands', () => {
  it.each([
    { dueOn: '2026-05-10', answeredOn: null, standing: 'open', late: 0 },
    { dueOn: '2026-05-09', answeredOn: null, standing: 'overdue', late: 1 },
    { dueOn: '2026-05-09', answeredOn: '2026-05-09', standing: 'answered', late: 0 },
    { dueOn: '2026-05-01', answeredOn: '2026-05-09', standing: 'answered-late', late: 8 },
    { dueOn: null, answeredOn: null, standing: 'open', late: 0 },
    { dueOn: null, answeredOn: '2026-05-09', standing: 'answered', late: 0 },
  ])('due $dueOn, answered $answeredOn: $standing, $late days late', ({ standing, late, ...due }) => {
    expect([standingOf(due, TODAY), daysLate(due, TODAY)]).toEqual([standing, late]);
  });

  it('is late exactly if it counts days', () => {
    const day = fc.integer({ min: 0, max: 40 }).map((n) => addDays('2026-04-20', n));
    fc.assert(
      fc.property(fc.option(day), fc.option(day), (dueOn, answeredOn) => {
        const due = { dueOn, answeredOn };
        const late = ['overdue', 'answered-late'].includes(standingOf(due, TODAY));
        expect(daysLate(due, TODAY) > 0).toBe(late);
      }),
    );
  });
});
