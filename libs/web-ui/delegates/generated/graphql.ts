/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OwnDelegatesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDelegatesQuery = { delegations: Array<{ mandateId: string, delegate: string, sentOn: string, endedOn: string | null, contentHash: string | null, receivedAt: string | null, isRefused: boolean, credential: string | null }>, myDelegations: Array<{ mandateId: string, endsOn: string, delegate: string | null, committee: string | null }> };

export type SendDelegateMutationVariables = Exact<{
  mandateId: string | number;
}>;


export type SendDelegateMutation = { sendDelegate:
    | { __typename: 'DelegationRefused', code: string, message: string }
    | { __typename: 'DelegationSent', code: string }
   };

export type DelegateSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegateSeatsQuery = { delegates: Array<{ node: string, organization: string, delegate: string, nth: number, beginsOn: string, endsOn: string, endedOn: string | null, personName: string | null, officeCode: string | null, officeTitle: string | null, seatedOn: string | null, seatEndsOn: string | null, decisionId: string | null, unseatedOn: string | null, unseatedBecause: string | null, credential: string | null }> };

export type DelegateKeyQueryVariables = Exact<{
  keyid: string | number;
}>;


export type DelegateKeyQuery = { knownKey: { displayName: string, publicKey: string, validUntil: string | null } | null };

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

export const OwnDelegatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnDelegates {
  delegations {
    mandateId
    delegate
    sentOn
    endedOn
    contentHash
    receivedAt
    isRefused
    credential
  }
  myDelegations {
    mandateId
    endsOn
    delegate
    committee
  }
}
    `) as unknown as TypedDocumentString<OwnDelegatesQuery, OwnDelegatesQueryVariables>;
export const SendDelegateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendDelegate($mandateId: ID!) {
  sendDelegate(mandateId: $mandateId) {
    __typename
    ... on DelegationSent {
      code
    }
    ... on DelegationRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendDelegateMutation, SendDelegateMutationVariables>;
export const DelegateSeatsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DelegateSeats {
  delegates {
    node
    organization
    delegate
    nth
    beginsOn
    endsOn
    endedOn
    personName
    officeCode
    officeTitle
    seatedOn
    seatEndsOn
    decisionId
    unseatedOn
    unseatedBecause
    credential
  }
}
    `) as unknown as TypedDocumentString<DelegateSeatsQuery, DelegateSeatsQueryVariables>;
export const DelegateKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DelegateKey($keyid: ID!) {
  knownKey(keyid: $keyid) {
    displayName
    publicKey
    validUntil
  }
}
    `) as unknown as TypedDocumentString<DelegateKeyQuery, DelegateKeyQueryVariables>;