export const browserZone = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;

/** The IANA zones that this browser knows. */
export const ZONES: readonly string[] = [...new Set(['UTC', ...Intl.supportedValuesOf('timeZone')])];
