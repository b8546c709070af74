import { addDays, type Day } from '#domain-kit';
import { LogVerifier, type StoredEntry, verifyLog } from '#ledger';
import * as fc from 'fast-check';
import { rulesOn } from '../domain/body-rules.js';
import { VOTED_RULES } from '../domain/body-rules.types.js';
import { PETITION_KINDS } from '../recalls/domain/petition.types.js';
import { OFFICE_METHODS } from '../domain/office-policy.js';
import { type ModelVote, OfficesNode } from './offices-model.js';

const OFFICES = ['secretary', 'treasurer', 'reporter'];
/** 20 runs of 500 steps; `MASSLINE_MODEL_RUNS` asks for more. */
const RUNS = Number(process.env['MASSLINE_MODEL_RUNS'] ?? 20);
const STEPS = 500;

type Apply = (node: OfficesNode) => void;

const aRule = fc.constantFrom(...VOTED_RULES);
const office = fc.constantFrom(...OFFICES);
const who = fc.nat(11);
/** Mostly votes that carry something, so that much happens. */
const aVote = fc
  .record({
    rule: fc.constantFrom(...VOTED_RULES, 'unanimity', 'absolute-majority', 'rotation'),
    absent: fc.oneof(fc.constant(0), fc.nat(6)),
    against: fc.oneof({ weight: 3, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(6) }),
    announced: fc.nat(12),
  })
  .map(({ rule, absent, against, announced }) => (node: OfficesNode): ModelVote => {
    const present = Math.max(0, node.members.length - absent);
    const no = Math.min(present, against);
    return { rule, present, inFavour: present - no, against: no, announcedOn: addDays(node.day, -announced) };
  });
const byTurn = (node: OfficesNode): ModelVote => ({
  ...{ rule: 'rotation', present: 0, inFavour: 0, against: 0 },
  announcedOn: node.day,
});

const waits = fc.integer({ min: 1, max: 12 }).map(
  (days): Apply =>
    (node) =>
      node.wait(days),
);
const joins = fc.constant<Apply>((node) => node.members.length < 12 && node.join());
const turns = office.map(
  (code): Apply =>
    (node) =>
      void node.begin(code, 0, 0, byTurn(node)),
);
const begins = fc.tuple(office, who, fc.nat(40), aVote).map(([code, index, days, vote]): Apply => (node) => {
  node.begin(code, index % node.members.length, days, vote(node));
});
const recalls = fc
  .tuple(office, fc.tuple(fc.nat(3), who, who), aVote)
  .map(([code, [mandate, moderator, recorder], vote]): Apply => (node) => {
    const [size, mod] = [node.members.length, moderator];
    node.recall(code, [mandate, mod % size, recorder % size], vote(node));
  });
const asks = fc
  .tuple(office, fc.nat(3), who, fc.constantFrom(...PETITION_KINDS))
  .map(([code, mandate, by, kind]): Apply => (node) => {
    node.petition(code, mandate, by % node.members.length, kind);
  });
const signs = fc.tuple(fc.nat(2), who).map(([back, by]): Apply => (node) => {
  node.sign(node.petitions.length - 1 - back, by % node.members.length);
});
const concludes = fc
  .tuple(fc.nat(4), who, fc.record({ yes: fc.nat(12), no: fc.nat(3), blank: fc.nat(2) }))
  .map(([back, by, answers]): Apply => (node) => {
    node.conclude(node.petitions.length - 1 - back, by % node.members.length, answers);
  });
const switches = fc
  .tuple(
    office,
    fc.record({
      method: fc.constantFrom('rotation', ...OFFICE_METHODS),
      termDays: fc.integer({ min: 1, max: 40 }),
      cooldownTerms: fc.nat(3),
      seats: fc.integer({ min: 1, max: 3 }),
    }),
    aVote,
  )
  .map(
    ([code, payload, vote]): Apply =>
      (node) =>
        void node.setPolicy(code, payload, vote(node)),
  );
const amends = fc
  .tuple(
    fc.record({
      quorum: fc.constantFrom('1/2', '1/3', '2/3', '3', '5'),
      ...{ ordinary: aRule, offices: aRule, principles: aRule, recall: aRule, amendment: aRule },
      noticeDays: fc.nat(10),
      minimumElectorate: fc.integer({ min: 1, max: 6 }),
      recallSignatures: fc.integer({ min: 1, max: 50 }),
    }),
    aVote,
  )
  .map(
    ([payload, vote]): Apply =>
      (node) =>
        void node.setRules(payload, vote(node)),
  );

const step: fc.Arbitrary<Apply> = fc.oneof(
  { weight: 6, arbitrary: waits },
  { weight: 6, arbitrary: turns },
  { weight: 6, arbitrary: begins },
  { weight: 6, arbitrary: recalls },
  { weight: 6, arbitrary: asks },
  { weight: 12, arbitrary: signs },
  { weight: 3, arbitrary: concludes },
  { weight: 2, arbitrary: switches },
  { weight: 2, arbitrary: amends },
  { weight: 1, arbitrary: joins },
);

