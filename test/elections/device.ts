import {
  type Ballot,
  ballotText,
  type BlindedToken,
  blindToken,
  type Marks,
  paperMessage,
  type PaperRequest,
  type PaperSignature,
  requestText,
  rsaNumbers,
  signText,
  unblindToken,
  writeSigningKey,
} from '#ballots';
import { sha256Hex, toBase64url } from '#domain-kit';
import { generateKeyPairSync, type KeyObject } from 'node:crypto';

const makeKeys = () => generateKeyPairSync('ec', { namedCurve: 'P-256' });

/** What a voter's phone does: it asks for one paper, and puts it in. */
export class Device {
  readonly key: string;
  private readonly paper = makeKeys();
  private tokens: readonly BlindedToken[] = [];

  constructor(
    readonly election: string,
    /** Of the roll. */
    readonly voter: string,
    private readonly signers: readonly KeyObject[],
    readonly keys = makeKeys(),
  ) {
    this.key = writeSigningKey(keys.publicKey);
  }

  /** `blinded` in the order of the signers. */
  ask(): { request: PaperRequest; blinded: readonly Uint8Array[] } {
    const message = paperMessage(this.election, writeSigningKey(this.paper.publicKey));
    this.tokens = this.signers.map((key) => blindToken(message, rsaNumbers(key)));
    const blinded = this.tokens.map((token) => token.blinded);
    const asked = { election: this.election, voter: this.voter, key: this.key, blinded: blinded.map(sha256Hex) };
    return { request: { ...asked, signature: signText(requestText(asked), this.keys.privateKey) }, blinded };
  }

  vote(marks: Marks, answers: readonly Uint8Array[]): Ballot {
    const papers = this.tokens.map((token, n): PaperSignature => {
      const signature = unblindToken(token, answers[n]!, rsaNumbers(this.signers[n]!));
      return { prefix: toBase64url(token.prefix), signature: toBase64url(signature) };
    });
    const said = { election: this.election, key: writeSigningKey(this.paper.publicKey), marks };
    return { ...said, papers, signature: signText(ballotText(said), this.paper.privateKey) };
  }
}

/** A paper that was not asked for, signed by whatever keys are given: what a server without conscience can make. */
export function forgedBallot(
  election: string,
  marks: Marks,
  signers: readonly { readonly publicKey: KeyObject; sign(blinded: Uint8Array): Uint8Array }[],
): Ballot {
  const device = new Device(
    election,
    '',
    signers.map(({ publicKey }) => publicKey),
  );
  const { blinded } = device.ask();
  return device.vote(
    marks,
    signers.map((signer, n) => signer.sign(blinded[n]!)),
  );
}
