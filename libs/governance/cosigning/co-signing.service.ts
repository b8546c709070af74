import { boardBytes, type BoardEntry, blindSign, judgeRequest, requestEntry, requestHash, stateIssued } from '#ballots';
import { err, fromBase64url, ok, type Result, toBase64url } from '#domain-kit';
import { type Message, NODE_SETTINGS, type NodeSettings } from '#federation';
import { leafHash, rootOf } from '#ledger';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager } from 'typeorm';
import { makeElectionKeys, readSecret } from '../elections/election-keys.js';
import type { Answered, Called, Ended, Opened, Requested, Stated } from './cosigning.messages.js';
import { CoSignedElectionEntity, CoSignedRequestEntity, CoSignedVoterEntity } from './co-signed.entities.js';
import { CosigningPost } from './cosigning-post.service.js';

/** An election that this node co-signs or has co-signed, for whoever compares it with the board. */
export interface CoSignedElection extends Pick<
  CoSignedElectionEntity,
  'electionId' | 'asker' | 'paperKey' | 'statementKey' | 'stated'
> {
  /** How many papers were signed here. */
  readonly papers: number;
}

/**
 * The co-signer's half: it signs papers for the voters of another organization's frozen roll, of whom it knows a random
 * number and a public key. One request a voter; the same again gets the same signature, which is not kept.
 */
@Injectable()
export class CoSigning {
  @Inject(NODE_SETTINGS) private readonly self!: NodeSettings;

  constructor(
    private readonly db: DataSource,
    private readonly post: CosigningPost,
  ) {}

  /** Latest first, at most 100. */
  async list(): Promise<CoSignedElection[]> {
    const tx = this.db.manager;
    const rows = await tx.find(CoSignedElectionEntity, {
      order: { issuingUntil: 'DESC', electionId: 'ASC' },
      take: 100,
    });
    return Promise.all(
      rows.map(async ({ electionId, asker, paperKey, statementKey, stated }) => {
        const papers = (await this.signed(tx, electionId)).length;
        return { electionId, asker, paperKey, statementKey, stated, papers };
      }),
    );
  }

  /** Makes the keys of this election, and tells them. */
  async called(tx: EntityManager, message: Message): Promise<void> {
    const { election: electionId, issuingUntil } = message.body as unknown as Called;
    if (await tx.existsBy(CoSignedElectionEntity, { electionId })) return;
    const keys = await makeElectionKeys();
    await tx.insert(CoSignedElectionEntity, { electionId, asker: message.from, issuingUntil, ...keys });
    const { paperKey, statementKey } = keys;
    const body = { election: electionId, paperKey, statementKey };
    await this.post.write(tx, message.from, { type: 'cosigning.keyed', body });
  }

  /** Takes a part of the roll; with the last one the root of the board at its opening is computed here, once. */
  async opened(tx: EntityManager, message: Message): Promise<void> {
    const told = message.body as unknown as Opened;
    const row = await this.locked(tx, message, told.election);
    if (!row || row.opening !== null) return;
    const { electionId } = row;
    const rows = told.voters.map(({ voter, key }) => ({ electionId, voter, key }));
    await tx.createQueryBuilder().insert().into(CoSignedVoterEntity).values(rows).orIgnore().execute();
    const voters = await tx.find(CoSignedVoterEntity, { where: { electionId }, order: { voter: 'ASC' } });
    if (voters.length !== told.roll) return;
    await tx.update(CoSignedElectionEntity, { electionId }, { opening: this.rootOf(row, told, voters) });
  }

  async isCalled(tx: EntityManager, message: Message): Promise<boolean> {
    return (await this.row(tx, message, (message.body as unknown as Opened).election)) !== null;
  }

  /** Whether the whole roll has come. */
  async isOpened(tx: EntityManager, message: Message): Promise<boolean> {
    const row = await this.row(tx, message, (message.body as unknown as Opened).election);
    return row !== null && row.opening !== null;
  }

  /** Signs what a voter's device asks, or says why not. */
  async requested(tx: EntityManager, message: Message): Promise<void> {
    const { given, ...request } = message.body as unknown as Requested;
    const row = await this.locked(tx, message, request.election);
    if (!row) return;
    const signed = await this.sign(tx, row, { given, ...request });
    const answer = signed.ok ? { signature: signed.value, refusal: null } : { signature: null, refusal: signed.error };
    const body: Answered = { election: request.election, voter: request.voter, ...answer };
    await this.post.write(tx, message.from, { type: 'cosigning.answered', body });
  }

