import { CLOCK, type Clock, err, newId, ok, type Result } from '#domain-kit';
import { Inject, Injectable } from '@nestjs/common';
import { DataSource, IsNull } from 'typeorm';
import { CaucusPlaces } from '../caucuses/caucus-places.service.js';
import { FoundingRecord } from '../founding-record.service.js';
import { agendaOf, moveUp, nextItem } from './domain/agenda.js';
import type { MeetingRefusalCode } from './domain/meeting.types.js';
import { isNotes } from './domain/minutes.js';
import { aggregateOf, queueOf, secondsBetween, speaking, waits } from './domain/speakers.js';
import { MeetingEntity } from './meeting.entity.js';
import { MeetingItemEntity } from './meeting-item.entity.js';
import { MeetingMotionEntity } from './meeting-motion.entity.js';
import { MeetingPresenceEntity } from './meeting-presence.entity.js';
import { MeetingTurnEntity } from './meeting-turn.entity.js';
import { type Running, undoItem, undoTurn } from './meeting-undo.js';
import { type MeetingAnswer, Meetings } from './meetings.service.js';

export const MEETING_STEPS = [
  ...['open', 'cancel', 'next', 'rest', 'consent', 'refuse', 'up'],
  ...['come', 'go', 'guests', 'ask', 'call', 'end', 'note', 'close'],
  ...['take-back', 'again', 'uncall', 'unask'],
] as const;

/** One thing that the chair does. Each is saved at once: a device that fails loses nothing, and another goes on. */
export interface MeetingStep {
  readonly step: string;
  /** Who is taken off the list. */
  readonly turnId?: string | null | undefined;
  readonly itemId?: string | null | undefined;
  /** Null where a guest asks to speak. */
  readonly personRef?: string | null | undefined;
  readonly guests?: number | null | undefined;
  readonly notes?: string | null | undefined;
  /** What the notes were when these were begun; null for none. */
  readonly notesBefore?: string | null | undefined;
}

type Stepped = Promise<Result<void, MeetingRefusalCode>>;
const MOST_GUESTS = 10_000;
const done = ok(undefined);

/** Runs a meeting for a room from one device: the agenda, who is there, and who speaks next. */
@Injectable()
export class MeetingRun {
  @Inject(CLOCK) private readonly clock!: Clock;
  @Inject() private readonly caucuses!: CaucusPlaces;

  constructor(
    private readonly db: DataSource,
    private readonly record: FoundingRecord,
    private readonly meetings: Meetings,
  ) {}

  /** `by` must hold `decision:record`: the caller has asked the guard. */
  step(by: string, meetingId: string, step: MeetingStep): MeetingAnswer {
    return this.db.transaction(async (tx) => {
      const meeting = await this.meetings.locked(tx, meetingId);
      if (!meeting) return err('MEETING_UNKNOWN');
      if (!(await this.meetings.isOf(tx, meeting, by))) return err('OTHER_BODY');
      return this.take({ tx, meeting, now: this.clock.now() }, step);
    });
  }

  private take(run: Running, given: MeetingStep): Stepped {
    const { state } = run.meeting;
    const { step } = given;
    if (step === 'open') return this.open(run);
    if (step === 'cancel') return this.cancel(run);
    const isNoted = step === 'note' && state === 'closed';
    if (state !== 'open' && !isNoted) return Promise.resolve(err('WRONG_STATE'));
    switch (step) {
      case 'next':
        return this.next(run, given);
      case 'rest':
        return this.rest(run);
      case 'consent':
      case 'refuse':
        return this.takeUp(run, given, step === 'consent');
      case 'up':
        return this.up(run, given);
      case 'come':
      case 'go':
        return this.presence(run, given, step === 'come');
      case 'guests':
        return this.guests(run, given);
      case 'ask':
        return this.ask(run, given);
      case 'take-back':
      case 'again':
        return undoItem(run, given, step);
      case 'uncall':
      case 'unask':
        return undoTurn(run, given, step);
      case 'call':
        return this.call(run);
      case 'end':
        return this.endTurn(run);
      case 'note':
        return this.note(run, given);
      case 'close':
        return this.close(run);
      default:
        return Promise.resolve(err('STEP_UNKNOWN'));
    }
  }

  private async open({ tx, meeting, now }: Running): Stepped {
    if (meeting.state !== 'convened') return err('WRONG_STATE');
    if ((await this.record.today(tx)) !== meeting.day) return err('NOT_TODAY');
    await this.caucuses.place(tx);
    if (await this.caucuses.isMissing(tx, meeting.id)) return err('CAUCUS_MISSING');
    await tx.update(MeetingEntity, { id: meeting.id }, { state: 'open', openedAt: now });
    return done;
  }

  private async cancel({ tx, meeting }: Running): Stepped {
    if (meeting.state !== 'convened') return err('WRONG_STATE');
    await tx.update(MeetingEntity, { id: meeting.id }, { state: 'cancelled', salt: null });
    await this.caucuses.release(tx, meeting.id);
    return done;
  }

  /** Ends what is spoken of and begins the item, or the one that comes next. */
  private async next(run: Running, { itemId }: MeetingStep): Stepped {
    const { tx, meeting, now } = run;
    const items = await this.items(run);
    const item = itemId
      ? agendaOf(items).find(({ id, state }) => id === itemId && state === 'planned')
      : nextItem(items, meeting.currentItem);
    if (!item) return err('ITEM_UNKNOWN');
    if (item.id === meeting.currentItem) return done;
    await this.rest(run);
    await tx.update(MeetingEntity, { id: meeting.id }, { currentItem: item.id, itemBeganAt: now });
    return done;
  }

