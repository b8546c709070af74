import { err, isUuid, ok, type Result } from '#domain-kit';
import { type EntityManager, IsNull } from 'typeorm';
import type { MeetingRefusalCode } from './domain/meeting.types.js';
import { MeetingItemEntity } from './meeting-item.entity.js';
import type { MeetingEntity } from './meeting.entity.js';
import { MeetingTurnEntity } from './meeting-turn.entity.js';

/** A meeting that is taken a step further, locked until the transaction ends. */
export interface Running {
  readonly tx: EntityManager;
  readonly meeting: MeetingEntity;
  readonly now: Date;
}

type Id = string | null | undefined;
type Undone = Promise<Result<void, MeetingRefusalCode>>;

/**
 * A mistaken step with an item: `take-back` asks the meeting again about what it left out, `again` puts what was ended
 * back on the agenda, with the time that it took.
 */
export async function undoItem({ tx, meeting }: Running, { itemId }: { readonly itemId?: Id }, step: string): Undone {
  if (!itemId || !isUuid(itemId)) return err('ITEM_UNKNOWN');
  const [from, to] = step === 'again' ? (['done', 'planned'] as const) : (['left-out', 'late'] as const);
  const changed = await tx.update(MeetingItemEntity, { id: itemId, meetingId: meeting.id, state: from }, { state: to });
  return changed.affected ? ok(undefined) : err('ITEM_UNKNOWN');
}

/** A mistaken step with the list: `uncall` lets whoever was called wait on, `unask` takes off somebody who waits. */
export async function undoTurn({ tx, meeting }: Running, { turnId }: { readonly turnId?: Id }, step: string): Undone {
  const waiting = { meetingId: meeting.id, beganAt: IsNull() };
  if (step === 'unask') {
    const gone = turnId && isUuid(turnId) ? await tx.delete(MeetingTurnEntity, { id: turnId, ...waiting }) : null;
    return gone?.affected ? ok(undefined) : err('NOBODY_ASKED');
  }
  const turns = await tx.findBy(MeetingTurnEntity, { meetingId: meeting.id, seconds: IsNull() });
  const now = turns.find(({ beganAt }) => beganAt !== null);
  if (!now) return err('NOBODY_ASKED');
  // Who asked again meanwhile waits already: one place is enough.
  const waits = turns.some(
    ({ beganAt, personRef }) => beganAt === null && personRef !== null && personRef === now.personRef,
  );
  if (waits) await tx.delete(MeetingTurnEntity, { id: now.id });
  else await tx.update(MeetingTurnEntity, { id: now.id }, { beganAt: null });
  return ok(undefined);
}
