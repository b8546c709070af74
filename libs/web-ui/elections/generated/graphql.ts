/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ElectionCallInput = {
  /** Later than the last paper is issued. */
  castingUntil: string;
  /** A node whose fingerprint was compared: it signs papers too. */
  coSigner?: string | number | null | undefined;
  /** 1 to 60. */
  contestDays: number;
  /** Whether a paper can still be asked for while others are put in: in one visit, at a cost in secrecy. */
  issuesLate?: boolean;
  /** Later than nominations end. */
  issuingUntil: string;
  /** Public sources for a lot among equals; may be empty. */
  lotSources: Array<string>;
  /** scottish-stv, meek-stv, irv, approval, score or majority. */
  method: string;
  /** A day, YYYY-MM-DD. */
  nominationsUntil: string;
  seats: number;
  title: string;
};

export type ElectionPartsFragment = { id: string, title: string, method: string, seats: number, nominationsUntil: string, issuingUntil: string, castingUntil: string, contestDays: number, contestUntil: string | null, lotSources: Array<string>, issuesLate: boolean, mandateId: string | null, phase: string, since: string, ownVoter: string | null, ownRollKey: string | null, hasAsked: boolean, paperKey: string | null, statementKey: string | null, roll: number | null, papers: number, coSigner: { node: string, displayName: string, paperKey: string | null, ownSignature: string | null, ownRefusal: string | null } | null, nominations: Array<{ personRef: string, displayName: string | null, proposerName: string | null, words: string | null, state: string, number: number | null }> };

export type HeldElectionsQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldElectionsQuery = { heldElections: Array<{ id: string, title: string, method: string, seats: number, nominationsUntil: string, issuingUntil: string, castingUntil: string, contestDays: number, contestUntil: string | null, lotSources: Array<string>, issuesLate: boolean, mandateId: string | null, phase: string, since: string, ownVoter: string | null, ownRollKey: string | null, hasAsked: boolean, paperKey: string | null, statementKey: string | null, roll: number | null, papers: number, coSigner: { node: string, displayName: string, paperKey: string | null, ownSignature: string | null, ownRefusal: string | null } | null, nominations: Array<{ personRef: string, displayName: string | null, proposerName: string | null, words: string | null, state: string, number: number | null }> }> };

export type HeldElectionQueryVariables = Exact<{
  id: string | number;
}>;


export type HeldElectionQuery = { heldElection: { id: string, title: string, method: string, seats: number, nominationsUntil: string, issuingUntil: string, castingUntil: string, contestDays: number, contestUntil: string | null, lotSources: Array<string>, issuesLate: boolean, mandateId: string | null, phase: string, since: string, ownVoter: string | null, ownRollKey: string | null, hasAsked: boolean, paperKey: string | null, statementKey: string | null, roll: number | null, papers: number, coSigner: { node: string, displayName: string, paperKey: string | null, ownSignature: string | null, ownRefusal: string | null } | null, nominations: Array<{ personRef: string, displayName: string | null, proposerName: string | null, words: string | null, state: string, number: number | null }> } | null };

export type ElectionCountQueryVariables = Exact<{
  id: string | number;
}>;


export type ElectionCountQuery = { electionCount: { roll: number, papers: number, coSigner: string | null, valid: number, blank: number, quota: string | null, digest: string, elected: Array<number>, candidates: Array<{ number: number, name: string | null, electedAt: number | null, excludedAt: number | null }>, stages: Array<{ stage: number, action: string, votes: Array<string>, nontransferable: string, residue: string, quota: string | null }>, ties: Array<{ stage: number, between: Array<number>, chosen: number, toDo: string, by: string }> } | null };

export type ElectorateQueryVariables = Exact<{ [key: string]: never; }>;


export type ElectorateQuery = { electorate: { count: number, advice: string } };

type ElectionAnswered_ElectionDone_Fragment = { __typename: 'ElectionDone', id: string };

type ElectionAnswered_ElectionRefused_Fragment = { __typename: 'ElectionRefused', code: string, message: string };

export type ElectionAnsweredFragment =
  | ElectionAnswered_ElectionDone_Fragment
  | ElectionAnswered_ElectionRefused_Fragment
;

export type CoSignersQueryVariables = Exact<{
  language: string;
}>;


export type CoSignersQuery = { coSigners: Array<{ id: string, displayName: string, words: Array<string>, comparedOn: string | null, isOrganization: boolean }>, coSignedElections: Array<{ id: string, asker: string, statementKey: string, papers: number, isStated: boolean }> };

