/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type Direction =
  | 'GIVE_OUT'
  | 'INTAKE';

/** What is absent is not stated. Sites, kinds and sources are named in words; a new name is kept. */
export type RecordInput = {
  /** YYYY-MM-DD */
  day: string;
  /** A UUID of the caller. The same again is the same record: ask again when no answer came. */
  entry?: string | number | null | undefined;
  kind?: string | null | undefined;
  /** A decimal number. */
  quantity?: string | null | undefined;
  site: string;
  source?: string | null | undefined;
  timeOfDay?: TimeOfDay | null | undefined;
  unit?: Unit | null | undefined;
  /** A pseudonym, never a name. */
  worker?: string | null | undefined;
};

export type RecordSort =
  | 'DAY_ASC'
  | 'DAY_DESC'
  | 'KIND'
  | 'SITE'
  | 'SOURCE';

export type TimeOfDay =
  | 'AFTERNOON'
  | 'EVENING'
  | 'MORNING'
  | 'NOT_STATED'
  | 'OVERNIGHT';

export type Unit =
  | 'BAG'
  | 'BOX'
  | 'ITEM'
  | 'KILOGRAM'
  | 'LITRE'
  | 'MEAL'
  | 'NOT_STATED';

export type RecordLineFragment = { id: string, direction: Direction, day: string, timeOfDay: TimeOfDay, quantity: string | null, unit: Unit, workerStated: boolean, withdrawnReason: string | null, site: { id: string, name: string, recordName: string }, kind: { id: string, name: string } | null, source: { id: string, name: string } | null };

export type RecordsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  month?: string | null | undefined;
  siteId?: string | number | null | undefined;
  direction?: Direction | null | undefined;
  sort?: RecordSort | null | undefined;
  withdrawn?: boolean | null | undefined;
}>;


export type RecordsQuery = { records: { endCursor: string | null, total: number, items: Array<{ id: string, direction: Direction, day: string, timeOfDay: TimeOfDay, quantity: string | null, unit: Unit, workerStated: boolean, withdrawnReason: string | null, site: { id: string, name: string, recordName: string }, kind: { id: string, name: string } | null, source: { id: string, name: string } | null }> } };

export type RecordNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordNamesQuery = { sites: Array<{ id: string, name: string, recordName: string }>, sources: Array<{ id: string, name: string, mergedInto: string | null }>, intakesByKindName: Array<{ name: string | null, count: number }> };

export type RecordIntakeMutationVariables = Exact<{
  input: RecordInput;
}>;


export type RecordIntakeMutation = { recordIntake:
    | { __typename: 'Record', id: string, direction: Direction, day: string, timeOfDay: TimeOfDay, quantity: string | null, unit: Unit, workerStated: boolean, withdrawnReason: string | null, site: { id: string, name: string, recordName: string }, kind: { id: string, name: string } | null, source: { id: string, name: string } | null }
    | { __typename: 'RecordRefused', code: string, message: string, problems: Array<{ field: string, remedy: string }> }
   };

export type RecordGiveOutMutationVariables = Exact<{
  input: RecordInput;
}>;


export type RecordGiveOutMutation = { recordGiveOut:
    | { __typename: 'Record', id: string, direction: Direction, day: string, timeOfDay: TimeOfDay, quantity: string | null, unit: Unit, workerStated: boolean, withdrawnReason: string | null, site: { id: string, name: string, recordName: string }, kind: { id: string, name: string } | null, source: { id: string, name: string } | null }
    | { __typename: 'RecordRefused', code: string, message: string, problems: Array<{ field: string, remedy: string }> }
   };

export type CorrectRecordMutationVariables = Exact<{
  id: string | number;
  direction: Direction;
  input: RecordInput;
}>;


