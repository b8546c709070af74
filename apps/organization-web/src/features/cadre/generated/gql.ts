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
    "fragment OwnCadreParts on MyCadre {\n  state\n  hasCentre\n  credentials {\n    id\n    expiresOn\n    acceptedOn\n    recordedOn\n    endedOn\n    endedBecause\n  }\n}\n\nfragment CadreAnswered on CadreResult {\n  __typename\n  ... on CadreChanged {\n    now {\n      ...OwnCadreParts\n    }\n  }\n  ... on CadreRefused {\n    code\n    message\n  }\n}\n\nquery OwnCadre {\n  myCadre {\n    ...OwnCadreParts\n  }\n}\n\nquery CountOfCadre {\n  cadreCount\n}\n\nquery CadreToDecide {\n  cadreToRecord {\n    id\n    expiresOn\n  }\n  cadreOnRecord {\n    id\n    expiresOn\n  }\n}\n\nmutation AcceptCadreCredential($file: String!) {\n  acceptCadreCredential(file: $file) {\n    ...CadreAnswered\n  }\n}\n\nmutation GiveBackCadre {\n  giveBackCadre {\n    ...CadreAnswered\n  }\n}": typeof types.OwnCadrePartsFragmentDoc,
};
const documents: Documents = {
    "fragment OwnCadreParts on MyCadre {\n  state\n  hasCentre\n  credentials {\n    id\n    expiresOn\n    acceptedOn\n    recordedOn\n    endedOn\n    endedBecause\n  }\n}\n\nfragment CadreAnswered on CadreResult {\n  __typename\n  ... on CadreChanged {\n    now {\n      ...OwnCadreParts\n    }\n  }\n  ... on CadreRefused {\n    code\n    message\n  }\n}\n\nquery OwnCadre {\n  myCadre {\n    ...OwnCadreParts\n  }\n}\n\nquery CountOfCadre {\n  cadreCount\n}\n\nquery CadreToDecide {\n  cadreToRecord {\n    id\n    expiresOn\n  }\n  cadreOnRecord {\n    id\n    expiresOn\n  }\n}\n\nmutation AcceptCadreCredential($file: String!) {\n  acceptCadreCredential(file: $file) {\n    ...CadreAnswered\n  }\n}\n\nmutation GiveBackCadre {\n  giveBackCadre {\n    ...CadreAnswered\n  }\n}": types.OwnCadrePartsFragmentDoc,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "fragment OwnCadreParts on MyCadre {\n  state\n  hasCentre\n  credentials {\n    id\n    expiresOn\n    acceptedOn\n    recordedOn\n    endedOn\n    endedBecause\n  }\n}\n\nfragment CadreAnswered on CadreResult {\n  __typename\n  ... on CadreChanged {\n    now {\n      ...OwnCadreParts\n    }\n  }\n  ... on CadreRefused {\n    code\n    message\n  }\n}\n\nquery OwnCadre {\n  myCadre {\n    ...OwnCadreParts\n  }\n}\n\nquery CountOfCadre {\n  cadreCount\n}\n\nquery CadreToDecide {\n  cadreToRecord {\n    id\n    expiresOn\n  }\n  cadreOnRecord {\n    id\n    expiresOn\n  }\n}\n\nmutation AcceptCadreCredential($file: String!) {\n  acceptCadreCredential(file: $file) {\n    ...CadreAnswered\n  }\n}\n\nmutation GiveBackCadre {\n  giveBackCadre {\n    ...CadreAnswered\n  }\n}"): typeof import('./graphql.js').OwnCadrePartsFragmentDoc;


export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}
