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
    "query RollCalls {\n  rollCalls {\n    id\n    bodyName\n    text\n    phase\n    openedOn\n    closesOn\n    myVote\n    iVote\n    iClose\n  }\n}\n\nquery RollCall($id: ID!) {\n  rollCall(id: $id) {\n    id\n    bodyName\n    text\n    moderatorName\n    phase\n    openedOn\n    closesOn\n    closesEarly\n    effectKind\n    count {\n      electorate\n      present\n      inFavour\n      against\n    }\n    roll {\n      name\n      vote\n    }\n    myVote\n    iVote\n    iClose\n    decisionId\n  }\n}\n\nfragment RollCallAnswer on RollCallResult {\n  __typename\n  ... on RollCallDone {\n    id\n  }\n  ... on RollCallRefused {\n    code\n    effectCode\n    message\n  }\n}\n\nmutation VoteByName($id: ID!, $vote: String!) {\n  voteByName(id: $id, vote: $vote) {\n    ...RollCallAnswer\n  }\n}\n\nmutation CloseRollCall($id: ID!) {\n  closeRollCall(id: $id) {\n    ...RollCallAnswer\n  }\n}": typeof types.RollCallsDocument,
};
const documents: Documents = {
    "query RollCalls {\n  rollCalls {\n    id\n    bodyName\n    text\n    phase\n    openedOn\n    closesOn\n    myVote\n    iVote\n    iClose\n  }\n}\n\nquery RollCall($id: ID!) {\n  rollCall(id: $id) {\n    id\n    bodyName\n    text\n    moderatorName\n    phase\n    openedOn\n    closesOn\n    closesEarly\n    effectKind\n    count {\n      electorate\n      present\n      inFavour\n      against\n    }\n    roll {\n      name\n      vote\n    }\n    myVote\n    iVote\n    iClose\n    decisionId\n  }\n}\n\nfragment RollCallAnswer on RollCallResult {\n  __typename\n  ... on RollCallDone {\n    id\n  }\n  ... on RollCallRefused {\n    code\n    effectCode\n    message\n  }\n}\n\nmutation VoteByName($id: ID!, $vote: String!) {\n  voteByName(id: $id, vote: $vote) {\n    ...RollCallAnswer\n  }\n}\n\nmutation CloseRollCall($id: ID!) {\n  closeRollCall(id: $id) {\n    ...RollCallAnswer\n  }\n}": types.RollCallsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query RollCalls {\n  rollCalls {\n    id\n    bodyName\n    text\n    phase\n    openedOn\n    closesOn\n    myVote\n    iVote\n    iClose\n  }\n}\n\nquery RollCall($id: ID!) {\n  rollCall(id: $id) {\n    id\n    bodyName\n    text\n    moderatorName\n    phase\n    openedOn\n    closesOn\n    closesEarly\n    effectKind\n    count {\n      electorate\n      present\n      inFavour\n      against\n    }\n    roll {\n      name\n      vote\n    }\n    myVote\n    iVote\n    iClose\n    decisionId\n  }\n}\n\nfragment RollCallAnswer on RollCallResult {\n  __typename\n  ... on RollCallDone {\n    id\n  }\n  ... on RollCallRefused {\n    code\n    effectCode\n    message\n  }\n}\n\nmutation VoteByName($id: ID!, $vote: String!) {\n  voteByName(id: $id, vote: $vote) {\n    ...RollCallAnswer\n  }\n}\n\nmutation CloseRollCall($id: ID!) {\n  closeRollCall(id: $id) {\n    ...RollCallAnswer\n  }\n}"): typeof import('./graphql.js').RollCallsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