export type CorrectRecordMutation = { correctRecord:
    | { __typename: 'Record', id: string, direction: Direction, day: string, timeOfDay: TimeOfDay, quantity: string | null, unit: Unit, workerStated: boolean, withdrawnReason: string | null, site: { id: string, name: string, recordName: string }, kind: { id: string, name: string } | null, source: { id: string, name: string } | null }
    | { __typename: 'RecordRefused', code: string, message: string, problems: Array<{ field: string, remedy: string }> }
   };

export type WithdrawRecordMutationVariables = Exact<{
  id: string | number;
  reason: string;
}>;


export type WithdrawRecordMutation = { withdrawRecord:
    | { __typename: 'Record', id: string, direction: Direction, day: string, timeOfDay: TimeOfDay, quantity: string | null, unit: Unit, workerStated: boolean, withdrawnReason: string | null, site: { id: string, name: string, recordName: string }, kind: { id: string, name: string } | null, source: { id: string, name: string } | null }
    | { __typename: 'RecordRefused', code: string, message: string, problems: Array<{ field: string, remedy: string }> }
   };

export type RestoreRecordMutationVariables = Exact<{
  id: string | number;
}>;


export type RestoreRecordMutation = { restoreRecord:
    | { __typename: 'Record', id: string, direction: Direction, day: string, timeOfDay: TimeOfDay, quantity: string | null, unit: Unit, workerStated: boolean, withdrawnReason: string | null, site: { id: string, name: string, recordName: string }, kind: { id: string, name: string } | null, source: { id: string, name: string } | null }
    | { __typename: 'RecordRefused', code: string, message: string, problems: Array<{ field: string, remedy: string }> }
   };

type Recorded_Record_Fragment = { __typename: 'Record', id: string, direction: Direction, day: string, timeOfDay: TimeOfDay, quantity: string | null, unit: Unit, workerStated: boolean, withdrawnReason: string | null, site: { id: string, name: string, recordName: string }, kind: { id: string, name: string } | null, source: { id: string, name: string } | null };

type Recorded_RecordRefused_Fragment = { __typename: 'RecordRefused', code: string, message: string, problems: Array<{ field: string, remedy: string }> };

export type RecordedFragment =
  | Recorded_Record_Fragment
  | Recorded_RecordRefused_Fragment
;

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const RecordLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RecordLine on Record {
  id
  direction
  day
  timeOfDay
  quantity
  unit
  workerStated
  withdrawnReason
  site {
    id
    name
    recordName
  }
  kind {
    id
    name
  }
  source {
    id
    name
  }
}
    `, {"fragmentName":"RecordLine"}) as unknown as TypedDocumentString<RecordLineFragment, unknown>;
export const RecordedFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Recorded on RecordResult {
  __typename
  ... on Record {
    ...RecordLine
  }
  ... on RecordRefused {
    code
    message
    problems {
      field
      remedy
    }
  }
}
    fragment RecordLine on Record {
  id
  direction
  day
  timeOfDay
  quantity
  unit
  workerStated
  withdrawnReason
  site {
    id
    name
    recordName
  }
  kind {
    id
    name
  }
  source {
    id
    name
  }
}`, {"fragmentName":"Recorded"}) as unknown as TypedDocumentString<RecordedFragment, unknown>;
export const RecordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Records($first: Int!, $after: String, $search: String, $month: String, $siteId: ID, $direction: Direction, $sort: RecordSort, $withdrawn: Boolean) {
  records(
    first: $first
    after: $after
    search: $search
    month: $month
    siteId: $siteId
    direction: $direction
    sort: $sort
    withdrawn: $withdrawn
  ) {
    items {
      ...RecordLine
    }
    endCursor
    total
  }
}
    fragment RecordLine on Record {
  id
  direction
  day
  timeOfDay
  quantity
  unit
  workerStated
  withdrawnReason
  site {
    id
    name
    recordName
  }
  kind {
    id
    name
  }
  source {
    id
    name
  }
}`) as unknown as TypedDocumentString<RecordsQuery, RecordsQueryVariables>;
export const RecordNamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecordNames {
  sites {
    id
    name
    recordName
  }
  sources {
    id
    name
    mergedInto
  }
  intakesByKindName {
    name
    count
  }
}
    `) as unknown as TypedDocumentString<RecordNamesQuery, RecordNamesQueryVariables>;
