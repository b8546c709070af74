import fc from 'fast-check';
import { sha256Hex } from '#domain-kit';
import { entryHash as leafOf } from '#ledger';
import type { CaucusEntry, UnsignedEntry } from './caucus.types.js';
import { checkChain, entryHash, entryText } from './chain.js';
import { handOverTo, isSuccessor, type OriginEntry, originHash, readOrigin, writeOrigin } from './origin-word.js';
import { MATTER_SPACE, pad, readDecision, type SealedDecision, unpad } from './roll.js';
import {
  carriesSpinOut,
  type ChainedDecision,
  checkPackage,
  checkStatement,
  peopleHash,
  spinOutOf,
  type SpinOutPackage,
  statementText,
} from './spin-out.js';

const CAUCUS = '00000000-0000-4000-8000-000000000001';
const FOUNDING = '00000000-0000-4000-8000-000000000002';
const KEY = 'k'.repeat(43);
const SALT = 's'.repeat(43);
const HASH = 'a'.repeat(64);
/** Stands for signatures: who does not know the key cannot write this. */
const sign = (text: string, key = KEY): string => sha256Hex(`${key}${text}`).padEnd(86, 's');
const isSigned = (text: string, signature: string, key: string): boolean => sign(text, key) === signature;
const signed = (entry: UnsignedEntry): CaucusEntry => ({ ...entry, signature: sign(entryText(entry)) });

function chainOf(kinds: readonly CaucusEntry['kind'][]): CaucusEntry[] {
  const entries: CaucusEntry[] = [];
  for (const [seq, kind] of (['roll', ...kinds] as const).entries()) {
    const previous = entries.length === 0 ? '' : entryHash(entries.at(-1)!);
    const signingKey = kind === 'roll' ? KEY : null;
    entries.push(signed({ caucus: CAUCUS, seq, kind, previous, content: sha256Hex(`${seq}`), signingKey }));
  }
  return entries;
}

const decision: SealedDecision = { title: 'We go', words: 'On our own.', day: '2026-03-10', inFavour: 3, against: 0 };
function packageOf(kinds: readonly CaucusEntry['kind'][]): SpinOutPackage {
  const chain = chainOf(['matter', ...kinds]);
  const people = [{ name: 'Wren', since: '2026-03-10' }];
  const unsigned = {
    ...{
      organization: 'North',
      caucus: CAUCUS,
      name: 'Night shift',
      chain,
      decision: entryHash(chain[1]!),
      salt: SALT,
    },
    papers: [{ kind: 'decision' as const, ...decision }],
    people: peopleHash(people, SALT),
  };
  const signature = sign(statementText(unsigned, entryHash(chain.at(-1)!)));
  return { statement: { ...unsigned, signature }, people, peopleSalt: SALT };
}
const kinds = fc.array(fc.constantFrom('roll', 'matter', 'agenda'), { maxLength: 6 });
const codeOf = (answer: ReturnType<typeof checkPackage> | ReturnType<typeof checkStatement>): string =>
  answer.ok ? 'ok' : answer.error;

