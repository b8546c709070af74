import { Injectable } from '@nestjs/common';
import {
  boardBytes,
  type BoardEntry,
  type ElectionExport,
  exportElection,
  inBoardOrder,
  type NamedCandidate,
} from '#ballots';
import { isUuid } from '#domain-kit';
import { inclusionProof, leafHash, rootOf } from '#ledger';
import { DataSource, type EntityManager, In } from 'typeorm';
import { LedgerEntryEntity } from '../ledger/ledger-entry.entity.js';
import { LedgerService } from '../ledger/ledger.service.js';
import { BoardEntryEntity } from './board-entry.entity.js';
import { ElectionCandidateNameEntity } from './election-candidate-name.entity.js';
import { answerCandidates } from './election-answers.js';
import { ElectionEntity } from './election.entity.js';
import { ElectionNominationEntity } from './election-nomination.entity.js';

const ROWS_PER_INSERT = 2_000;
const ANCHORS = ['election.opened', 'election.closed', 'election.concluded'] as const;

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString('hex');

/** The root over a board, in hex. */
export const boardRoot = (entries: readonly BoardEntry[]): string =>
  hex(rootOf(entries.map((entry) => leafHash(boardBytes(entry)))));

/** Boards of elections: written a piece at a time, in their one order, and given to everybody whole. */
@Injectable()
export class ElectionBoards {
  constructor(
    private readonly db: DataSource,
    private readonly ledger: LedgerService,
  ) {}

  async entries(tx: EntityManager, electionId: string): Promise<BoardEntry[]> {
    const rows = await tx.find(BoardEntryEntity, { where: { electionId }, order: { place: 'ASC' } });
    return rows.map(({ entry }) => entry);
  }

  /** Adds what comes next on a board, and answers the whole. Nothing of the order in which it is given is kept. */
  async extend(tx: EntityManager, electionId: string, more: readonly BoardEntry[]): Promise<BoardEntry[]> {
    const before = await this.entries(tx, electionId);
    const added = inBoardOrder(more).map((entry, n) => ({ electionId, place: before.length + n, entry }));
    for (let at = 0; at < added.length; at += ROWS_PER_INSERT) {
      await tx.insert(BoardEntryEntity, added.slice(at, at + ROWS_PER_INSERT));
    }
    return [...before, ...added.map(({ entry }) => entry)];
  }

  /** Writes the root of the whole board into the node's ledger; the last lock of a transaction. */
  async anchor(
    tx: EntityManager,
    kind: (typeof ANCHORS)[number],
    given: { readonly electionId: string; readonly day: string; readonly entries: readonly BoardEntry[] },
  ): Promise<void> {
    await this.ledger.append(tx, {
      kind,
      subject: {
        ids: { election: given.electionId },
        days: { on: given.day },
        figures: { size: given.entries.length },
        commitments: { board: boardRoot(given.entries) },
      },
    });
  }

  /** What `massline verify-election` checks; null before the result stands on the board. One snapshot. */
  async export(electionId: string): Promise<ElectionExport | null> {
    if (!isUuid(electionId)) return null;
    return this.db.transaction('REPEATABLE READ', async (tx) => {
      const entries = await this.entries(tx, electionId);
      if (entries.at(-1)?.kind !== 'result') return null;
      const log = await tx.find(LedgerEntryEntity, {
        order: { index: 'ASC' },
        select: { index: true, leafHash: true },
      });
      const leaves = log.map(({ leafHash: leaf }) => Buffer.from(leaf, 'hex'));
      const anchored = await tx.findBy(LedgerEntryEntity, { kind: In([...ANCHORS]) });
      const own = anchored.filter(({ subject }) => subject.ids?.['election'] === electionId);
      return exportElection({
        entries,
        names: await this.names(tx, electionId),
        ledger: {
          size: leaves.length,
          root: hex(rootOf(leaves)),
          entries: own.map(({ index, kind, day, subject }) => ({
            entry: { index, kind, day, subject: subject as Record<string, Record<string, string | number>> },
            proof: inclusionProof(index, leaves.length, leaves).map(hex),
          })),
        },
      });
    });
  }

  /** Names that were not erased, with what opens their commitments on the board. */
  async names(tx: EntityManager, electionId: string): Promise<NamedCandidate[]> {
    const { answers } = await tx.findOneByOrFail(ElectionEntity, { id: electionId });
    if (answers) return answerCandidates(electionId, answers);
    const standing = await tx.find(ElectionNominationEntity, { where: { electionId }, order: { number: 'ASC' } });
    const texts = await tx.findBy(ElectionCandidateNameEntity, { nominationId: In(standing.map(({ id }) => id)) });
    return standing.flatMap(({ id, number }) => {
      const text = texts.find(({ nominationId }) => nominationId === id)?.saltedName;
      return text === undefined || number === null ? [] : [{ number, salt: text.slice(0, 64), name: text.slice(65) }];
    });
  }
}
