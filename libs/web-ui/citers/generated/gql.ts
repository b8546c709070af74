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
    "fragment CiterParts on CiterView {\n  kind\n  id\n  day\n  title\n  clause\n  version\n  holds\n}\n\nquery CitersOfDecision($id: ID!) {\n  citersOfDecision(id: $id) {\n    ...CiterParts\n  }\n}\n\nquery CitersOfDocument($kind: String!) {\n  citersOfDocument(kind: $kind) {\n    ...CiterParts\n  }\n}": typeof types.CiterPartsFragmentDoc,
};
const documents: Documents = {
    "fragment CiterParts on CiterView {\n  kind\n  id\n  day\n  title\n  clause\n  version\n  holds\n}\n\nquery CitersOfDecision($id: ID!) {\n  citersOfDecision(id: $id) {\n    ...CiterParts\n  }\n}\n\nquery CitersOfDocument($kind: String!) {\n  citersOfDocument(kind: $kind) {\n    ...CiterParts\n  }\n}": types.CiterPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment CiterParts on CiterView {\n  kind\n  id\n  day\n  title\n  clause\n  version\n  holds\n}\n\nquery CitersOfDecision($id: ID!) {\n  citersOfDecision(id: $id) {\n    ...CiterParts\n  }\n}\n\nquery CitersOfDocument($kind: String!) {\n  citersOfDocument(kind: $kind) {\n    ...CiterParts\n  }\n}"): typeof import('./graphql.js').CiterPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
