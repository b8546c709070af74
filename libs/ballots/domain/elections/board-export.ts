import { err, isDay, ok, type Result } from '#domain-kit';
import { COUNTING_METHODS } from '../counting/count.types.js';
import { BOARD_ORDER, type BoardEntry, SIGNER_ROLES } from './board.types.js';

const FORMAT = 'massline-election/1';

/** A name beside the board, with what opens its commitment there. Gone where it was erased. */
export interface NamedCandidate {
  readonly number: number;
  /** 32 bytes in hex. */
  readonly salt: string;
  readonly name: string;
}

/** An entry of the organization's own ledger, with the hashes that lead from it to the ledger's root; hashes in hex. */
export interface AnchoredEntry {
  readonly entry: {
    readonly index: number;
    readonly kind: string;
    readonly day: string;
    readonly subject: Readonly<Record<string, Readonly<Record<string, string | number>>>>;
  };
  readonly proof: readonly string[];
}

export interface LedgerAnchors {
  readonly size: number;
  readonly root: string;
  readonly entries: readonly AnchoredEntry[];
}

/** An election as anybody can check it, in one file; canonical JSON. No person's reference is in it. */
export interface ElectionExport {
  readonly format: typeof FORMAT;
  readonly entries: readonly BoardEntry[];
  readonly names: readonly NamedCandidate[];
  /** Null for a board that no ledger holds. */
  readonly ledger: LedgerAnchors | null;
}

export const exportElection = (given: Omit<ElectionExport, 'format'>): ElectionExport => ({ format: FORMAT, ...given });

type Check = (value: unknown) => boolean;

const matches =
  (form: RegExp): Check =>
  (value) =>
    typeof value === 'string' && form.test(value);
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isOneOf =
  (words: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && words.includes(value);
const isListOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const isNullOr =
  (check: Check): Check =>
  (value) =>
    value === null || check(value);
const isObjectOf =
  (fields: Readonly<Record<string, Check>>): Check =>
  (value) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
    const given = value as Record<string, unknown>;
    return Object.keys(given).every((name) => Object.hasOwn(fields, name)) && allHold(fields, given);
  };
const allHold = (fields: Readonly<Record<string, Check>>, given: Record<string, unknown>): boolean =>
  Object.entries(fields).every(([name, check]) => check(given[name]));

const isText: Check = (value) => typeof value === 'string' && value.length <= 1000 && value.isWellFormed();
const isAnyDay: Check = (value) => typeof value === 'string' && isDay(value);
const isHash = matches(/^[0-9a-f]{64}$/u);
const isVoter = matches(/^[0-9a-f]{32}$/u);
const isNode = matches(/^[a-z0-9-]{2,40}$/u);
const isRole = isOneOf(SIGNER_ROLES);
const isBase64url = matches(/^[A-Za-z0-9_-]{1,1000}$/u);

const PLAN = isObjectOf({
  election: matches(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/u),
  title: isText,
  method: isOneOf(COUNTING_METHODS),
  seats: isCount,
  nominationsUntil: isAnyDay,
  issuingUntil: isAnyDay,
  castingUntil: isAnyDay,
  contestDays: isCount,
  lotSources: isListOf(isText),
  issuesLate: (value) => value === undefined || typeof value === 'boolean',
  onAnswers: (value) => value === undefined || typeof value === 'boolean',
  coSigner: (value) => value === undefined || isNode(value),
});

/** Every field of every entry: what is not here has no place on a board. */
const ENTRIES: Readonly<Record<BoardEntry['kind'], Readonly<Record<string, Check>>>> = {
  called: { day: isAnyDay, node: isNode, plan: PLAN },
  candidate: { number: isCount, name: isHash },
  signer: { role: isRole, node: isNode, paperKey: isBase64url, statementKey: isBase64url },
  voter: { voter: isVoter, key: isNullOr(isBase64url) },
  opened: { day: isAnyDay, roll: isCount },
  request: {
    voter: isVoter,
    key: isBase64url,
    blinded: isListOf(isHash),
    signature: isBase64url,
    signedBy: isListOf(isRole),
  },
  issued: { role: isRole, papers: isCount, requests: isHash, opening: isHash, signature: isBase64url },
  casting: { day: isAnyDay },
  ballot: {
    key: isBase64url,
    marks: isListOf(isCount),
    papers: isListOf(isObjectOf({ prefix: isBase64url, signature: isBase64url })),
    signature: isBase64url,
  },
  closed: { day: isAnyDay, ballots: isCount },
  lot: { values: isListOf(isListOf(isCount)) },
  result: { day: isAnyDay, elected: isListOf(isCount), count: isHash },
};

/** Whether a value is an entry of a board by its form alone. */
export function isBoardEntry(value: unknown): value is BoardEntry {
  if (typeof value !== 'object' || value === null) return false;
  const kind = BOARD_ORDER.find((one) => one === (value as Record<string, unknown>)['kind']);
  return kind !== undefined && isObjectOf({ ...ENTRIES[kind], kind: isOneOf([kind]) })(value);
}

const isSubject: Check = (value) =>
  typeof value === 'object' &&
  value !== null &&
  Object.values(value).every((group) => typeof group === 'object' && group !== null && !Array.isArray(group));
const isLedger = isObjectOf({
  size: isCount,
  root: isHash,
  entries: isListOf(
    isObjectOf({
      entry: isObjectOf({ index: isCount, kind: isText, day: isAnyDay, subject: isSubject }),
      proof: isListOf(isHash),
    }),
  ),
});
const isNames = isListOf(isObjectOf({ number: isCount, salt: isHash, name: isText }));

/** What is wrong with the form of a file; `entry` counts from 0. */
export interface ExportProblem {
  readonly code: 'NOT_AN_ELECTION' | 'ENTRY_MALFORMED' | 'NAMES_MALFORMED' | 'LEDGER_MALFORMED';
  readonly entry?: number;
}

export function readElectionExport(value: unknown): Result<ElectionExport, ExportProblem> {
  if (typeof value !== 'object' || value === null) return err({ code: 'NOT_AN_ELECTION' });
  const { format, entries, names, ledger } = value as Record<string, unknown>;
  if (format !== FORMAT || !Array.isArray(entries)) return err({ code: 'NOT_AN_ELECTION' });
  const malformed = entries.findIndex((entry) => !isBoardEntry(entry));
  if (malformed >= 0) return err({ code: 'ENTRY_MALFORMED', entry: malformed });
  if (!isNames(names)) return err({ code: 'NAMES_MALFORMED' });
  if (!isNullOr(isLedger)(ledger)) return err({ code: 'LEDGER_MALFORMED' });
  return ok(value as ElectionExport);
}
