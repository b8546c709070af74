/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** All that may be kept of somebody who asked to be contacted. There are no notes. */
export type ContactInput = {
  /** Whom to ask for there, in at most 40 letters. */
  askFor?: string | null | undefined;
  /** hear-more, lend-a-hand, visit, study, be-helped */
  askedFor: Array<string>;
  /** mornings, afternoons, evenings, weekends */
  freeAt: Array<string>;
  /** Codes of ISO 639; at most five. */
  languages: Array<string>;
  /** The day of the next step, within 59 days. */
  nextOn?: string | null | undefined;
  /** call, write, meet, bring-along, send-reading */
  nextStep?: string | null | undefined;
  /** An e-mail address or a telephone number. */
  reach: string;
};

export type ContactPipelineQueryVariables = Exact<{
  language: string;
}>;


export type ContactPipelineQuery = { contactPipeline: { since: string, conversions: Array<{ from: string, to: string, reached: number, converted: number }>, stages: Array<{ code: string, name: string, purpose: string, kept: number }>, freeTimes: Array<{ code: string, name: string }>, wishes: Array<{ code: string, name: string }>, nextSteps: Array<{ code: string, name: string }> } };

export type ContactsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  stage?: string | null | undefined;
}>;


export type ContactsQuery = { contacts: { endCursor: string | null, total: number, items: Array<{ id: string, stage: string, reach: string, askFor: string | null, languages: Array<string>, freeAt: Array<string>, askedFor: Array<string>, nextStep: string | null, nextOn: string | null, keptByName: string | null, isMine: boolean, lastContactOn: string, goesOn: string }> } };

type ContactAnswer_ContactDone_Fragment = { __typename: 'ContactDone', id: string, made: string | null };

type ContactAnswer_ContactRefused_Fragment = { __typename: 'ContactRefused', code: string, message: string };

export type ContactAnswerFragment =
  | ContactAnswer_ContactDone_Fragment
  | ContactAnswer_ContactRefused_Fragment
;

export type KeepContactMutationVariables = Exact<{
  contact: ContactInput;
  theyAsked: boolean;
}>;


export type KeepContactMutation = { keepContact:
    | { __typename: 'ContactDone', id: string, made: string | null }
    | { __typename: 'ContactRefused', code: string, message: string }
   };

export type ChangeContactMutationVariables = Exact<{
  id: string | number;
  contact: ContactInput;
  spoke: boolean;
}>;


export type ChangeContactMutation = { changeContact:
    | { __typename: 'ContactDone', id: string, made: string | null }
    | { __typename: 'ContactRefused', code: string, message: string }
   };

export type MoveContactMutationVariables = Exact<{
  id: string | number;
  stage: string;
}>;


export type MoveContactMutation = { moveContact:
    | { __typename: 'ContactDone', id: string, made: string | null }
    | { __typename: 'ContactRefused', code: string, message: string }
   };

export type InviteContactMutationVariables = Exact<{
  id: string | number;
  displayName: string;
}>;


export type InviteContactMutation = { inviteContact:
    | { __typename: 'ContactDone', id: string, made: string | null }
    | { __typename: 'ContactRefused', code: string, message: string }
   };

export type NewContactCodeMutationVariables = Exact<{
  id: string | number;
}>;


export type NewContactCodeMutation = { newContactCode:
    | { __typename: 'ContactDone', id: string, made: string | null }
    | { __typename: 'ContactRefused', code: string, message: string }
   };

export type RemoveContactMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveContactMutation = { removeContact:
    | { __typename: 'ContactDone', id: string, made: string | null }
    | { __typename: 'ContactRefused', code: string, message: string }
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
export const ContactAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ContactAnswer on ContactResult {
  __typename
  ... on ContactDone {
    id
    made: code
  }
  ... on ContactRefused {
    code
    message
  }
}
    `, {"fragmentName":"ContactAnswer"}) as unknown as TypedDocumentString<ContactAnswerFragment, unknown>;
export const ContactPipelineDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ContactPipeline($language: String!) {
  contactPipeline(language: $language) {
    since
    conversions {
      from
      to
      reached
      converted
    }
    stages {
      code
      name
      purpose
      kept
    }
    freeTimes {
      code
      name
    }
    wishes {
      code
      name
    }
    nextSteps {
      code
      name
    }
  }
}
    `) as unknown as TypedDocumentString<ContactPipelineQuery, ContactPipelineQueryVariables>;
export const ContactsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Contacts($first: Int, $after: String, $stage: String) {
  contacts(first: $first, after: $after, stage: $stage) {
    endCursor
    total
    items {
      id
      stage
      reach
      askFor
      languages
      freeAt
      askedFor
      nextStep
      nextOn
      keptByName
      isMine
      lastContactOn
      goesOn
    }
  }
}
    `) as unknown as TypedDocumentString<ContactsQuery, ContactsQueryVariables>;
export const KeepContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation KeepContact($contact: ContactInput!, $theyAsked: Boolean!) {
  keepContact(contact: $contact, theyAsked: $theyAsked) {
    ...ContactAnswer
  }
}
    fragment ContactAnswer on ContactResult {
  __typename
  ... on ContactDone {
    id
    made: code
  }
  ... on ContactRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<KeepContactMutation, KeepContactMutationVariables>;
export const ChangeContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeContact($id: ID!, $contact: ContactInput!, $spoke: Boolean!) {
  changeContact(id: $id, contact: $contact, spoke: $spoke) {
    ...ContactAnswer
  }
}
    fragment ContactAnswer on ContactResult {
  __typename
  ... on ContactDone {
    id
    made: code
  }
  ... on ContactRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ChangeContactMutation, ChangeContactMutationVariables>;
export const MoveContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveContact($id: ID!, $stage: String!) {
  moveContact(id: $id, stage: $stage) {
    ...ContactAnswer
  }
}
    fragment ContactAnswer on ContactResult {
  __typename
  ... on ContactDone {
    id
    made: code
  }
  ... on ContactRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<MoveContactMutation, MoveContactMutationVariables>;
export const InviteContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteContact($id: ID!, $displayName: String!) {
  inviteContact(id: $id, displayName: $displayName) {
    ...ContactAnswer
  }
}
    fragment ContactAnswer on ContactResult {
  __typename
  ... on ContactDone {
    id
    made: code
  }
  ... on ContactRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<InviteContactMutation, InviteContactMutationVariables>;
export const NewContactCodeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NewContactCode($id: ID!) {
  newContactCode(id: $id) {
    ...ContactAnswer
  }
}
    fragment ContactAnswer on ContactResult {
  __typename
  ... on ContactDone {
    id
    made: code
  }
  ... on ContactRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<NewContactCodeMutation, NewContactCodeMutationVariables>;
export const RemoveContactDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveContact($id: ID!) {
  removeContact(id: $id) {
    ...ContactAnswer
  }
}
    fragment ContactAnswer on ContactResult {
  __typename
  ... on ContactDone {
    id
    made: code
  }
  ... on ContactRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<RemoveContactMutation, RemoveContactMutationVariables>;