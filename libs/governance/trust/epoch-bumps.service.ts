import { err, ok, type Result } from '#domain-kit';
import { Epochs, type EpochStanding } from '#federation';
import { Injectable } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { LedgerService } from '../ledger/ledger.service.js';

/** Why an epoch is ended: a word of this list, because the ledger holds no text. */
export const BUMP_REASONS = ['restored-backup', 'two-servers', 'lost-database', 'peer-asked'] as const;
export type BumpReason = (typeof BUMP_REASONS)[number];

export const isBumpReason = (text: string): text is BumpReason => (BUMP_REASONS as readonly string[]).includes(text);

export interface Bumped {
  readonly peer: string;
  readonly from: number;
  readonly to: number;
  readonly renumbered: number;
}

/** Starts a new epoch towards a peer and writes it down: after a `sequence_fork`, by a person who has seen both sides. */
@Injectable()
export class EpochBumps {
  constructor(
    private readonly db: DataSource,
    private readonly epochs: Epochs,
    private readonly ledger: LedgerService,
  ) {}

  standing(peerId: string): Promise<EpochStanding | undefined> {
    return this.epochs.standing(peerId);
  }

  async bump(peerId: string, reason: BumpReason): Promise<Result<Bumped, 'PEER_UNKNOWN' | 'PEER_SILENT'>> {
    const standing = await this.epochs.standing(peerId);
    if (!standing) return err('PEER_UNKNOWN');
    if (!standing.theirs) return err('PEER_SILENT');
    const { theirs } = standing;
    return this.db.transaction(async (tx) => {
      const next = Math.max(standing.ours.epoch, theirs.epoch) + 1;
      // The ledger before the peer's row, as decisions lock them.
      await this.ledger.append(tx, {
        kind: 'epoch.bumped',
        subject: { ids: { node: peerId }, codes: { reason }, figures: { from: standing.ours.epoch, to: next } },
      });
      const { from, to } = await this.epochs.bump(tx, peerId, theirs);
      if (to !== next) throw new Error('The epoch was changed meanwhile: look again');
      const [row]: { count: number }[] = await tx.query(
        `SELECT count(*)::int AS count FROM outbox_message WHERE peer_id = $1 AND state = 'pending'`,
        [peerId],
      );
      return ok({ peer: peerId, from, to, renumbered: row?.count ?? 0 });
    });
  }
}
