import fc from 'fast-check';
import { BODIES, ME, Path, RECORDER } from './test/path-model.js';

type Step = (path: Path) => void;
const who = fc.constantFrom(ME, RECORDER, 'cleo', 'dana');
const body = fc.constantFrom(...BODIES, 'court');
const often = (weight: number, arbitrary: fc.Arbitrary<Step>) => ({ weight, arbitrary });
const step = fc.oneof(
  often(
    5,
    fc.constantFrom(1, 8, 15, 31, 61, 181).map(
      (days): Step =>
        (path) =>
          path.wait(days),
    ),
  ),
  often(
    4,
    fc.constant<Step>((path) => [1, 2, 3].forEach(() => path.takePart())),
  ),
  often(
    3,
    fc.boolean().map(
      (accepted): Step =>
        (path) =>
          path.apply(accepted),
    ),
  ),
  often(
    1,
    fc.constant<Step>((path) => path.jump()),
  ),
  often(
    4,
    who.map(
      (by): Step =>
        (path) =>
          path.sponsor(by),
    ),
  ),
  often(
    2,
    who.map(
      (by): Step =>
        (path) =>
          path.object(by),
    ),
  ),
  often(
    5,
    fc.tuple(fc.boolean(), who).map(
      ([admits, by]): Step =>
        (path) =>
          path.decide(admits, by),
    ),
  ),
  often(
    5,
    who.map(
      (by): Step =>
        (path) =>
          path.admit(by),
    ),
  ),
  often(
    6,
    body.map(
      (to): Step =>
        (path) =>
          path.appeal(to),
    ),
  ),
  often(
    9,
    fc.tuple(body, who, fc.boolean()).map(
      ([at, by, admits]): Step =>
        (path) =>
          path.answerAppeal(at, by, admits),
    ),
  ),
  often(
    1,
    fc.constant<Step>((path) => path.adopt()),
  ),
  often(
    2,
    fc.tuple(fc.nat(3), fc.integer({ min: 1, max: 3 }), fc.boolean()).map(
      ([back, clause, same]): Step =>
        (path) =>
          path.affirm(back, clause, same),
    ),
  ),
  often(
    4,
    fc.constant<Step>((path) => [1, 2].forEach((clause) => path.affirm(0, clause))),
  ),
  often(
    1,
    fc.constant<Step>((path) => path.withdraw()),
  ),
  often(
    4,
    fc.constant<Step>((path) => path.vote()),
  ),
  often(
    1,
    fc.constant<Step>((path) => path.expire()),
  ),
  often(
    1,
    who.map(
      (by): Step =>
        (path) =>
          path.leave(by),
    ),
  ),
);
const toDecision: readonly Step[] = [
  (path) => path.apply(true),
  (path) => [1, 2, 3].forEach(() => path.takePart()),
  (path) => path.wait(31),
  (path) => path.sponsor('dana'),
  (path) => path.wait(8),
];
const refused: readonly Step[] = [...toDecision, (path) => path.decide(false, RECORDER)];
const admitted: readonly Step[] = [
  ...toDecision,
  (path) => path.decide(true, RECORDER),
  (path) => [1, 2].forEach((clause) => path.affirm(0, clause)),
  (path) => path.admit(RECORDER),
];
/** By chance alone few come as far as a vote or an appeal: some begin there. */
const histories = fc
  .tuple(fc.constantFrom([], refused, admitted), fc.array(step, { minLength: 20, maxLength: 60 }))
  .map(([before, steps]) => [...before, ...steps]);

function answersOf(steps: readonly Step[]): readonly string[] {
  const path = new Path();
  for (const one of steps) one(path);
  return path.answers;
}

describe('a person’s path from applying to leaving', () => {
  it('takes every step that is theirs, and refuses each other with its own code, in whatever order they come', () => {
    fc.assert(
      fc.property(histories, (steps) => void answersOf(steps)),
      { numRuns: 300 },
    );
  });

  it('meets every refusal in those histories, so that none is promised and never seen', () => {
    const met = new Set(fc.sample(histories, { seed: 7, numRuns: 4_000 }).flatMap(answersOf));
    const promised = [
      ...['apply: RULES_NOT_ACCEPTED', 'apply: ALREADY_VOLUNTEER', 'jump: VOLUNTEER_FIRST', 'jump: DECISION_MISSING'],
      ...['jump: RETURN_AS_VOLUNTEER', 'sponsor: SELF_SPONSORSHIP', 'sponsor: TOO_EARLY', 'sponsor: ALREADY_PROPOSED'],
      ...[
        'sponsor: TOO_LITTLE_ACTIVITY',
        'object: OWN_ADMISSION',
        'object: OBJECTED_ALREADY',
        'object: DISCUSSION_OVER',
      ],
      ...['decide: DISCUSSION_OPEN', 'decide: OWN_ADMISSION', 'decide: NOT_OPEN', 'admit: UNITY_NOT_AFFIRMED'],
      ...['admit: OWN_ADMISSION', 'admit: ok', 'appeal: APPEAL_TO_SAME_BODY', 'appeal: APPEAL_TOO_LATE', 'appeal: ok'],
      ...['answer an appeal: OTHER_BODY', 'answer an appeal: APPEAL_TO_SAME_BODY', 'answer an appeal: ok'],
      ...['answer an appeal: APPEAL_BY_REFUSERS', 'affirm: VERSION_SUPERSEDED', 'affirm: CLAUSE_UNKNOWN'],
      ...[
        'affirm: CLAUSE_CHANGED',
        'vote: AFFIRMATION_LAPSED',
        'vote: ok',
        'expire: ok',
        'expire: REASON_DOES_NOT_FIT',
      ],
      ...['leave: OWN_STEP_ONLY', 'leave: ALREADY_LEFT', 'leave: NEVER_JOINED', 'leave: ok'],
    ];
    expect(promised.filter((answer) => !met.has(answer))).toEqual([]);
  });
});
