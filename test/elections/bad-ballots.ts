import { type Ballot, type BallotRules, judgeBallot } from '#ballots';
import { toBase64url } from '#domain-kit';
import { randomUUID } from 'node:crypto';
import { Device } from './device.js';
import { Random } from './random.js';
import { Signer } from './signer.js';

type Bad = { readonly kind: string; readonly ballot: Ballot; readonly phase: Parameters<typeof judgeBallot>[0] };

const MARKS = [2, 1, 0, 3];
const OTHER_MARKS = [
  [2, 1, 3, 0],
  [1, 2, 0, 3],
  [0, 0, 0, 0],
  [1, 1, 0, 2],
  [1, 3, 0, 0],
  [2, 1, 0],
  [2, 1, 0, -3],
  [2, 1, 0, 3.5],
];

/** Makes so many bad ballots of one good one, and names those that were taken all the same. */
export function acceptedBadBallots({ count, seed }: { readonly count: number; readonly seed: number }): string[] {
  const random = new Random(seed);
  const signers = [new Signer('instance', 'north'), new Signer('co-signer', 'south')];
  const paperKeys = signers.map(({ paper }) => paper.publicKey);
  const vote = (election: string): Ballot => {
    const device = new Device(election, 'a'.repeat(32), paperKeys);
    const { blinded } = device.ask();
    return device.vote(
      MARKS,
      signers.map((signer, n) => signer.sign(blinded[n]!)),
    );
  };
  const election = randomUUID();
  const rules: BallotRules = { election, method: 'scottish-stv', candidates: MARKS.length, paperKeys };
  const [good, elsewhere] = [vote(election), vote(randomUUID())];
  if (!judgeBallot('casting', rules, good, undefined).ok) throw new Error('The good ballot is not taken');
  return Array.from({ length: count }, () => spoilt(good, elsewhere, random)).flatMap(({ kind, ballot, phase }) =>
    judgeBallot(phase, rules, ballot, undefined).ok ? [`${kind}, seed ${seed}`] : [],
  );
}

function spoilt(good: Ballot, elsewhere: Ballot, random: Random): Bad {
  const place = random.below(good.papers.length);
  const paper = (field: 'prefix' | 'signature'): Ballot['papers'] =>
    good.papers.map((one, n) => (n === place ? { ...one, [field]: flipped(one[field], random) } : one));
  const phase = 'casting';
  switch (random.below(8)) {
    case 0:
      return { kind: 'a bit of the key', ballot: { ...good, key: flipped(good.key, random) }, phase };
    case 1:
      return { kind: 'a bit of the signature', ballot: { ...good, signature: flipped(good.signature, random) }, phase };
    case 2:
      return { kind: 'a bit of a prefix', ballot: { ...good, papers: paper('prefix') }, phase };
    case 3:
      return { kind: 'a bit of a paper', ballot: { ...good, papers: paper('signature') }, phase };
    case 4:
      return { kind: 'other marks', ballot: { ...good, marks: random.one(OTHER_MARKS) }, phase };
    case 5:
      return { kind: 'another election', ballot: { ...elsewhere, election: good.election }, phase };
    case 6:
      return { kind: 'a paper of another election', ballot: { ...good, papers: elsewhere.papers }, phase };
    default:
      return { kind: 'out of time', ballot: good, phase: random.one(['nominations', 'issuing', 'closed', 'counted']) };
  }
}

function flipped(text: string, random: Random): string {
  const bytes = Buffer.from(text, 'base64url');
  bytes[random.below(bytes.length)]! ^= 1 << random.below(8);
  return toBase64url(bytes);
}