export type ComparedCoSignersQueryVariables = Exact<{
  language: string;
}>;


export type ComparedCoSignersQuery = { coSigners: Array<{ id: string, displayName: string, comparedOn: string | null, isOrganization: boolean }> };

export type CompareNodeWordsMutationVariables = Exact<{
  nodeId: string | number;
  words: string;
}>;


export type CompareNodeWordsMutation = { compareNodeWords:
    | { __typename: 'NodeCompared', id: string }
    | { __typename: 'NodeNotCompared', code: string, message: string }
   };

export type CallElectionMutationVariables = Exact<{
  input: ElectionCallInput;
}>;


export type CallElectionMutation = { callElection:
    | { __typename: 'ElectionDone', id: string }
    | { __typename: 'ElectionRefused', code: string, message: string }
   };

export type ProposeCandidateMutationVariables = Exact<{
  electionId: string | number;
  personRef: string | number;
}>;


export type ProposeCandidateMutation = { proposeCandidate:
    | { __typename: 'ElectionDone', id: string }
    | { __typename: 'ElectionRefused', code: string, message: string }
   };

export type AnswerNominationMutationVariables = Exact<{
  electionId: string | number;
  answer: string;
}>;


export type AnswerNominationMutation = { answerNomination:
    | { __typename: 'ElectionDone', id: string }
    | { __typename: 'ElectionRefused', code: string, message: string }
   };

export type StateCandidacyMutationVariables = Exact<{
  electionId: string | number;
  words: string;
}>;


export type StateCandidacyMutation = { stateCandidacy:
    | { __typename: 'ElectionDone', id: string }
    | { __typename: 'ElectionRefused', code: string, message: string }
   };

export type TakeElectionStepMutationVariables = Exact<{
  electionId: string | number;
  step: string;
  lot?: Array<Array<number> | number> | Array<number> | number | null | undefined;
}>;


export type TakeElectionStepMutation = { takeElectionStep:
    | { __typename: 'ElectionDone', id: string }
    | { __typename: 'ElectionRefused', code: string, message: string }
   };

export type ContestElectionMutationVariables = Exact<{
  electionId: string | number;
}>;


export type ContestElectionMutation = { contestElection:
    | { __typename: 'ElectionDone', id: string }
    | { __typename: 'ElectionRefused', code: string, message: string }
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
export const ElectionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ElectionParts on HeldElection {
  id
  title
  method
  seats
  nominationsUntil
  issuingUntil
  castingUntil
  contestDays
  contestUntil
  lotSources
  issuesLate
  mandateId
  phase
  since
  ownVoter
  ownRollKey
  hasAsked
  paperKey
  statementKey
  roll
  papers
  coSigner {
    node
    displayName
    paperKey
    ownSignature
    ownRefusal
  }
  nominations {
    personRef
    displayName
    proposerName
    words
    state
    number
  }
}
    `, {"fragmentName":"ElectionParts"}) as unknown as TypedDocumentString<ElectionPartsFragment, unknown>;
export const ElectionAnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ElectionAnswered on ElectionResult {
  __typename
  ... on ElectionDone {
    id
  }
  ... on ElectionRefused {
    code
    message
  }
}
    `, {"fragmentName":"ElectionAnswered"}) as unknown as TypedDocumentString<ElectionAnsweredFragment, unknown>;