  /** Ends what is spoken of. */
  private async rest(run: Running): Stepped {
    const { tx, meeting, now } = run;
    await this.endTurn(run);
    if (!meeting.currentItem || !meeting.itemBeganAt) return done;
    const seconds = secondsBetween(meeting.itemBeganAt, now);
    await tx.increment(MeetingItemEntity, { id: meeting.currentItem }, 'spentSeconds', seconds);
    await tx.update(MeetingItemEntity, { id: meeting.currentItem }, { state: 'done' });
    await tx.update(MeetingEntity, { id: meeting.id }, { currentItem: null, itemBeganAt: null });
    return done;
  }

  private async takeUp({ tx, meeting }: Running, { itemId }: MeetingStep, consents: boolean): Stepped {
    if (!itemId) return err('ITEM_UNKNOWN');
    const changed = await tx.update(
      MeetingItemEntity,
      { id: itemId, meetingId: meeting.id, state: 'late' },
      { state: consents ? 'planned' : 'left-out' },
    );
    return changed.affected ? done : err('ITEM_UNKNOWN');
  }

  private async up(run: Running, { itemId }: MeetingStep): Stepped {
    const moved = moveUp(await this.items(run), itemId ?? '', run.meeting.currentItem);
    for (const [id, position] of moved) await run.tx.update(MeetingItemEntity, { id }, { position });
    return done;
  }

  private async presence({ tx, meeting }: Running, { personRef }: MeetingStep, comes: boolean): Stepped {
    if (!personRef || !(await this.meetings.isOf(tx, meeting, personRef))) return err('PERSON_UNKNOWN');
    const one = { meetingId: meeting.id, personRef };
    if (!comes) await tx.delete(MeetingPresenceEntity, one);
    else if (!(await tx.existsBy(MeetingPresenceEntity, one)))
      await tx.insert(MeetingPresenceEntity, { ...one, cameOn: meeting.day });
    return done;
  }

  private async guests({ tx, meeting }: Running, { guests }: MeetingStep): Stepped {
    const isNumber = Number.isSafeInteger(guests) && guests! >= 0 && guests! <= MOST_GUESTS;
    if (!isNumber) return err('GUESTS_INVALID');
    await tx.update(MeetingEntity, { id: meeting.id }, { guests: guests! });
    return done;
  }

  /** Who is of the body asks by name; a guest without one. */
  private async ask(run: Running, { personRef = null }: MeetingStep): Stepped {
    const { tx, meeting } = run;
    if (personRef !== null && !(await tx.existsBy(MeetingPresenceEntity, { meetingId: meeting.id, personRef })))
      return err('PERSON_UNKNOWN');
    if (waits(await this.turns(run), personRef)) return err('ASKED_ALREADY');
    await tx.insert(MeetingTurnEntity, { id: newId(), meetingId: meeting.id, personRef, askedOn: meeting.day });
    return done;
  }

  /** Ends who speaks, and calls who is next by the list. */
  private async call(run: Running): Stepped {
    await this.endTurn(run);
    const [first] = queueOf(await this.turns(run), run.now);
    if (!first) return err('NOBODY_ASKED');
    await run.tx.update(MeetingTurnEntity, { id: first.id }, { beganAt: run.now });
    return done;
  }

  private async endTurn(run: Running): Stepped {
    const now = speaking(await this.turns(run));
    if (!now) return done;
    const seconds = secondsBetween(now.beganAt!, run.now);
    await run.tx.update(MeetingTurnEntity, { id: now.id }, { seconds });
    return done;
  }

  /** Notes of another device are not written over by who has not seen them; the same words twice are no change. */
  private async note(run: Running, { itemId, notes, notesBefore }: MeetingStep): Stepped {
    const item = (await this.items(run)).find(({ id }) => id === itemId);
    if (!item) return err('ITEM_UNKNOWN');
    const text = (notes ?? '').trim();
    if (!isNotes(text)) return err('NOTES_INVALID');
    const now = item.notes ?? '';
    if (now !== (notesBefore ?? '') && now !== text) return err('NOTES_CHANGED');
    await run.tx.update(MeetingItemEntity, { id: item.id }, { notes: text || null });
    return done;
  }

  /** Ends the meeting: the numbers are fixed, and the minutes can be written. */
  private async close(run: Running): Stepped {
    const { tx, meeting, now } = run;
    const open = await tx.existsBy(MeetingMotionEntity, { meetingId: meeting.id, decisionId: IsNull() });
    if (open) return err('MOTIONS_OPEN');
    await this.rest(run);
    if (await this.caucuses.waits(tx, meeting.id)) return err('CAUCUS_WAITS');
    const present = await tx.countBy(MeetingPresenceEntity, { meetingId: meeting.id });
    const aggregate = aggregateOf(await this.turns(run), now);
    await tx.update(MeetingEntity, { id: meeting.id }, { state: 'closed', closedAt: now, present, ...aggregate });
    return done;
  }

  private items({ tx, meeting }: Running): Promise<MeetingItemEntity[]> {
    return tx.find(MeetingItemEntity, { where: { meetingId: meeting.id }, order: { position: 'ASC' } });
  }

  private turns({ tx, meeting }: Running): Promise<MeetingTurnEntity[]> {
    return tx.find(MeetingTurnEntity, { where: { meetingId: meeting.id }, order: { position: 'ASC' } });
  }
}
