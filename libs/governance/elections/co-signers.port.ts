import type { BoardEntry, ElectionPlan, EntryOf, IssuedEntry, PaperRequest, RequestEntry } from '#ballots';
import type { Result } from '#domain-kit';
import type { EntityManager } from 'typeorm';

/** `COSIGNER_DIFFERS`: what it states of its papers is not what was asked of it. */
export type CoSignerRefusal = 'COSIGNER_NOT_COMPARED' | 'COSIGNER_AWAITED' | 'COSIGNER_DIFFERS';

/** How an election's co-signer stands. */
export interface CoSignerStanding {
  readonly node: string;
  /** As the directory has it; the id where it is not there any more. */
  readonly displayName: string;
  /** Null until its keys have come. */
  readonly paperKey: string | null;
  /** What it signed for the reader, blindly; base64url. Null until it has come. */
  readonly ownSignature: string | null;
  /** Why it signed nothing for the reader. */
  readonly ownRefusal: string | null;
}

/** What a co-signer has said at the end of issuing, and the voters for whom it signed. */
export interface CoSigned {
  readonly statement: IssuedEntry;
  readonly voters: ReadonlySet<string>;
}

/** The other node that signs an election's papers. Where nothing is bound to this, every election has one signer. */
export abstract class CoSigners {
  /** Whether this node is an organization whose present key was compared over another channel. */
  abstract mayBeAsked(tx: EntityManager, node: string): Promise<boolean>;

  /** Asks the node that the plan names for its keys. */
  abstract ask(tx: EntityManager, plan: ElectionPlan): Promise<void>;

  abstract signer(tx: EntityManager, electionId: string): Promise<Result<EntryOf<'signer'>, 'COSIGNER_AWAITED'>>;

  /** Tells it the frozen roll, and the rest of the board as hashes. */
  abstract opened(tx: EntityManager, electionId: string, entries: readonly BoardEntry[]): Promise<void>;

  /** Whether it was told that nobody asks for a paper any more. */
  abstract isEnded(tx: EntityManager, electionId: string): Promise<boolean>;

  /** Passes on what a voter's device asks. */
  abstract forward(tx: EntityManager, request: PaperRequest, blinded: Buffer): Promise<void>;

  /** Asks what it has signed, the first time; refused until its answers are all here and agree. */
  abstract end(
    tx: EntityManager,
    electionId: string,
    told: { readonly requests: readonly RequestEntry[]; readonly opening: string },
  ): Promise<Result<CoSigned, CoSignerRefusal>>;

  /** Its keys are not needed any more. */
  abstract cancel(tx: EntityManager, electionId: string): Promise<void>;

  /** Forgets its signatures, when nobody collects one any more. */
  abstract forget(tx: EntityManager, electionId: string): Promise<void>;

  /** By election, for those that have a co-signer. @param voters the reader's random numbers */
  abstract standings(
    electionIds: readonly string[],
    voters: readonly string[],
  ): Promise<ReadonlyMap<string, CoSignerStanding>>;

  /** After a commit: what was written goes soon. */
  abstract wake(): Promise<void>;
}
