import type { Clause } from './document.types.js';
import { addDays, type Day, err, isDay, isZone, ok, type Result } from '#domain-kit';

export interface Founder {
  readonly displayName: string;
  readonly memberSince: Day;
  /** Codes of the offices that this person holds until the interim mandates expire. */
  readonly offices: readonly string[];
}

export interface FoundingDraft {
  readonly displayName: string;
  /** IANA zone in which the organization counts its days. */
  readonly zone: string;
  readonly founders: readonly Founder[];
  /** Last day of the interim mandates. */
  readonly interimUntil: Day;
  /** Code of a bylaws template; absent: the plain assembly. */
  readonly bylaws?: string | null | undefined;
  /** In which the charters are written down: `en`, the default, or `es`. */
  readonly language?: string | null | undefined;
  /** What they unite on; absent: decided later. */
  readonly unity?: FoundingText | null | undefined;
  /** What volunteers accept; absent: decided later. */
  readonly workingRules?: FoundingText | null | undefined;
  /** How bodies decide from the founding day on, each body once; absent: decided later. */
  readonly bodyRules?: readonly FoundingRulesDraft[] | null | undefined;
  /** What a caucus of another organization brings along; absent: this one comes from none. */
  readonly spunOut?: FoundingSpunOut | null | undefined;
}

export interface FoundingSpunOut {
  /** The statement that the caucus signed, as JSON. */
  readonly package: string;
  /** Names of people who are asked to come along, and whom nobody adds. */
  readonly asked: readonly string[];
}

export interface FoundingText {
  /** Code of the pack from which the clauses came. */
  readonly pack?: string | null | undefined;
  readonly clauses: readonly Clause[];
}

/** Fields as `readRules` takes them; null or absent where the usual holds. They are changed by the body of everybody. */
export interface FoundingRulesDraft {
  /** Code of a body of the bylaws. */
  readonly body: string;
  readonly quorum: string;
  readonly ordinary?: string | null;
  readonly offices?: string | null;
  readonly principles?: string | null;
  readonly recall?: string | null;
  readonly amendment?: string | null;
  readonly byName?: readonly string[] | null;
  readonly noticeDays?: number | null;
  readonly minimumElectorate?: number | null;
  readonly recallSignatures?: number | null;
  readonly confidenceDays?: number | null;
}

/** An office that the founding makes; `seats` is null where any number may hold it. */
export interface FoundedOffice {
  readonly code: string;
  readonly seats: number | null;
}

export interface FoundingRefusal {
  readonly code:
    | 'ALREADY_FOUNDED'
    | 'WRONG_CODE'
    | 'TRY_LATER'
    | 'INVALID'
    | 'TOO_FEW_OFFICE_HOLDERS'
    | 'RULES_OUT_OF_REACH'
    | 'CUSTODY_NOT_CHOSEN'
    | ('PACKAGE_MALFORMED' | 'PACKAGE_FORGED' | 'DECISION_MISSING' | 'TOO_MANY_ASKED');
  /** Set with `INVALID`, `RULES_OUT_OF_REACH` and what a package is refused for: the field, as `founders.0.displayName`. */
  readonly field?: string;
  /** Set with `TRY_LATER`. */
  readonly retryAfterSeconds?: number;
}

/** Interim mandates confer power that no election gave: they end after half a year at the latest. */
export const LONGEST_INTERIM_DAYS = 180;
const MOST_FOUNDERS = 2000;
const LONGEST_NAME = 200;

const invalid = (field: string): Result<never, FoundingRefusal> => err({ code: 'INVALID', field });
const isName = (name: string): boolean => name.length > 0 && name.length <= LONGEST_NAME && name.isWellFormed();

/**
 * What a founding assembly may decide; names come back trimmed. At least two persons hold an office, because every
 * later decision needs one who records it and another who seconds it.
 */
export function checkFounding(
  draft: FoundingDraft,
  offices: readonly FoundedOffice[],
  today: Day,
): Result<FoundingDraft, FoundingRefusal> {
  const displayName = draft.displayName.trim();
  if (!isName(displayName)) return invalid('displayName');
  if (!isZone(draft.zone)) return invalid('zone');
  const until = draft.interimUntil;
  if (!isDay(until) || until <= today || until > addDays(today, LONGEST_INTERIM_DAYS)) return invalid('interimUntil');
  if (draft.founders.length === 0 || draft.founders.length > MOST_FOUNDERS) return invalid('founders');

  const founders = draft.founders.map((founder) => ({ ...founder, displayName: founder.displayName.trim() }));
  for (const [index, founder] of founders.entries()) {
    const field = refusedField(founder, offices, today);
    if (field) return invalid(`founders.${index}.${field}`);
  }
  const crowded = findCrowded(founders, offices);
  if (crowded !== -1) return invalid(`founders.${crowded}.offices`);
  if (founders.filter((founder) => founder.offices.length > 0).length < 2)
    return err({ code: 'TOO_FEW_OFFICE_HOLDERS' });
  return ok({ ...draft, displayName, founders });
}

/** The first founder who would sit where no seat is left; -1 if there is none. */
function findCrowded(founders: readonly Founder[], offices: readonly FoundedOffice[]): number {
  const taken = new Map<string, number>();
  return founders.findIndex((founder) =>
    founder.offices.some((code) => {
      const seated = (taken.get(code) ?? 0) + 1;
      taken.set(code, seated);
      return seated > (offices.find((office) => office.code === code)?.seats ?? Infinity);
    }),
  );
}

function refusedField(founder: Founder, offices: readonly FoundedOffice[], today: Day): keyof Founder | null {
  if (!isName(founder.displayName)) return 'displayName';
  if (!isDay(founder.memberSince) || founder.memberSince > today) return 'memberSince';
  const once = new Set(founder.offices).size === founder.offices.length;
  return once && founder.offices.every((code) => offices.some((office) => office.code === code)) ? null : 'offices';
}