export const HeldElectionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HeldElections {
  heldElections {
    ...ElectionParts
  }
}
    fragment ElectionParts on HeldElection {
  id
  title
  method
  seats
  nominationsUntil
  issuingUntil
  castingUntil
  contestDays
  contestUntil
  lotSources
  issuesLate
  mandateId
  phase
  since
  ownVoter
  ownRollKey
  hasAsked
  paperKey
  statementKey
  roll
  papers
  coSigner {
    node
    displayName
    paperKey
    ownSignature
    ownRefusal
  }
  nominations {
    personRef
    displayName
    proposerName
    words
    state
    number
  }
}`) as unknown as TypedDocumentString<HeldElectionsQuery, HeldElectionsQueryVariables>;
export const HeldElectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HeldElection($id: ID!) {
  heldElection(id: $id) {
    ...ElectionParts
  }
}
    fragment ElectionParts on HeldElection {
  id
  title
  method
  seats
  nominationsUntil
  issuingUntil
  castingUntil
  contestDays
  contestUntil
  lotSources
  issuesLate
  mandateId
  phase
  since
  ownVoter
  ownRollKey
  hasAsked
  paperKey
  statementKey
  roll
  papers
  coSigner {
    node
    displayName
    paperKey
    ownSignature
    ownRefusal
  }
  nominations {
    personRef
    displayName
    proposerName
    words
    state
    number
  }
}`) as unknown as TypedDocumentString<HeldElectionQuery, HeldElectionQueryVariables>;
export const ElectionCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ElectionCount($id: ID!) {
  electionCount(id: $id) {
    roll
    papers
    coSigner
    valid
    blank
    quota
    digest
    elected
    candidates {
      number
      name
      electedAt
      excludedAt
    }
    stages {
      stage
      action
      votes
      nontransferable
      residue
      quota
    }
    ties {
      stage
      between
      chosen
      toDo
      by
    }
  }
}
    `) as unknown as TypedDocumentString<ElectionCountQuery, ElectionCountQueryVariables>;
export const ElectorateDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Electorate {
  electorate {
    count
    advice
  }
}
    `) as unknown as TypedDocumentString<ElectorateQuery, ElectorateQueryVariables>;
export const CoSignersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CoSigners($language: String!) {
  coSigners(language: $language) {
    id
    displayName
    words
    comparedOn
    isOrganization
  }
  coSignedElections {
    id
    asker
    statementKey
    papers
    isStated
  }
}
    `) as unknown as TypedDocumentString<CoSignersQuery, CoSignersQueryVariables>;
export const ComparedCoSignersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComparedCoSigners($language: String!) {
  coSigners(language: $language) {
    id
    displayName
    comparedOn
    isOrganization
  }
}
    `) as unknown as TypedDocumentString<ComparedCoSignersQuery, ComparedCoSignersQueryVariables>;
export const CompareNodeWordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CompareNodeWords($nodeId: ID!, $words: String!) {
  compareNodeWords(nodeId: $nodeId, words: $words) {
    __typename
    ... on NodeCompared {
      id
    }
    ... on NodeNotCompared {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CompareNodeWordsMutation, CompareNodeWordsMutationVariables>;
export const CallElectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CallElection($input: ElectionCallInput!) {
  callElection(input: $input) {
    ...ElectionAnswered
  }
}
    fragment ElectionAnswered on ElectionResult {
  __typename
  ... on ElectionDone {
    id
  }
  ... on ElectionRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<CallElectionMutation, CallElectionMutationVariables>;
export const ProposeCandidateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeCandidate($electionId: ID!, $personRef: ID!) {
  proposeCandidate(electionId: $electionId, personRef: $personRef) {
    ...ElectionAnswered
  }
}
    fragment ElectionAnswered on ElectionResult {
  __typename
  ... on ElectionDone {
    id
  }
  ... on ElectionRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ProposeCandidateMutation, ProposeCandidateMutationVariables>;
export const AnswerNominationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerNomination($electionId: ID!, $answer: String!) {
  answerNomination(electionId: $electionId, answer: $answer) {
    ...ElectionAnswered
  }
}
    fragment ElectionAnswered on ElectionResult {
  __typename
  ... on ElectionDone {
    id
  }
  ... on ElectionRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<AnswerNominationMutation, AnswerNominationMutationVariables>;
export const StateCandidacyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StateCandidacy($electionId: ID!, $words: String!) {
  stateCandidacy(electionId: $electionId, words: $words) {
    ...ElectionAnswered
  }
}
    fragment ElectionAnswered on ElectionResult {
  __typename
  ... on ElectionDone {
    id
  }
  ... on ElectionRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<StateCandidacyMutation, StateCandidacyMutationVariables>;
export const TakeElectionStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeElectionStep($electionId: ID!, $step: String!, $lot: [[Int!]!]) {
  takeElectionStep(electionId: $electionId, step: $step, lot: $lot) {
    ...ElectionAnswered
  }
}
    fragment ElectionAnswered on ElectionResult {
  __typename
  ... on ElectionDone {
    id
  }
  ... on ElectionRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<TakeElectionStepMutation, TakeElectionStepMutationVariables>;
export const ContestElectionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ContestElection($electionId: ID!) {
  contestElection(electionId: $electionId) {
    ...ElectionAnswered
  }
}
    fragment ElectionAnswered on ElectionResult {
  __typename
  ... on ElectionDone {
    id
  }
  ... on ElectionRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ContestElectionMutation, ContestElectionMutationVariables>;