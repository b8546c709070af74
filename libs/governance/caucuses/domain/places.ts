import type { Day } from '#domain-kit';

/** A meeting that was convened and is not yet open. */
export interface ConvenedMeeting {
  readonly id: string;
  readonly bodyId: string;
  readonly day: Day;
  readonly beginsAt: string;
}

export interface WaitingMatter {
  readonly id: string;
  readonly bodyId: string;
  readonly publishedOn: Day;
}

/**
 * On which agenda each matter of a caucus stands: that of the next meeting of its body for which it is in time. What finds
 * none waits for the next one that is convened; nobody has a say in that.
 *
 * @param isInTime whether what was published that day keeps the notice of the body's rules for a meeting
 */
export function placesFor(
  waiting: readonly WaitingMatter[],
  meetings: readonly ConvenedMeeting[],
  isInTime: (publishedOn: Day, meeting: ConvenedMeeting) => boolean,
): ReadonlyMap<string, string> {
  const inOrder = meetings.toSorted((one, other) =>
    `${one.day} ${one.beginsAt} ${one.id}` < `${other.day} ${other.beginsAt} ${other.id}` ? -1 : 1,
  );
  const places = new Map<string, string>();
  for (const { id, bodyId, publishedOn } of waiting) {
    const next = inOrder.find((meeting) => meeting.bodyId === bodyId && isInTime(publishedOn, meeting));
    if (next) places.set(id, next.id);
  }
  return places;
}
