import type { Words } from '#domain-kit';

export type PersonalKind = 'name' | 'contact' | 'credential' | 'pseudonym' | 'free-text';

/**
 * Where in the database a value lies, from a row on: a column of its own (`ended_at`), or one of the row that it names
 * by that row's primary key (`import_id > import_file.ended_at`, over as many tables as it takes).
 */
export type RowPath = string;

/** A value is kept this many days after the instant or day at `after`; an `after` that is null has not come. */
export interface Limit {
  readonly days: number;
  readonly after: RowPath;
}

/** With what a value goes that no date ends. `erasure` is the person's own wish. */
export type Lasting = 'erasure' | 'account' | 'row' | 'use';

/**
 * How long a value is kept: in words, and so that a machine can hold it. The first limit that has passed ends it, and the
 * retention job then empties the column (`clear`) or deletes the row (`delete-row`); `own-job` says that a job of the
 * feature does it, because more must change with it.
 */
export type Retention = Words &
  (
    | { readonly lasts: Lasting; readonly limits?: never; readonly ends?: never }
    | {
        readonly limits: readonly [Limit, ...Limit[]];
        readonly ends: 'clear' | 'delete-row' | 'own-job';
        readonly lasts?: never;
      }
  );

/**
 * What the erasure of a person does to a value of theirs. `clear` empties it and `delete-row` takes the row; `pseudonym`
 * puts a word in its place that names nobody. `if-named` is for texts that others need: one goes, with its salt, where
 * it names the person, and a second mandate-holder confirms.
 */
export type Erasure = 'clear' | 'delete-row' | 'pseudonym' | 'if-named';

export interface PersonalDeclaration {
  readonly column: string;
  readonly kind: PersonalKind;
  /** What it is, as its person calls it: "your name". */
  readonly name: Words;
  /** Why the node keeps it; shown to the person. */
  readonly purpose: Words;
  /** Who may read it: permissions, `members`, and `self`, who is the person. Whatever `self` reads is in their export. */
  readonly readers: readonly string[];
  readonly retention: Retention;
  /** Where the row says whose it is: the path to a person's reference. Where it cannot say it: `nobody`, and why. */
  readonly owner: RowPath | { readonly nobody: string };
  /** By default `clear` where the column may be empty, else `delete-row`. */
  readonly erasure?: Erasure;
  readonly nullable?: boolean;
  /** The column beside it that holds its search index, which the entity declares and its service fills (`indexOf`). */
  readonly blindIndex?: string;
  /** `exact`: found by `exactForm`, however it was typed; else by the text as it is. Needs `blindIndex`. */
  readonly searchable?: 'exact';
  /** The place (`table.column`) with whose index this one is compared, so that equal texts have equal ones; by default its own. */
  readonly indexedAs?: string;
}
