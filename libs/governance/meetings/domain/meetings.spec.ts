import fc from 'fast-check';
import { addDays } from '#domain-kit';
import { refuseVote } from '../../domain/body-rules.js';
import { type Matter, MATTERS } from '../../domain/body-rules.types.js';
import { agendaOf, announcesDecision, isKind, isLate, isMinutes, isPlace, isTime, isTitle } from './agenda.js';
import { moveUp, nextItem, quorumOf, refuseDay } from './agenda.js';
import { type AgendaItem, ITEM_KINDS, ITEM_STATES, type SpeakingTurn } from './meeting.types.js';
import { isNotes, readMinutes, writeMinutes } from './minutes.js';
import { aggregateOf, queueOf, secondsBetween, sharesOf, speaking, waits } from './speakers.js';

const DAY = '2026-03-10';
const MAJORITY = Object.fromEntries(MATTERS.map((matter) => [matter, 'majority'])) as Record<Matter, 'majority'>;
const NOW = new Date('2026-03-10T18:00:00Z');

const agenda: fc.Arbitrary<AgendaItem[]> = fc
  .array(fc.constantFrom(...ITEM_STATES), { maxLength: 12 })
  .map((states) => states.map((state, at) => ({ id: `i${at}`, position: at * 3 + 1, state })));

describe('an agenda', () => {
  it('takes late items up by consent only, and each planned item once, in order', () => {
    fc.assert(
      fc.property(agenda, (items) => {
        let left = items;
        const taken: string[] = [];
        for (let next = nextItem(left, null); next; next = nextItem(left, null)) {
          taken.push(next.id);
          const { id } = next;
          left = left.map((item) => (item.id === id ? { ...item, state: 'done' } : item));
        }
        expect(taken).toEqual(items.filter(({ state }) => state === 'planned').map(({ id }) => id));
        expect(agendaOf(items).every(({ state }) => state !== 'late' && state !== 'left-out')).toBe(true);
      }),
    );
  });

  it('is reordered without losing anything: two neighbours change places, what is done or current stays', () => {
    fc.assert(
      fc.property(agenda, fc.nat(12), fc.nat(12), (items, at, now) => {
        const current = items[now]?.state === 'planned' ? items[now].id : null;
        const moved = moveUp(items, `i${at}`, current);
        const after = items.map((item) => ({ ...item, position: moved.get(item.id) ?? item.position }));
        const isOpen = ({ id, state }: AgendaItem): boolean => state === 'planned' && id !== current;
        const before = items.filter((item, place) => isOpen(item) && place < at).at(-1);
        expect(moved.size > 0).toBe(items[at] !== undefined && isOpen(items[at]) && before !== undefined);
        expect(moved.get(`i${at}`)).toBe(moved.size > 0 ? before?.position : undefined);
        expect(agendaOf(after.toReversed())).toEqual(agendaOf(after));
        expect(new Set(after.map(({ position }) => position)).size).toBe(items.length);
        expect(
          agendaOf(after)
            .map(({ id }) => id)
            .toSorted(),
        ).toEqual(
          agendaOf(items)
            .map(({ id }) => id)
            .toSorted(),
        );
        const stays = items.filter(({ id, state }) => state !== 'planned' || id === current);
        expect(stays.filter(({ id }) => moved.has(id))).toEqual([]);
        expect([0, 2]).toContain(moved.size);
      }),
    );
  });

  it('says what is late: by the notice of the bylaws, and once the meeting runs', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 40 }), (noticeDays, before) => {
        const raisedOn = addDays(DAY, -before);
        expect(isLate(raisedOn, { day: DAY, noticeDays, state: 'open' })).toBe(true);
        expect(isLate(raisedOn, { day: DAY, noticeDays, state: 'convened' })).toBe(before < noticeDays);
        expect(refuseDay(DAY, raisedOn, noticeDays)).toBe(before < noticeDays ? 'NOTICE_TOO_SHORT' : null);
      }),
    );
    const refused = [-1, 0, 366, 367].map((ahead) => refuseDay(addDays(DAY, ahead), DAY, 0));
    expect(refused).toEqual(['DAY_INVALID', null, null, 'DAY_INVALID']);
  });

  it('says of which kinds of item something is decided: of those that were announced as such', () => {
    expect(ITEM_KINDS.filter(announcesDecision)).toEqual(['proposal', 'motion', 'election']);
    expect([isKind('caucus'), isKind('prayer')]).toEqual([true, false]);
  });

  it('takes times, lengths and titles as they are meant, and nothing else', () => {
    const times = ['00:00', '09:05', '20:59', '23:59', '24:00', '19:60', '7:30', '07:30 '];
    expect(times.filter(isTime)).toEqual(['00:00', '09:05', '20:59', '23:59']);
    expect([0, 1, 480, 481, 1.5, NaN].filter(isMinutes)).toEqual([1, 480]);
    const texts = ['', 'x', 'x'.repeat(200), 'x'.repeat(201), 'two\nlines', 'half \uD800'];
    expect(texts.map(isTitle)).toEqual([false, true, true, false, false, false]);
    expect(['x'.repeat(300), 'x'.repeat(301)].map(isPlace)).toEqual([true, false]);
    expect(['', 'two\nlines', 'x'.repeat(20_000), 'x'.repeat(20_001), 'half \uD800'].map(isNotes)).toEqual([
      ...[true, true, true, false, false],
    ]);
  });

  it('needs one person where the bylaws ask for no quorum', () => {
    expect([0, 1].map((present) => quorumOf(null, 5, present))).toEqual([
      { needed: 1, isQuorate: false },
      { needed: 1, isQuorate: true },
    ]);
  });

  it('has the quorum that a vote is judged by', () => {
    const quorum = fc.oneof(
      fc.record({ kind: fc.constant('people' as const), people: fc.integer({ min: 1, max: 30 }) }),
      fc.record({ kind: fc.constant('share' as const), part: fc.constant(1), whole: fc.integer({ min: 1, max: 5 }) }),
    );
    const people = fc.integer({ min: 1, max: 60 }).chain((all) => fc.tuple(fc.constant(all), fc.nat(all)));
    fc.assert(
      fc.property(quorum, people, (asked, [electorate, present]) => {
        const rules = {
          quorum: asked,
          thresholds: MAJORITY,
          ...{
            noticeDays: 0,
            minimumElectorate: 1,
            recallSignatures: 20,
            confidenceDays: 0,
            byName: [],
            amendedBy: null,
          },
        };
        const count = { present, inFavour: 0, against: 0, electorate, announcedOn: null };
        const voted = { rule: 'majority', outcome: 'lost', day: DAY, matter: 'ordinary' } as const;
        const isRefused = refuseVote(voted, count, rules) === 'NOT_QUORATE';
        expect(quorumOf(asked, electorate, present).isQuorate).toBe(!isRefused);
      }),
    );
  });
});

