/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What the importer says of a list. */
export type PeopleListInput = {
  /** You state that each person on it asked to be written to. */
  askedFor: boolean;
  /** The heading of the column with an e-mail address or a telephone number. */
  contact: string;
  /** The heading of the column with names. */
  name: string;
  /** Where the list comes from, in 1 to 200 characters. Each person on it can read that. */
  source: string;
};

export type PeopleListsQueryVariables = Exact<{ [key: string]: never; }>;


export type PeopleListsQuery = { myPeopleImports: Array<{ id: string, source: string | null, importedOn: string, goesOn: string, askedFor: boolean, rowsTotal: number, added: number, known: number, stopped: number }>, invitationsAlike: Array<{ belongs: boolean, invitations: Array<{ id: string, name: string, contact: string }> }> };

export type WaitingInvitationsQueryVariables = Exact<{
  importId: string | number;
  name?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type WaitingInvitationsQuery = { importedInvitations: { total: number, endCursor: string | null, items: Array<{ id: string, name: string, contact: string, hasSlip: boolean }> } | null };

export type ReadPeopleListMutationVariables = Exact<{
  id: string | number;
  list: PeopleListInput;
}>;


export type ReadPeopleListMutation = { readPeopleList:
    | { __typename: 'OutreachRefused', code: string, message: string }
    | { __typename: 'PeopleListRead', problemsTotal: number, problems: Array<{ line: number, code: string }>, list: { added: number, known: number, stopped: number } }
   };

type OutreachAnswer_OutreachDone_Fragment = { __typename: 'OutreachDone' };

type OutreachAnswer_OutreachRefused_Fragment = { __typename: 'OutreachRefused', code: string, message: string };

export type OutreachAnswerFragment =
  | OutreachAnswer_OutreachDone_Fragment
  | OutreachAnswer_OutreachRefused_Fragment
;

export type DiscardPeopleListMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardPeopleListMutation = { discardPeopleList:
    | { __typename: 'OutreachDone' }
    | { __typename: 'OutreachRefused', code: string, message: string }
   };

export type MergeInvitationsMutationVariables = Exact<{
  keep: string | number;
  drop: Array<string | number> | string | number;
}>;


export type MergeInvitationsMutation = { mergeInvitations:
    | { __typename: 'OutreachDone' }
    | { __typename: 'OutreachRefused', code: string, message: string }
   };

export type KeepInvitationsApartMutationVariables = Exact<{
  ids: Array<string | number> | string | number;
}>;


export type KeepInvitationsApartMutation = { keepInvitationsApart:
    | { __typename: 'OutreachDone' }
    | { __typename: 'OutreachRefused', code: string, message: string }
   };

export type WithdrawImportedInvitationMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawImportedInvitationMutation = { withdrawImportedInvitation:
    | { __typename: 'OutreachDone' }
    | { __typename: 'OutreachRefused', code: string, message: string }
   };

export type PrintSlipAgainMutationVariables = Exact<{
  id: string | number;
}>;


export type PrintSlipAgainMutation = { printSlipAgain:
    | { __typename: 'OutreachRefused', code: string, message: string }
    | { __typename: 'SlipsPrinted', until: string, left: number, slips: Array<{ name: string, code: string }> }
   };

export type PrintSlipsMutationVariables = Exact<{
  importId: string | number;
}>;


export type PrintSlipsMutation = { printSlips:
    | { __typename: 'OutreachRefused', code: string, message: string }
    | { __typename: 'SlipsPrinted', until: string, left: number, slips: Array<{ name: string, code: string }> }
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
export const OutreachAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OutreachAnswer on OutreachResult {
  __typename
  ... on OutreachRefused {
    code
    message
  }
}
    `, {"fragmentName":"OutreachAnswer"}) as unknown as TypedDocumentString<OutreachAnswerFragment, unknown>;
export const PeopleListsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeopleLists {
  myPeopleImports {
    id
    source
    importedOn
    goesOn
    askedFor
    rowsTotal
    added
    known
    stopped
  }
  invitationsAlike {
    belongs
    invitations {
      id
      name
      contact
    }
  }
}
    `) as unknown as TypedDocumentString<PeopleListsQuery, PeopleListsQueryVariables>;
export const WaitingInvitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WaitingInvitations($importId: ID!, $name: String, $first: Int!, $after: String) {
  importedInvitations(
    importId: $importId
    name: $name
    first: $first
    after: $after
  ) {
    total
    endCursor
    items {
      id
      name
      contact
      hasSlip
    }
  }
}
    `) as unknown as TypedDocumentString<WaitingInvitationsQuery, WaitingInvitationsQueryVariables>;
export const ReadPeopleListDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReadPeopleList($id: ID!, $list: PeopleListInput!) {
  readPeopleList(id: $id, list: $list) {
    __typename
    ... on PeopleListRead {
      problemsTotal
      problems {
        line
        code
      }
      list {
        added
        known
        stopped
      }
    }
    ... on OutreachRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReadPeopleListMutation, ReadPeopleListMutationVariables>;
export const DiscardPeopleListDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardPeopleList($id: ID!) {
  discardPeopleList(id: $id) {
    ...OutreachAnswer
  }
}
    fragment OutreachAnswer on OutreachResult {
  __typename
  ... on OutreachRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<DiscardPeopleListMutation, DiscardPeopleListMutationVariables>;
export const MergeInvitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MergeInvitations($keep: ID!, $drop: [ID!]!) {
  mergeInvitations(keep: $keep, drop: $drop) {
    ...OutreachAnswer
  }
}
    fragment OutreachAnswer on OutreachResult {
  __typename
  ... on OutreachRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<MergeInvitationsMutation, MergeInvitationsMutationVariables>;
export const KeepInvitationsApartDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation KeepInvitationsApart($ids: [ID!]!) {
  keepInvitationsApart(ids: $ids) {
    ...OutreachAnswer
  }
}
    fragment OutreachAnswer on OutreachResult {
  __typename
  ... on OutreachRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<KeepInvitationsApartMutation, KeepInvitationsApartMutationVariables>;
export const WithdrawImportedInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawImportedInvitation($id: ID!) {
  withdrawImportedInvitation(id: $id) {
    ...OutreachAnswer
  }
}
    fragment OutreachAnswer on OutreachResult {
  __typename
  ... on OutreachRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<WithdrawImportedInvitationMutation, WithdrawImportedInvitationMutationVariables>;
export const PrintSlipAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PrintSlipAgain($id: ID!) {
  printSlipAgain(id: $id) {
    __typename
    ... on SlipsPrinted {
      until
      left
      slips {
        name
        code
      }
    }
    ... on OutreachRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PrintSlipAgainMutation, PrintSlipAgainMutationVariables>;
export const PrintSlipsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PrintSlips($importId: ID!) {
  printSlips(importId: $importId) {
    __typename
    ... on SlipsPrinted {
      until
      left
      slips {
        name
        code
      }
    }
    ... on OutreachRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PrintSlipsMutation, PrintSlipsMutationVariables>;