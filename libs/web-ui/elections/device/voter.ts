import {
  type Ballot,
  ballotEntry,
  ballotHash,
  type BallotReceipt,
  ballotText,
  type BlindedToken,
  blindToken,
  type Marks,
  paperMessage,
  type PaperRequest,
  type PaperSignature,
  receiptText,
  requestText,
  unblindToken,
} from '#ballots/device';
import { ask } from '../../api/graphql-client.js';
import { RequestError } from '../../api/request-error.js';
import { forgetKept, readKept, writeKept } from './device-store.js';
import { RegisterVoterKeyDocument, RequestPaperDocument } from './generated/graphql.js';
import {
  fromBase64url,
  isSignedText,
  makePair,
  paperKeyOf,
  publicText,
  sha256Hex,
  signText,
  toBase64url,
} from './signing.js';
import { noteVoted } from './voted-mark.js';

/** Of an election, what a device needs. */
export interface VotableElection {
  readonly id: string;
  readonly ownVoter: string | null;
  readonly paperKey: string | null;
  readonly statementKey?: string | null;
  /** The other node that signs papers; none where the own one signs alone. */
  readonly coSigner?: { readonly paperKey: string | null; readonly ownSignature: string | null } | null | undefined;
}

interface VoterKey {
  readonly pair: CryptoKeyPair;
  readonly key: string;
}

/**
 * What a device keeps of one election: first what it asked for, then the paper, in the end the receipt alone. Where two
 * sign, a paper is half while the co-signer's signature has not come.
 */
export type KeptPaper =
  | {
      readonly state: 'asked';
      readonly pair: CryptoKeyPair;
      readonly key: string;
      readonly token: BlindedToken;
      /** For the co-signer. */
      readonly other?: BlindedToken | undefined;
      readonly request: PaperRequest;
    }
  | {
      readonly state: 'half';
      readonly pair: CryptoKeyPair;
      readonly key: string;
      readonly paper: PaperSignature;
      readonly other: BlindedToken;
    }
  | {
      readonly state: 'paper';
      readonly pair: CryptoKeyPair;
      readonly key: string;
      readonly paper: PaperSignature;
      readonly coPaper?: PaperSignature | undefined;
    }
  | { readonly state: 'sent'; readonly ballot: Ballot }
  | { readonly state: 'taken'; readonly receipt: BallotReceipt };

