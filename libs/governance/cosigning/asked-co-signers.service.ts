import {
  boardBytes,
  type BoardEntry,
  type ElectionPlan,
  type EntryOf,
  entriesOf,
  isStatementSigned,
  type PaperRequest,
  type RequestEntry,
  requestsDigest,
} from '#ballots';
import { err, ok, type Result, toBase64url } from '#domain-kit';
import type { Message } from '#federation';
import { leafHash } from '#ledger';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { type CoSigned, type CoSignerRefusal, CoSigners, type CoSignerStanding } from '../elections/co-signers.port.js';
import { AskedCoSignerEntity, CoSignatureEntity } from './asked-co-signer.entity.js';
import { ComparedNodes } from './compared-nodes.service.js';
import { type Answered, type Keyed, type Stated, VOTERS_A_MESSAGE } from './cosigning.messages.js';
import { CosigningPost } from './cosigning-post.service.js';

/** The asking node's half of co-signing: whom it asks, and what has come back. */
@Injectable()
export class AskedCoSigners extends CoSigners {
  constructor(
    private readonly db: DataSource,
    private readonly compared: ComparedNodes,
    private readonly post: CosigningPost,
  ) {
    super();
  }

  mayBeAsked(tx: EntityManager, node: string): Promise<boolean> {
    return this.compared.mayBeAsked(tx, node);
  }

  async ask(tx: EntityManager, { election, issuingUntil, coSigner: node }: ElectionPlan): Promise<void> {
    if (node === undefined) return;
    await tx.insert(AskedCoSignerEntity, { electionId: election, node });
    await this.post.write(tx, node, { type: 'cosigning.called', body: { election, issuingUntil } });
  }

  async signer(tx: EntityManager, electionId: string): Promise<Result<EntryOf<'signer'>, 'COSIGNER_AWAITED'>> {
    const { node, paperKey, statementKey } = await this.asked(tx, electionId);
    if (paperKey === null || statementKey === null) return err('COSIGNER_AWAITED');
    return ok({ kind: 'signer', role: 'co-signer', node, paperKey, statementKey });
  }

  async opened(tx: EntityManager, electionId: string, entries: readonly BoardEntry[]): Promise<void> {
    const { node } = await this.asked(tx, electionId);
    const own = entries.findIndex((entry) => entry.kind === 'signer' && entry.role === 'co-signer');
    const before = entries.slice(0, own).map((entry) => Buffer.from(leafHash(boardBytes(entry))).toString('hex'));
    const voters = entriesOf(entries, 'voter').map(({ voter, key }) => ({ voter, key }));
    const [{ day, roll }] = entriesOf(entries, 'opened') as [EntryOf<'opened'>];
    for (let at = 0; at < voters.length; at += VOTERS_A_MESSAGE) {
      const part = voters.slice(at, at + VOTERS_A_MESSAGE);
      const body = { election: electionId, day, roll, before, voters: part };
      await this.post.write(tx, node, { type: 'cosigning.opened', body });
    }
  }

  async isEnded(tx: EntityManager, electionId: string): Promise<boolean> {
    return (await this.asked(tx, electionId)).isEnded;
  }

  async forward(tx: EntityManager, request: PaperRequest, blinded: Buffer): Promise<void> {
    const { node } = await this.asked(tx, request.election);
    const body = { ...request, given: toBase64url(blinded) };
    await this.post.write(tx, node, { type: 'cosigning.requested', body, atOnce: false });
  }

