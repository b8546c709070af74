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
    "query MyAffiliations {\n  myAffiliations {\n    id\n    name\n    shownToMembers\n  }\n}\n\nquery AffiliationsOf($personRef: String!) {\n  affiliationsOf(personRef: $personRef)\n}\n\nfragment AffiliationAnswer on AffiliationResult {\n  __typename\n  ... on AffiliationRefused {\n    code\n    message\n  }\n}\n\nmutation AddAffiliation($name: String!, $shownToMembers: Boolean!) {\n  addAffiliation(name: $name, shownToMembers: $shownToMembers) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation ChangeAffiliation($id: ID!, $name: String!, $shownToMembers: Boolean!) {\n  changeAffiliation(id: $id, name: $name, shownToMembers: $shownToMembers) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation RemoveAffiliation($id: ID!) {\n  removeAffiliation(id: $id) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation Recuse($decisionId: ID!) {\n  recuse(decisionId: $decisionId) {\n    ...AffiliationAnswer\n  }\n}": typeof types.MyAffiliationsDocument,
};
const documents: Documents = {
    "query MyAffiliations {\n  myAffiliations {\n    id\n    name\n    shownToMembers\n  }\n}\n\nquery AffiliationsOf($personRef: String!) {\n  affiliationsOf(personRef: $personRef)\n}\n\nfragment AffiliationAnswer on AffiliationResult {\n  __typename\n  ... on AffiliationRefused {\n    code\n    message\n  }\n}\n\nmutation AddAffiliation($name: String!, $shownToMembers: Boolean!) {\n  addAffiliation(name: $name, shownToMembers: $shownToMembers) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation ChangeAffiliation($id: ID!, $name: String!, $shownToMembers: Boolean!) {\n  changeAffiliation(id: $id, name: $name, shownToMembers: $shownToMembers) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation RemoveAffiliation($id: ID!) {\n  removeAffiliation(id: $id) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation Recuse($decisionId: ID!) {\n  recuse(decisionId: $decisionId) {\n    ...AffiliationAnswer\n  }\n}": types.MyAffiliationsDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query MyAffiliations {\n  myAffiliations {\n    id\n    name\n    shownToMembers\n  }\n}\n\nquery AffiliationsOf($personRef: String!) {\n  affiliationsOf(personRef: $personRef)\n}\n\nfragment AffiliationAnswer on AffiliationResult {\n  __typename\n  ... on AffiliationRefused {\n    code\n    message\n  }\n}\n\nmutation AddAffiliation($name: String!, $shownToMembers: Boolean!) {\n  addAffiliation(name: $name, shownToMembers: $shownToMembers) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation ChangeAffiliation($id: ID!, $name: String!, $shownToMembers: Boolean!) {\n  changeAffiliation(id: $id, name: $name, shownToMembers: $shownToMembers) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation RemoveAffiliation($id: ID!) {\n  removeAffiliation(id: $id) {\n    ...AffiliationAnswer\n  }\n}\n\nmutation Recuse($decisionId: ID!) {\n  recuse(decisionId: $decisionId) {\n    ...AffiliationAnswer\n  }\n}"): typeof import('./graphql.js').MyAffiliationsDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
