import { toBase64url } from '#domain-kit';
import { generateKeyPairSync } from 'node:crypto';
import { Device } from '../../../../test/elections/device.js';
import { acceptedBadBallots } from '../../../../test/elections/bad-ballots.js';
import { marksFor } from '../../../../test/elections/election.js';
import { Random } from '../../../../test/elections/random.js';
import { Signer } from '../../../../test/elections/signer.js';
import { COUNTING_METHODS } from '../counting/count.types.js';
import { ballotEntry } from './board.js';
import type { Ballot } from './board.types.js';
import { readPaperKey, readSigningKey, writePaperKey } from './keys.js';
import { areMarks } from './marks.js';
import { type BallotRules, judgeBallot, judgeRequest } from './papers.js';

const election = '00000000-0000-4000-8000-000000000000';
const voter = 'a'.repeat(32);
const signers = [new Signer('instance', 'north'), new Signer('co-signer', 'south')];
const paperKeys = signers.map(({ paper }) => paper.publicKey);
const rules: BallotRules = { election, method: 'scottish-stv', candidates: 4, paperKeys };

const device = new Device(election, voter, paperKeys);
const { request, blinded } = device.ask();
const answers = signers.map((signer, n) => signer.sign(blinded[n]!));
const ballot = device.vote([2, 1, 0, 3], answers);

describe('asking for a paper', () => {
  const facts = {
    phase: 'issuing',
    election,
    signers: 2,
    signer: 0,
    voter: { voter, key: device.key },
    earlier: undefined,
  } as const;
  const other = new Device(election, voter, paperKeys);
  const asked = judgeRequest(facts, request, blinded[0]!);
  const hash = asked.ok ? asked.value.hash : '';

  it('is answered for the voter, and again for the same request', () => {
    expect(asked.ok).toBe(true);
    expect(judgeRequest({ ...facts, earlier: hash }, request, blinded[0]!)).toEqual(asked);
    expect(judgeRequest({ ...facts, voter: { voter, key: null } }, request, blinded[0]!).ok).toBe(true);
    expect(judgeRequest({ ...facts, phase: 'casting', issuesLate: true }, request, blinded[0]!)).toEqual(asked);
  });

  it.each([
    ['before the opening', { facts: { phase: 'nominations' as const } }, 'WRONG_PHASE'],
    ['when papers are put in', { facts: { phase: 'casting' as const } }, 'WRONG_PHASE'],
    ['late, when the election is closed', { facts: { phase: 'closed' as const, issuesLate: true } }, 'WRONG_PHASE'],
    ['by who is not on the roll', { facts: { voter: undefined } }, 'NOT_ON_ROLL'],
    ['for another voter', { request: { ...request, voter: 'b'.repeat(32) } }, 'NOT_ON_ROLL'],
    ['for another election', { request: { ...request, election: 'x' } }, 'NOT_ON_ROLL'],
    ['with another key', { facts: { voter: { voter, key: other.key } } }, 'KEY_NOT_THE_VOTERS'],
    [
      'with a key that is none',
      { facts: { voter: { voter, key: null } }, request: { ...request, key: 'k' } },
      'KEY_UNUSABLE',
    ],
    [
      'signed by another',
      { facts: { voter: { voter, key: null } }, request: { ...request, key: other.key } },
      'REQUEST_NOT_SIGNED',
    ],
    ['for one signer only', { request: { ...request, blinded: request.blinded.slice(1) } }, 'REQUEST_MALFORMED'],
    ['for something else than it names', { blinded: blinded[1]! }, 'REQUEST_MALFORMED'],
    ['a second time', { facts: { earlier: 'f'.repeat(64) } }, 'ANOTHER_WAS_ISSUED'],
  ])('is refused %s', (_, given, refusal) => {
    const all: { facts?: object; request?: typeof request; blinded?: Uint8Array } = given;
    const judged = judgeRequest({ ...facts, ...all.facts }, all.request ?? request, all.blinded ?? blinded[0]!);
    expect(judged).toEqual({ ok: false, error: refusal });
  });
});