const turns: fc.Arbitrary<SpeakingTurn[]> = fc
  .array(fc.record({ personRef: fc.constantFrom('a', 'b', 'c', 'd', null), seconds: fc.option(fc.nat(600)) }), {
    maxLength: 20,
  })
  .map((rows) =>
    rows.map(({ personRef, seconds }, at) => ({
      ...{ id: `t${at}`, personRef, position: at, seconds },
      beganAt: seconds === null ? null : NOW,
    })),
  );

describe('the speakers list', () => {
  it('calls everybody who waits once; first who has not spoken, then who spoke less, then who asked earlier', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const queue = queueOf(all, NOW);
        const spoken = (ref: string | null): number[] =>
          all.flatMap(({ personRef, seconds }) => (personRef === ref && seconds !== null ? [seconds] : []));
        const total = (ref: string | null): number => spoken(ref).reduce((sum, one) => sum + one, 0);
        expect(queue.map(({ id }) => id).toSorted()).toEqual(
          all.flatMap(({ id, beganAt }) => (beganAt === null ? [id] : [])).toSorted(),
        );
        const rank = ({ personRef, position }: SpeakingTurn): number[] => [
          ...[Math.sign(spoken(personRef).length), total(personRef), position],
        ];
        const byRank = queue.toSorted((one, other) => {
          const [before, after] = [rank(one), rank(other)];
          const at = before.findIndex((value, index) => value !== after[index]);
          return at < 0 ? 0 : before[at]! - after[at]!;
        });
        expect(queue).toEqual(byRank);
      }),
    );
  });

  it('counts every second once, shows shares of the whole, and keeps how many and how long', () => {
    fc.assert(
      fc.property(turns, (all) => {
        const shares = sharesOf(all, NOW);
        const total = all.reduce((sum, { seconds }) => sum + (seconds ?? 0), 0);
        expect(shares.reduce((sum, { seconds }) => sum + seconds, 0)).toBe(total);
        expect(aggregateOf(all, NOW)).toEqual({ speakers: shares.length, spokenSeconds: total });
        const exact = shares.map(({ seconds }) => (total === 0 ? 0 : Math.round((100 * seconds) / total)));
        expect(shares.map(({ percent }) => percent)).toEqual(exact);
        expect(shares.map(({ seconds }) => seconds)).toEqual(
          shares.map(({ seconds }) => seconds).toSorted((one, other) => other - one),
        );
      }),
    );
  });

  it('measures a turn in whole seconds, never back in time, and at most four hours', () => {
    const after = (milliseconds: number): number => secondsBetween(NOW, new Date(NOW.getTime() + milliseconds));
    expect([-5_000, 0, 1_499, 1_500, 14_400_000, 14_401_000].map(after)).toEqual([0, 0, 1, 2, 14_400, 14_400]);
  });

  it('asks of everybody on the list whether they wait, in whatever order they asked', () => {
    const turn = (personRef: string, position: number) => ({
      ...{ id: personRef, personRef, position, beganAt: null, seconds: null },
    });
    expect(waits([turn('a', 1), turn('b', 2)], 'a')).toBe(true);
    expect(queueOf([turn('b', 2), turn('a', 1)], NOW).map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('lets nobody wait twice, and knows who speaks', () => {
    const now = { id: 't', personRef: 'a', position: 1, beganAt: NOW, seconds: null };
    expect([waits([now], 'a'), waits([now], 'b'), waits([{ ...now, personRef: null }], null)]).toEqual([
      true,
      false,
      false,
    ]);
    expect(speaking([{ ...now, seconds: 3 }])).toBeNull();
    expect(speaking([{ ...now, beganAt: null }, now])).toBe(now);
    const later = new Date(NOW.getTime() + 90_000);
    expect(sharesOf([now], later)).toEqual([{ personRef: 'a', seconds: 90, percent: 100 }]);
  });
});

it('reads minutes as they were written, and writes the same minutes in the same words', () => {
  const minutes = {
    ...{ meeting: 'm', body: 'b', day: DAY, present: 3, guests: 1, electorate: 5, needed: 3 },
    ...{ speakers: 2, spokenSeconds: 340, items: [] },
  };
  expect(readMinutes(writeMinutes(minutes))).toEqual(minutes);
  const { items, ...rest } = minutes;
  expect(writeMinutes({ items, ...rest })).toBe(writeMinutes(minutes));
});
