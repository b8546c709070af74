import { addDays } from '#domain-kit';
import fc from 'fast-check';
import { canHear, decideGrievance, fileGrievance, replyTo, roleOf, seesAuthor, withdraw } from './grievance.js';
import { GRIEVANCE_OUTCOMES, type Grievance } from './grievance.types.js';
import { OUTCOME_TEXTS } from './outcome-texts.js';

const DAY = '2026-03-10';
const open: Grievance = {
  ...{ filerRef: 'fay', namedRef: 'ned', bodyId: 'commission', state: 'open' },
  ...{ replyUntil: addDays(DAY, 7), hasReply: false },
};
const people = new Set(['ana', 'bea']);
const decision = {
  ...{ bodyId: 'commission', day: addDays(DAY, 8), by: ['ana', 'bea'], outcome: 'upheld', people },
  text: OUTCOME_TEXTS.upheld.en as string | null,
};
const draft = { filerRef: 'fay', namedRef: 'ned', words: ' He shouted at me. ', people, others: [people] };
const codeOf = (answer: { ok: boolean; error?: { code: string } }): string => answer.error?.code ?? 'ok';

const someone = fc.constantFrom('ana', 'bea', 'cleo', 'dora', 'fay', 'ned');
const someBody = fc.uniqueArray(someone).map((refs) => new Set(refs));
const parties = fc.tuple(someone, someone).filter(([filer, named]) => filer !== named);

describe('a grievance', () => {
  it('goes only to a body without the person named, in which two others are', () => {
    fc.assert(
      fc.property(someBody, parties, (body, [filerRef, namedRef]) => {
        const others = [...body].filter((ref) => ref !== filerRef);
        expect(canHear(body, { filerRef, namedRef })).toBe(!body.has(namedRef) && others.length >= 2);
      }),
    );
  });

  it('is filed with words about another, once at a time', () => {
    const none = { open: 0, hasOpenOnThem: false };
    const code = (over: object, before = none) => codeOf(fileGrievance({ ...draft, ...over }, before, DAY));
    expect(fileGrievance(draft, none, DAY)).toEqual({
      ok: true,
      value: { words: 'He shouted at me.', replyUntil: '2026-03-17' },
    });
    expect(code({ namedRef: 'fay' })).toBe('OWN_NAME');
    expect(code({ words: ' ' })).toBe('WORDS_INVALID');
    expect(code({ words: 'x'.repeat(4_001) })).toBe('WORDS_INVALID');
    expect(code({}, { open: 1, hasOpenOnThem: true })).toBe('FILED_ALREADY');
    expect(code({}, { open: 5, hasOpenOnThem: false })).toBe('TOO_MANY_OPEN');
    expect(code({ people: new Set(['ana', 'ned', 'bea']) })).toBe('BODY_CANNOT_HEAR');
    expect(code({ people: null })).toBe('BODY_CANNOT_HEAR');
  });

  it('says where no body can hear it', () => {
    fc.assert(
      fc.property(fc.array(someBody), (bodies) => {
        const with_ = bodies.map((body) => new Set([...body, 'ned']));
        const answer = fileGrievance({ ...draft, people: null, others: with_ }, { open: 0, hasOpenOnThem: false }, DAY);
        expect(codeOf(answer)).toBe('NO_BODY_CAN_HEAR');
      }),
    );
  });

  it('is answered once, by the person named, while it is open', () => {
    const by = (ref: string, over: Partial<Grievance> = {}) =>
      codeOf(replyTo({ ...open, ...over }, { by: ref, words: 'I did not.' }));
    expect([by('ned'), by('fay'), by('ana')]).toEqual(['ok', 'NOT_THE_NAMED', 'NOT_THE_NAMED']);
    expect([by('ned', { hasReply: true }), by('ned', { state: 'decided' })]).toEqual(['REPLIED_ALREADY', 'NOT_OPEN']);
    expect(codeOf(withdraw(open, 'ned'))).toBe('NOT_THE_FILER');
    expect(codeOf(withdraw(open, 'fay'))).toBe('ok');
  });

  it('is decided after the reply or the time for it, in words of the list', () => {
    const code = (over: Partial<typeof decision>, grievance: Partial<Grievance> = {}) =>
      codeOf(decideGrievance({ ...open, ...grievance }, { ...decision, ...over }));
    expect(code({})).toBe('ok');
    expect(decideGrievance(open, { ...decision, day: open.replyUntil })).toMatchObject({
      error: { code: 'REPLY_AWAITED', day: '2026-03-18' },
    });
    expect(code({ day: DAY }, { hasReply: true })).toBe('ok');
    expect(code({ text: 'Ned is a bully.' })).toBe('TEXT_NOT_OF_THE_LIST');
    expect(code({ text: OUTCOME_TEXTS.settled.fr })).toBe('TEXT_NOT_OF_THE_LIST');
    expect(code({ bodyId: 'other' })).toBe('OTHER_BODY');
    expect(code({ outcome: 'guilty' })).toBe('OUTCOME_UNKNOWN');
    expect(code({ people: new Set(['ana', 'ned']) })).toBe('NAMED_SITS_IN_BODY');
    expect(code({}, { state: 'withdrawn' })).toBe('NOT_OPEN');
  });

  it('is recorded and seconded by nobody named in it, whatever else is true', () => {
    const one = fc.record({
      ...{ by: fc.array(someone), people: someBody, outcome: fc.constantFrom(...GRIEVANCE_OUTCOMES) },
      ...{ bodyId: fc.constantFrom('commission', 'other'), text: fc.constant(null), hasReply: fc.boolean() },
    });
    fc.assert(
      fc.property(one, parties, ({ hasReply, ...rest }, [filerRef, namedRef]) => {
        const answer = decideGrievance({ ...open, filerRef, namedRef, hasReply }, { ...decision, ...rest });
        const isNamed = rest.by.some((ref) => ref === filerRef || ref === namedRef);
        expect(answer.ok && (isNamed || rest.people.has(namedRef))).toBe(false);
      }),
    );
  });

  it('is read by the two and the body, and never shows an unsigned author to the person named', () => {
    fc.assert(
      fc.property(someBody, someone, fc.boolean(), (body, reader, isSigned) => {
        const role = roleOf(open, reader, body);
        const others = reader === 'fay' ? 'filer' : body.has(reader) ? 'hearer' : null;
        expect(role).toBe(reader === 'ned' ? 'named' : others);
        expect(role !== null && seesAuthor(role, isSigned)).toBe(role !== null && (role !== 'named' || isSigned));
      }),
    );
  });
});
