/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type PersonToPickPartsFragment = { ref: string, displayName: string, memberSince: string, leftOn: string | null };

export type PeopleToPickQueryVariables = Exact<{
  among: string;
  name?: string | null | undefined;
  first: number;
}>;


export type PeopleToPickQuery = { people: { total: number, items: Array<{ ref: string, displayName: string, memberSince: string, leftOn: string | null }> } };

export type PersonPickedQueryVariables = Exact<{
  ref: string | number;
}>;


export type PersonPickedQuery = { people: { items: Array<{ ref: string, displayName: string, memberSince: string, leftOn: string | null }> } };

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
export const PersonToPickPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonToPickParts on Person {
  ref
  displayName
  memberSince
  leftOn
}
    `, {"fragmentName":"PersonToPickParts"}) as unknown as TypedDocumentString<PersonToPickPartsFragment, unknown>;
export const PeopleToPickDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeopleToPick($among: String!, $name: String, $first: Int!) {
  people(among: $among, name: $name, first: $first) {
    items {
      ...PersonToPickParts
    }
    total
  }
}
    fragment PersonToPickParts on Person {
  ref
  displayName
  memberSince
  leftOn
}`) as unknown as TypedDocumentString<PeopleToPickQuery, PeopleToPickQueryVariables>;
export const PersonPickedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonPicked($ref: ID!) {
  people(ref: $ref, first: 1) {
    items {
      ...PersonToPickParts
    }
  }
}
    fragment PersonToPickParts on Person {
  ref
  displayName
  memberSince
  leftOn
}`) as unknown as TypedDocumentString<PersonPickedQuery, PersonPickedQueryVariables>;