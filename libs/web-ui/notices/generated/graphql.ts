/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DigestRhythm =
  | 'DAILY'
  | 'WEEKLY';

/** UNCONFIRMED waits for the code; REFUSED: the server of the mailbox says that there is none. */
export type DigestState =
  | 'OFF'
  | 'ON'
  | 'REFUSED'
  | 'UNCONFIRMED';

export type NoticeKind =
  | 'ADMISSION_OPEN'
  | 'AFFIRMATION_LAPSED'
  | 'AFFIRMATION_OPEN'
  | 'CONTACT_DUE'
  | 'DECISION_REVIEW'
  | 'DECISION_TO_RECORD'
  | 'DECISION_TO_SECOND'
  | 'DIGEST_REFUSED'
  | 'ELECTION_CONTEST_ENDS'
  | 'ELECTION_COUNTED'
  | 'ELECTION_NOMINATED'
  | 'ELECTION_NOMINATIONS'
  | 'ELECTION_PAPER'
  | 'ELECTION_STEP'
  | 'ELECTION_VOTING'
  | 'GUIDANCE_ANSWERED'
  | 'GUIDANCE_ARRIVED'
  | 'OWN_ADMISSION'
  | 'QUESTION_ANSWERED'
  | 'QUESTION_TO_ANSWER'
  | 'STUDY_DUE'
  | 'STUDY_INVITED'
  | 'STUDY_REVIEW'
  | 'STUDY_SESSION'
  | 'SURVEY_OPEN'
  | 'SWAP_OFFERED'
  | 'TURN_COMING';

export type NoticeItemFragment = { key: string, kind: NoticeKind, dueOn: string | null, path: string, isRead: boolean };

export type MyNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNoticesQuery = { myNotices: Array<{ key: string, kind: NoticeKind, dueOn: string | null, path: string, isRead: boolean }> };

export type MarkNoticesMutationVariables = Exact<{
  keys: Array<string | number> | string | number;
  isRead: boolean;
}>;


export type MarkNoticesMutation = { markNotices: Array<{ key: string, kind: NoticeKind, dueOn: string | null, path: string, isRead: boolean }> };

export type MailDigestFragment = { canBeSent: boolean, state: DigestState, mailbox: string | null, rhythm: DigestRhythm | null };

export type MyDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDigestQuery = { myDigest: { canBeSent: boolean, state: DigestState, mailbox: string | null, rhythm: DigestRhythm | null } };

export type AskForDigestMutationVariables = Exact<{
  mailbox: string;
  rhythm: DigestRhythm;
  language: string;
}>;


export type AskForDigestMutation = { askForDigest:
    | { __typename: 'DigestRefused', code: string, message: string }
    | { __typename: 'MailDigest' }
   };

export type ConfirmDigestMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmDigestMutation = { confirmDigest:
    | { __typename: 'DigestRefused', code: string, message: string }
    | { __typename: 'MailDigest' }
   };

export type StopDigestMutationVariables = Exact<{ [key: string]: never; }>;


export type StopDigestMutation = { stopDigest: { canBeSent: boolean, state: DigestState, mailbox: string | null, rhythm: DigestRhythm | null } };

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
export const NoticeItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NoticeItem on Notice {
  key
  kind
  dueOn
  path
  isRead
}
    `, {"fragmentName":"NoticeItem"}) as unknown as TypedDocumentString<NoticeItemFragment, unknown>;
export const MailDigestFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MailDigest on MailDigest {
  canBeSent
  state
  mailbox
  rhythm
}
    `, {"fragmentName":"MailDigest"}) as unknown as TypedDocumentString<MailDigestFragment, unknown>;
export const MyNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyNotices {
  myNotices {
    ...NoticeItem
  }
}
    fragment NoticeItem on Notice {
  key
  kind
  dueOn
  path
  isRead
}`) as unknown as TypedDocumentString<MyNoticesQuery, MyNoticesQueryVariables>;
export const MarkNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkNotices($keys: [ID!]!, $isRead: Boolean!) {
  markNotices(keys: $keys, isRead: $isRead) {
    ...NoticeItem
  }
}
    fragment NoticeItem on Notice {
  key
  kind
  dueOn
  path
  isRead
}`) as unknown as TypedDocumentString<MarkNoticesMutation, MarkNoticesMutationVariables>;
export const MyDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyDigest {
  myDigest {
    ...MailDigest
  }
}
    fragment MailDigest on MailDigest {
  canBeSent
  state
  mailbox
  rhythm
}`) as unknown as TypedDocumentString<MyDigestQuery, MyDigestQueryVariables>;
export const AskForDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskForDigest($mailbox: String!, $rhythm: DigestRhythm!, $language: String!) {
  askForDigest(mailbox: $mailbox, rhythm: $rhythm, language: $language) {
    __typename
    ... on DigestRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskForDigestMutation, AskForDigestMutationVariables>;
export const ConfirmDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmDigest($code: String!) {
  confirmDigest(code: $code) {
    __typename
    ... on DigestRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmDigestMutation, ConfirmDigestMutationVariables>;
export const StopDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StopDigest {
  stopDigest {
    ...MailDigest
  }
}
    fragment MailDigest on MailDigest {
  canBeSent
  state
  mailbox
  rhythm
}`) as unknown as TypedDocumentString<StopDigestMutation, StopDigestMutationVariables>;