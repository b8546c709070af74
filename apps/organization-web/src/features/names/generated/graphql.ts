/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type NamesQueryVariables = Exact<{
  language: string;
}>;


export type NamesQuery = { nameCodes: { kinds: Array<{ code: string, label: string }>, sourceClasses: Array<{ code: string, label: string }> }, kinds: Array<{ id: string, name: string, code: string }>, sources: Array<{ id: string, name: string, classCode: string, mergedInto: string | null }>, sites: Array<{ id: string, name: string, recordName: string }> };

export type IntakesOfKindQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakesOfKindQuery = { intakesOfKind: Array<{ month: string, count: number }> };

export type IntakesOfSourceQueryVariables = Exact<{
  id: string | number;
}>;


export type IntakesOfSourceQuery = { intakesOfSource: Array<{ month: string, count: number }> };

export type ClassifyKindMutationVariables = Exact<{
  id: string | number;
  code: string;
}>;


export type ClassifyKindMutation = { classifyKind:
    | { __typename: 'Kind' }
    | { __typename: 'NameRefused', code: string, message: string }
   };

export type ClassifySourceMutationVariables = Exact<{
  id: string | number;
  code: string;
}>;


export type ClassifySourceMutation = { classifySource:
    | { __typename: 'NameRefused', code: string, message: string }
    | { __typename: 'Source' }
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

export const NamesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Names($language: String!) {
  nameCodes(language: $language) {
    kinds {
      code
      label
    }
    sourceClasses {
      code
      label
    }
  }
  kinds {
    id
    name
    code
  }
  sources {
    id
    name
    classCode
    mergedInto
  }
  sites {
    id
    name
    recordName
  }
}
    `) as unknown as TypedDocumentString<NamesQuery, NamesQueryVariables>;
export const IntakesOfKindDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IntakesOfKind($id: ID!) {
  intakesOfKind(id: $id) {
    month
    count
  }
}
    `) as unknown as TypedDocumentString<IntakesOfKindQuery, IntakesOfKindQueryVariables>;
export const IntakesOfSourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query IntakesOfSource($id: ID!) {
  intakesOfSource(id: $id) {
    month
    count
  }
}
    `) as unknown as TypedDocumentString<IntakesOfSourceQuery, IntakesOfSourceQueryVariables>;
export const ClassifyKindDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ClassifyKind($id: ID!, $code: String!) {
  classifyKind(id: $id, code: $code) {
    __typename
    ... on NameRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClassifyKindMutation, ClassifyKindMutationVariables>;
export const ClassifySourceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ClassifySource($id: ID!, $code: String!) {
  classifySource(id: $id, classCode: $code) {
    __typename
    ... on NameRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ClassifySourceMutation, ClassifySourceMutationVariables>;