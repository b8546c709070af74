import { CLOCK, type Clock, isUuid } from '#domain-kit';
import { PersonsService } from '#identity';
import { opensCommitment } from '#ledger';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, type EntityManager, In } from 'typeorm';
import { BodiesWithPeople } from '../body-people.service.js';
import { BodyRulesRecord } from '../body-rules.service.js';
import { BodyEntity } from '../body.entity.js';
import { Citations, type ReadableCitation } from '../citations.service.js';
import { DecisionsReader, type DecisionsReaderPerson, type ReadableDecision } from '../decisions-reader.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import { quorumOf } from './domain/agenda.js';
import type { ItemKind, ItemState } from './domain/meeting.types.js';
import { readMinutes } from './domain/minutes.js';
import { queueOf, sharesOf, speaking } from './domain/speakers.js';
import { MeetingEntity } from './meeting.entity.js';
import { MeetingItemEntity } from './meeting-item.entity.js';
import { MeetingMotionEntity } from './meeting-motion.entity.js';
import { MeetingPresenceEntity } from './meeting-presence.entity.js';
import { MeetingTurnEntity } from './meeting-turn.entity.js';
import { MinutesEntity, MinutesTextEntity } from './minutes.entity.js';
import { isToApprove, Minutes } from './minutes.service.js';

export interface ReadableItem {
  readonly id: string;
  readonly kind: ItemKind;
  readonly state: ItemState;
  readonly isLate: boolean;
  /** Brought by a caucus: nobody can refuse it its place. */
  readonly isGuaranteed: boolean;
  readonly plannedMinutes: number;
  readonly spentSeconds: number;
  /** Null where it was erased. */
  readonly title: string | null;
  readonly notes: string;
  /** Null once the minutes are approved: who raised it is not in them. */
  readonly raisedBy: string | null;
  readonly citations: readonly ReadableCitation[];
}

export interface ReadableMotion {
  readonly id: string;
  readonly itemId: string;
  /** Null once the minutes are approved: who moved it is not in them. */
  readonly movedBy: string | null;
  /** Null once it is voted on: the decision has its words. */
  readonly words: string | null;
  readonly decision: ReadableDecision | null;
}

/** What only who runs the meeting sees, and only until the minutes are approved. */
export interface Room {
  readonly people: readonly { readonly ref: string; readonly name: string; readonly isPresent: boolean }[];
  readonly queue: readonly { readonly id: string; readonly name: string | null }[];
  readonly speaking: { readonly name: string | null; readonly beganAt: Date } | null;
  readonly shares: readonly { readonly name: string | null; readonly seconds: number; readonly percent: number }[];
}

export interface ReadableMinutes {
  readonly approvedOn: string;
  readonly approvedBy: string;
  readonly commitment: string;
  /** False where the text was erased, or does not fit the hash that the ledger has. */
  readonly isIntact: boolean;
  readonly corrections: readonly ReadableDecision[];
}

export interface ReadableMeeting {
  readonly meeting: MeetingEntity;
  readonly bodyName: string;
  readonly present: number;
  readonly electorate: number;
  readonly needed: number;
  readonly isQuorate: boolean;
  /** The least by which the body decides ordinary matters. */
  readonly rule: string;
  readonly isOfBody: boolean;
  readonly items: readonly ReadableItem[];
  readonly motions: readonly ReadableMotion[];
  readonly room: Room | null;
  readonly minutes: ReadableMinutes | null;
  /** What binds the minutes as they stand, while they wait to be approved. */
  readonly minutesNow: string | null;
}

export interface MeetingLine {
  readonly meeting: MeetingEntity;
  readonly bodyName: string;
}

export interface MeetingReaderPerson extends DecisionsReaderPerson {
  /** Whether they may record decisions, and so run a meeting of a body that they are in. */
  readonly mayRecord: boolean;
}

const MOST = 100;

/** Meetings as members read them; the room as who runs it sees it. */
@Injectable()
export class MeetingReader {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly decisions!: DecisionsReader;
  @Inject() private readonly citations!: Citations;
  @Inject() private readonly record!: FoundingRecord;
  @Inject() private readonly written!: Minutes;

  constructor(
    private readonly db: DataSource,
    private readonly persons: PersonsService,
    private readonly rules: BodyRulesRecord,
    private readonly bodies: BodiesWithPeople,
  ) {}

  /** The latest day first, at most 100. */
  async list(): Promise<MeetingLine[]> {
    const tx = this.db.manager;
    const meetings = await tx.find(MeetingEntity, { order: { day: 'DESC', beginsAt: 'DESC', id: 'DESC' }, take: MOST });
    const names = new Map((await tx.find(BodyEntity)).map(({ id, name }) => [id, name]));
    return meetings.map((meeting) => ({ meeting, bodyName: names.get(meeting.bodyId) ?? '' }));
  }