  /** Whether all of which the asker tells have come. */
  async hasAll(tx: EntityManager, message: Message): Promise<boolean> {
    const { election, requests, cancelled } = message.body as unknown as Ended;
    const row = await this.row(tx, message, election);
    if (!row || cancelled) return row !== null;
    return row.opening !== null && (await tx.countBy(CoSignedRequestEntity, { electionId: election })) >= requests;
  }

  /** States what was signed, and destroys both keys: from now on nobody can make a paper of this election. */
  async ended(tx: EntityManager, message: Message): Promise<void> {
    const { election: electionId, cancelled } = message.body as unknown as Ended;
    const row = await this.locked(tx, message, electionId);
    if (!row || row.statementSecret === null) return;
    const gone = { paperSecret: null, statementSecret: null };
    if (cancelled) {
      await tx.update(CoSignedElectionEntity, { electionId }, gone);
      return;
    }
    const requests = await this.signed(tx, electionId);
    const key = readSecret(row.statementSecret);
    const said = stateIssued('co-signer', { election: electionId, requests, opening: row.opening! }, key);
    const { papers, requests: digest, opening, signature } = said;
    const stated: Stated = { election: electionId, papers, requests: digest, opening, signature };
    await tx.update(CoSignedElectionEntity, { electionId }, { ...gone, stated });
    await this.post.write(tx, message.from, { type: 'cosigning.stated', body: stated });
  }

  private async sign(
    tx: EntityManager,
    { electionId, paperSecret }: CoSignedElectionEntity,
    { given, ...request }: Requested,
  ): Promise<Result<string, string>> {
    const { voter } = request;
    const [known, before] = [
      await tx.findOneBy(CoSignedVoterEntity, { electionId, voter }),
      await tx.findOneBy(CoSignedRequestEntity, { electionId, voter }),
    ];
    const earlier = before?.entry ? requestHash({ ...before.entry, election: electionId }) : undefined;
    const phase = paperSecret === null ? 'casting' : 'issuing';
    const facts = { phase, election: electionId, signers: 2, signer: 1, voter: known ?? undefined, earlier } as const;
    const blinded = fromBase64url(given);
    const judged = judgeRequest(facts, request, blinded);
    const signed = judged.ok ? blindSign(blinded, readSecret(paperSecret)) : judged;
    const entry = signed.ok ? requestEntry(request, ['co-signer']) : (before?.entry ?? null);
    await tx.upsert(CoSignedRequestEntity, { electionId, voter, entry }, ['electionId', 'voter']);
    if (signed.ok) return ok(toBase64url(signed.value));
    return err(judged.ok ? 'REQUEST_MALFORMED' : judged.error);
  }

  /** The asker's own leaves come as hashes; this node's, the roll's and the opening's are made here. */
  private rootOf(
    { paperKey, statementKey }: CoSignedElectionEntity,
    { before, day, roll }: Opened,
    voters: readonly CoSignedVoterEntity[],
  ): string {
    const own: BoardEntry[] = [
      { kind: 'signer', role: 'co-signer', node: this.self.id, paperKey, statementKey },
      ...voters.map(({ voter, key }) => ({ kind: 'voter' as const, voter, key })),
      { kind: 'opened', day, roll },
    ];
    const leaves = [
      ...before.map((hash) => Buffer.from(hash, 'hex')),
      ...own.map((entry) => leafHash(boardBytes(entry))),
    ];
    return Buffer.from(rootOf(leaves)).toString('hex');
  }

  private async signed(tx: EntityManager, electionId: string) {
    const rows = await tx.findBy(CoSignedRequestEntity, { electionId });
    return rows.flatMap(({ entry }) => entry ?? []);
  }

  /** Only of who asked. */
  private row(tx: EntityManager, { from }: Message, electionId: string): Promise<CoSignedElectionEntity | null> {
    return tx.findOneBy(CoSignedElectionEntity, { electionId, asker: from });
  }

  private locked(tx: EntityManager, { from }: Message, electionId: string): Promise<CoSignedElectionEntity | null> {
    const where = { electionId, asker: from };
    return tx.findOne(CoSignedElectionEntity, { where, lock: { mode: 'pessimistic_write' } });
  }
}
