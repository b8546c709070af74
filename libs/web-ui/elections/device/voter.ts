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
}

interface VoterKey {
  readonly pair: CryptoKeyPair;
  readonly key: string;
}

/** What a device keeps of one election: first what it asked for, then the paper, in the end the receipt alone. */
export type KeptPaper =
  | {
      readonly state: 'asked';
      readonly pair: CryptoKeyPair;
      readonly key: string;
      readonly token: BlindedToken;
      readonly request: PaperRequest;
    }
  | { readonly state: 'paper'; readonly pair: CryptoKeyPair; readonly key: string; readonly paper: PaperSignature }
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

/** Gets the paper, once. Whoever lost the answer asks again with the same request, and gets the same answer. */
export const collectPaper = (personRef: string, election: VotableElection): Promise<KeptPaper> =>
  alone(personRef, async () => {
    const place = paperPlace(personRef, election.id);
    const known = await readKept<KeptPaper>(place);
    if (known && known.state !== 'asked') return known;
    const { numbers, isSigned } = await paperKeyOf(election.paperKey ?? '');
    const asked = known ?? (await newRequest(personRef, election, numbers));
    // Kept before it is sent: what was sent and not kept would be a paper that is lost.
    await writeKept(place, asked);
    const { key, pair, token, request } = asked;
    const variables = { request: { ...request, blinded: [...request.blinded] }, blinded: toBase64url(token.blinded) };
    const { requestPaper: answer } = (await ask(RequestPaperDocument, variables)).data;
    if (answer.__typename === 'ElectionRefused') {
      if (!known) await forgetKept(place);
      throw new VotingRefused(answer.code, answer.message);
    }
    const signature = unblindToken(token, fromBase64url(answer.blindSignature), numbers);
    const message = paperMessage(election.id, key);
    const isPaper = await isSigned(Uint8Array.of(...token.prefix, ...message), signature);
    if (!isPaper) throw new VotingRefused('PAPER_NOT_SIGNED', 'The server signed something else.');
    const paper = { prefix: toBase64url(token.prefix), signature: toBase64url(signature) };
    const kept = { state: 'paper', pair, key, paper } as const;
    await writeKept(place, kept);
    return kept;
  });

async function newRequest(
  personRef: string,
  { id, ownVoter }: VotableElection,
  numbers: Parameters<typeof blindToken>[1],
): Promise<Extract<KeptPaper, { state: 'asked' }>> {
  const voter = await voterKey(personRef);
  const pair = await makePair();
  const key = await publicText(pair);
  const token = blindToken(paperMessage(id, key), numbers);
  const asked = { election: id, voter: ownVoter ?? '', key: voter.key, blinded: [await sha256Hex(token.blinded)] };
  const request = { ...asked, signature: await signText(requestText(asked), voter.pair) };
  return { state: 'asked', pair, key, token, request };
}

/** Puts the paper in, without saying who sends it. Once marks have left the device, the same are sent again. */
export const castBallot = (personRef: string, election: VotableElection, marks: Marks): Promise<BallotReceipt> =>
  alone(personRef, async () => {
    const place = paperPlace(personRef, election.id);
    const kept = await readKept<KeptPaper>(place);
    if (kept?.state === 'taken') return kept.receipt;
    if (!kept || kept.state === 'asked') throw new VotingRefused('NO_PAPER', 'There is no paper on this device.');
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
  { pair, key, paper }: Extract<KeptPaper, { state: 'paper' }>,
  marks: Marks,
): Promise<Ballot> {
  const said = { election, key, marks };
  return { ...said, papers: [paper], signature: await signText(ballotText(said), pair) };
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