/** A step that the node refused, or an answer that is not what it must be; `code` chooses the words. */
export class VotingRefused extends Error {
  override readonly name = 'VotingRefused';
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

const keyPlace = (personRef: string): string => `key/${personRef}`;
const paperPlace = (personRef: string, election: string): string => `paper/${personRef}/${election}`;

/** One at a time for all tabs of this browser: two papers asked for at once would cost one vote. */
const alone = <T>(personRef: string, run: () => Promise<T>): Promise<T> =>
  navigator.locks.request(`massline-voting/${personRef}`, run);

async function voterKey(personRef: string): Promise<VoterKey> {
  const known = await readKept<VoterKey>(keyPlace(personRef));
  if (known) return known;
  const pair = await makePair();
  const made = { pair, key: await publicText(pair) };
  await writeKept(keyPlace(personRef), made);
  return made;
}

/** Tells the node the key of this device, for elections that are opened later. */
export const registerKey = (personRef: string): Promise<void> =>
  alone(personRef, async () => {
    const { key } = await voterKey(personRef);
    const { registerVoterKey: answer } = (await ask(RegisterVoterKeyDocument, { key })).data;
    if (answer.__typename === 'ElectionRefused') throw new VotingRefused(answer.code, answer.message);
  });

export const keptPaper = (personRef: string, election: string): Promise<KeptPaper | undefined> =>
  readKept<KeptPaper>(paperPlace(personRef, election));

/**
 * Gets the paper, once. Whoever lost the answer asks again with the same request, and gets the same answer. What the
 * co-signer has signed is added on a later visit, when it has come.
 */
export const collectPaper = (personRef: string, election: VotableElection): Promise<KeptPaper> =>
  alone(personRef, async () => {
    const place = paperPlace(personRef, election.id);
    const known = await readKept<KeptPaper>(place);
    if (known?.state === 'half') return addCoSignature(place, election, known);
    if (known && known.state !== 'asked') return known;
    const asked = known ?? (await newRequest(personRef, election));
    // Kept before it is sent: what was sent and not kept would be a paper that is lost.
    await writeKept(place, asked);
    const { key, pair, token, other, request } = asked;
    const variables = {
      request: { ...request, blinded: [...request.blinded] },
      blinded: toBase64url(token.blinded),
      ...(other && { forCoSigner: toBase64url(other.blinded) }),
    };
    const { requestPaper: answer } = (await ask(RequestPaperDocument, variables)).data;
    if (answer.__typename === 'ElectionRefused') {
      if (!known) await forgetKept(place);
      throw new VotingRefused(answer.code, answer.message);
    }
    const paper = await paperFrom(election.id, key, { token, signed: answer.blindSignature, by: election.paperKey });
    if (other) {
      const half = { state: 'half', pair, key, paper, other } as const;
      await writeKept(place, half);
      return addCoSignature(place, election, half);
    }
    const kept = { state: 'paper', pair, key, paper } as const;
    await writeKept(place, kept);
    return kept;
  });

/** Completes a half paper, where the co-signer's answer is there. */
async function addCoSignature(
  place: string,
  { id, coSigner }: VotableElection,
  half: Extract<KeptPaper, { state: 'half' }>,
): Promise<KeptPaper> {
  const signed = coSigner?.ownSignature ?? null;
  if (signed === null) return half;
  const { pair, key, paper, other: token } = half;
  const coPaper = await paperFrom(id, key, { token, signed, by: coSigner?.paperKey ?? null });
  const kept = { state: 'paper', pair, key, paper, coPaper } as const;
  await writeKept(place, kept);
  return kept;
}

/** A signature made visible, once it is seen to be one under the key `by`. */
async function paperFrom(
  election: string,
  key: string,
  { token, signed, by }: { readonly token: BlindedToken; readonly signed: string; readonly by: string | null },
): Promise<PaperSignature> {
  const { numbers, isSigned } = await paperKeyOf(by ?? '');
  const signature = unblindToken(token, fromBase64url(signed), numbers);
  const isPaper = await isSigned(Uint8Array.of(...token.prefix, ...paperMessage(election, key)), signature);
  if (!isPaper) throw new VotingRefused('PAPER_NOT_SIGNED', 'The server signed something else.');
  return { prefix: toBase64url(token.prefix), signature: toBase64url(signature) };
}

/** One request for both, which the device signs: neither server can ask for another paper in its name. */
async function newRequest(
  personRef: string,
  { id, ownVoter, paperKey, coSigner }: VotableElection,
): Promise<Extract<KeptPaper, { state: 'asked' }>> {
  const voter = await voterKey(personRef);
  const pair = await makePair();
  const key = await publicText(pair);
  const tokenFor = async (by: string | null): Promise<BlindedToken> =>
    blindToken(paperMessage(id, key), (await paperKeyOf(by ?? '')).numbers);
  const token = await tokenFor(paperKey);
  const other = coSigner ? await tokenFor(coSigner.paperKey) : undefined;
  const blinded = await Promise.all([token, ...(other ? [other] : [])].map((one) => sha256Hex(one.blinded)));
  const asked = { election: id, voter: ownVoter ?? '', key: voter.key, blinded };
  const request = { ...asked, signature: await signText(requestText(asked), voter.pair) };
  return { state: 'asked', pair, key, token, other, request };
}

/** Puts the paper in, without saying who sends it. Once marks have left the device, the same are sent again. */
export const castBallot = (personRef: string, election: VotableElection, marks: Marks): Promise<BallotReceipt> =>
  alone(personRef, async () => {
    const place = paperPlace(personRef, election.id);
    const kept = await readKept<KeptPaper>(place);
    if (kept?.state === 'taken') return kept.receipt;
    if (!kept || kept.state === 'asked' || kept.state === 'half')
      throw new VotingRefused('NO_PAPER', 'There is no paper on this device.');
    const ballot = kept.state === 'sent' ? kept.ballot : await markPaper(election.id, kept, marks);
    await writeKept(place, { state: 'sent', ballot });
    const receipt = await send(ballot);
    const hash = ballotHash(ballotEntry(ballot));
    const isOurs = receipt.ballot === hash && receipt.election === election.id;
    const text = receiptText(election.id, hash);
    if (!isOurs || !(await isSignedText(text, receipt.signature, election.statementKey ?? '')))
      throw new VotingRefused('RECEIPT_WRONG', 'The receipt is not for this ballot.');
    await writeKept(place, { state: 'taken', receipt });
    noteVoted(personRef, election.id);
    return receipt;
  });

async function markPaper(
  election: string,
  { pair, key, paper, coPaper }: Extract<KeptPaper, { state: 'paper' }>,
  marks: Marks,
): Promise<Ballot> {
  const said = { election, key, marks };
  return { ...said, papers: [paper, ...(coPaper ? [coPaper] : [])], signature: await signText(ballotText(said), pair) };
}

/** Not by `send` of the pages, which says who reads: a ballot comes from nobody. */
async function send(ballot: Ballot): Promise<BallotReceipt> {
  let answer: Response;
  try {
    answer = await fetch('/elections/ballots', {
      ...{ method: 'POST', credentials: 'omit', referrerPolicy: 'no-referrer', cache: 'no-store' },
      headers: { 'content-type': 'application/json', 'x-massline-csrf': '1' },
      body: JSON.stringify(ballot),
    });
  } catch (cause) {
    throw new RequestError('network', 'The server was not reached', null, { cause });
  }
  const said = (await answer.json()) as BallotReceipt & { code?: string; message?: string };
  if (!answer.ok) throw new VotingRefused(said.code ?? '', said.message ?? `Answer ${answer.status}`);
  const { format, election, ballot: hash, signature } = said;
  return { format, election, ballot: hash, signature };
}

/** The receipt leaves this device: whoever takes the device then finds nothing that leads to the ballot. */
export const forgetReceipt = (personRef: string, election: string): Promise<void> =>
  forgetKept(paperPlace(personRef, election));