/** By the entries alone, and by nothing of `domain/`: who holds an office on a day. */
function holdersBy(entries: readonly StoredEntry[], code: string, day: Day): string[] {
  const ended = new Set(
    entries
      .filter(({ kind, subject }) => kind === 'mandate.ended' && subject.days!['endedOn']! <= day)
      .map(({ subject }) => subject.ids!['mandate']),
  );
  return entries
    .filter(({ kind, subject }) => kind === 'mandate.begun' && subject.codes!['office'] === code)
    .filter(
      ({ subject: { ids, days } }) =>
        days!['beginsOn']! <= day && day <= days!['endsOn']! && !ended.has(ids!['mandate']),
    )
    .map(({ subject }) => subject.ids!['holder']!);
}

/** Those who stood before the one who got a turn: had never served while that one had, or served longer ago. */
function passedOver({ lastTurn }: OfficesNode): string[] {
  if (!lastTurn) return [];
  const { facts, turn } = lastTurn;
  const { terms, rule, pool } = facts;
  const lastOf = (ref: string): Day =>
    terms
      .filter(({ holderRef }) => holderRef === ref)
      .reduce((latest, { lastDay }) => (lastDay > latest ? lastDay : latest), '');
  const recent = new Set(
    (rule.cooldownTerms > 0 ? terms.slice(-rule.cooldownTerms) : []).map(({ holderRef }) => holderRef),
  );
  return pool
    .map(({ ref }) => ref)
    .filter((ref) => !recent.has(ref) && lastOf(ref) < turn.beginsOn && lastOf(ref) < lastOf(turn.dueRef!));
}

/** What no petition may be: signed by the holder, opened by too few, still holding names, or two about one mandate. */
function petitionsAmiss({ petitions, rules, day }: OfficesNode): string[] {
  return petitions.flatMap(({ mandateId, holderRef, phase, openedOn, until, signers, signatures, roll }) => {
    const percent = rulesOn(rules, openedOn)?.recallSignatures ?? Infinity;
    const others = petitions.filter((one) => one.mandateId === mandateId);
    const running = others.filter((one) => one.phase === 'ballot' || (one.phase === 'open' && one.until >= day));
    return [
      ...(signers.has(holderRef) ? ['signed by the holder'] : []),
      ...(phase !== 'open' && signers.size > 0 ? ['still names who signed'] : []),
      ...(phase !== 'open' && (signatures * 100 < percent * roll || (roll > 2 && signatures < 2)) ? ['too few'] : []),
      ...(running.length > 1 ? ['two at once'] : []),
      ...(openedOn > until ? ['days'] : []),
    ];
  });
}

describe('offices, terms, rotation, recall and bylaws, in any order', () => {
  it(`keep power where the ledger has it, through ${RUNS * STEPS} steps`, () => {
    const done = new Map<string, number>();
    fc.assert(
      fc.property(fc.array(step, { minLength: STEPS, maxLength: STEPS }), (steps) => {
        const node = new OfficesNode(OFFICES, 5);
        const verifier = new LogVerifier([], []);
        const rulesOfDay = new Map<Day, unknown>();
        for (const apply of steps) {
          const before = node.entries.length;
          node.lastTurn = null;
          apply(node);
          for (const entry of node.entries.slice(before)) {
            verifier.take(entry);
            done.set(entry.kind, (done.get(entry.kind) ?? 0) + 1);
          }
          expect(verifier.finish()).toEqual([]);
          for (const code of OFFICES) {
            const held = node.held(code);
            const holders = held.map(({ holderRef }) => holderRef);
            expect(holders.toSorted()).toEqual(holdersBy(node.entries, code, node.day).toSorted());
            expect(new Set(holders).size).toBe(holders.length);
            expect(holders.length).toBeLessThanOrEqual(held.at(-1)?.seats ?? 0);
          }
          expect(passedOver(node)).toEqual([]);
          expect(petitionsAmiss(node)).toEqual([]);
          const rules = rulesOn(node.rules, node.day);
          expect(rulesOfDay.has(node.day) && rulesOfDay.get(node.day) !== rules).toBe(false);
          rulesOfDay.set(node.day, rules);
        }
        for (const [day, rules] of rulesOfDay) expect(rulesOn(node.rules, day)).toBe(rules);
        const { entries, checkpoints } = node;
        expect(verifyLog({ entries, checkpoints, witnessed: checkpoints.slice(-1) })).toEqual([]);
      }),
      { numRuns: RUNS, endOnFailure: true },
    );
    // What never happens proves nothing.
    for (const kind of ['mandate.begun', 'recall.opened', 'recall.concluded', 'office.policy-set', 'body.rules-set'])
      expect(done.get(kind)).toBeGreaterThan(RUNS);
  });
});
