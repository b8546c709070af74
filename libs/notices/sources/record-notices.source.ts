import { addDays, type Day } from '#domain-kit';
import {
  AffirmationsService,
  DecisionEntity,
  type DocumentKind,
  FoundingRecord,
  SECONDED_WITHIN_DAYS,
  TurnsReader,
} from '#governance';
import { Injectable } from '@nestjs/common';
import { DataSource, Not } from 'typeorm';
import type { Notice } from '../domain/notice.types.js';
import { type NoticeReader, type NoticeSource, TellsNotices } from '../notice-source.js';

/** So long before a turn begins it is time to put it on record. */
const RECORD_AHEAD_DAYS = 30;
/** So long after its day a review that nobody recorded is still told. */
const REVIEW_TOLD_DAYS = 30;
const AFFIRMED: readonly DocumentKind[] = ['points-of-unity', 'member-obligations'];

/** Decisions that wait for a second or for their review, turns that come, texts that wait for this person's word. */
@Injectable()
@TellsNotices()
export class RecordNotices implements NoticeSource {
  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly turns: TurnsReader,
    private readonly affirmations: AffirmationsService,
  ) {}

  async noticesFor(reader: NoticeReader): Promise<Notice[]> {
    const today = await this.record.today();
    const own = [this.ownTurns(reader, today), this.ownReviews(reader, today), this.affirmationsOf(reader)];
    return (await Promise.all([this.toSecond(reader, today), ...own])).flat();
  }

  private async toSecond({ personRef, permissions }: NoticeReader, today: Day): Promise<Notice[]> {
    if (!permissions.has('decision:second')) return [];
    const where = { state: 'recorded' as const, recordedBy: Not(personRef) };
    const waiting = await this.db.manager.find(DecisionEntity, { where, order: { position: 'ASC' } });
    return waiting
      .map(({ id, recordedOn }) => ({
        ...{ key: `decision.${id}`, kind: 'decision-to-second' as const, path: '/' },
        dueOn: addDays(recordedOn, SECONDED_WITHIN_DAYS),
      }))
      .filter(({ dueOn }) => dueOn >= today);
  }

  /** To whoever carries a decision out, on the day on which the body looks at it again, until a body has. */
  private async ownReviews({ personRef }: NoticeReader, today: Day): Promise<Notice[]> {
    const due = await this.db.query<{ id: string; day: Day }[]>(
      `SELECT id, review_on::text AS day FROM decision
       WHERE owner_ref = $1 AND state = 'in-force' AND review_on BETWEEN $2 AND $3 AND NOT EXISTS (
         SELECT FROM decision_step step WHERE step.decision_id = decision.id AND step.reviewed_by IS NOT NULL)
       ORDER BY position`,
      [personRef, addDays(today, -REVIEW_TOLD_DAYS), today],
    );
    return due.map(({ id, day }) => ({
      ...{ key: `review.${id}`, kind: 'decision-review' as const, path: '/record' },
      dueOn: addDays(day, REVIEW_TOLD_DAYS),
    }));
  }

  private async ownTurns({ personRef, permissions }: NoticeReader, today: Day): Promise<Notice[]> {
    if (!permissions.has('turn:answer')) return [];
    return (await this.turns.turns()).flatMap(({ office, turn, offer, waitingDecision }): Notice[] => {
      const mine = turn.dueRef === personRef;
      const about = { dueOn: turn.beginsOn, path: '/democracy' };
      const place = `${office.code}.${turn.turn}`;
      const isTime = turn.dueRef !== null && turn.beginsOn <= addDays(today, RECORD_AHEAD_DAYS);
      const mayRecord = isTime && waitingDecision === null && permissions.has('decision:record');
      return [
        ...(mine ? [{ ...about, key: `turn.${place}`, kind: 'turn-coming' as const }] : []),
        ...(offer?.takerRef === personRef
          ? [{ ...about, key: `swap.${offer.id}`, kind: 'swap-offered' as const }]
          : []),
        ...(mayRecord ? [{ ...about, key: `turn.record.${place}`, kind: 'decision-to-record' as const }] : []),
      ];
    });
  }

  private async affirmationsOf({ personRef, permissions }: NoticeReader): Promise<Notice[]> {
    if (!permissions.has('unity:draft')) return [];
    const told = await Promise.all(
      AFFIRMED.map(async (document): Promise<Notice[]> => {
        const { state, until, clauses } = await this.affirmations.standing(personRef, document);
        if (state !== 'open' && state !== 'lapsed') return [];
        const missing = clauses.filter(({ affirmedOn }) => affirmedOn === null).map(({ hash }) => hash.slice(0, 12));
        const lapsed = state === 'lapsed' && document === 'points-of-unity';
        return [
          {
            key: `unity.${document}.${lapsed ? 'lapsed' : 'open'}.${missing.join('.')}`,
            kind: lapsed ? 'affirmation-lapsed' : 'affirmation-open',
            dueOn: until,
            path: document === 'points-of-unity' ? '/unity' : `/unity/${document}`,
          },
        ];
      }),
    );
    return told.flat();
  }
}
