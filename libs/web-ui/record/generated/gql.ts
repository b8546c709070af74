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
    "query OneDecision($id: ID!) {\n  node {\n    id\n  }\n  decision(id: $id) {\n    recordedByName\n    secondedByName\n    isIntact\n    rules {\n      quorum\n      ordinary\n      noticeDays\n    }\n    entry {\n      index\n      leafHash\n      day\n    }\n    steps {\n      result\n      day\n      dueOn\n      reviewedBy\n    }\n    links {\n      relation\n      id\n      day\n      text\n    }\n    decision {\n      id\n      bodyId\n      bodyName\n      replacedBy\n      rule\n      outcome\n      day\n      state\n      text\n      effectKind\n      nature\n      reviewOn\n      count {\n        present\n        inFavour\n        against\n        electorate\n      }\n      task {\n        ownerName\n        isMine\n        dueOn\n        isCarriedOver\n        state\n        closedOn\n        isReviewed\n      }\n      recused\n      recusedCount\n      mayRecuse\n      asksRecusal\n      recordedBy\n      recordedOn\n      secondedBy\n      secondedOn\n      citations {\n        kind\n        version\n        clause\n        decisionId\n        day\n        title\n        text\n      }\n    }\n  }\n}": typeof types.OneDecisionDocument,
};
const documents: Documents = {
    "query OneDecision($id: ID!) {\n  node {\n    id\n  }\n  decision(id: $id) {\n    recordedByName\n    secondedByName\n    isIntact\n    rules {\n      quorum\n      ordinary\n      noticeDays\n    }\n    entry {\n      index\n      leafHash\n      day\n    }\n    steps {\n      result\n      day\n      dueOn\n      reviewedBy\n    }\n    links {\n      relation\n      id\n      day\n      text\n    }\n    decision {\n      id\n      bodyId\n      bodyName\n      replacedBy\n      rule\n      outcome\n      day\n      state\n      text\n      effectKind\n      nature\n      reviewOn\n      count {\n        present\n        inFavour\n        against\n        electorate\n      }\n      task {\n        ownerName\n        isMine\n        dueOn\n        isCarriedOver\n        state\n        closedOn\n        isReviewed\n      }\n      recused\n      recusedCount\n      mayRecuse\n      asksRecusal\n      recordedBy\n      recordedOn\n      secondedBy\n      secondedOn\n      citations {\n        kind\n        version\n        clause\n        decisionId\n        day\n        title\n        text\n      }\n    }\n  }\n}": types.OneDecisionDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query OneDecision($id: ID!) {\n  node {\n    id\n  }\n  decision(id: $id) {\n    recordedByName\n    secondedByName\n    isIntact\n    rules {\n      quorum\n      ordinary\n      noticeDays\n    }\n    entry {\n      index\n      leafHash\n      day\n    }\n    steps {\n      result\n      day\n      dueOn\n      reviewedBy\n    }\n    links {\n      relation\n      id\n      day\n      text\n    }\n    decision {\n      id\n      bodyId\n      bodyName\n      replacedBy\n      rule\n      outcome\n      day\n      state\n      text\n      effectKind\n      nature\n      reviewOn\n      count {\n        present\n        inFavour\n        against\n        electorate\n      }\n      task {\n        ownerName\n        isMine\n        dueOn\n        isCarriedOver\n        state\n        closedOn\n        isReviewed\n      }\n      recused\n      recusedCount\n      mayRecuse\n      asksRecusal\n      recordedBy\n      recordedOn\n      secondedBy\n      secondedOn\n      citations {\n        kind\n        version\n        clause\n        decisionId\n        day\n        title\n        text\n      }\n    }\n  }\n}"): typeof import('./graphql.js').OneDecisionDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
