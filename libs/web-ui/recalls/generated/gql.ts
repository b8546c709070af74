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
    "query RecallPetitions {\n  recallPetitions {\n    id\n    officeCode\n    officeTitle\n    holderName\n    isMine\n    kind\n    because\n    phase\n    until\n    signatures\n    needed\n    electorate\n    hasSigned\n    isToRecord\n    hasLapsed\n    electionId\n    heldOn\n    answers {\n      yes\n      no\n      blank\n    }\n    decisionId\n  }\n}\n\nfragment RecallAnswered on RecallResult {\n  __typename\n  ... on RecallRefused {\n    code\n    message\n  }\n}\n\nmutation OpenRecallPetition($mandateId: ID!, $kind: String!) {\n  openRecallPetition(mandateId: $mandateId, kind: $kind) {\n    ...RecallAnswered\n  }\n}\n\nmutation SignRecallPetition($id: ID!) {\n  signRecallPetition(id: $id) {\n    ...RecallAnswered\n  }\n}\n\nmutation WithdrawRecallSignature($id: ID!) {\n  withdrawRecallSignature(id: $id) {\n    ...RecallAnswered\n  }\n}\n\nmutation ConcludeRecall($id: ID!, $language: String!, $room: RoomVoteInput) {\n  concludeRecall(id: $id, language: $language, room: $room) {\n    ...RecallAnswered\n  }\n}": typeof types.RecallPetitionsDocument,
};
const documents: Documents = {
    "query RecallPetitions {\n  recallPetitions {\n    id\n    officeCode\n    officeTitle\n    holderName\n    isMine\n    kind\n    because\n    phase\n    until\n    signatures\n    needed\n    electorate\n    hasSigned\n    isToRecord\n    hasLapsed\n    electionId\n    heldOn\n    answers {\n      yes\n      no\n      blank\n    }\n    decisionId\n  }\n}\n\nfragment RecallAnswered on RecallResult {\n  __typename\n  ... on RecallRefused {\n    code\n    message\n  }\n}\n\nmutation OpenRecallPetition($mandateId: ID!, $kind: String!) {\n  openRecallPetition(mandateId: $mandateId, kind: $kind) {\n    ...RecallAnswered\n  }\n}\n\nmutation SignRecallPetition($id: ID!) {\n  signRecallPetition(id: $id) {\n    ...RecallAnswered\n  }\n}\n\nmutation WithdrawRecallSignature($id: ID!) {\n  withdrawRecallSignature(id: $id) {\n    ...RecallAnswered\n  }\n}\n\nmutation ConcludeRecall($id: ID!, $language: String!, $room: RoomVoteInput) {\n  concludeRecall(id: $id, language: $language, room: $room) {\n    ...RecallAnswered\n  }\n}": types.RecallPetitionsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RecallPetitions {\n  recallPetitions {\n    id\n    officeCode\n    officeTitle\n    holderName\n    isMine\n    kind\n    because\n    phase\n    until\n    signatures\n    needed\n    electorate\n    hasSigned\n    isToRecord\n    hasLapsed\n    electionId\n    heldOn\n    answers {\n      yes\n      no\n      blank\n    }\n    decisionId\n  }\n}\n\nfragment RecallAnswered on RecallResult {\n  __typename\n  ... on RecallRefused {\n    code\n    message\n  }\n}\n\nmutation OpenRecallPetition($mandateId: ID!, $kind: String!) {\n  openRecallPetition(mandateId: $mandateId, kind: $kind) {\n    ...RecallAnswered\n  }\n}\n\nmutation SignRecallPetition($id: ID!) {\n  signRecallPetition(id: $id) {\n    ...RecallAnswered\n  }\n}\n\nmutation WithdrawRecallSignature($id: ID!) {\n  withdrawRecallSignature(id: $id) {\n    ...RecallAnswered\n  }\n}\n\nmutation ConcludeRecall($id: ID!, $language: String!, $room: RoomVoteInput) {\n  concludeRecall(id: $id, language: $language, room: $room) {\n    ...RecallAnswered\n  }\n}"): typeof import('./graphql.js').RecallPetitionsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