  async find(id: string, reader: MeetingReaderPerson): Promise<ReadableMeeting | null> {
    const tx = this.db.manager;
    const meeting = isUuid(id) ? await tx.findOneBy(MeetingEntity, { id }) : null;
    if (!meeting) return null;
    const body = await tx.findOneByOrFail(BodyEntity, { id: meeting.bodyId });
    const rules = await this.rules.on(tx, body.id, meeting.day);
    const voters = await this.bodies.votersIn(tx, body, meeting.day);
    const electorate = voters.size;
    const there = { meetingId: id, personRef: In([...voters]) };
    const isOver = meeting.state === 'closed' || meeting.state === 'approved';
    const present = isOver ? meeting.present : await tx.countBy(MeetingPresenceEntity, there);
    const people = await this.bodies.everybodyIn(tx, body, await this.record.today(tx));
    const runs = reader.mayRecord && people.has(reader.ref) && (meeting.state === 'open' || meeting.state === 'closed');
    const approved = await this.approved(tx, id, reader);
    const items = approved?.items ?? (await this.items(tx, meeting));
    return {
      ...{ meeting, bodyName: body.name, present, electorate, items },
      ...quorumOf(rules?.quorum ?? null, electorate, present),
      rule: rules?.thresholds.ordinary ?? 'majority',
      isOfBody: people.has(reader.ref),
      motions: approved?.motions ?? (await this.motions(tx, id, reader)),
      room: runs ? await this.room(tx, id, people) : null,
      minutes: approved?.minutes ?? null,
      minutesNow: isToApprove(meeting) ? await this.written.commitment(tx, meeting) : null,
    };
  }

  private async items(tx: EntityManager, { id: meetingId, day }: MeetingEntity): Promise<ReadableItem[]> {
    const rows = await tx.find(MeetingItemEntity, { where: { meetingId }, order: { position: 'ASC' } });
    const names = await this.persons.namesOf(
      rows.flatMap(({ raisedBy }) => raisedBy ?? []),
      tx,
    );
    const today = await this.record.today(tx);
    return Promise.all(
      rows.map(async ({ id, kind, state, isLate, plannedMinutes, spentSeconds, title, notes, raisedBy, citations }) => {
        const fixed = await this.citations.latest(tx, citations ?? [], today < day ? today : day);
        return {
          ...{ id, kind, state, isLate, plannedMinutes, spentSeconds, title, notes: notes ?? '' },
          isGuaranteed: raisedBy === null,
          raisedBy: (raisedBy && names.get(raisedBy)) ?? null,
          citations: await this.citations.read(fixed),
        };
      }),
    );
  }

  private async motions(tx: EntityManager, meetingId: string, reader: MeetingReaderPerson): Promise<ReadableMotion[]> {
    const rows = await tx.find(MeetingMotionEntity, { where: { meetingId }, order: { position: 'ASC' } });
    const names = await this.persons.namesOf(
      rows.map(({ movedBy }) => movedBy),
      tx,
    );
    const motions: ReadableMotion[] = [];
    for (const { id, itemId, movedBy, words, decisionId } of rows)
      motions.push({
        ...{ id, itemId, words, movedBy: names.get(movedBy) ?? '' },
        decision: decisionId ? await this.decisions.find(decisionId, reader) : null,
      });
    return motions;
  }

  private async room(tx: EntityManager, meetingId: string, people: ReadonlySet<string>): Promise<Room> {
    const here = await tx.findBy(MeetingPresenceEntity, { meetingId });
    const present = new Set(here.map(({ personRef }) => personRef));
    const turns = await tx.find(MeetingTurnEntity, { where: { meetingId }, order: { position: 'ASC' } });
    const names = await this.persons.namesOf([...people, ...present], tx);
    const nameOf = (ref: string | null): string | null => (ref === null ? null : (names.get(ref) ?? ''));
    const now = this.clock.now();
    const current = speaking(turns);
    return {
      people: [...new Set([...people, ...present])]
        .map((ref) => ({ ref, name: names.get(ref) ?? '', isPresent: present.has(ref) }))
        .toSorted((one, other) => one.name.localeCompare(other.name)),
      queue: queueOf(turns, now).map(({ id, personRef }) => ({ id, name: nameOf(personRef) })),
      speaking: current && { name: nameOf(current.personRef), beganAt: current.beganAt! },
      shares: sharesOf(turns, now).map(({ personRef, ...share }) => ({ ...share, name: nameOf(personRef) })),
    };
  }

  private async approved(
    tx: EntityManager,
    meetingId: string,
    reader: MeetingReaderPerson,
  ): Promise<{ minutes: ReadableMinutes; items: ReadableItem[]; motions: ReadableMotion[] } | null> {
    const minutes = await tx.findOneBy(MinutesEntity, { meetingId });
    if (!minutes) return null;
    const kept = await tx.findOneBy(MinutesTextEntity, { meetingId });
    const { approvedOn, approvedBy, commitment } = minutes;
    const rows = await tx.query<{ id: string }[]>(
      `SELECT id FROM decision WHERE effect_kind = 'minutes.correct' AND state = 'in-force'
       AND effect_payload->>'meetingId' = $1 ORDER BY position`,
      [meetingId],
    );
    const corrections = await Promise.all(rows.map(({ id }) => this.decisions.find(id, reader)));
    const text = kept && readMinutes(kept.text);
    const motions: ReadableMotion[] = [];
    const items: ReadableItem[] = [];
    for (const [at, { decisions, isReached = true, citations = [], ...item }] of (text?.items ?? []).entries()) {
      const id = `minuted-${at}`;
      const rests = await this.citations.read(citations);
      items.push({
        ...item,
        id,
        state: isReached ? 'done' : 'planned',
        raisedBy: null,
        isGuaranteed: false,
        citations: rests,
      });
      for (const one of decisions)
        motions.push({
          ...{ id: one, itemId: id, movedBy: null, words: null },
          decision: await this.decisions.find(one, reader),
        });
    }
    return {
      items,
      motions,
      minutes: {
        ...{ approvedOn, approvedBy, commitment },
        isIntact: kept !== null && opensCommitment(commitment, kept.salt, kept.text),
        corrections: corrections.filter((one) => one !== null),
      },
    };
  }
}
