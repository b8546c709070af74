/** Makes and reads days in one zone; absent until it is known whose days they are. */
let format: Intl.DateTimeFormat | undefined;

/** From now on days are those of an organization's IANA zone; of the reader's own where null, or where their browser does not know it. */
export function countDaysIn(zone: string | null): void {
  try {
    if (zone === format?.resolvedOptions().timeZone) return;
    const parts = { year: 'numeric', month: '2-digit', day: '2-digit' } as const;
    format = zone === null ? undefined : new Intl.DateTimeFormat('en-CA', { ...parts, timeZone: zone });
  } catch {
    format = undefined;
  }
}

/**
 * Today, `YYYY-MM-DD`, where the organization is: so its node counts, wherever the reader is and whatever their clock is set
 * to. Until the organization is known, the day on the reader's own calendar.
 */
export function today(now = new Date()): string {
  if (format) return format.format(now);
  const two = (value: number): string => `${value}`.padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

/** The month that is not over yet where the organization is, `YYYY-MM`. */
export const thisMonth = (now = new Date()): string => today(now).slice(0, 7);
