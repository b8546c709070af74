/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CaucusPartsFragment = { id: string, name: string, foundedOn: string, matters: Array<{ id: string, bodyId: string, title: string, words: string, minutes: number, publishedOn: string, meetingId: string | null }>, handOver: { endedOn: string } | null };

export type CaucusesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaucusesQuery = { caucuses: Array<{ id: string, name: string, foundedOn: string, matters: Array<{ id: string, bodyId: string, title: string, words: string, minutes: number, publishedOn: string, meetingId: string | null }>, handOver: { endedOn: string } | null }>, bodies: Array<{ id: string, name: string }> };

export type CaucusPapersQueryVariables = Exact<{ [key: string]: never; }>;


export type CaucusPapersQuery = { caucusPaperRound: { beginsOn: string, asksUntil: string, countsUntil: string, paperKey: string, hasAsked: boolean } };

export type RequestCaucusPaperMutationVariables = Exact<{
  beginsOn: string;
  blinded: string;
}>;


export type RequestCaucusPaperMutation = { requestCaucusPaper:
    | { __typename: 'CaucusPaper', signature: string }
    | { __typename: 'CaucusRefused', code: string, message: string }
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
export const CaucusPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CaucusParts on Caucus {
  id
  name
  foundedOn
  matters {
    id
    bodyId
    title
    words
    minutes
    publishedOn
    meetingId
  }
  handOver {
    endedOn
  }
}
    `, {"fragmentName":"CaucusParts"}) as unknown as TypedDocumentString<CaucusPartsFragment, unknown>;
export const CaucusesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Caucuses {
  caucuses {
    ...CaucusParts
  }
  bodies {
    id
    name
  }
}
    fragment CaucusParts on Caucus {
  id
  name
  foundedOn
  matters {
    id
    bodyId
    title
    words
    minutes
    publishedOn
    meetingId
  }
  handOver {
    endedOn
  }
}`) as unknown as TypedDocumentString<CaucusesQuery, CaucusesQueryVariables>;
export const CaucusPapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaucusPapers {
  caucusPaperRound {
    beginsOn
    asksUntil
    countsUntil
    paperKey
    hasAsked
  }
}
    `) as unknown as TypedDocumentString<CaucusPapersQuery, CaucusPapersQueryVariables>;
export const RequestCaucusPaperDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestCaucusPaper($beginsOn: String!, $blinded: String!) {
  requestCaucusPaper(beginsOn: $beginsOn, blinded: $blinded) {
    __typename
    ... on CaucusPaper {
      signature
    }
    ... on CaucusRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestCaucusPaperMutation, RequestCaucusPaperMutationVariables>;