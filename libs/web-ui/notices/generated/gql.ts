/* eslint-disable */
import * as types from './graphql.js';



/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "fragment NoticeItem on Notice {\n  key\n  kind\n  dueOn\n  path\n  isRead\n}\n\nquery MyNotices {\n  myNotices {\n    ...NoticeItem\n  }\n}\n\nmutation MarkNotices($keys: [ID!]!, $isRead: Boolean!) {\n  markNotices(keys: $keys, isRead: $isRead) {\n    ...NoticeItem\n  }\n}\n\nfragment MailDigest on MailDigest {\n  canBeSent\n  state\n  mailbox\n  rhythm\n}\n\nquery MyDigest {\n  myDigest {\n    ...MailDigest\n  }\n}\n\nmutation AskForDigest($mailbox: String!, $rhythm: DigestRhythm!, $language: String!) {\n  askForDigest(mailbox: $mailbox, rhythm: $rhythm, language: $language) {\n    __typename\n    ... on DigestRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation ConfirmDigest($code: String!) {\n  confirmDigest(code: $code) {\n    __typename\n    ... on DigestRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation StopDigest {\n  stopDigest {\n    ...MailDigest\n  }\n}": typeof types.NoticeItemFragmentDoc,
};
const documents: Documents = {
    "fragment NoticeItem on Notice {\n  key\n  kind\n  dueOn\n  path\n  isRead\n}\n\nquery MyNotices {\n  myNotices {\n    ...NoticeItem\n  }\n}\n\nmutation MarkNotices($keys: [ID!]!, $isRead: Boolean!) {\n  markNotices(keys: $keys, isRead: $isRead) {\n    ...NoticeItem\n  }\n}\n\nfragment MailDigest on MailDigest {\n  canBeSent\n  state\n  mailbox\n  rhythm\n}\n\nquery MyDigest {\n  myDigest {\n    ...MailDigest\n  }\n}\n\nmutation AskForDigest($mailbox: String!, $rhythm: DigestRhythm!, $language: String!) {\n  askForDigest(mailbox: $mailbox, rhythm: $rhythm, language: $language) {\n    __typename\n    ... on DigestRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation ConfirmDigest($code: String!) {\n  confirmDigest(code: $code) {\n    __typename\n    ... on DigestRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation StopDigest {\n  stopDigest {\n    ...MailDigest\n  }\n}": types.NoticeItemFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment NoticeItem on Notice {\n  key\n  kind\n  dueOn\n  path\n  isRead\n}\n\nquery MyNotices {\n  myNotices {\n    ...NoticeItem\n  }\n}\n\nmutation MarkNotices($keys: [ID!]!, $isRead: Boolean!) {\n  markNotices(keys: $keys, isRead: $isRead) {\n    ...NoticeItem\n  }\n}\n\nfragment MailDigest on MailDigest {\n  canBeSent\n  state\n  mailbox\n  rhythm\n}\n\nquery MyDigest {\n  myDigest {\n    ...MailDigest\n  }\n}\n\nmutation AskForDigest($mailbox: String!, $rhythm: DigestRhythm!, $language: String!) {\n  askForDigest(mailbox: $mailbox, rhythm: $rhythm, language: $language) {\n    __typename\n    ... on DigestRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation ConfirmDigest($code: String!) {\n  confirmDigest(code: $code) {\n    __typename\n    ... on DigestRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation StopDigest {\n  stopDigest {\n    ...MailDigest\n  }\n}"): typeof import('./graphql.js').NoticeItemFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
