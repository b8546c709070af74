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
    "fragment GrievanceParts on GrievanceView {\n  id\n  role\n  state\n  personName\n  authorName\n  isSigned\n  bodyId\n  bodyName\n  words\n  reply\n  filedOn\n  replyUntil\n  repliedOn\n  closedOn\n  outcome\n}\n\nquery MyGrievances {\n  myGrievances {\n    ...GrievanceParts\n  }\n}\n\nquery Grievance($id: ID!) {\n  grievance(id: $id) {\n    ...GrievanceParts\n  }\n}\n\nquery GrievanceToDecide($id: ID!) {\n  grievanceToDecide(id: $id) {\n    id\n    bodyId\n    bodyName\n    decidedFrom\n  }\n}\n\nquery GrievanceOutcomes($language: String!) {\n  grievanceOutcomes(language: $language) {\n    code\n    text\n  }\n}\n\nquery Nameable($name: String!) {\n  nameable(name: $name) {\n    ref\n    standing\n    since\n    bodies {\n      id\n      name\n      count\n    }\n  }\n}\n\nquery SmallerBodies {\n  smallerBodies {\n    id\n    code\n    name\n    people {\n      ref\n      displayName\n    }\n  }\n}\n\nquery MembersToSeat($name: String, $first: Int!, $after: String) {\n  takingPart(first: $first, after: $after, only: \"member\", name: $name) {\n    total\n    endCursor\n    items {\n      ref\n      displayName\n    }\n  }\n}\n\nfragment GrievanceAnswered on GrievanceResult {\n  __typename\n  ... on GrievanceDone {\n    id\n  }\n  ... on GrievanceRefused {\n    code\n    message\n  }\n}\n\nmutation FileGrievance($input: GrievanceInput!) {\n  fileGrievance(input: $input) {\n    ...GrievanceAnswered\n  }\n}\n\nmutation ReplyToGrievance($id: ID!, $words: String!) {\n  replyToGrievance(id: $id, words: $words) {\n    ...GrievanceAnswered\n  }\n}\n\nmutation WithdrawGrievance($id: ID!) {\n  withdrawGrievance(id: $id) {\n    ...GrievanceAnswered\n  }\n}": typeof types.GrievancePartsFragmentDoc,
};
const documents: Documents = {
    "fragment GrievanceParts on GrievanceView {\n  id\n  role\n  state\n  personName\n  authorName\n  isSigned\n  bodyId\n  bodyName\n  words\n  reply\n  filedOn\n  replyUntil\n  repliedOn\n  closedOn\n  outcome\n}\n\nquery MyGrievances {\n  myGrievances {\n    ...GrievanceParts\n  }\n}\n\nquery Grievance($id: ID!) {\n  grievance(id: $id) {\n    ...GrievanceParts\n  }\n}\n\nquery GrievanceToDecide($id: ID!) {\n  grievanceToDecide(id: $id) {\n    id\n    bodyId\n    bodyName\n    decidedFrom\n  }\n}\n\nquery GrievanceOutcomes($language: String!) {\n  grievanceOutcomes(language: $language) {\n    code\n    text\n  }\n}\n\nquery Nameable($name: String!) {\n  nameable(name: $name) {\n    ref\n    standing\n    since\n    bodies {\n      id\n      name\n      count\n    }\n  }\n}\n\nquery SmallerBodies {\n  smallerBodies {\n    id\n    code\n    name\n    people {\n      ref\n      displayName\n    }\n  }\n}\n\nquery MembersToSeat($name: String, $first: Int!, $after: String) {\n  takingPart(first: $first, after: $after, only: \"member\", name: $name) {\n    total\n    endCursor\n    items {\n      ref\n      displayName\n    }\n  }\n}\n\nfragment GrievanceAnswered on GrievanceResult {\n  __typename\n  ... on GrievanceDone {\n    id\n  }\n  ... on GrievanceRefused {\n    code\n    message\n  }\n}\n\nmutation FileGrievance($input: GrievanceInput!) {\n  fileGrievance(input: $input) {\n    ...GrievanceAnswered\n  }\n}\n\nmutation ReplyToGrievance($id: ID!, $words: String!) {\n  replyToGrievance(id: $id, words: $words) {\n    ...GrievanceAnswered\n  }\n}\n\nmutation WithdrawGrievance($id: ID!) {\n  withdrawGrievance(id: $id) {\n    ...GrievanceAnswered\n  }\n}": types.GrievancePartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment GrievanceParts on GrievanceView {\n  id\n  role\n  state\n  personName\n  authorName\n  isSigned\n  bodyId\n  bodyName\n  words\n  reply\n  filedOn\n  replyUntil\n  repliedOn\n  closedOn\n  outcome\n}\n\nquery MyGrievances {\n  myGrievances {\n    ...GrievanceParts\n  }\n}\n\nquery Grievance($id: ID!) {\n  grievance(id: $id) {\n    ...GrievanceParts\n  }\n}\n\nquery GrievanceToDecide($id: ID!) {\n  grievanceToDecide(id: $id) {\n    id\n    bodyId\n    bodyName\n    decidedFrom\n  }\n}\n\nquery GrievanceOutcomes($language: String!) {\n  grievanceOutcomes(language: $language) {\n    code\n    text\n  }\n}\n\nquery Nameable($name: String!) {\n  nameable(name: $name) {\n    ref\n    standing\n    since\n    bodies {\n      id\n      name\n      count\n    }\n  }\n}\n\nquery SmallerBodies {\n  smallerBodies {\n    id\n    code\n    name\n    people {\n      ref\n      displayName\n    }\n  }\n}\n\nquery MembersToSeat($name: String, $first: Int!, $after: String) {\n  takingPart(first: $first, after: $after, only: \"member\", name: $name) {\n    total\n    endCursor\n    items {\n      ref\n      displayName\n    }\n  }\n}\n\nfragment GrievanceAnswered on GrievanceResult {\n  __typename\n  ... on GrievanceDone {\n    id\n  }\n  ... on GrievanceRefused {\n    code\n    message\n  }\n}\n\nmutation FileGrievance($input: GrievanceInput!) {\n  fileGrievance(input: $input) {\n    ...GrievanceAnswered\n  }\n}\n\nmutation ReplyToGrievance($id: ID!, $words: String!) {\n  replyToGrievance(id: $id, words: $words) {\n    ...GrievanceAnswered\n  }\n}\n\nmutation WithdrawGrievance($id: ID!) {\n  withdrawGrievance(id: $id) {\n    ...GrievanceAnswered\n  }\n}"): typeof import('./graphql.js').GrievancePartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
