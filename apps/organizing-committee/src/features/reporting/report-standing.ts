import { addMonths, dayIn, type Month, monthOf } from '#domain-kit';

/** The last month that is over, of which reports are due. */
export const lastMonthOver = (now: Date): Month => addMonths(monthOf(dayIn(now, 'UTC')), -1);

/** Months since the year 0, of an expression that is a month. */
export const monthNumber = (month: string): string => `(left(${month}, 4)::integer * 12 + right(${month}, 2)::integer)`;

/**
 * SQL of what is due from each organization: `id`, `first`, `last` and `months` reported, and `since` and `until` when
 * reports are due, with nulls where none is. An organization is expected from the month of its first report, or the
 * first whole month after its admission if it has not reported, to the last month that is over (`over`, a
 * placeholder), or to its last report if it has left.
 */
export const standingSql = (over: string): string => `
  SELECT peer.id, own.first, own.last, own.months,
         COALESCE(own.first, to_char(peer.first_contact_at AT TIME ZONE 'UTC' + interval '1 month', 'YYYY-MM')) AS since,
         CASE WHEN peer.state = 'left' THEN own.last ELSE GREATEST(${over}, own.last) END AS until
  FROM peer CROSS JOIN LATERAL (
    SELECT min(month) AS first, max(month) AS last, count(DISTINCT month)::integer AS months
    FROM received_report WHERE organization = peer.id
  ) own`;
