import { blindSign, type BearerPaper, isPaperSigned, makePaperKeys, markOf, readPaperSecret } from '#ballots';
import { type Day, err, fromBase64url, ok, type Result, sha256Hex, toBase64url } from '#domain-kit';
import { Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, LessThan } from 'typeorm';
import { FoundingRecord } from '../founding-record.service.js';
import type { CaucusRefusalCode } from './domain/caucus.types.js';
import { paperOf, refusePapers, roundOf } from './domain/founding-papers.js';
import { CaucusPaperMarkEntity, CaucusPaperRoundEntity, CaucusPaperSpentEntity } from './caucus-paper.entity.js';

/** Any fixed number: whoever begins or ends a round waits for the other on it. */
const ROUND_LOCK = 7_209_459;
const KEY = /^[\w-]{43}$/;

export interface OwnRound {
  readonly round: CaucusPaperRoundEntity;
  /** Whether the reader has a paper of it. */
  readonly hasAsked: boolean;
}

/** Papers by which members found a caucus, signed unseen: one for each member in each week (R92). */
@Injectable()
export class CaucusPapers {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
  ) {}

  /** The round of this week, for everybody who looks; the first of the week begins it. */
  current(personRef: string): Promise<OwnRound> {
    return this.db.transaction(async (tx) => {
      const round = await this.begun(tx, await this.record.today(tx));
      const mark = markOf(personRef, round.markSecret!);
      return { round, hasAsked: await tx.existsBy(CaucusPaperMarkEntity, { beginsOn: round.beginsOn, mark }) };
    });
  }

  /** Signs `blinded` (base64url) once for each member. The same again gets the same answer, which is not kept. */
  issue(personRef: string, beginsOn: string, blinded: string): Promise<Result<string, CaucusRefusalCode>> {
    return this.db.transaction(async (tx) => {
      const round = await this.begun(tx, await this.record.today(tx));
      if (round.beginsOn !== beginsOn) return err('WRONG_PHASE');
      const bytes = fromBase64url(blinded);
      const signed = blindSign(bytes, readPaperSecret(round.paperSecret!));
      if (!signed.ok) return err('PAPER_MALFORMED');
      const row = { beginsOn, mark: markOf(personRef, round.markSecret!), blindedHash: sha256Hex(bytes) };
      const earlier = await tx.findOneBy(CaucusPaperMarkEntity, { beginsOn, mark: row.mark });
      if (earlier && earlier.blindedHash !== row.blindedHash) return err('ANOTHER_WAS_ISSUED');
      if (!earlier) await tx.insert(CaucusPaperMarkEntity, row);
      return ok(toBase64url(signed.value));
    });
  }

  /** Takes papers for a founding, each once; null where they found it. */
  async spend(tx: EntityManager, beginsOn: Day, given: readonly BearerPaper[]): Promise<CaucusRefusalCode | null> {
    const today = await this.record.today(tx);
    await this.settled(tx, today);
    const round = await tx.findOneBy(CaucusPaperRoundEntity, { beginsOn });
    if (!round) return 'ROUND_UNKNOWN';
    const papers: { key: string; isSigned: boolean; isSpent: boolean }[] = [];
    for (const paper of given) {
      const isSigned = KEY.test(paper.key) && paper.of === paperOf(beginsOn) && isPaperSigned(paper, round.paperKey);
      const paperHash = sha256Hex(paper.key);
      const isSpent = await tx.existsBy(CaucusPaperSpentEntity, { beginsOn, paperHash });
      papers.push({ key: paper.key, isSigned, isSpent });
    }
    const refused = refusePapers({ round, today, issued: round.papers ?? 0, papers });
    if (refused) return refused;
    const spent = papers.map(({ key }) => ({ beginsOn, paperHash: sha256Hex(key) }));
    await tx.insert(CaucusPaperSpentEntity, spent);
    return null;
  }

  /** Ends what is due, so that nothing waits for a visit. */
  settle(): Promise<void> {
    return this.db.transaction(async (tx) => this.settled(tx, await this.record.today(tx)));
  }

  private async begun(tx: EntityManager, today: Day): Promise<CaucusPaperRoundEntity> {
    await this.settled(tx, today);
    const round = roundOf(today);
    const known = await tx.findOneBy(CaucusPaperRoundEntity, { beginsOn: round.beginsOn });
    if (known) return known;
    const made = { ...round, ...(await makePaperKeys()), papers: null };
    await tx.insert(CaucusPaperRoundEntity, made);
    return made;
  }

  /** Weeks that are over lose their keys and marks, before a paper of theirs counts; what counts no more goes. */
  private async settled(tx: EntityManager, today: Day): Promise<void> {
    await tx.query('SELECT pg_advisory_xact_lock($1)', [ROUND_LOCK]);
    for (const { beginsOn, paperSecret } of await tx.findBy(CaucusPaperRoundEntity, { asksUntil: LessThan(today) })) {
      if (paperSecret === null) continue;
      const papers = await tx.countBy(CaucusPaperMarkEntity, { beginsOn });
      await tx.delete(CaucusPaperMarkEntity, { beginsOn });
      await tx.update(CaucusPaperRoundEntity, { beginsOn }, { papers, paperSecret: null, markSecret: null });
    }
    for (const { beginsOn } of await tx.findBy(CaucusPaperRoundEntity, { countsUntil: LessThan(today) })) {
      await tx.delete(CaucusPaperSpentEntity, { beginsOn });
      await tx.delete(CaucusPaperRoundEntity, { beginsOn });
    }
  }
}
