/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type CiterPartsFragment = { kind: string, id: string, day: string, title: string | null, clause: number | null, version: number | null, holds: boolean };

export type CitersOfDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type CitersOfDecisionQuery = { citersOfDecision: Array<{ kind: string, id: string, day: string, title: string | null, clause: number | null, version: number | null, holds: boolean }> };

export type CitersOfDocumentQueryVariables = Exact<{
  kind: string;
}>;


export type CitersOfDocumentQuery = { citersOfDocument: Array<{ kind: string, id: string, day: string, title: string | null, clause: number | null, version: number | null, holds: boolean }> };

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
export const CiterPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CiterParts on CiterView {
  kind
  id
  day
  title
  clause
  version
  holds
}
    `, {"fragmentName":"CiterParts"}) as unknown as TypedDocumentString<CiterPartsFragment, unknown>;
export const CitersOfDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitersOfDecision($id: ID!) {
  citersOfDecision(id: $id) {
    ...CiterParts
  }
}
    fragment CiterParts on CiterView {
  kind
  id
  day
  title
  clause
  version
  holds
}`) as unknown as TypedDocumentString<CitersOfDecisionQuery, CitersOfDecisionQueryVariables>;
export const CitersOfDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitersOfDocument($kind: String!) {
  citersOfDocument(kind: $kind) {
    ...CiterParts
  }
}
    fragment CiterParts on CiterView {
  kind
  id
  day
  title
  clause
  version
  holds
}`) as unknown as TypedDocumentString<CitersOfDocumentQuery, CitersOfDocumentQueryVariables>;