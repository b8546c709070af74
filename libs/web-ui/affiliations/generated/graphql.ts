/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type MyAffiliationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAffiliationsQuery = { myAffiliations: Array<{ id: string, name: string, shownToMembers: boolean }> };

export type AffiliationsOfQueryVariables = Exact<{
  personRef: string;
}>;


export type AffiliationsOfQuery = { affiliationsOf: Array<string> };

type AffiliationAnswer_AffiliationDone_Fragment = { __typename: 'AffiliationDone' };

type AffiliationAnswer_AffiliationRefused_Fragment = { __typename: 'AffiliationRefused', code: string, message: string };

export type AffiliationAnswerFragment =
  | AffiliationAnswer_AffiliationDone_Fragment
  | AffiliationAnswer_AffiliationRefused_Fragment
;

export type AddAffiliationMutationVariables = Exact<{
  name: string;
  shownToMembers: boolean;
}>;


export type AddAffiliationMutation = { addAffiliation:
    | { __typename: 'AffiliationDone' }
    | { __typename: 'AffiliationRefused', code: string, message: string }
   };

export type ChangeAffiliationMutationVariables = Exact<{
  id: string | number;
  name: string;
  shownToMembers: boolean;
}>;


export type ChangeAffiliationMutation = { changeAffiliation:
    | { __typename: 'AffiliationDone' }
    | { __typename: 'AffiliationRefused', code: string, message: string }
   };

export type RemoveAffiliationMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveAffiliationMutation = { removeAffiliation:
    | { __typename: 'AffiliationDone' }
    | { __typename: 'AffiliationRefused', code: string, message: string }
   };

export type RecuseMutationVariables = Exact<{
  decisionId: string | number;
}>;


export type RecuseMutation = { recuse:
    | { __typename: 'AffiliationDone' }
    | { __typename: 'AffiliationRefused', code: string, message: string }
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
export const AffiliationAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}
    `, {"fragmentName":"AffiliationAnswer"}) as unknown as TypedDocumentString<AffiliationAnswerFragment, unknown>;
export const MyAffiliationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyAffiliations {
  myAffiliations {
    id
    name
    shownToMembers
  }
}
    `) as unknown as TypedDocumentString<MyAffiliationsQuery, MyAffiliationsQueryVariables>;
export const AffiliationsOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AffiliationsOf($personRef: String!) {
  affiliationsOf(personRef: $personRef)
}
    `) as unknown as TypedDocumentString<AffiliationsOfQuery, AffiliationsOfQueryVariables>;
export const AddAffiliationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddAffiliation($name: String!, $shownToMembers: Boolean!) {
  addAffiliation(name: $name, shownToMembers: $shownToMembers) {
    ...AffiliationAnswer
  }
}
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<AddAffiliationMutation, AddAffiliationMutationVariables>;
export const ChangeAffiliationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeAffiliation($id: ID!, $name: String!, $shownToMembers: Boolean!) {
  changeAffiliation(id: $id, name: $name, shownToMembers: $shownToMembers) {
    ...AffiliationAnswer
  }
}
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ChangeAffiliationMutation, ChangeAffiliationMutationVariables>;
export const RemoveAffiliationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveAffiliation($id: ID!) {
  removeAffiliation(id: $id) {
    ...AffiliationAnswer
  }
}
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<RemoveAffiliationMutation, RemoveAffiliationMutationVariables>;
export const RecuseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Recuse($decisionId: ID!) {
  recuse(decisionId: $decisionId) {
    ...AffiliationAnswer
  }
}
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<RecuseMutation, RecuseMutationVariables>;