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
    "query PeopleLists {\n  myPeopleImports {\n    id\n    source\n    importedOn\n    goesOn\n    askedFor\n    rowsTotal\n    added\n    known\n    stopped\n  }\n  invitationsAlike {\n    belongs\n    invitations {\n      id\n      name\n      contact\n    }\n  }\n}\n\nmutation ReadPeopleList($id: ID!, $list: PeopleListInput!) {\n  readPeopleList(id: $id, list: $list) {\n    __typename\n    ... on PeopleListRead {\n      problemsTotal\n      problems {\n        line\n        code\n      }\n      list {\n        added\n        known\n        stopped\n      }\n    }\n    ... on OutreachRefused {\n      code\n      message\n    }\n  }\n}\n\nfragment OutreachAnswer on OutreachResult {\n  __typename\n  ... on OutreachRefused {\n    code\n    message\n  }\n}\n\nmutation DiscardPeopleList($id: ID!) {\n  discardPeopleList(id: $id) {\n    ...OutreachAnswer\n  }\n}\n\nmutation MergeInvitations($keep: ID!, $drop: [ID!]!) {\n  mergeInvitations(keep: $keep, drop: $drop) {\n    ...OutreachAnswer\n  }\n}\n\nmutation KeepInvitationsApart($ids: [ID!]!) {\n  keepInvitationsApart(ids: $ids) {\n    ...OutreachAnswer\n  }\n}\n\nmutation WithdrawImportedInvitation($id: ID!) {\n  withdrawImportedInvitation(id: $id) {\n    ...OutreachAnswer\n  }\n}\n\nmutation PrintSlips($importId: ID!) {\n  printSlips(importId: $importId) {\n    __typename\n    ... on SlipsPrinted {\n      until\n      left\n      slips {\n        name\n        code\n      }\n    }\n    ... on OutreachRefused {\n      code\n      message\n    }\n  }\n}": typeof types.PeopleListsDocument,
};
const documents: Documents = {
    "query PeopleLists {\n  myPeopleImports {\n    id\n    source\n    importedOn\n    goesOn\n    askedFor\n    rowsTotal\n    added\n    known\n    stopped\n  }\n  invitationsAlike {\n    belongs\n    invitations {\n      id\n      name\n      contact\n    }\n  }\n}\n\nmutation ReadPeopleList($id: ID!, $list: PeopleListInput!) {\n  readPeopleList(id: $id, list: $list) {\n    __typename\n    ... on PeopleListRead {\n      problemsTotal\n      problems {\n        line\n        code\n      }\n      list {\n        added\n        known\n        stopped\n      }\n    }\n    ... on OutreachRefused {\n      code\n      message\n    }\n  }\n}\n\nfragment OutreachAnswer on OutreachResult {\n  __typename\n  ... on OutreachRefused {\n    code\n    message\n  }\n}\n\nmutation DiscardPeopleList($id: ID!) {\n  discardPeopleList(id: $id) {\n    ...OutreachAnswer\n  }\n}\n\nmutation MergeInvitations($keep: ID!, $drop: [ID!]!) {\n  mergeInvitations(keep: $keep, drop: $drop) {\n    ...OutreachAnswer\n  }\n}\n\nmutation KeepInvitationsApart($ids: [ID!]!) {\n  keepInvitationsApart(ids: $ids) {\n    ...OutreachAnswer\n  }\n}\n\nmutation WithdrawImportedInvitation($id: ID!) {\n  withdrawImportedInvitation(id: $id) {\n    ...OutreachAnswer\n  }\n}\n\nmutation PrintSlips($importId: ID!) {\n  printSlips(importId: $importId) {\n    __typename\n    ... on SlipsPrinted {\n      until\n      left\n      slips {\n        name\n        code\n      }\n    }\n    ... on OutreachRefused {\n      code\n      message\n    }\n  }\n}": types.PeopleListsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query PeopleLists {\n  myPeopleImports {\n    id\n    source\n    importedOn\n    goesOn\n    askedFor\n    rowsTotal\n    added\n    known\n    stopped\n  }\n  invitationsAlike {\n    belongs\n    invitations {\n      id\n      name\n      contact\n    }\n  }\n}\n\nmutation ReadPeopleList($id: ID!, $list: PeopleListInput!) {\n  readPeopleList(id: $id, list: $list) {\n    __typename\n    ... on PeopleListRead {\n      problemsTotal\n      problems {\n        line\n        code\n      }\n      list {\n        added\n        known\n        stopped\n      }\n    }\n    ... on OutreachRefused {\n      code\n      message\n    }\n  }\n}\n\nfragment OutreachAnswer on OutreachResult {\n  __typename\n  ... on OutreachRefused {\n    code\n    message\n  }\n}\n\nmutation DiscardPeopleList($id: ID!) {\n  discardPeopleList(id: $id) {\n    ...OutreachAnswer\n  }\n}\n\nmutation MergeInvitations($keep: ID!, $drop: [ID!]!) {\n  mergeInvitations(keep: $keep, drop: $drop) {\n    ...OutreachAnswer\n  }\n}\n\nmutation KeepInvitationsApart($ids: [ID!]!) {\n  keepInvitationsApart(ids: $ids) {\n    ...OutreachAnswer\n  }\n}\n\nmutation WithdrawImportedInvitation($id: ID!) {\n  withdrawImportedInvitation(id: $id) {\n    ...OutreachAnswer\n  }\n}\n\nmutation PrintSlips($importId: ID!) {\n  printSlips(importId: $importId) {\n    __typename\n    ... on SlipsPrinted {\n      until\n      left\n      slips {\n        name\n        code\n      }\n    }\n    ... on OutreachRefused {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').PeopleListsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
