import { err, isDay, ok, type Result } from '#domain-kit';
import { ENTRY_KINDS, type EntryRefusal, type LedgerEntry } from './entry.types.js';

const FIELD_NAME = /^[a-z][A-Za-z0-9]{0,39}$/;
const CODE = /^[a-z0-9](?:[a-z0-9.:-]{0,38}[a-z0-9])?$/;
const SHA256_HEX = /^[0-9a-f]{64}$/;
const IDS = [
  /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/, // UUID
  /^[0-9a-f]{32}$/, // 128 bits
  /^[A-Za-z0-9_-]{21}[AQgw]$/, // 128 bits, base64url
  /^[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]$/, // RFC 7638 thumbprint
  SHA256_HEX,
  /^[a-z0-9-]{2,40}$/, // node id
];

const text = (matches: (value: string) => boolean) => (value: unknown) => typeof value === 'string' && matches(value);
const VALUES: Record<string, (value: unknown) => boolean> = {
  ids: text((value) => IDS.some((id) => id.test(value))),
  codes: text((value) => CODE.test(value)),
  days: text(isDay),
  figures: Number.isSafeInteger,
  commitments: text((value) => SHA256_HEX.test(value)),
};
const ENTRY_FIELDS = new Set(['index', 'kind', 'day', 'subject']);

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** The first reason why an entry may not enter the log, or undefined. Takes anything: entries are read back from files. */
export function refuseEntry(entry: unknown): EntryRefusal | undefined {
  if (!isObject(entry)) return { code: 'BAD_VALUE', path: '' };
  const unknown = Object.keys(entry).find((field) => !ENTRY_FIELDS.has(field));
  if (unknown !== undefined) return { code: 'UNKNOWN_FIELD', path: 'entry' };
  if (!ENTRY_KINDS.some((kind) => kind === entry['kind'])) return { code: 'UNKNOWN_KIND', path: 'kind' };
  const index = entry['index'];
  if (typeof index !== 'number' || !Number.isSafeInteger(index) || index < 0)
    return { code: 'BAD_INDEX', path: 'index' };
  if (typeof entry['day'] !== 'string' || !isDay(entry['day'])) return { code: 'BAD_DAY', path: 'day' };
  return refuseSubject(entry['subject']);
}

function refuseSubject(subject: unknown): EntryRefusal | undefined {
  if (!isObject(subject)) return { code: 'BAD_VALUE', path: 'subject' };
  for (const [group, fields] of Object.entries(subject)) {
    const allows = Object.hasOwn(VALUES, group) ? VALUES[group] : undefined;
    if (!allows) return { code: 'UNKNOWN_FIELD', path: 'subject' };
    if (!isObject(fields)) return { code: 'BAD_VALUE', path: `subject.${group}` };
    for (const [name, value] of Object.entries(fields)) {
      if (!FIELD_NAME.test(name)) return { code: 'BAD_FIELD_NAME', path: `subject.${group}` };
      if (!allows(value)) return { code: 'BAD_VALUE', path: `subject.${group}.${name}` };
    }
  }
  return undefined;
}

/** The entry itself, if it may enter the log. */
export function checkEntry(entry: unknown): Result<LedgerEntry, EntryRefusal> {
  const refusal = refuseEntry(entry);
  return refusal ? err(refusal) : ok(entry as LedgerEntry);
}