export const RecordIntakeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordIntake($input: RecordInput!) {
  recordIntake(input: $input) {
    ...Recorded
  }
}
    fragment RecordLine on Record {
  id
  direction
  day
  timeOfDay
  quantity
  unit
  workerStated
  withdrawnReason
  site {
    id
    name
    recordName
  }
  kind {
    id
    name
  }
  source {
    id
    name
  }
}
fragment Recorded on RecordResult {
  __typename
  ... on Record {
    ...RecordLine
  }
  ... on RecordRefused {
    code
    message
    problems {
      field
      remedy
    }
  }
}`) as unknown as TypedDocumentString<RecordIntakeMutation, RecordIntakeMutationVariables>;
export const RecordGiveOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordGiveOut($input: RecordInput!) {
  recordGiveOut(input: $input) {
    ...Recorded
  }
}
    fragment RecordLine on Record {
  id
  direction
  day
  timeOfDay
  quantity
  unit
  workerStated
  withdrawnReason
  site {
    id
    name
    recordName
  }
  kind {
    id
    name
  }
  source {
    id
    name
  }
}
fragment Recorded on RecordResult {
  __typename
  ... on Record {
    ...RecordLine
  }
  ... on RecordRefused {
    code
    message
    problems {
      field
      remedy
    }
  }
}`) as unknown as TypedDocumentString<RecordGiveOutMutation, RecordGiveOutMutationVariables>;
export const CorrectRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CorrectRecord($id: ID!, $direction: Direction!, $input: RecordInput!) {
  correctRecord(id: $id, direction: $direction, input: $input) {
    ...Recorded
  }
}
    fragment RecordLine on Record {
  id
  direction
  day
  timeOfDay
  quantity
  unit
  workerStated
  withdrawnReason
  site {
    id
    name
    recordName
  }
  kind {
    id
    name
  }
  source {
    id
    name
  }
}
fragment Recorded on RecordResult {
  __typename
  ... on Record {
    ...RecordLine
  }
  ... on RecordRefused {
    code
    message
    problems {
      field
      remedy
    }
  }
}`) as unknown as TypedDocumentString<CorrectRecordMutation, CorrectRecordMutationVariables>;
export const WithdrawRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawRecord($id: ID!, $reason: String!) {
  withdrawRecord(id: $id, reason: $reason) {
    ...Recorded
  }
}
    fragment RecordLine on Record {
  id
  direction
  day
  timeOfDay
  quantity
  unit
  workerStated
  withdrawnReason
  site {
    id
    name
    recordName
  }
  kind {
    id
    name
  }
  source {
    id
    name
  }
}
fragment Recorded on RecordResult {
  __typename
  ... on Record {
    ...RecordLine
  }
  ... on RecordRefused {
    code
    message
    problems {
      field
      remedy
    }
  }
}`) as unknown as TypedDocumentString<WithdrawRecordMutation, WithdrawRecordMutationVariables>;
export const RestoreRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RestoreRecord($id: ID!) {
  restoreRecord(id: $id) {
    ...Recorded
  }
}
    fragment RecordLine on Record {
  id
  direction
  day
  timeOfDay
  quantity
  unit
  workerStated
  withdrawnReason
  site {
    id
    name
    recordName
  }
  kind {
    id
    name
  }
  source {
    id
    name
  }
}
fragment Recorded on RecordResult {
  __typename
  ... on Record {
    ...RecordLine
  }
  ... on RecordRefused {
    code
    message
    problems {
      field
      remedy
    }
  }
}`) as unknown as TypedDocumentString<RestoreRecordMutation, RestoreRecordMutationVariables>;