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
    "fragment SurveyParts on SurveyView {\n  id\n  title\n  phase\n  asksUntil\n  answersUntil\n  paperKey\n  papers\n  hasAsked\n  hasResults\n  questions {\n    code\n    text\n    choices {\n      code\n      text\n      atLeast\n    }\n  }\n}\n\nquery Surveys($language: String!) {\n  surveys(language: $language) {\n    ...SurveyParts\n  }\n}\n\nquery SurveyPacks($language: String!) {\n  surveyPacks(language: $language) {\n    code\n    title\n    questions {\n      code\n      text\n      choices {\n        code\n        text\n      }\n    }\n  }\n}\n\nmutation RequestSurveyPaper($surveyId: ID!, $blinded: String!) {\n  requestSurveyPaper(surveyId: $surveyId, blinded: $blinded) {\n    __typename\n    ... on SurveyPaper {\n      signature\n    }\n    ... on SurveyRefused {\n      code\n      message\n    }\n  }\n}": typeof types.SurveyPartsFragmentDoc,
};
const documents: Documents = {
    "fragment SurveyParts on SurveyView {\n  id\n  title\n  phase\n  asksUntil\n  answersUntil\n  paperKey\n  papers\n  hasAsked\n  hasResults\n  questions {\n    code\n    text\n    choices {\n      code\n      text\n      atLeast\n    }\n  }\n}\n\nquery Surveys($language: String!) {\n  surveys(language: $language) {\n    ...SurveyParts\n  }\n}\n\nquery SurveyPacks($language: String!) {\n  surveyPacks(language: $language) {\n    code\n    title\n    questions {\n      code\n      text\n      choices {\n        code\n        text\n      }\n    }\n  }\n}\n\nmutation RequestSurveyPaper($surveyId: ID!, $blinded: String!) {\n  requestSurveyPaper(surveyId: $surveyId, blinded: $blinded) {\n    __typename\n    ... on SurveyPaper {\n      signature\n    }\n    ... on SurveyRefused {\n      code\n      message\n    }\n  }\n}": types.SurveyPartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment SurveyParts on SurveyView {\n  id\n  title\n  phase\n  asksUntil\n  answersUntil\n  paperKey\n  papers\n  hasAsked\n  hasResults\n  questions {\n    code\n    text\n    choices {\n      code\n      text\n      atLeast\n    }\n  }\n}\n\nquery Surveys($language: String!) {\n  surveys(language: $language) {\n    ...SurveyParts\n  }\n}\n\nquery SurveyPacks($language: String!) {\n  surveyPacks(language: $language) {\n    code\n    title\n    questions {\n      code\n      text\n      choices {\n        code\n        text\n      }\n    }\n  }\n}\n\nmutation RequestSurveyPaper($surveyId: ID!, $blinded: String!) {\n  requestSurveyPaper(surveyId: $surveyId, blinded: $blinded) {\n    __typename\n    ... on SurveyPaper {\n      signature\n    }\n    ... on SurveyRefused {\n      code\n      message\n    }\n  }\n}"): typeof import('./graphql.js').SurveyPartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
