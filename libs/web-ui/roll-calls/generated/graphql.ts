/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type RollCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type RollCallsQuery = { rollCalls: Array<{ id: string, bodyName: string, text: string | null, phase: string, openedOn: string, closesOn: string, myVote: string | null, iVote: boolean, iClose: boolean }> };

export type RollCallQueryVariables = Exact<{
  id: string | number;
}>;


export type RollCallQuery = { rollCall: { id: string, bodyName: string, text: string | null, moderatorName: string | null, phase: string, openedOn: string, closesOn: string, closesEarly: boolean, effectKind: string | null, myVote: string | null, iVote: boolean, iClose: boolean, decisionId: string | null, count: { electorate: number, present: number, inFavour: number, against: number } | null, roll: Array<{ name: string | null, vote: string | null }> | null } | null };

type RollCallAnswer_RollCallDone_Fragment = { __typename: 'RollCallDone', id: string };

type RollCallAnswer_RollCallRefused_Fragment = { __typename: 'RollCallRefused', code: string, effectCode: string | null, message: string };

export type RollCallAnswerFragment =
  | RollCallAnswer_RollCallDone_Fragment
  | RollCallAnswer_RollCallRefused_Fragment
;

export type VoteByNameMutationVariables = Exact<{
  id: string | number;
  vote: string;
}>;


export type VoteByNameMutation = { voteByName:
    | { __typename: 'RollCallDone', id: string }
    | { __typename: 'RollCallRefused', code: string, effectCode: string | null, message: string }
   };

export type CloseRollCallMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseRollCallMutation = { closeRollCall:
    | { __typename: 'RollCallDone', id: string }
    | { __typename: 'RollCallRefused', code: string, effectCode: string | null, message: string }
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
export const RollCallAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RollCallAnswer on RollCallResult {
  __typename
  ... on RollCallDone {
    id
  }
  ... on RollCallRefused {
    code
    effectCode
    message
  }
}
    `, {"fragmentName":"RollCallAnswer"}) as unknown as TypedDocumentString<RollCallAnswerFragment, unknown>;
export const RollCallsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RollCalls {
  rollCalls {
    id
    bodyName
    text
    phase
    openedOn
    closesOn
    myVote
    iVote
    iClose
  }
}
    `) as unknown as TypedDocumentString<RollCallsQuery, RollCallsQueryVariables>;
export const RollCallDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RollCall($id: ID!) {
  rollCall(id: $id) {
    id
    bodyName
    text
    moderatorName
    phase
    openedOn
    closesOn
    closesEarly
    effectKind
    count {
      electorate
      present
      inFavour
      against
    }
    roll {
      name
      vote
    }
    myVote
    iVote
    iClose
    decisionId
  }
}
    `) as unknown as TypedDocumentString<RollCallQuery, RollCallQueryVariables>;
export const VoteByNameDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VoteByName($id: ID!, $vote: String!) {
  voteByName(id: $id, vote: $vote) {
    ...RollCallAnswer
  }
}
    fragment RollCallAnswer on RollCallResult {
  __typename
  ... on RollCallDone {
    id
  }
  ... on RollCallRefused {
    code
    effectCode
    message
  }
}`) as unknown as TypedDocumentString<VoteByNameMutation, VoteByNameMutationVariables>;
export const CloseRollCallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseRollCall($id: ID!) {
  closeRollCall(id: $id) {
    ...RollCallAnswer
  }
}
    fragment RollCallAnswer on RollCallResult {
  __typename
  ... on RollCallDone {
    id
  }
  ... on RollCallRefused {
    code
    effectCode
    message
  }
}`) as unknown as TypedDocumentString<CloseRollCallMutation, CloseRollCallMutationVariables>;