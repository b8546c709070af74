/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OriginQueryVariables = Exact<{ [key: string]: never; }>;


export type OriginQuery = { origin: { organization: string, name: string, foundedOn: string, decision: string, entry: string, word: string, papers: Array<{ id: string, kind: string, title: string, words: string, day: string, inFavour: number | null, against: number | null }> } | null, caucuses: Array<{ id: string, name: string, handOver: { endedOn: string, decision: string, successor: string } | null }> };

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

export const OriginDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Origin {
  origin {
    organization
    name
    foundedOn
    decision
    entry
    word
    papers {
      id
      kind
      title
      words
      day
      inFavour
      against
    }
  }
  caucuses {
    id
    name
    handOver {
      endedOn
      decision
      successor
    }
  }
}
    `) as unknown as TypedDocumentString<OriginQuery, OriginQueryVariables>;