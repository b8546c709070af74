import type { Words } from '#domain-kit';
import type { Permission } from '#identity';
import type { BodyRules } from '../domain/body-rules.types.js';
import type { OfficePolicy } from '../domain/office-policy.js';

export interface BylawsBody {
  readonly code: string;
  readonly name: Words;
  /** By which it decides if the founding assembly wants so. */
  readonly rules: BodyRules;
}

/** An office with its written charter: nobody is put into an office without one (R6). */
export interface BylawsOffice {
  readonly code: string;
  /** Code of the body that it belongs to. */
  readonly body: string;
  readonly title: Words;
  readonly duties: Words;
  readonly permissions: readonly Permission[];
  readonly termDays: number;
  /** Null: any body fills it by a decision, until the organization decides how. */
  readonly policy: OfficePolicy | null;
}

/** What a founding assembly begins with, as data. Everything in it can be changed by decision. */
export interface BylawsTemplate {
  readonly code: string;
  readonly title: Words;
  readonly summary: Words;
  /** The first body is the one that founds. */
  readonly bodies: readonly BylawsBody[];
  readonly offices: readonly BylawsOffice[];
}
