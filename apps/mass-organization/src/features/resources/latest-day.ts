import { type Clock, type Day, dayIn } from '#domain-kit';

/** UTC+14: a day begins nowhere earlier. */
const EARLIEST_ZONE = 'Pacific/Kiritimati';

/** The last day that has begun somewhere. A record of a later one is a typing error in every zone. */
export const latestDay = (clock: Clock): Day => dayIn(clock.now(), EARLIEST_ZONE);
