/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type SurveyPartsFragment = { id: string, title: string, phase: string, asksUntil: string, answersUntil: string, paperKey: string, papers: number | null, hasAsked: boolean | null, hasResults: boolean, questions: Array<{ code: string, text: string, choices: Array<{ code: string, text: string, atLeast: number | null }> }> };

export type SurveysQueryVariables = Exact<{
  language: string;
}>;


export type SurveysQuery = { surveys: Array<{ id: string, title: string, phase: string, asksUntil: string, answersUntil: string, paperKey: string, papers: number | null, hasAsked: boolean | null, hasResults: boolean, questions: Array<{ code: string, text: string, choices: Array<{ code: string, text: string, atLeast: number | null }> }> }> };

export type SurveyPacksQueryVariables = Exact<{
  language: string;
}>;


export type SurveyPacksQuery = { surveyPacks: Array<{ code: string, title: string, questions: Array<{ code: string, text: string, choices: Array<{ code: string, text: string }> }> }> };

export type RequestSurveyPaperMutationVariables = Exact<{
  surveyId: string | number;
  blinded: string;
}>;


export type RequestSurveyPaperMutation = { requestSurveyPaper:
    | { __typename: 'SurveyPaper', signature: string }
    | { __typename: 'SurveyRefused', code: string, message: string }
   };

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
export const SurveyPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SurveyParts on SurveyView {
  id
  title
  phase
  asksUntil
  answersUntil
  paperKey
  papers
  hasAsked
  hasResults
  questions {
    code
    text
    choices {
      code
      text
      atLeast
    }
  }
}
    `, {"fragmentName":"SurveyParts"}) as unknown as TypedDocumentString<SurveyPartsFragment, unknown>;
export const SurveysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Surveys($language: String!) {
  surveys(language: $language) {
    ...SurveyParts
  }
}
    fragment SurveyParts on SurveyView {
  id
  title
  phase
  asksUntil
  answersUntil
  paperKey
  papers
  hasAsked
  hasResults
  questions {
    code
    text
    choices {
      code
      text
      atLeast
    }
  }
}`) as unknown as TypedDocumentString<SurveysQuery, SurveysQueryVariables>;
export const SurveyPacksDocument = /*#__PURE__*/ new TypedDocumentString(`
    query SurveyPacks($language: String!) {
  surveyPacks(language: $language) {
    code
    title
    questions {
      code
      text
      choices {
        code
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SurveyPacksQuery, SurveyPacksQueryVariables>;
export const RequestSurveyPaperDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestSurveyPaper($surveyId: ID!, $blinded: String!) {
  requestSurveyPaper(surveyId: $surveyId, blinded: $blinded) {
    __typename
    ... on SurveyPaper {
      signature
    }
    ... on SurveyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestSurveyPaperMutation, RequestSurveyPaperMutationVariables>;