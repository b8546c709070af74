/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type OneDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type OneDecisionQuery = { node: { id: string }, decision: { recordedByName: string | null, secondedByName: string | null, isIntact: boolean, rules: { quorum: string, ordinary: string, noticeDays: number } | null, entry: { index: number, leafHash: string, day: string } | null, steps: Array<{ result: string, day: string, dueOn: string | null, reviewedBy: string | null }>, links: Array<{ relation: string, id: string, day: string, text: string | null }>, decision: { id: string, bodyId: string, bodyName: string, replacedBy: string | null, rule: string, outcome: string, day: string, state: string, text: string | null, effectKind: string | null, nature: string, reviewOn: string | null, recused: Array<string>, recusedCount: number, mayRecuse: boolean, asksRecusal: string | null, recordedBy: string, recordedOn: string, secondedBy: string | null, secondedOn: string | null, count: { present: number, inFavour: number, against: number, electorate: number } | null, task: { ownerName: string | null, isMine: boolean, dueOn: string, isCarriedOver: boolean, state: string, closedOn: string | null, isReviewed: boolean } | null, citations: Array<{ kind: string, version: number | null, clause: number | null, decisionId: string | null, day: string, title: string | null, text: string | null }> } } | null };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}

export const OneDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OneDecision($id: ID!) {
  node {
    id
  }
  decision(id: $id) {
    recordedByName
    secondedByName
    isIntact
    rules {
      quorum
      ordinary
      noticeDays
    }
    entry {
      index
      leafHash
      day
    }
    steps {
      result
      day
      dueOn
      reviewedBy
    }
    links {
      relation
      id
      day
      text
    }
    decision {
      id
      bodyId
      bodyName
      replacedBy
      rule
      outcome
      day
      state
      text
      effectKind
      nature
      reviewOn
      count {
        present
        inFavour
        against
        electorate
      }
      task {
        ownerName
        isMine
        dueOn
        isCarriedOver
        state
        closedOn
        isReviewed
      }
      recused
      recusedCount
      mayRecuse
      asksRecusal
      recordedBy
      recordedOn
      secondedBy
      secondedOn
      citations {
        kind
        version
        clause
        decisionId
        day
        title
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OneDecisionQuery, OneDecisionQueryVariables>;