describe('putting a paper in', () => {
  const judge = (given: Ballot, earlier?: Ballot) =>
    judgeBallot('casting', rules, given, earlier && ballotEntry(earlier));

  it('is taken once, answered again when sent again, and refused with other marks', () => {
    expect(judge(ballot)).toEqual({ ok: true, value: { isNew: true } });
    expect(judge(device.vote([2, 1, 0, 3], answers), ballot)).toEqual({ ok: true, value: { isNew: false } });
    expect(judge(device.vote([1, 0, 0, 0], answers), ballot)).toEqual({ ok: false, error: 'PAPER_SPENT' });
  });

  it.each(['nominations', 'issuing', 'closed', 'counted', 'certified', 'cancelled'] as const)(
    'is refused in %s',
    (phase) => {
      expect(judgeBallot(phase, rules, ballot, undefined)).toEqual({ ok: false, error: 'WRONG_PHASE' });
    },
  );

  it('is refused for another election, whoever signed it', () => {
    expect(judge({ ...ballot, election: 'x' })).toEqual({ ok: false, error: 'OTHER_ELECTION' });
    const elsewhere = new Device('x', voter, paperKeys);
    const theirs = elsewhere.ask();
    const vote = elsewhere.vote(
      [1, 0, 0, 0],
      signers.map((signer, n) => signer.sign(theirs.blinded[n]!)),
    );
    expect(judge({ ...vote, election })).toEqual({ ok: false, error: 'BALLOT_NOT_SIGNED' });
  });

  it('is refused with one signer’s word alone', () => {
    const [first] = ballot.papers;
    expect(judge({ ...ballot, papers: [first!] })).toEqual({ ok: false, error: 'PAPER_NOT_SIGNED' });
    expect(judge({ ...ballot, papers: [first!, first!] })).toEqual({ ok: false, error: 'PAPER_NOT_SIGNED' });
  });

  it('is refused with a bit changed, marks that nobody signed, or a paper of another election', () => {
    expect(acceptedBadBallots({ count: 500, seed: 3 })).toEqual([]);
  });
});

describe('marks', () => {
  it.each([
    [
      'scottish-stv',
      [
        [1, 2, 0],
        [0, 0, 0],
        [3, 1, 2],
      ],
      [[1, 1, 0], [2, 0, 0], [1, 3, 0], [1, 2], [1, 2, -1], [1, 1.5, 0], ['1', 2, 0], 'x', null],
    ],
    [
      'meek-stv',
      [
        [1, 1, 2],
        [1, 2, 2],
      ],
      [
        [2, 2, 0],
        [1, 3, 3],
      ],
    ],
    [
      'approval',
      [
        [1, 1, 1],
        [0, 0, 0],
      ],
      [[2, 0, 0]],
    ],
    [
      'majority',
      [[0, 1, 0]],
      [
        [1, 1, 0],
        [2, 0, 0],
      ],
    ],
    [
      'score',
      [[5, 0, 5]],
      [
        [6, 0, 0],
        [0.5, 0, 0],
      ],
    ],
  ] as const)('of %s', (method, good, bad) => {
    for (const marks of good) expect(areMarks(marks, method, 3)).toBe(true);
    for (const marks of bad) expect(areMarks(marks, method, 3)).toBe(false);
  });

  it('of a device are always good', () => {
    const random = new Random(4);
    for (const method of COUNTING_METHODS) {
      for (let n = 0; n < 50; n += 1) expect(areMarks(marksFor(method, 5, random), method, 5)).toBe(true);
    }
  });
});

describe('keys', () => {
  it('to sign with are points of the curve, in one spelling', () => {
    const off = Buffer.from(device.key, 'base64url');
    off[63]! ^= 1;
    expect(readSigningKey(device.key)).toBeDefined();
    for (const key of [toBase64url(off), toBase64url(Buffer.alloc(64)), `${device.key}=`, '', null, 7]) {
      expect(readSigningKey(key)).toBeUndefined();
    }
  });

  it('of signers are RSA of 2048 bits or more, with the usual exponent', () => {
    expect(readPaperKey(writePaperKey(paperKeys[0]!))).toBeDefined();
    const short = generateKeyPairSync('rsa', { modulusLength: 1024 }).publicKey;
    const odd = generateKeyPairSync('rsa', { modulusLength: 2048, publicExponent: 3 }).publicKey;
    const curve = generateKeyPairSync('ec', { namedCurve: 'P-256' }).publicKey;
    for (const key of [writePaperKey(short), writePaperKey(odd), writePaperKey(curve), 'AAAA', null]) {
      expect(readPaperKey(key)).toBeUndefined();
    }
  });
});
