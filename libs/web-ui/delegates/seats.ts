import type { DelegateSeatsQuery } from './generated/graphql.js';

export type DelegateSeat = DelegateSeatsQuery['delegates'][number];

/** `waiting`: the organization has told of a mandate, and the committee has not decided. `ended` also where none was given. */
export type Standing = 'waiting' | 'upcoming' | 'held' | 'ended';

type Facts = Pick<DelegateSeat, 'beginsOn' | 'endsOn' | 'endedOn' | 'seatEndsOn' | 'unseatedOn'>;

/** Where a seat stands on a day `YYYY-MM-DD`. Its last day is included. */
export function standingOf({ beginsOn, endsOn, endedOn, seatEndsOn, unseatedOn }: Facts, day: string): Standing {
  if (unseatedOn !== null || (seatEndsOn !== null && seatEndsOn < day)) return 'ended';
  if (seatEndsOn !== null) return 'held';
  if (endedOn !== null || endsOn < day) return 'ended';
  return beginsOn > day ? 'upcoming' : 'waiting';
}

interface Deciding {
  readonly effectKind?: string | null;
  readonly effectPayload?: string | null;
}

/** Whom a decision gives a seat; null where it is about something else. */
export function delegateToSeat({ effectKind, effectPayload }: Deciding): string | null {
  if (effectKind !== 'delegate.seat') return null;
  return (JSON.parse(effectPayload ?? '{}') as { delegate?: string }).delegate ?? null;
}

interface OfOrganization {
  readonly node: string;
  readonly organization: string;
  readonly seats: readonly DelegateSeat[];
}

/** By name of the organization; the order of an organization's seats is kept. */
export function seatsByOrganization(all: readonly DelegateSeat[]): OfOrganization[] {
  const nodes = [...new Map(all.map(({ node, organization }) => [node, organization]))];
  return nodes
    .map(([node, organization]) => ({ node, organization, seats: all.filter((seat) => seat.node === node) }))
    .toSorted((one, other) => one.organization.localeCompare(other.organization));
}