describe('a package of a caucus', () => {
  it('is taken as the caucus signed it, however long its chain is, and names nobody without the list of people', () => {
    fc.assert(
      fc.property(kinds, (more) => {
        const whole = packageOf(more);
        const checked = checkPackage(JSON.parse(JSON.stringify(whole)), isSigned);
        expect(checked).toMatchObject({ ok: true, value: { people: whole.people, statement: whole.statement } });
        expect(codeOf(checkStatement(whole.statement, isSigned))).toBe('ok');
        expect(JSON.stringify(whole.statement)).not.toContain('Wren');
      }),
    );
  });

  it('is refused with anything changed, added or left out', () => {
    const other = { ...decision, kind: 'decision' as const, words: 'Not on our own.' };
    const changes: readonly [string, (made: SpinOutPackage) => unknown][] = [
      ['PACKAGE_FORGED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, organization: 'South' } })],
      ['PACKAGE_FORGED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, name: 'Day shift' } })],
      ['PACKAGE_FORGED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, papers: [other] } })],
      ['PACKAGE_FORGED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, papers: [] } })],
      ['PACKAGE_FORGED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, caucus: FOUNDING } })],
      ['PACKAGE_FORGED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, decision: HASH } })],
      ['PACKAGE_FORGED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, people: HASH } })],
      ['PACKAGE_FORGED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, signature: 'x' } })],
      [
        'PACKAGE_FORGED',
        ({ people, ...made }) => ({ ...made, people: [...people, { name: 'X', since: '2026-03-10' }] }),
      ],
      ['PACKAGE_FORGED', ({ people, ...made }) => ({ ...made, people: people.map((one) => ({ ...one, name: 'X' })) })],
      ['PACKAGE_MALFORMED', (made) => ({ ...made, people: [] })],
      ['PACKAGE_MALFORMED', (made) => ({ ...made, people: [{ name: 'two\nlines', since: '2026-03-10' }] })],
      ['PACKAGE_MALFORMED', (made) => ({ ...made, peopleSalt: '' })],
      ['PACKAGE_MALFORMED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, salt: 'short' } })],
      ['PACKAGE_MALFORMED', ({ statement, ...made }) => ({ ...made, statement: { ...statement, chain: [{}] } })],
      ['PACKAGE_MALFORMED', () => null],
    ];
    fc.assert(
      fc.property(kinds, fc.constantFrom(...changes), (more, [code, change]) => {
        expect(codeOf(checkPackage(change(packageOf(more)), isSigned))).toBe(code);
      }),
      { numRuns: 300 },
    );
    for (const [code, change] of changes)
      expect([code, codeOf(checkPackage(change(packageOf([])), isSigned))]).toEqual([code, code]);
  });

  it('is refused where the caucus signed a decision that is not in its chain, or has handed over already', () => {
    const { statement } = packageOf(['agenda']);
    for (const [at, code] of [
      [0, 'DECISION_MISSING'],
      [1, 'ok'],
      [2, 'DECISION_MISSING'],
    ] as const) {
      const unsigned = { ...statement, decision: entryHash(statement.chain[at]!) };
      const signature = sign(statementText(unsigned, entryHash(statement.chain.at(-1)!)));
      expect(codeOf(checkStatement({ ...unsigned, signature }, isSigned))).toBe(code);
    }
    expect(codeOf(checkPackage(packageOf(['hand-over']), isSigned))).toBe('PACKAGE_FORGED');
  });
});

describe('the decision to become an organization', () => {
  const members = fc.integer({ min: 1, max: 128 });

  it('is carried by more than half of the roll, and by no more voices than there are', () => {
    fc.assert(
      fc.property(fc.nat(140), fc.nat(140), members, (inFavour, against, all) => {
        const isCarried = carriesSpinOut({ ...decision, inFavour, against }, all);
        expect(isCarried).toBe(inFavour > all / 2 && inFavour + against <= all);
      }),
    );
  });

  it('is the last word on it: one that takes it back undoes it, and others leave it', () => {
    const one = fc.constantFrom(true, false, undefined);
    fc.assert(
      fc.property(fc.array(one, { maxLength: 8 }), (said) => {
        const decisions = said.map((spinsOut, at): ChainedDecision => ({
          ...{ ...decision, hash: `${at}` },
          ...(spinsOut !== undefined && { spinsOut }),
        }));
        const at = said.findIndex((spinsOut) => spinsOut !== undefined);
        expect(spinOutOf(decisions)?.hash ?? null).toBe(said[at] === true ? `${at}` : null);
      }),
    );
    expect(spinOutOf([{ ...decision, hash: HASH, spinsOut: true, inFavour: 1, against: 1 }])).toBeNull();
  });

  it('is sealed as any other, and read as it was said', () => {
    for (const said of [decision, { ...decision, spinsOut: true }, { ...decision, spinsOut: false }])
      expect(readDecision(unpad(pad({ format: 'massline-caucus-decision/1', ...said }, MATTER_SPACE)!))).toEqual(said);
  });
});

describe('a hand-over', () => {
  const entry: OriginEntry = {
    ...{ index: 1, kind: 'organization.spun-out', day: '2026-03-10' },
    subject: { ids: { caucus: CAUCUS, decision: FOUNDING }, commitments: { decision: HASH, head: HASH, papers: HASH } },
  };

  it('ends the chain: nothing follows it, whoever signs', () => {
    const chain = chainOf(['matter', 'hand-over']);
    expect(checkChain(chain, isSigned)).toMatchObject({ ok: true, value: { isOver: true, seq: 2 } });
    for (const kind of ['matter', 'agenda', 'hand-over', 'roll'] as const)
      expect(checkChain(chainOf(['matter', 'hand-over', kind]), isSigned)).toEqual({
        ok: false,
        error: 'CAUCUS_ENDED',
      });
  });

  it('names the entry of the new record by the hash that it has there, and only one of its own caucus and decision', () => {
    expect(originHash(entry)).toBe(leafOf(entry as never).toString('hex'));
    const handOver = handOverTo(entry, CAUCUS, HASH)!;
    expect(handOver).toEqual({ decision: HASH, successor: originHash(entry) });
    expect([handOverTo(entry, FOUNDING, HASH), handOverTo(entry, CAUCUS, 'b'.repeat(64))]).toEqual([null, null]);
    expect(isSuccessor(handOver, entry)).toBe(true);
    expect(isSuccessor(handOver, { ...entry, index: 2 })).toBe(false);
    expect(isSuccessor({ ...handOver, decision: 'b'.repeat(64) }, entry)).toBe(false);
  });

  it('is one word, read as it was written with line breaks in it, and nothing else is one', () => {
    const word = writeOrigin(entry);
    expect(readOrigin(` ${word.slice(0, 40)}\n${word.slice(40)} `)).toEqual(entry);
    for (const bad of [
      { ...entry, kind: 'organization.founded' },
      { ...entry, day: 'today' },
      { ...entry, index: 0.5 },
      { ...entry, subject: { ...entry.subject, ids: { caucus: 'x', decision: FOUNDING } } },
      { ...entry, subject: { ...entry.subject, commitments: { decision: HASH, head: HASH } } },
    ] as unknown as OriginEntry[])
      expect(readOrigin(writeOrigin(bad))).toBeNull();
    for (const text of ['', word.slice(5), `${word.slice(0, 18)}%%%`, word.slice(0, -9)])
      expect(readOrigin(text)).toBeNull();
  });
});
