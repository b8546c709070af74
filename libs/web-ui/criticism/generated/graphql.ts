/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** About one decision that is in force, or about the work of one office. */
export type CriticismInput = {
  decisionId?: string | number | null | undefined;
  officeId?: string | number | null | undefined;
  /** 1 to 4,000 characters about the work, without the names of those who did it. */
  words: string;
};

export type CriticismPartsFragment = { id: string, decisionId: string | null, officeId: string | null, bodyName: string, authorName: string, state: string, words: string, answer: string | null, writtenOn: string, dueOn: string, answeredOn: string | null, closedOn: string | null, isOverdue: boolean, isMine: boolean, isMineToAnswer: boolean };

export type CriticismsQueryVariables = Exact<{ [key: string]: never; }>;


export type CriticismsQuery = { criticisms: Array<{ id: string, decisionId: string | null, officeId: string | null, bodyName: string, authorName: string, state: string, words: string, answer: string | null, writtenOn: string, dueOn: string, answeredOn: string | null, closedOn: string | null, isOverdue: boolean, isMine: boolean, isMineToAnswer: boolean }> };

export type CriticismsOfDecisionQueryVariables = Exact<{
  decisionId: string | number;
}>;


export type CriticismsOfDecisionQuery = { criticisms: Array<{ id: string, decisionId: string | null, officeId: string | null, bodyName: string, authorName: string, state: string, words: string, answer: string | null, writtenOn: string, dueOn: string, answeredOn: string | null, closedOn: string | null, isOverdue: boolean, isMine: boolean, isMineToAnswer: boolean }> };

export type CriticismTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type CriticismTargetsQuery = { offices: Array<{ id: string, code: string, title: string }>, decisions: { items: Array<{ id: string, text: string | null, day: string, state: string }> } };

type CriticismAnswered_CriticismDone_Fragment = { __typename: 'CriticismDone', id: string };

type CriticismAnswered_CriticismRefused_Fragment = { __typename: 'CriticismRefused', code: string, message: string };

export type CriticismAnsweredFragment =
  | CriticismAnswered_CriticismDone_Fragment
  | CriticismAnswered_CriticismRefused_Fragment
;

export type WriteCriticismMutationVariables = Exact<{
  input: CriticismInput;
}>;


export type WriteCriticismMutation = { writeCriticism:
    | { __typename: 'CriticismDone', id: string }
    | { __typename: 'CriticismRefused', code: string, message: string }
   };

export type AnswerCriticismMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type AnswerCriticismMutation = { answerCriticism:
    | { __typename: 'CriticismDone', id: string }
    | { __typename: 'CriticismRefused', code: string, message: string }
   };

export type CloseCriticismMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseCriticismMutation = { closeCriticism:
    | { __typename: 'CriticismDone', id: string }
    | { __typename: 'CriticismRefused', code: string, message: string }
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
export const CriticismPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CriticismParts on CriticismView {
  id
  decisionId
  officeId
  bodyName
  authorName
  state
  words
  answer
  writtenOn
  dueOn
  answeredOn
  closedOn
  isOverdue
  isMine
  isMineToAnswer
}
    `, {"fragmentName":"CriticismParts"}) as unknown as TypedDocumentString<CriticismPartsFragment, unknown>;
export const CriticismAnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CriticismAnswered on CriticismResult {
  __typename
  ... on CriticismDone {
    id
  }
  ... on CriticismRefused {
    code
    message
  }
}
    `, {"fragmentName":"CriticismAnswered"}) as unknown as TypedDocumentString<CriticismAnsweredFragment, unknown>;
export const CriticismsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Criticisms {
  criticisms {
    ...CriticismParts
  }
}
    fragment CriticismParts on CriticismView {
  id
  decisionId
  officeId
  bodyName
  authorName
  state
  words
  answer
  writtenOn
  dueOn
  answeredOn
  closedOn
  isOverdue
  isMine
  isMineToAnswer
}`) as unknown as TypedDocumentString<CriticismsQuery, CriticismsQueryVariables>;
export const CriticismsOfDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CriticismsOfDecision($decisionId: ID!) {
  criticisms(decisionId: $decisionId) {
    ...CriticismParts
  }
}
    fragment CriticismParts on CriticismView {
  id
  decisionId
  officeId
  bodyName
  authorName
  state
  words
  answer
  writtenOn
  dueOn
  answeredOn
  closedOn
  isOverdue
  isMine
  isMineToAnswer
}`) as unknown as TypedDocumentString<CriticismsOfDecisionQuery, CriticismsOfDecisionQueryVariables>;
export const CriticismTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CriticismTargets {
  offices {
    id
    code
    title
  }
  decisions(first: 100) {
    items {
      id
      text
      day
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CriticismTargetsQuery, CriticismTargetsQueryVariables>;
export const WriteCriticismDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WriteCriticism($input: CriticismInput!) {
  writeCriticism(input: $input) {
    ...CriticismAnswered
  }
}
    fragment CriticismAnswered on CriticismResult {
  __typename
  ... on CriticismDone {
    id
  }
  ... on CriticismRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<WriteCriticismMutation, WriteCriticismMutationVariables>;
export const AnswerCriticismDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerCriticism($id: ID!, $words: String!) {
  answerCriticism(id: $id, words: $words) {
    ...CriticismAnswered
  }
}
    fragment CriticismAnswered on CriticismResult {
  __typename
  ... on CriticismDone {
    id
  }
  ... on CriticismRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<AnswerCriticismMutation, AnswerCriticismMutationVariables>;
export const CloseCriticismDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseCriticism($id: ID!) {
  closeCriticism(id: $id) {
    ...CriticismAnswered
  }
}
    fragment CriticismAnswered on CriticismResult {
  __typename
  ... on CriticismDone {
    id
  }
  ... on CriticismRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<CloseCriticismMutation, CloseCriticismMutationVariables>;