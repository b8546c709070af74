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
    "fragment CriticismParts on CriticismView {\n  id\n  decisionId\n  officeId\n  bodyName\n  authorName\n  state\n  words\n  answer\n  writtenOn\n  dueOn\n  answeredOn\n  closedOn\n  isOverdue\n  isMine\n  isMineToAnswer\n}\n\nquery Criticisms {\n  criticisms {\n    ...CriticismParts\n  }\n}\n\nquery CriticismsOfDecision($decisionId: ID!) {\n  criticisms(decisionId: $decisionId) {\n    ...CriticismParts\n  }\n}\n\nquery CriticismTargets {\n  offices {\n    id\n    code\n    title\n  }\n  decisions(first: 100) {\n    items {\n      id\n      text\n      day\n      state\n    }\n  }\n}\n\nfragment CriticismAnswered on CriticismResult {\n  __typename\n  ... on CriticismDone {\n    id\n  }\n  ... on CriticismRefused {\n    code\n    message\n  }\n}\n\nmutation WriteCriticism($input: CriticismInput!) {\n  writeCriticism(input: $input) {\n    ...CriticismAnswered\n  }\n}\n\nmutation AnswerCriticism($id: ID!, $words: String!) {\n  answerCriticism(id: $id, words: $words) {\n    ...CriticismAnswered\n  }\n}\n\nmutation CloseCriticism($id: ID!) {\n  closeCriticism(id: $id) {\n    ...CriticismAnswered\n  }\n}": typeof types.CriticismPartsFragmentDoc,
};
const documents: Documents = {
    "fragment CriticismParts on CriticismView {\n  id\n  decisionId\n  officeId\n  bodyName\n  authorName\n  state\n  words\n  answer\n  writtenOn\n  dueOn\n  answeredOn\n  closedOn\n  isOverdue\n  isMine\n  isMineToAnswer\n}\n\nquery Criticisms {\n  criticisms {\n    ...CriticismParts\n  }\n}\n\nquery CriticismsOfDecision($decisionId: ID!) {\n  criticisms(decisionId: $decisionId) {\n    ...CriticismParts\n  }\n}\n\nquery CriticismTargets {\n  offices {\n    id\n    code\n    title\n  }\n  decisions(first: 100) {\n    items {\n      id\n      text\n      day\n      state\n    }\n  }\n}\n\nfragment CriticismAnswered on CriticismResult {\n  __typename\n  ... on CriticismDone {\n    id\n  }\n  ... on CriticismRefused {\n    code\n    message\n  }\n}\n\nmutation WriteCriticism($input: CriticismInput!) {\n  writeCriticism(input: $input) {\n    ...CriticismAnswered\n  }\n}\n\nmutation AnswerCriticism($id: ID!, $words: String!) {\n  answerCriticism(id: $id, words: $words) {\n    ...CriticismAnswered\n  }\n}\n\nmutation CloseCriticism($id: ID!) {\n  closeCriticism(id: $id) {\n    ...CriticismAnswered\n  }\n}": types.CriticismPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CriticismParts on CriticismView {\n  id\n  decisionId\n  officeId\n  bodyName\n  authorName\n  state\n  words\n  answer\n  writtenOn\n  dueOn\n  answeredOn\n  closedOn\n  isOverdue\n  isMine\n  isMineToAnswer\n}\n\nquery Criticisms {\n  criticisms {\n    ...CriticismParts\n  }\n}\n\nquery CriticismsOfDecision($decisionId: ID!) {\n  criticisms(decisionId: $decisionId) {\n    ...CriticismParts\n  }\n}\n\nquery CriticismTargets {\n  offices {\n    id\n    code\n    title\n  }\n  decisions(first: 100) {\n    items {\n      id\n      text\n      day\n      state\n    }\n  }\n}\n\nfragment CriticismAnswered on CriticismResult {\n  __typename\n  ... on CriticismDone {\n    id\n  }\n  ... on CriticismRefused {\n    code\n    message\n  }\n}\n\nmutation WriteCriticism($input: CriticismInput!) {\n  writeCriticism(input: $input) {\n    ...CriticismAnswered\n  }\n}\n\nmutation AnswerCriticism($id: ID!, $words: String!) {\n  answerCriticism(id: $id, words: $words) {\n    ...CriticismAnswered\n  }\n}\n\nmutation CloseCriticism($id: ID!) {\n  closeCriticism(id: $id) {\n    ...CriticismAnswered\n  }\n}"): typeof import('./graphql.js').CriticismPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
