/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OwnCadrePartsFragment = { state: string, hasCentre: boolean, credentials: Array<{ id: string, expiresOn: string, acceptedOn: string, recordedOn: string | null, endedOn: string | null, endedBecause: string | null }> };

type CadreAnswered_CadreChanged_Fragment = { __typename: 'CadreChanged', now: { state: string, hasCentre: boolean, credentials: Array<{ id: string, expiresOn: string, acceptedOn: string, recordedOn: string | null, endedOn: string | null, endedBecause: string | null }> } };

type CadreAnswered_CadreRefused_Fragment = { __typename: 'CadreRefused', code: string, message: string };

export type CadreAnsweredFragment =
  | CadreAnswered_CadreChanged_Fragment
  | CadreAnswered_CadreRefused_Fragment
;

export type OwnCadreQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnCadreQuery = { myCadre: { state: string, hasCentre: boolean, credentials: Array<{ id: string, expiresOn: string, acceptedOn: string, recordedOn: string | null, endedOn: string | null, endedBecause: string | null }> } };

export type CountOfCadreQueryVariables = Exact<{ [key: string]: never; }>;


export type CountOfCadreQuery = { cadreCount: number | null };

export type CadreToDecideQueryVariables = Exact<{ [key: string]: never; }>;


export type CadreToDecideQuery = { cadreToRecord: Array<{ id: string, expiresOn: string }>, cadreOnRecord: Array<{ id: string, expiresOn: string }> };

export type AcceptCadreCredentialMutationVariables = Exact<{
  file: string;
}>;


export type AcceptCadreCredentialMutation = { acceptCadreCredential:
    | { __typename: 'CadreChanged', now: { state: string, hasCentre: boolean, credentials: Array<{ id: string, expiresOn: string, acceptedOn: string, recordedOn: string | null, endedOn: string | null, endedBecause: string | null }> } }
    | { __typename: 'CadreRefused', code: string, message: string }
   };

export type GiveBackCadreMutationVariables = Exact<{ [key: string]: never; }>;


export type GiveBackCadreMutation = { giveBackCadre:
    | { __typename: 'CadreChanged', now: { state: string, hasCentre: boolean, credentials: Array<{ id: string, expiresOn: string, acceptedOn: string, recordedOn: string | null, endedOn: string | null, endedBecause: string | null }> } }
    | { __typename: 'CadreRefused', code: string, message: string }
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
export const OwnCadrePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnCadreParts on MyCadre {
  state
  hasCentre
  credentials {
    id
    expiresOn
    acceptedOn
    recordedOn
    endedOn
    endedBecause
  }
}
    `, {"fragmentName":"OwnCadreParts"}) as unknown as TypedDocumentString<OwnCadrePartsFragment, unknown>;
export const CadreAnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CadreAnswered on CadreResult {
  __typename
  ... on CadreChanged {
    now {
      ...OwnCadreParts
    }
  }
  ... on CadreRefused {
    code
    message
  }
}
    fragment OwnCadreParts on MyCadre {
  state
  hasCentre
  credentials {
    id
    expiresOn
    acceptedOn
    recordedOn
    endedOn
    endedBecause
  }
}`, {"fragmentName":"CadreAnswered"}) as unknown as TypedDocumentString<CadreAnsweredFragment, unknown>;
export const OwnCadreDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnCadre {
  myCadre {
    ...OwnCadreParts
  }
}
    fragment OwnCadreParts on MyCadre {
  state
  hasCentre
  credentials {
    id
    expiresOn
    acceptedOn
    recordedOn
    endedOn
    endedBecause
  }
}`) as unknown as TypedDocumentString<OwnCadreQuery, OwnCadreQueryVariables>;
export const CountOfCadreDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountOfCadre {
  cadreCount
}
    `) as unknown as TypedDocumentString<CountOfCadreQuery, CountOfCadreQueryVariables>;
export const CadreToDecideDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CadreToDecide {
  cadreToRecord {
    id
    expiresOn
  }
  cadreOnRecord {
    id
    expiresOn
  }
}
    `) as unknown as TypedDocumentString<CadreToDecideQuery, CadreToDecideQueryVariables>;
export const AcceptCadreCredentialDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptCadreCredential($file: String!) {
  acceptCadreCredential(file: $file) {
    ...CadreAnswered
  }
}
    fragment OwnCadreParts on MyCadre {
  state
  hasCentre
  credentials {
    id
    expiresOn
    acceptedOn
    recordedOn
    endedOn
    endedBecause
  }
}
fragment CadreAnswered on CadreResult {
  __typename
  ... on CadreChanged {
    now {
      ...OwnCadreParts
    }
  }
  ... on CadreRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<AcceptCadreCredentialMutation, AcceptCadreCredentialMutationVariables>;
export const GiveBackCadreDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveBackCadre {
  giveBackCadre {
    ...CadreAnswered
  }
}
    fragment OwnCadreParts on MyCadre {
  state
  hasCentre
  credentials {
    id
    expiresOn
    acceptedOn
    recordedOn
    endedOn
    endedBecause
  }
}
fragment CadreAnswered on CadreResult {
  __typename
  ... on CadreChanged {
    now {
      ...OwnCadreParts
    }
  }
  ... on CadreRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<GiveBackCadreMutation, GiveBackCadreMutationVariables>;