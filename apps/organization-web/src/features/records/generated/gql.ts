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
    "fragment RecordLine on Record {\n  id\n  direction\n  day\n  timeOfDay\n  quantity\n  unit\n  workerStated\n  withdrawnReason\n  site {\n    id\n    name\n    recordName\n  }\n  kind {\n    id\n    name\n  }\n  source {\n    id\n    name\n  }\n}\n\nquery Records($first: Int!, $after: String, $search: String, $month: String, $siteId: ID, $direction: Direction, $sort: RecordSort, $withdrawn: Boolean) {\n  records(\n    first: $first\n    after: $after\n    search: $search\n    month: $month\n    siteId: $siteId\n    direction: $direction\n    sort: $sort\n    withdrawn: $withdrawn\n  ) {\n    items {\n      ...RecordLine\n    }\n    endCursor\n    total\n  }\n}\n\nquery RecordNames {\n  sites {\n    id\n    name\n    recordName\n  }\n  sources {\n    id\n    name\n    mergedInto\n  }\n  intakesByKindName {\n    name\n    count\n  }\n}\n\nmutation RecordIntake($input: RecordInput!) {\n  recordIntake(input: $input) {\n    ...Recorded\n  }\n}\n\nmutation RecordGiveOut($input: RecordInput!) {\n  recordGiveOut(input: $input) {\n    ...Recorded\n  }\n}\n\nmutation CorrectRecord($id: ID!, $direction: Direction!, $input: RecordInput!) {\n  correctRecord(id: $id, direction: $direction, input: $input) {\n    ...Recorded\n  }\n}\n\nmutation WithdrawRecord($id: ID!, $reason: String!) {\n  withdrawRecord(id: $id, reason: $reason) {\n    ...Recorded\n  }\n}\n\nmutation RestoreRecord($id: ID!) {\n  restoreRecord(id: $id) {\n    ...Recorded\n  }\n}\n\nfragment Recorded on RecordResult {\n  __typename\n  ... on Record {\n    ...RecordLine\n  }\n  ... on RecordRefused {\n    code\n    message\n    problems {\n      field\n      remedy\n    }\n  }\n}": typeof types.RecordLineFragmentDoc,
};
const documents: Documents = {
    "fragment RecordLine on Record {\n  id\n  direction\n  day\n  timeOfDay\n  quantity\n  unit\n  workerStated\n  withdrawnReason\n  site {\n    id\n    name\n    recordName\n  }\n  kind {\n    id\n    name\n  }\n  source {\n    id\n    name\n  }\n}\n\nquery Records($first: Int!, $after: String, $search: String, $month: String, $siteId: ID, $direction: Direction, $sort: RecordSort, $withdrawn: Boolean) {\n  records(\n    first: $first\n    after: $after\n    search: $search\n    month: $month\n    siteId: $siteId\n    direction: $direction\n    sort: $sort\n    withdrawn: $withdrawn\n  ) {\n    items {\n      ...RecordLine\n    }\n    endCursor\n    total\n  }\n}\n\nquery RecordNames {\n  sites {\n    id\n    name\n    recordName\n  }\n  sources {\n    id\n    name\n    mergedInto\n  }\n  intakesByKindName {\n    name\n    count\n  }\n}\n\nmutation RecordIntake($input: RecordInput!) {\n  recordIntake(input: $input) {\n    ...Recorded\n  }\n}\n\nmutation RecordGiveOut($input: RecordInput!) {\n  recordGiveOut(input: $input) {\n    ...Recorded\n  }\n}\n\nmutation CorrectRecord($id: ID!, $direction: Direction!, $input: RecordInput!) {\n  correctRecord(id: $id, direction: $direction, input: $input) {\n    ...Recorded\n  }\n}\n\nmutation WithdrawRecord($id: ID!, $reason: String!) {\n  withdrawRecord(id: $id, reason: $reason) {\n    ...Recorded\n  }\n}\n\nmutation RestoreRecord($id: ID!) {\n  restoreRecord(id: $id) {\n    ...Recorded\n  }\n}\n\nfragment Recorded on RecordResult {\n  __typename\n  ... on Record {\n    ...RecordLine\n  }\n  ... on RecordRefused {\n    code\n    message\n    problems {\n      field\n      remedy\n    }\n  }\n}": types.RecordLineFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment RecordLine on Record {\n  id\n  direction\n  day\n  timeOfDay\n  quantity\n  unit\n  workerStated\n  withdrawnReason\n  site {\n    id\n    name\n    recordName\n  }\n  kind {\n    id\n    name\n  }\n  source {\n    id\n    name\n  }\n}\n\nquery Records($first: Int!, $after: String, $search: String, $month: String, $siteId: ID, $direction: Direction, $sort: RecordSort, $withdrawn: Boolean) {\n  records(\n    first: $first\n    after: $after\n    search: $search\n    month: $month\n    siteId: $siteId\n    direction: $direction\n    sort: $sort\n    withdrawn: $withdrawn\n  ) {\n    items {\n      ...RecordLine\n    }\n    endCursor\n    total\n  }\n}\n\nquery RecordNames {\n  sites {\n    id\n    name\n    recordName\n  }\n  sources {\n    id\n    name\n    mergedInto\n  }\n  intakesByKindName {\n    name\n    count\n  }\n}\n\nmutation RecordIntake($input: RecordInput!) {\n  recordIntake(input: $input) {\n    ...Recorded\n  }\n}\n\nmutation RecordGiveOut($input: RecordInput!) {\n  recordGiveOut(input: $input) {\n    ...Recorded\n  }\n}\n\nmutation CorrectRecord($id: ID!, $direction: Direction!, $input: RecordInput!) {\n  correctRecord(id: $id, direction: $direction, input: $input) {\n    ...Recorded\n  }\n}\n\nmutation WithdrawRecord($id: ID!, $reason: String!) {\n  withdrawRecord(id: $id, reason: $reason) {\n    ...Recorded\n  }\n}\n\nmutation RestoreRecord($id: ID!) {\n  restoreRecord(id: $id) {\n    ...Recorded\n  }\n}\n\nfragment Recorded on RecordResult {\n  __typename\n  ... on Record {\n    ...RecordLine\n  }\n  ... on RecordRefused {\n    code\n    message\n    problems {\n      field\n      remedy\n    }\n  }\n}"): typeof import('./graphql.js').RecordLineFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
