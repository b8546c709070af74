import { Inject, Injectable, Optional } from '@nestjs/common';
import {
  type Ballot,
  ballotEntry,
  ballotHash,
  type BallotReceipt,
  type BallotRules,
  blindSign,
  isBoardEntry,
  judgeBallot,
  judgeRequest,
  type PaperRequest,
  readPaperKey,
  requestEntry,
  requestHash,
  signReceipt,
} from '#ballots';
import { err, fromBase64url, ok, type Result, sha256Hex, toBase64url } from '#domain-kit';
import { DataSource, type EntityManager } from 'typeorm';
import { CoSigners } from './co-signers.port.js';
import type { ElectionRefusalCode } from './election.errors.js';
import { readSecret } from './election-keys.js';
import { ElectionNominationEntity } from './election-nomination.entity.js';
import { ElectionRequestEntity } from './election-request.entity.js';
import { ElectionSignerEntity } from './election-signer.entity.js';
import { ElectionVoterEntity } from './election-voter.entity.js';
import { lockElection } from './elections.service.js';
import { OpenBallotEntity } from './open-ballot.entity.js';

/** Of what is blinded for RSA of 2048 bits. */
const PAPER_BYTES = 256;

/** Issues papers to who is on the roll, and takes them back from nobody knows whom. */
@Injectable()
export class Papers {
  @Optional() @Inject(CoSigners) private readonly coSigners?: CoSigners;

  constructor(private readonly db: DataSource) {}

  /**
   * Signs `blinded` (base64url) for the one who asks. Of several requests at once one is signed; the same again gets the
   * same answer, which is therefore not kept.
   *
   * @param forCoSigner what the co-signer is to sign, where there is one: it is passed on, and answered later
   */
  async issue(
    personRef: string,
    request: PaperRequest,
    blinded: string,
    forCoSigner?: string,
  ): Promise<Result<{ readonly signature: string }, ElectionRefusalCode>> {
    const issued = await this.db.transaction(
      async (tx): Promise<Result<{ signature: string }, ElectionRefusalCode>> => {
        const { election: electionId } = request;
        const election = await lockElection(tx, electionId, true);
        if (!election) return err('ELECTION_UNKNOWN');
        const own = await tx.findOneBy(ElectionVoterEntity, { electionId, personRef });
        const earlier = own && (await this.requestOf(tx, electionId, own.voter));
        const bytes = fromBase64url(blinded);
        const { issuesLate = false, coSigner } = election.plan;
        const passedOn = coSigner === undefined ? undefined : fromBase64url(forCoSigner ?? '');
        if (passedOn && !earlier && (await this.coSigners!.isEnded(tx, electionId))) return err('WRONG_PHASE');
        const facts = {
          phase: election.phase,
          issuesLate,
          election: electionId,
          signers: coSigner === undefined ? 1 : 2,
          signer: 0,
          voter: own ?? undefined,
        };
        const judged = judgeRequest({ ...facts, earlier: earlier ?? undefined }, request, bytes);
        if (!judged.ok) return judged;
        if (passedOn && !isBlinded(passedOn, request.blinded[1])) return err('REQUEST_MALFORMED');
        const { paperSecret } = await tx.findOneByOrFail(ElectionSignerEntity, { electionId });
        const signed = blindSign(bytes, readSecret(paperSecret));
        if (!signed.ok) return err('REQUEST_MALFORMED');
        const entry = requestEntry(request, ['instance']);
        const row = { electionId, voter: request.voter, entry };
        const insert = tx.createQueryBuilder().insert().into(ElectionRequestEntity).values(row).orIgnore();
        const { raw } = (await insert.returning('voter').execute()) as { raw: unknown[] };
        if (passedOn && raw.length > 0) await this.coSigners!.forward(tx, request, passedOn);
        // Whoever asked at the same moment may have been first.
        const stands = await this.requestOf(tx, electionId, request.voter);
        return stands === judged.value.hash ? ok({ signature: toBase64url(signed.value) }) : err('ANOTHER_WAS_ISSUED');
      },
    );
    if (forCoSigner !== undefined) await this.coSigners?.wake();
    return issued;
  }

  /** Takes a ballot, from whoever brings it. A ballot that is sent again gets the receipt again. */
  cast(given: unknown): Promise<Result<BallotReceipt, ElectionRefusalCode>> {
    return this.db.transaction(async (tx) => {
      const ballot = asBallot(given);
      if (!ballot) return err('MARKS_MALFORMED');
      const electionId = ballot.election;
      const election = await lockElection(tx, electionId, true);
      if (!election) return err('ELECTION_UNKNOWN');
      if (election.phase !== 'casting') return err('WRONG_PHASE');
      const signer = await tx.findOneByOrFail(ElectionSignerEntity, { electionId });
      const standing = () => tx.countBy(ElectionNominationEntity, { electionId, state: 'accepted' });
      const candidates = election.answers?.length ?? (await standing());
      const coSigner = election.plan.coSigner === undefined ? undefined : await this.coSigners!.signer(tx, electionId);
      const both = [signer.paperKey, ...(coSigner?.ok ? [coSigner.value.paperKey] : [])];
      const paperKeys = both.map((key) => readPaperKey(key)!);
      const rules: BallotRules = { election: electionId, method: election.plan.method, candidates, paperKeys };
      const first = judgeBallot(election.phase, rules, ballot, undefined);
      if (!first.ok) return first;
      const row = { electionId, key: ballot.key, entry: ballotEntry(ballot) };
      await tx.createQueryBuilder().insert().into(OpenBallotEntity).values(row).orIgnore().execute();
      const stands = await tx.findOneByOrFail(OpenBallotEntity, { electionId, key: ballot.key });
      const judged = judgeBallot(election.phase, rules, ballot, stands.entry);
      if (!judged.ok) return judged;
      return ok(signReceipt(electionId, ballotHash(stands.entry), readSecret(signer.statementSecret)));
    });
  }

  private async requestOf(tx: EntityManager, electionId: string, voter: string): Promise<string | null> {
    const row = await tx.findOneBy(ElectionRequestEntity, { electionId, voter });
    return row && requestHash({ ...row.entry, election: electionId });
  }
}

const isBlinded = (bytes: Buffer, hash: string | undefined): boolean =>
  bytes.length === PAPER_BYTES && sha256Hex(bytes) === hash;

/** A ballot by its form alone; undefined for anything else. */
function asBallot(given: unknown): Ballot | undefined {
  if (typeof given !== 'object' || given === null) return undefined;
  const { election, ...rest } = given as Record<string, unknown>;
  return typeof election === 'string' && isBoardEntry({ ...rest, kind: 'ballot' }) ? (given as Ballot) : undefined;
}
