/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type GrievanceInput = {
  /** The body that is to hear it. */
  bodyId: string;
  /** Whether the person named learns whose it is. The body does. */
  isSigned: boolean;
  /** Of the person named. */
  personRef: string;
  /** 1 to 4,000 characters. The person named reads them at once. */
  words: string;
};

export type GrievancePartsFragment = { id: string, role: string, state: string, personName: string, authorName: string | null, isSigned: boolean, bodyId: string, bodyName: string, words: string, reply: string | null, filedOn: string, replyUntil: string, repliedOn: string | null, closedOn: string | null, outcome: string | null };

export type MyGrievancesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyGrievancesQuery = { myGrievances: Array<{ id: string, role: string, state: string, personName: string, authorName: string | null, isSigned: boolean, bodyId: string, bodyName: string, words: string, reply: string | null, filedOn: string, replyUntil: string, repliedOn: string | null, closedOn: string | null, outcome: string | null }> };

export type GrievanceQueryVariables = Exact<{
  id: string | number;
}>;


export type GrievanceQuery = { grievance: { id: string, role: string, state: string, personName: string, authorName: string | null, isSigned: boolean, bodyId: string, bodyName: string, words: string, reply: string | null, filedOn: string, replyUntil: string, repliedOn: string | null, closedOn: string | null, outcome: string | null } | null };

export type GrievanceToDecideQueryVariables = Exact<{
  id: string | number;
}>;


export type GrievanceToDecideQuery = { grievanceToDecide: { id: string, bodyId: string, bodyName: string, decidedFrom: string | null } | null };

export type GrievanceOutcomesQueryVariables = Exact<{
  language: string;
}>;


export type GrievanceOutcomesQuery = { grievanceOutcomes: Array<{ code: string, text: string }> };

export type NameableQueryVariables = Exact<{
  name: string;
}>;


export type NameableQuery = { nameable: Array<{ ref: string, standing: string, since: string, bodies: Array<{ id: string, name: string, count: number }> }> };

export type SmallerBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type SmallerBodiesQuery = { smallerBodies: Array<{ id: string, code: string, name: string, people: Array<{ ref: string, displayName: string }> }> };

export type MembersToSeatQueryVariables = Exact<{
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type MembersToSeatQuery = { takingPart: { total: number, endCursor: string | null, items: Array<{ ref: string, displayName: string }> } };

type GrievanceAnswered_GrievanceDone_Fragment = { __typename: 'GrievanceDone', id: string };

type GrievanceAnswered_GrievanceRefused_Fragment = { __typename: 'GrievanceRefused', code: string, message: string };

export type GrievanceAnsweredFragment =
  | GrievanceAnswered_GrievanceDone_Fragment
  | GrievanceAnswered_GrievanceRefused_Fragment
;

export type FileGrievanceMutationVariables = Exact<{
  input: GrievanceInput;
}>;


export type FileGrievanceMutation = { fileGrievance:
    | { __typename: 'GrievanceDone', id: string }
    | { __typename: 'GrievanceRefused', code: string, message: string }
   };

export type ReplyToGrievanceMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type ReplyToGrievanceMutation = { replyToGrievance:
    | { __typename: 'GrievanceDone', id: string }
    | { __typename: 'GrievanceRefused', code: string, message: string }
   };

export type WithdrawGrievanceMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawGrievanceMutation = { withdrawGrievance:
    | { __typename: 'GrievanceDone', id: string }
    | { __typename: 'GrievanceRefused', code: string, message: string }
   };

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
export const GrievancePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GrievanceParts on GrievanceView {
  id
  role
  state
  personName
  authorName
  isSigned
  bodyId
  bodyName
  words
  reply
  filedOn
  replyUntil
  repliedOn
  closedOn
  outcome
}
    `, {"fragmentName":"GrievanceParts"}) as unknown as TypedDocumentString<GrievancePartsFragment, unknown>;
export const GrievanceAnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment GrievanceAnswered on GrievanceResult {
  __typename
  ... on GrievanceDone {
    id
  }
  ... on GrievanceRefused {
    code
    message
  }
}
    `, {"fragmentName":"GrievanceAnswered"}) as unknown as TypedDocumentString<GrievanceAnsweredFragment, unknown>;
export const MyGrievancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyGrievances {
  myGrievances {
    ...GrievanceParts
  }
}
    fragment GrievanceParts on GrievanceView {
  id
  role
  state
  personName
  authorName
  isSigned
  bodyId
  bodyName
  words
  reply
  filedOn
  replyUntil
  repliedOn
  closedOn
  outcome
}`) as unknown as TypedDocumentString<MyGrievancesQuery, MyGrievancesQueryVariables>;
export const GrievanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Grievance($id: ID!) {
  grievance(id: $id) {
    ...GrievanceParts
  }
}
    fragment GrievanceParts on GrievanceView {
  id
  role
  state
  personName
  authorName
  isSigned
  bodyId
  bodyName
  words
  reply
  filedOn
  replyUntil
  repliedOn
  closedOn
  outcome
}`) as unknown as TypedDocumentString<GrievanceQuery, GrievanceQueryVariables>;
export const GrievanceToDecideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GrievanceToDecide($id: ID!) {
  grievanceToDecide(id: $id) {
    id
    bodyId
    bodyName
    decidedFrom
  }
}
    `) as unknown as TypedDocumentString<GrievanceToDecideQuery, GrievanceToDecideQueryVariables>;
export const GrievanceOutcomesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GrievanceOutcomes($language: String!) {
  grievanceOutcomes(language: $language) {
    code
    text
  }
}
    `) as unknown as TypedDocumentString<GrievanceOutcomesQuery, GrievanceOutcomesQueryVariables>;
export const NameableDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Nameable($name: String!) {
  nameable(name: $name) {
    ref
    standing
    since
    bodies {
      id
      name
      count
    }
  }
}
    `) as unknown as TypedDocumentString<NameableQuery, NameableQueryVariables>;
export const SmallerBodiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SmallerBodies {
  smallerBodies {
    id
    code
    name
    people {
      ref
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<SmallerBodiesQuery, SmallerBodiesQueryVariables>;
export const MembersToSeatDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MembersToSeat($name: String, $first: Int!, $after: String) {
  takingPart(first: $first, after: $after, only: "member", name: $name) {
    total
    endCursor
    items {
      ref
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<MembersToSeatQuery, MembersToSeatQueryVariables>;
export const FileGrievanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation FileGrievance($input: GrievanceInput!) {
  fileGrievance(input: $input) {
    ...GrievanceAnswered
  }
}
    fragment GrievanceAnswered on GrievanceResult {
  __typename
  ... on GrievanceDone {
    id
  }
  ... on GrievanceRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<FileGrievanceMutation, FileGrievanceMutationVariables>;
export const ReplyToGrievanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReplyToGrievance($id: ID!, $words: String!) {
  replyToGrievance(id: $id, words: $words) {
    ...GrievanceAnswered
  }
}
    fragment GrievanceAnswered on GrievanceResult {
  __typename
  ... on GrievanceDone {
    id
  }
  ... on GrievanceRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ReplyToGrievanceMutation, ReplyToGrievanceMutationVariables>;
export const WithdrawGrievanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawGrievance($id: ID!) {
  withdrawGrievance(id: $id) {
    ...GrievanceAnswered
  }
}
    fragment GrievanceAnswered on GrievanceResult {
  __typename
  ... on GrievanceDone {
    id
  }
  ... on GrievanceRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<WithdrawGrievanceMutation, WithdrawGrievanceMutationVariables>;