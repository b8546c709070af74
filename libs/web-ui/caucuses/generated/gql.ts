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
    "fragment CaucusParts on Caucus {\n  id\n  name\n  foundedOn\n  matters {\n    id\n    bodyId\n    title\n    words\n    minutes\n    publishedOn\n    meetingId\n  }\n  handOver {\n    endedOn\n  }\n}\n\nquery Caucuses {\n  caucuses {\n    ...CaucusParts\n  }\n  bodies {\n    id\n    name\n  }\n}\n\nquery CaucusPapers {\n  caucusPaperRound {\n    beginsOn\n    asksUntil\n    countsUntil\n    paperKey\n    hasAsked\n  }\n}\n\nmutation RequestCaucusPaper($beginsOn: String!, $blinded: String!) {\n  requestCaucusPaper(beginsOn: $beginsOn, blinded: $blinded) {\n    __typename\n    ... on CaucusPaper {\n      signature\n    }\n    ... on CaucusRefused {\n      code\n      message\n    }\n  }\n}": typeof types.CaucusPartsFragmentDoc,
};
const documents: Documents = {
    "fragment CaucusParts on Caucus {\n  id\n  name\n  foundedOn\n  matters {\n    id\n    bodyId\n    title\n    words\n    minutes\n    publishedOn\n    meetingId\n  }\n  handOver {\n    endedOn\n  }\n}\n\nquery Caucuses {\n  caucuses {\n    ...CaucusParts\n  }\n  bodies {\n    id\n    name\n  }\n}\n\nquery CaucusPapers {\n  caucusPaperRound {\n    beginsOn\n    asksUntil\n    countsUntil\n    paperKey\n    hasAsked\n  }\n}\n\nmutation RequestCaucusPaper($beginsOn: String!, $blinded: String!) {\n  requestCaucusPaper(beginsOn: $beginsOn, blinded: $blinded) {\n    __typename\n    ... on CaucusPaper {\n      signature\n    }\n    ... on CaucusRefused {\n      code\n      message\n    }\n  }\n}": types.CaucusPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CaucusParts on Caucus {\n  id\n  name\n  foundedOn\n  matters {\n    id\n    bodyId\n    title\n    words\n    minutes\n    publishedOn\n    meetingId\n  }\n  handOver {\n    endedOn\n  }\n}\n\nquery Caucuses {\n  caucuses {\n    ...CaucusParts\n  }\n  bodies {\n    id\n    name\n  }\n}\n\nquery CaucusPapers {\n  caucusPaperRound {\n    beginsOn\n    asksUntil\n    countsUntil\n    paperKey\n    hasAsked\n  }\n}\n\nmutation RequestCaucusPaper($beginsOn: String!, $blinded: String!) {\n  requestCaucusPaper(beginsOn: $beginsOn, blinded: $blinded) {\n    __typename\n    ... on CaucusPaper {\n      signature\n    }\n    ... on CaucusRefused {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').CaucusPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
