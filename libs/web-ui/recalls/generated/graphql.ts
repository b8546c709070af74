/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a meeting counted on ending the mandate. */
export type RoomVoteInput = {
  /** Against ending it. */
  against: number;
  /** The day of the meeting, YYYY-MM-DD. */
  day: string;
  /** For ending the mandate. */
  inFavour: number;
  present: number;
};

export type RecallPetitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecallPetitionsQuery = { recallPetitions: Array<{ id: string, officeCode: string, officeTitle: string, holderName: string | null, isMine: boolean, kind: string, because: string, phase: string, until: string, signatures: number, needed: number, electorate: number, hasSigned: boolean, isToRecord: boolean, hasLapsed: boolean, electionId: string | null, heldOn: string | null, decisionId: string | null, answers: { yes: number, no: number, blank: number } | null }> };

type RecallAnswered_RecallDone_Fragment = { __typename: 'RecallDone' };

type RecallAnswered_RecallRefused_Fragment = { __typename: 'RecallRefused', code: string, message: string };

export type RecallAnsweredFragment =
  | RecallAnswered_RecallDone_Fragment
  | RecallAnswered_RecallRefused_Fragment
;

export type OpenRecallPetitionMutationVariables = Exact<{
  mandateId: string | number;
  kind: string;
}>;


export type OpenRecallPetitionMutation = { openRecallPetition:
    | { __typename: 'RecallDone' }
    | { __typename: 'RecallRefused', code: string, message: string }
   };

export type SignRecallPetitionMutationVariables = Exact<{
  id: string | number;
}>;


export type SignRecallPetitionMutation = { signRecallPetition:
    | { __typename: 'RecallDone' }
    | { __typename: 'RecallRefused', code: string, message: string }
   };

export type WithdrawRecallSignatureMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawRecallSignatureMutation = { withdrawRecallSignature:
    | { __typename: 'RecallDone' }
    | { __typename: 'RecallRefused', code: string, message: string }
   };

export type ConcludeRecallMutationVariables = Exact<{
  id: string | number;
  language: string;
  room?: RoomVoteInput | null | undefined;
}>;


export type ConcludeRecallMutation = { concludeRecall:
    | { __typename: 'RecallDone' }
    | { __typename: 'RecallRefused', code: string, message: string }
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
export const RecallAnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}
    `, {"fragmentName":"RecallAnswered"}) as unknown as TypedDocumentString<RecallAnsweredFragment, unknown>;
export const RecallPetitionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecallPetitions {
  recallPetitions {
    id
    officeCode
    officeTitle
    holderName
    isMine
    kind
    because
    phase
    until
    signatures
    needed
    electorate
    hasSigned
    isToRecord
    hasLapsed
    electionId
    heldOn
    answers {
      yes
      no
      blank
    }
    decisionId
  }
}
    `) as unknown as TypedDocumentString<RecallPetitionsQuery, RecallPetitionsQueryVariables>;
export const OpenRecallPetitionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenRecallPetition($mandateId: ID!, $kind: String!) {
  openRecallPetition(mandateId: $mandateId, kind: $kind) {
    ...RecallAnswered
  }
}
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<OpenRecallPetitionMutation, OpenRecallPetitionMutationVariables>;
export const SignRecallPetitionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignRecallPetition($id: ID!) {
  signRecallPetition(id: $id) {
    ...RecallAnswered
  }
}
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<SignRecallPetitionMutation, SignRecallPetitionMutationVariables>;
export const WithdrawRecallSignatureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawRecallSignature($id: ID!) {
  withdrawRecallSignature(id: $id) {
    ...RecallAnswered
  }
}
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<WithdrawRecallSignatureMutation, WithdrawRecallSignatureMutationVariables>;
export const ConcludeRecallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConcludeRecall($id: ID!, $language: String!, $room: RoomVoteInput) {
  concludeRecall(id: $id, language: $language, room: $room) {
    ...RecallAnswered
  }
}
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ConcludeRecallMutation, ConcludeRecallMutationVariables>;