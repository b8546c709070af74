import {
  blindSign,
  type IssuedEntry,
  type PaperRequest,
  judgeRequest,
  type RequestEntry,
  type SignerEntry,
  type SignerRole,
  stateIssued,
  writePaperKey,
  writeSigningKey,
} from '#ballots';
import { generateKeyPairSync } from 'node:crypto';

/** One of the two who sign papers, with keys for this election alone. */
export class Signer {
  readonly paper = generateKeyPairSync('rsa', { modulusLength: 2048 });
  readonly statement = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  private readonly issued = new Map<string, string>();

  constructor(
    readonly role: SignerRole,
    private readonly node: string,
  ) {}

  get entry(): SignerEntry {
    const paperKey = writePaperKey(this.paper.publicKey);
    return {
      kind: 'signer',
      role: this.role,
      node: this.node,
      paperKey,
      statementKey: writeSigningKey(this.statement.publicKey),
    };
  }

  sign(blinded: Uint8Array): Uint8Array {
    const signed = blindSign(blinded, this.paper.privateKey);
    if (!signed.ok) throw new Error(signed.error);
    return signed.value;
  }

  /** By the rules; throws where they refuse. */
  issue(
    voter: { voter: string; key: string | null },
    request: PaperRequest,
    { blinded, place, of }: { blinded: Uint8Array; place: number; of: number },
  ): Uint8Array {
    const judged = judgeRequest(
      {
        phase: 'issuing',
        election: request.election,
        signers: of,
        signer: place,
        voter,
        earlier: this.issued.get(voter.voter),
      },
      request,
      blinded,
    );
    if (!judged.ok) throw new Error(judged.error);
    this.issued.set(voter.voter, judged.value.hash);
    return this.sign(blinded);
  }

  state(election: string, requests: readonly RequestEntry[], opening: string): IssuedEntry {
    return stateIssued(this.role, { election, requests, opening }, this.statement.privateKey);
  }
}