  async end(
    tx: EntityManager,
    electionId: string,
    { requests, opening }: { readonly requests: readonly RequestEntry[]; readonly opening: string },
  ): Promise<Result<CoSigned, CoSignerRefusal>> {
    const asked = await this.asked(tx, electionId);
    if (!asked.isEnded) await this.tellEnd(tx, asked, requests.length);
    const answers = await tx.findBy(CoSignatureEntity, { electionId });
    if (asked.stated === null || answers.length < requests.length) return err('COSIGNER_AWAITED');
    const voters = new Set(answers.flatMap(({ voter, signature }) => (signature === null ? [] : [voter])));
    const { papers, requests: digest, opening: under, signature } = asked.stated;
    const statement = {
      kind: 'issued',
      role: 'co-signer',
      papers,
      requests: digest,
      opening: under,
      signature,
    } as const;
    const signed = requests
      .filter(({ voter }) => voters.has(voter))
      .map((request): RequestEntry => ({ ...request, signedBy: ['co-signer'] }));
    const agrees =
      isStatementSigned(electionId, statement, asked.statementKey!) &&
      papers === signed.length &&
      digest === requestsDigest(electionId, signed, 'co-signer') &&
      under === opening;
    return agrees ? ok({ statement, voters }) : err('COSIGNER_DIFFERS');
  }

  async cancel(tx: EntityManager, electionId: string): Promise<void> {
    await this.tellEnd(tx, await this.asked(tx, electionId), 0, true);
    await this.forget(tx, electionId);
  }

  async forget(tx: EntityManager, electionId: string): Promise<void> {
    await tx.delete(CoSignatureEntity, { electionId });
  }

  async standings(
    electionIds: readonly string[],
    voters: readonly string[],
  ): Promise<ReadonlyMap<string, CoSignerStanding>> {
    const tx = this.db.manager;
    const rows = await tx.findBy(AskedCoSignerEntity, { electionId: In([...electionIds]) });
    const own = await tx.findBy(CoSignatureEntity, { electionId: In([...electionIds]), voter: In([...voters]) });
    const standings = rows.map(async ({ electionId, node, paperKey }): Promise<[string, CoSignerStanding]> => {
      const answer = own.find((one) => one.electionId === electionId);
      const displayName = await this.compared.nameOf(tx, node);
      const [ownSignature, ownRefusal] = [answer?.signature ?? null, answer?.refusal ?? null];
      return [electionId, { node, displayName, paperKey, ownSignature, ownRefusal }];
    });
    return new Map(await Promise.all(standings));
  }

  async wake(): Promise<void> {
    const asked = await this.db.manager.find(AskedCoSignerEntity, { select: { electionId: true, node: true } });
    await this.post.wake(new Set(asked.map(({ node }) => node)));
  }

  /** The first keys stay: papers may be signed with them already. */
  async keyed(tx: EntityManager, message: Message): Promise<void> {
    const { election, paperKey, statementKey } = message.body as unknown as Keyed;
    const asked = await this.from(tx, message, election);
    if (!asked || asked.paperKey !== null) return;
    await tx.update(AskedCoSignerEntity, { electionId: election }, { paperKey, statementKey });
  }

  async answered(tx: EntityManager, message: Message): Promise<void> {
    const { election: electionId, voter, signature, refusal } = message.body as unknown as Answered;
    if (!(await this.from(tx, message, electionId))) return;
    const row = { electionId, voter, signature, refusal };
    await tx.createQueryBuilder().insert().into(CoSignatureEntity).values(row).orIgnore().execute();
  }

  async stated(tx: EntityManager, message: Message): Promise<void> {
    const stated = message.body as unknown as Stated;
    const asked = await this.from(tx, message, stated.election);
    if (!asked || asked.stated !== null) return;
    await tx.update(AskedCoSignerEntity, { electionId: stated.election }, { stated });
  }

  private async tellEnd(
    tx: EntityManager,
    { electionId, node }: AskedCoSignerEntity,
    requests: number,
    cancelled = false,
  ): Promise<void> {
    await tx.update(AskedCoSignerEntity, { electionId }, { isEnded: true });
    await this.post.write(tx, node, { type: 'cosigning.ended', body: { election: electionId, requests, cancelled } });
  }

  private asked(tx: EntityManager, electionId: string): Promise<AskedCoSignerEntity> {
    return tx.findOneByOrFail(AskedCoSignerEntity, { electionId });
  }

  private from(tx: EntityManager, { from: node }: Message, electionId: string): Promise<AskedCoSignerEntity | null> {
    return tx.findOneBy(AskedCoSignerEntity, { electionId, node });
  }
}
