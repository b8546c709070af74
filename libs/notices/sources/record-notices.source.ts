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
const AFFIRMED: readonly DocumentKind[] = ['points-of-unity', 'member-obligations'];

/** Decisions that wait for a second, turns that come, texts that wait for this person's word. */
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
    const parts = [this.toSecond(reader, today), this.ownTurns(reader, today), this.affirmationsOf(reader)];
    return (await Promise.all(parts)).flat();
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
