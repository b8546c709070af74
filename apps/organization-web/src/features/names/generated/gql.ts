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
    "query Names($language: String!) {\n  nameCodes(language: $language) {\n    kinds {\n      code\n      label\n    }\n    sourceClasses {\n      code\n      label\n    }\n  }\n  kinds {\n    id\n    name\n    code\n  }\n  sources {\n    id\n    name\n    classCode\n    mergedInto\n  }\n  sites {\n    id\n    name\n    recordName\n  }\n}\n\nquery IntakesOfKind($id: ID!) {\n  intakesOfKind(id: $id) {\n    month\n    count\n  }\n}\n\nquery IntakesOfSource($id: ID!) {\n  intakesOfSource(id: $id) {\n    month\n    count\n  }\n}\n\nmutation ClassifyKind($id: ID!, $code: String!) {\n  classifyKind(id: $id, code: $code) {\n    __typename\n    ... on NameRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation ClassifySource($id: ID!, $code: String!) {\n  classifySource(id: $id, classCode: $code) {\n    __typename\n    ... on NameRefused {\n      code\n      message\n    }\n  }\n}": typeof types.NamesDocument,
};
const documents: Documents = {
    "query Names($language: String!) {\n  nameCodes(language: $language) {\n    kinds {\n      code\n      label\n    }\n    sourceClasses {\n      code\n      label\n    }\n  }\n  kinds {\n    id\n    name\n    code\n  }\n  sources {\n    id\n    name\n    classCode\n    mergedInto\n  }\n  sites {\n    id\n    name\n    recordName\n  }\n}\n\nquery IntakesOfKind($id: ID!) {\n  intakesOfKind(id: $id) {\n    month\n    count\n  }\n}\n\nquery IntakesOfSource($id: ID!) {\n  intakesOfSource(id: $id) {\n    month\n    count\n  }\n}\n\nmutation ClassifyKind($id: ID!, $code: String!) {\n  classifyKind(id: $id, code: $code) {\n    __typename\n    ... on NameRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation ClassifySource($id: ID!, $code: String!) {\n  classifySource(id: $id, classCode: $code) {\n    __typename\n    ... on NameRefused {\n      code\n      message\n    }\n  }\n}": types.NamesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query Names($language: String!) {\n  nameCodes(language: $language) {\n    kinds {\n      code\n      label\n    }\n    sourceClasses {\n      code\n      label\n    }\n  }\n  kinds {\n    id\n    name\n    code\n  }\n  sources {\n    id\n    name\n    classCode\n    mergedInto\n  }\n  sites {\n    id\n    name\n    recordName\n  }\n}\n\nquery IntakesOfKind($id: ID!) {\n  intakesOfKind(id: $id) {\n    month\n    count\n  }\n}\n\nquery IntakesOfSource($id: ID!) {\n  intakesOfSource(id: $id) {\n    month\n    count\n  }\n}\n\nmutation ClassifyKind($id: ID!, $code: String!) {\n  classifyKind(id: $id, code: $code) {\n    __typename\n    ... on NameRefused {\n      code\n      message\n    }\n  }\n}\n\nmutation ClassifySource($id: ID!, $code: String!) {\n  classifySource(id: $id, classCode: $code) {\n    __typename\n    ... on NameRefused {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').NamesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
