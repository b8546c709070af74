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
    "query ContactPipeline($language: String!) {\n  contactPipeline(language: $language) {\n    since\n    conversions {\n      from\n      to\n      reached\n      converted\n    }\n    stages {\n      code\n      name\n      purpose\n      kept\n    }\n    freeTimes {\n      code\n      name\n    }\n    wishes {\n      code\n      name\n    }\n    nextSteps {\n      code\n      name\n    }\n  }\n}\n\nquery Contacts($first: Int, $after: String, $stage: String) {\n  contacts(first: $first, after: $after, stage: $stage) {\n    endCursor\n    total\n    items {\n      id\n      stage\n      reach\n      askFor\n      languages\n      freeAt\n      askedFor\n      nextStep\n      nextOn\n      keptByName\n      isMine\n      lastContactOn\n      goesOn\n    }\n  }\n}\n\nfragment ContactAnswer on ContactResult {\n  __typename\n  ... on ContactDone {\n    id\n    made: code\n  }\n  ... on ContactRefused {\n    code\n    message\n  }\n}\n\nmutation KeepContact($contact: ContactInput!, $theyAsked: Boolean!) {\n  keepContact(contact: $contact, theyAsked: $theyAsked) {\n    ...ContactAnswer\n  }\n}\n\nmutation ChangeContact($id: ID!, $contact: ContactInput!, $spoke: Boolean!) {\n  changeContact(id: $id, contact: $contact, spoke: $spoke) {\n    ...ContactAnswer\n  }\n}\n\nmutation MoveContact($id: ID!, $stage: String!) {\n  moveContact(id: $id, stage: $stage) {\n    ...ContactAnswer\n  }\n}\n\nmutation InviteContact($id: ID!, $displayName: String!) {\n  inviteContact(id: $id, displayName: $displayName) {\n    ...ContactAnswer\n  }\n}\n\nmutation NewContactCode($id: ID!) {\n  newContactCode(id: $id) {\n    ...ContactAnswer\n  }\n}\n\nmutation RemoveContact($id: ID!) {\n  removeContact(id: $id) {\n    ...ContactAnswer\n  }\n}": typeof types.ContactPipelineDocument,
};
const documents: Documents = {
    "query ContactPipeline($language: String!) {\n  contactPipeline(language: $language) {\n    since\n    conversions {\n      from\n      to\n      reached\n      converted\n    }\n    stages {\n      code\n      name\n      purpose\n      kept\n    }\n    freeTimes {\n      code\n      name\n    }\n    wishes {\n      code\n      name\n    }\n    nextSteps {\n      code\n      name\n    }\n  }\n}\n\nquery Contacts($first: Int, $after: String, $stage: String) {\n  contacts(first: $first, after: $after, stage: $stage) {\n    endCursor\n    total\n    items {\n      id\n      stage\n      reach\n      askFor\n      languages\n      freeAt\n      askedFor\n      nextStep\n      nextOn\n      keptByName\n      isMine\n      lastContactOn\n      goesOn\n    }\n  }\n}\n\nfragment ContactAnswer on ContactResult {\n  __typename\n  ... on ContactDone {\n    id\n    made: code\n  }\n  ... on ContactRefused {\n    code\n    message\n  }\n}\n\nmutation KeepContact($contact: ContactInput!, $theyAsked: Boolean!) {\n  keepContact(contact: $contact, theyAsked: $theyAsked) {\n    ...ContactAnswer\n  }\n}\n\nmutation ChangeContact($id: ID!, $contact: ContactInput!, $spoke: Boolean!) {\n  changeContact(id: $id, contact: $contact, spoke: $spoke) {\n    ...ContactAnswer\n  }\n}\n\nmutation MoveContact($id: ID!, $stage: String!) {\n  moveContact(id: $id, stage: $stage) {\n    ...ContactAnswer\n  }\n}\n\nmutation InviteContact($id: ID!, $displayName: String!) {\n  inviteContact(id: $id, displayName: $displayName) {\n    ...ContactAnswer\n  }\n}\n\nmutation NewContactCode($id: ID!) {\n  newContactCode(id: $id) {\n    ...ContactAnswer\n  }\n}\n\nmutation RemoveContact($id: ID!) {\n  removeContact(id: $id) {\n    ...ContactAnswer\n  }\n}": types.ContactPipelineDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query ContactPipeline($language: String!) {\n  contactPipeline(language: $language) {\n    since\n    conversions {\n      from\n      to\n      reached\n      converted\n    }\n    stages {\n      code\n      name\n      purpose\n      kept\n    }\n    freeTimes {\n      code\n      name\n    }\n    wishes {\n      code\n      name\n    }\n    nextSteps {\n      code\n      name\n    }\n  }\n}\n\nquery Contacts($first: Int, $after: String, $stage: String) {\n  contacts(first: $first, after: $after, stage: $stage) {\n    endCursor\n    total\n    items {\n      id\n      stage\n      reach\n      askFor\n      languages\n      freeAt\n      askedFor\n      nextStep\n      nextOn\n      keptByName\n      isMine\n      lastContactOn\n      goesOn\n    }\n  }\n}\n\nfragment ContactAnswer on ContactResult {\n  __typename\n  ... on ContactDone {\n    id\n    made: code\n  }\n  ... on ContactRefused {\n    code\n    message\n  }\n}\n\nmutation KeepContact($contact: ContactInput!, $theyAsked: Boolean!) {\n  keepContact(contact: $contact, theyAsked: $theyAsked) {\n    ...ContactAnswer\n  }\n}\n\nmutation ChangeContact($id: ID!, $contact: ContactInput!, $spoke: Boolean!) {\n  changeContact(id: $id, contact: $contact, spoke: $spoke) {\n    ...ContactAnswer\n  }\n}\n\nmutation MoveContact($id: ID!, $stage: String!) {\n  moveContact(id: $id, stage: $stage) {\n    ...ContactAnswer\n  }\n}\n\nmutation InviteContact($id: ID!, $displayName: String!) {\n  inviteContact(id: $id, displayName: $displayName) {\n    ...ContactAnswer\n  }\n}\n\nmutation NewContactCode($id: ID!) {\n  newContactCode(id: $id) {\n    ...ContactAnswer\n  }\n}\n\nmutation RemoveContact($id: ID!) {\n  removeContact(id: $id) {\n    ...ContactAnswer\n  }\n}"): typeof import('./graphql.js').ContactPipelineDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
