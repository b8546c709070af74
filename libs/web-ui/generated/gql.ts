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
    "query Decisions($first: Int!, $after: String) {\n  decisions(first: $first, after: $after) {\n    items {\n      id\n      day\n      state\n      text\n      effectKind\n      effectPayload\n      recordedBy\n    }\n    endCursor\n    total\n  }\n}\n\nquery Bodies {\n  bodies {\n    id\n    code\n    name\n  }\n}\n\nmutation RecordDecision($input: RecordDecisionInput!) {\n  recordDecision(input: $input) {\n    __typename\n    ... on DecisionRecorded {\n      decision {\n        id\n        state\n      }\n    }\n    ... on RecordDecisionRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation SecondDecision($id: ID!) {\n  secondDecision(id: $id) {\n    __typename\n    ... on DecisionSeconded {\n      decision {\n        id\n        state\n      }\n    }\n    ... on SecondDecisionRefused {\n      code\n      message\n    }\n  }\n}": typeof types.DecisionsDocument,
    "query Session {\n  node {\n    id\n    kind\n    displayName\n    founded\n  }\n  me {\n    personRef\n    displayName\n    permissions\n    mandates {\n      id\n      officeCode\n      endsOn\n    }\n  }\n}\n\nquery Offices {\n  offices {\n    id\n    code\n    title\n    permissions\n  }\n}\n\nmutation SignIn($login: String!, $password: String!) {\n  signIn(login: $login, password: $password) {\n    __typename\n    ... on SignedIn {\n      me {\n        personRef\n      }\n    }\n    ... on SignInRefused {\n      code\n      message\n      retryAfterSeconds\n    }\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation AcceptInvitation($code: String!, $login: String!, $password: String!) {\n  acceptInvitation(code: $code, login: $login, password: $password) {\n    __typename\n    ... on InvitationAccepted {\n      personRef\n    }\n    ... on InvitationRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation Found($input: FoundInput!) {\n  found(input: $input) {\n    __typename\n    ... on Founded {\n      decisionId\n      invitations {\n        personRef\n        displayName\n        code\n      }\n    }\n    ... on FoundRefused {\n      code\n      message\n    }\n  }\n}": typeof types.SessionDocument,
};
const documents: Documents = {
    "query Decisions($first: Int!, $after: String) {\n  decisions(first: $first, after: $after) {\n    items {\n      id\n      day\n      state\n      text\n      effectKind\n      effectPayload\n      recordedBy\n    }\n    endCursor\n    total\n  }\n}\n\nquery Bodies {\n  bodies {\n    id\n    code\n    name\n  }\n}\n\nmutation RecordDecision($input: RecordDecisionInput!) {\n  recordDecision(input: $input) {\n    __typename\n    ... on DecisionRecorded {\n      decision {\n        id\n        state\n      }\n    }\n    ... on RecordDecisionRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation SecondDecision($id: ID!) {\n  secondDecision(id: $id) {\n    __typename\n    ... on DecisionSeconded {\n      decision {\n        id\n        state\n      }\n    }\n    ... on SecondDecisionRefused {\n      code\n      message\n    }\n  }\n}": types.DecisionsDocument,
    "query Session {\n  node {\n    id\n    kind\n    displayName\n    founded\n  }\n  me {\n    personRef\n    displayName\n    permissions\n    mandates {\n      id\n      officeCode\n      endsOn\n    }\n  }\n}\n\nquery Offices {\n  offices {\n    id\n    code\n    title\n    permissions\n  }\n}\n\nmutation SignIn($login: String!, $password: String!) {\n  signIn(login: $login, password: $password) {\n    __typename\n    ... on SignedIn {\n      me {\n        personRef\n      }\n    }\n    ... on SignInRefused {\n      code\n      message\n      retryAfterSeconds\n    }\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation AcceptInvitation($code: String!, $login: String!, $password: String!) {\n  acceptInvitation(code: $code, login: $login, password: $password) {\n    __typename\n    ... on InvitationAccepted {\n      personRef\n    }\n    ... on InvitationRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation Found($input: FoundInput!) {\n  found(input: $input) {\n    __typename\n    ... on Founded {\n      decisionId\n      invitations {\n        personRef\n        displayName\n        code\n      }\n    }\n    ... on FoundRefused {\n      code\n      message\n    }\n  }\n}": types.SessionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Decisions($first: Int!, $after: String) {\n  decisions(first: $first, after: $after) {\n    items {\n      id\n      day\n      state\n      text\n      effectKind\n      effectPayload\n      recordedBy\n    }\n    endCursor\n    total\n  }\n}\n\nquery Bodies {\n  bodies {\n    id\n    code\n    name\n  }\n}\n\nmutation RecordDecision($input: RecordDecisionInput!) {\n  recordDecision(input: $input) {\n    __typename\n    ... on DecisionRecorded {\n      decision {\n        id\n        state\n      }\n    }\n    ... on RecordDecisionRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation SecondDecision($id: ID!) {\n  secondDecision(id: $id) {\n    __typename\n    ... on DecisionSeconded {\n      decision {\n        id\n        state\n      }\n    }\n    ... on SecondDecisionRefused {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').DecisionsDocument;
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Session {\n  node {\n    id\n    kind\n    displayName\n    founded\n  }\n  me {\n    personRef\n    displayName\n    permissions\n    mandates {\n      id\n      officeCode\n      endsOn\n    }\n  }\n}\n\nquery Offices {\n  offices {\n    id\n    code\n    title\n    permissions\n  }\n}\n\nmutation SignIn($login: String!, $password: String!) {\n  signIn(login: $login, password: $password) {\n    __typename\n    ... on SignedIn {\n      me {\n        personRef\n      }\n    }\n    ... on SignInRefused {\n      code\n      message\n      retryAfterSeconds\n    }\n  }\n}\n\nmutation SignOut {\n  signOut\n}\n\nmutation AcceptInvitation($code: String!, $login: String!, $password: String!) {\n  acceptInvitation(code: $code, login: $login, password: $password) {\n    __typename\n    ... on InvitationAccepted {\n      personRef\n    }\n    ... on InvitationRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation Found($input: FoundInput!) {\n  found(input: $input) {\n    __typename\n    ... on Founded {\n      decisionId\n      invitations {\n        personRef\n        displayName\n        code\n      }\n    }\n    ... on FoundRefused {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').SessionDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
