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
    "query AdmissionRules {\n  admissionRules {\n    expireDays\n    discussionDays\n    extensionDays\n    minimumDays\n    minimumActivities\n    appealDays\n    mostCodes\n    labels\n    labelChoices {\n      code\n      volunteer {\n        en\n        es\n        fr\n      }\n      member {\n        en\n        es\n        fr\n      }\n      cadre {\n        en\n        es\n        fr\n      }\n    }\n    volunteer {\n      en\n      es\n      fr\n    }\n    member {\n      en\n      es\n      fr\n    }\n    cadre {\n      en\n      es\n      fr\n    }\n  }\n}": typeof types.AdmissionRulesDocument,
};
const documents: Documents = {
    "query AdmissionRules {\n  admissionRules {\n    expireDays\n    discussionDays\n    extensionDays\n    minimumDays\n    minimumActivities\n    appealDays\n    mostCodes\n    labels\n    labelChoices {\n      code\n      volunteer {\n        en\n        es\n        fr\n      }\n      member {\n        en\n        es\n        fr\n      }\n      cadre {\n        en\n        es\n        fr\n      }\n    }\n    volunteer {\n      en\n      es\n      fr\n    }\n    member {\n      en\n      es\n      fr\n    }\n    cadre {\n      en\n      es\n      fr\n    }\n  }\n}": types.AdmissionRulesDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "query AdmissionRules {\n  admissionRules {\n    expireDays\n    discussionDays\n    extensionDays\n    minimumDays\n    minimumActivities\n    appealDays\n    mostCodes\n    labels\n    labelChoices {\n      code\n      volunteer {\n        en\n        es\n        fr\n      }\n      member {\n        en\n        es\n        fr\n      }\n      cadre {\n        en\n        es\n        fr\n      }\n    }\n    volunteer {\n      en\n      es\n      fr\n    }\n    member {\n      en\n      es\n      fr\n    }\n    cadre {\n      en\n      es\n      fr\n    }\n  }\n}"): typeof import('./graphql.js').AdmissionRulesDocument;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
