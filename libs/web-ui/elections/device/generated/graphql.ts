/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What a voter’s device has signed: docs/elections.md. */
export type PaperRequestInput = {
  blinded: Array<string>;
  election: string | number;
  key: string;
  signature: string;
  voter: string | number;
};

export type RegisterVoterKeyMutationVariables = Exact<{
  key: string;
}>;


export type RegisterVoterKeyMutation = { registerVoterKey:
    | { __typename: 'ElectionDone' }
    | { __typename: 'ElectionRefused', code: string, message: string }
   };

export type RequestPaperMutationVariables = Exact<{
  request: PaperRequestInput;
  blinded: string;
  forCoSigner?: string | null | undefined;
}>;


export type RequestPaperMutation = { requestPaper:
    | { __typename: 'ElectionRefused', code: string, message: string }
    | { __typename: 'PaperIssued', blindSignature: string }
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

export const RegisterVoterKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterVoterKey($key: String!) {
  registerVoterKey(key: $key) {
    __typename
    ... on ElectionRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterVoterKeyMutation, RegisterVoterKeyMutationVariables>;
export const RequestPaperDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestPaper($request: PaperRequestInput!, $blinded: String!, $forCoSigner: String) {
  requestPaper(request: $request, blinded: $blinded, forCoSigner: $forCoSigner) {
    __typename
    ... on PaperIssued {
      blindSignature
    }
    ... on ElectionRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPaperMutation, RequestPaperMutationVariables>;