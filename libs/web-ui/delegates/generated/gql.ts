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
    "query OwnDelegates {\n  delegations {\n    mandateId\n    delegate\n    sentOn\n    endedOn\n    contentHash\n    receivedAt\n    isRefused\n    credential\n  }\n  myDelegations {\n    mandateId\n    endsOn\n    delegate\n    committee\n  }\n}\n\nmutation SendDelegate($mandateId: ID!) {\n  sendDelegate(mandateId: $mandateId) {\n    __typename\n    ... on DelegationSent {\n      code\n    }\n    ... on DelegationRefused {\n      code\n      message\n    }\n  }\n}\n\nquery DelegateSeats {\n  delegates {\n    node\n    organization\n    delegate\n    nth\n    beginsOn\n    endsOn\n    endedOn\n    personName\n    officeCode\n    officeTitle\n    seatedOn\n    seatEndsOn\n    decisionId\n    unseatedOn\n    unseatedBecause\n    credential\n  }\n}\n\nquery DelegateKey($keyid: ID!) {\n  knownKey(keyid: $keyid) {\n    displayName\n    publicKey\n    validUntil\n  }\n}": typeof types.OwnDelegatesDocument,
};
const documents: Documents = {
    "query OwnDelegates {\n  delegations {\n    mandateId\n    delegate\n    sentOn\n    endedOn\n    contentHash\n    receivedAt\n    isRefused\n    credential\n  }\n  myDelegations {\n    mandateId\n    endsOn\n    delegate\n    committee\n  }\n}\n\nmutation SendDelegate($mandateId: ID!) {\n  sendDelegate(mandateId: $mandateId) {\n    __typename\n    ... on DelegationSent {\n      code\n    }\n    ... on DelegationRefused {\n      code\n      message\n    }\n  }\n}\n\nquery DelegateSeats {\n  delegates {\n    node\n    organization\n    delegate\n    nth\n    beginsOn\n    endsOn\n    endedOn\n    personName\n    officeCode\n    officeTitle\n    seatedOn\n    seatEndsOn\n    decisionId\n    unseatedOn\n    unseatedBecause\n    credential\n  }\n}\n\nquery DelegateKey($keyid: ID!) {\n  knownKey(keyid: $keyid) {\n    displayName\n    publicKey\n    validUntil\n  }\n}": types.OwnDelegatesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OwnDelegates {\n  delegations {\n    mandateId\n    delegate\n    sentOn\n    endedOn\n    contentHash\n    receivedAt\n    isRefused\n    credential\n  }\n  myDelegations {\n    mandateId\n    endsOn\n    delegate\n    committee\n  }\n}\n\nmutation SendDelegate($mandateId: ID!) {\n  sendDelegate(mandateId: $mandateId) {\n    __typename\n    ... on DelegationSent {\n      code\n    }\n    ... on DelegationRefused {\n      code\n      message\n    }\n  }\n}\n\nquery DelegateSeats {\n  delegates {\n    node\n    organization\n    delegate\n    nth\n    beginsOn\n    endsOn\n    endedOn\n    personName\n    officeCode\n    officeTitle\n    seatedOn\n    seatEndsOn\n    decisionId\n    unseatedOn\n    unseatedBecause\n    credential\n  }\n}\n\nquery DelegateKey($keyid: ID!) {\n  knownKey(keyid: $keyid) {\n    displayName\n    publicKey\n    validUntil\n  }\n}"): typeof import('./graphql.js').OwnDelegatesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
