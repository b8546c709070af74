/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ReflectionInput = {
  curriculum: string;
  module: string;
  /** Two of possibleReviewers. */
  reviewers: Array<string | number>;
  /** 200 to 10,000 characters. */
  text: string;
};

export type ReviewAnswerInput = {
  /** confirmed, not-yet or declined. */
  answer: string;
  /** Numbers of the questions to talk about again. */
  questions?: Array<number> | null | undefined;
  /** With not-yet: talk-again, own-words, read-again or questions-open. */
  reason?: string | null | undefined;
};

export type SessionNoteInput = {
  /** question, position or minority-position. */
  kind: string;
  /** Whether one’s name stands beside it. */
  named?: boolean;
  text: string;
};

export type MyModulesQueryVariables = Exact<{
  language: string;
}>;


export type MyModulesQuery = { myModules: Array<{ curriculum: string, module: string, title: string, minutes: number, standing: string, dueOn: string | null, reviewId: string | null, reviewState: string | null, confirmedOn: string | null }> };

export type StudyCirclesQueryVariables = Exact<{
  language: string;
}>;


export type StudyCirclesQuery = { studyCircles: Array<{ id: string, curriculum: string, module: string, moduleTitle: string, isMine: boolean, nextOn: string | null, sessionCount: number, members: Array<{ facilitates: boolean, person: { ref: string } }>, nextFacilitator: { name: string | null, isMe: boolean } | null }> };

export type StudyModuleQueryVariables = Exact<{
  curriculum: string;
  module: string;
  language: string;
}>;


export type StudyModuleQuery = { studyModule: { title: string, aim: string, language: string, version: number, questions: Array<string>, readings: Array<{ title: string, minutes: number, text: string | null, source: string | null }> } | null };

export type PossibleReviewersQueryVariables = Exact<{
  curriculum: string;
  module: string;
  name?: string | null | undefined;
}>;


export type PossibleReviewersQuery = { possibleReviewers: Array<{ ref: string, name: string | null }> };

export type StudyCircleQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type StudyCircleQuery = { studyCircle: { id: string, curriculum: string, module: string, moduleTitle: string, closedOn: string | null, isMine: boolean, members: Array<{ facilitates: boolean, person: { ref: string, name: string | null, isMe: boolean } }> } | null, circleSessions: Array<{ id: string, number: number, heldOn: string, closedOn: string | null, facilitator: { name: string | null, isMe: boolean } | null, attending: Array<{ ref: string, name: string | null, isMe: boolean }>, entries: Array<{ id: string, kind: string, text: string | null, author: { name: string | null } | null }> }> };

export type ReviewsForMeQueryVariables = Exact<{
  language: string;
}>;


export type ReviewsForMeQuery = { reviewsForMe: Array<{ id: string, moduleTitle: string, writtenOn: string, author: { name: string | null }, reviewers: Array<{ answer: string | null, person: { isMe: boolean } }> }> };

export type UnderstandingReviewQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type UnderstandingReviewQuery = { understandingReview: { id: string, curriculum: string, module: string, moduleTitle: string, round: number, state: string, writtenOn: string, endedOn: string | null, reflection: string | null, reflectionDeletedOn: string | null, bodyAskedOn: string | null, author: { name: string | null, isMe: boolean }, reviewers: Array<{ answer: string | null, reason: string | null, questions: Array<number>, answeredOn: string | null, person: { ref: string, name: string | null, isMe: boolean } }> } | null };

export type MentorsQueryVariables = Exact<{ [key: string]: never; }>;


export type MentorsQuery = { myBarriers: Array<string>, mentorListings: Array<{ role: string, person: { ref: string, name: string | null, isMe: boolean } }>, myMentorPairs: Array<{ id: string, iMentor: boolean, iProposed: boolean, acceptedOn: string | null, other: { ref: string, name: string | null } }> };

export type StudyChancesQueryVariables = Exact<{ [key: string]: never; }>;


export type StudyChancesQuery = { studyChances: { people: number | null, without: number | null, byBarrier: Array<{ barrier: string, people: number | null }> } };

export type CurriculaQueryVariables = Exact<{ [key: string]: never; }>;


export type CurriculaQuery = { curriculumList: Array<{ contentHash: string, code: string, version: number, language: string, title: string, moduleCount: number, adoptedOn: string | null, isInForce: boolean }>, studyObligations: Array<{ id: string, sphere: string, curriculum: string, module: string, rule: string, days: number | null, beginsOn: string }> };

export type CurriculumPackQueryVariables = Exact<{
  contentHash: string | number;
}>;


export type CurriculumPackQuery = { curriculumPack: string | null };

export type UnderstandingAppealsQueryVariables = Exact<{
  language: string;
}>;


export type UnderstandingAppealsQuery = { understandingAppeals: Array<{ id: string, moduleTitle: string, bodyAskedOn: string, author: { name: string | null } }> };

export type ImportCurriculumMutationVariables = Exact<{
  pack: string;
}>;


export type ImportCurriculumMutation = { importCurriculum:
    | { __typename: 'CurriculumImportRefused', code: string, message: string, field: string | null }
    | { __typename: 'CurriculumImported', contentHash: string }
   };

export type OpenCircleMutationVariables = Exact<{
  curriculum: string;
  module: string;
}>;


export type OpenCircleMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type JoinCircleMutationVariables = Exact<{
  id: string | number;
  facilitates: boolean;
}>;


export type JoinCircleMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type LeaveCircleMutationVariables = Exact<{
  id: string | number;
}>;


export type LeaveCircleMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type CloseCircleMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseCircleMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type PlanSessionMutationVariables = Exact<{
  circleId: string | number;
  heldOn: string;
}>;


export type PlanSessionMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type StepAsideMutationVariables = Exact<{
  id: string | number;
}>;


export type StepAsideMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type AttendSessionMutationVariables = Exact<{
  id: string | number;
  attends: boolean;
  personRef?: string | number | null | undefined;
}>;


export type AttendSessionMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type NoteInSessionMutationVariables = Exact<{
  id: string | number;
  note: SessionNoteInput;
}>;


export type NoteInSessionMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type CloseSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseSessionMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type AskForReviewMutationVariables = Exact<{
  input: ReflectionInput;
}>;


export type AskForReviewMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type AnswerReviewMutationVariables = Exact<{
  id: string | number;
  input: ReviewAnswerInput;
}>;


export type AnswerReviewMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type ReplaceReviewerMutationVariables = Exact<{
  id: string | number;
  reviewerRef: string | number;
}>;


export type ReplaceReviewerMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type AppealReviewMutationVariables = Exact<{
  id: string | number;
  reviewers: Array<string | number> | string | number;
}>;


export type AppealReviewMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type WithdrawReviewMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawReviewMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type SayBarriersMutationVariables = Exact<{
  barriers: Array<string> | string;
}>;


export type SayBarriersMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type ListAsMentorMutationVariables = Exact<{
  role: string;
  isListed: boolean;
}>;


export type ListAsMentorMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type ProposePairMutationVariables = Exact<{
  personRef: string | number;
  as: string;
}>;


export type ProposePairMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type AcceptPairMutationVariables = Exact<{
  id: string | number;
}>;


export type AcceptPairMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
   };

export type EndPairMutationVariables = Exact<{
  id: string | number;
}>;


export type EndPairMutation = { answer:
    | { __typename: 'StudyDone', id: string }
    | { __typename: 'StudyRefused', code: string, message: string }
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

export const MyModulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyModules($language: String!) {
  myModules(language: $language) {
    curriculum
    module
    title
    minutes
    standing
    dueOn
    reviewId
    reviewState
    confirmedOn
  }
}
    `) as unknown as TypedDocumentString<MyModulesQuery, MyModulesQueryVariables>;
export const StudyCirclesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StudyCircles($language: String!) {
  studyCircles(language: $language) {
    id
    curriculum
    module
    moduleTitle
    isMine
    nextOn
    sessionCount
    members {
      facilitates
      person {
        ref
      }
    }
    nextFacilitator {
      name
      isMe
    }
  }
}
    `) as unknown as TypedDocumentString<StudyCirclesQuery, StudyCirclesQueryVariables>;
export const StudyModuleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StudyModule($curriculum: String!, $module: String!, $language: String!) {
  studyModule(curriculum: $curriculum, module: $module, language: $language) {
    title
    aim
    language
    version
    readings {
      title
      minutes
      text
      source
    }
    questions
  }
}
    `) as unknown as TypedDocumentString<StudyModuleQuery, StudyModuleQueryVariables>;
export const PossibleReviewersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PossibleReviewers($curriculum: String!, $module: String!, $name: String) {
  possibleReviewers(curriculum: $curriculum, module: $module, name: $name) {
    ref
    name
  }
}
    `) as unknown as TypedDocumentString<PossibleReviewersQuery, PossibleReviewersQueryVariables>;
export const StudyCircleDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StudyCircle($id: ID!, $language: String!) {
  studyCircle(id: $id, language: $language) {
    id
    curriculum
    module
    moduleTitle
    closedOn
    isMine
    members {
      facilitates
      person {
        ref
        name
        isMe
      }
    }
  }
  circleSessions(circleId: $id) {
    id
    number
    heldOn
    closedOn
    facilitator {
      name
      isMe
    }
    attending {
      ref
      name
      isMe
    }
    entries {
      id
      kind
      text
      author {
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StudyCircleQuery, StudyCircleQueryVariables>;
export const ReviewsForMeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReviewsForMe($language: String!) {
  reviewsForMe(language: $language) {
    id
    moduleTitle
    writtenOn
    author {
      name
    }
    reviewers {
      answer
      person {
        isMe
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewsForMeQuery, ReviewsForMeQueryVariables>;
export const UnderstandingReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnderstandingReview($id: ID!, $language: String!) {
  understandingReview(id: $id, language: $language) {
    id
    curriculum
    module
    moduleTitle
    round
    state
    writtenOn
    endedOn
    reflection
    reflectionDeletedOn
    bodyAskedOn
    author {
      name
      isMe
    }
    reviewers {
      answer
      reason
      questions
      answeredOn
      person {
        ref
        name
        isMe
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnderstandingReviewQuery, UnderstandingReviewQueryVariables>;
export const MentorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Mentors {
  mentorListings {
    role
    person {
      ref
      name
      isMe
    }
  }
  myMentorPairs {
    id
    iMentor
    iProposed
    acceptedOn
    other {
      ref
      name
    }
  }
  myBarriers
}
    `) as unknown as TypedDocumentString<MentorsQuery, MentorsQueryVariables>;
export const StudyChancesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query StudyChances {
  studyChances {
    people
    without
    byBarrier {
      barrier
      people
    }
  }
}
    `) as unknown as TypedDocumentString<StudyChancesQuery, StudyChancesQueryVariables>;
export const CurriculaDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Curricula {
  curriculumList {
    contentHash
    code
    version
    language
    title
    moduleCount
    adoptedOn
    isInForce
  }
  studyObligations {
    id
    sphere
    curriculum
    module
    rule
    days
    beginsOn
  }
}
    `) as unknown as TypedDocumentString<CurriculaQuery, CurriculaQueryVariables>;
export const CurriculumPackDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CurriculumPack($contentHash: ID!) {
  curriculumPack(contentHash: $contentHash)
}
    `) as unknown as TypedDocumentString<CurriculumPackQuery, CurriculumPackQueryVariables>;
export const UnderstandingAppealsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnderstandingAppeals($language: String!) {
  understandingAppeals(language: $language) {
    id
    moduleTitle
    bodyAskedOn
    author {
      name
    }
  }
}
    `) as unknown as TypedDocumentString<UnderstandingAppealsQuery, UnderstandingAppealsQueryVariables>;
export const ImportCurriculumDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ImportCurriculum($pack: String!) {
  importCurriculum(pack: $pack) {
    __typename
    ... on CurriculumImported {
      contentHash
    }
    ... on CurriculumImportRefused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ImportCurriculumMutation, ImportCurriculumMutationVariables>;
export const OpenCircleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenCircle($curriculum: String!, $module: String!) {
  answer: openCircle(curriculum: $curriculum, module: $module) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenCircleMutation, OpenCircleMutationVariables>;
export const JoinCircleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation JoinCircle($id: ID!, $facilitates: Boolean!) {
  answer: joinCircle(id: $id, facilitates: $facilitates) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<JoinCircleMutation, JoinCircleMutationVariables>;
export const LeaveCircleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LeaveCircle($id: ID!) {
  answer: leaveCircle(id: $id) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeaveCircleMutation, LeaveCircleMutationVariables>;
export const CloseCircleDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseCircle($id: ID!) {
  answer: closeCircle(id: $id) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseCircleMutation, CloseCircleMutationVariables>;
export const PlanSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PlanSession($circleId: ID!, $heldOn: String!) {
  answer: planSession(circleId: $circleId, heldOn: $heldOn) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PlanSessionMutation, PlanSessionMutationVariables>;
export const StepAsideDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StepAside($id: ID!) {
  answer: stepAsideFromSession(id: $id) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<StepAsideMutation, StepAsideMutationVariables>;
export const AttendSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AttendSession($id: ID!, $attends: Boolean!, $personRef: ID) {
  answer: attendSession(id: $id, attends: $attends, personRef: $personRef) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AttendSessionMutation, AttendSessionMutationVariables>;
export const NoteInSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NoteInSession($id: ID!, $note: SessionNoteInput!) {
  answer: noteInSession(id: $id, note: $note) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteInSessionMutation, NoteInSessionMutationVariables>;
export const CloseSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseSession($id: ID!) {
  answer: closeSession(id: $id) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<CloseSessionMutation, CloseSessionMutationVariables>;
export const AskForReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskForReview($input: ReflectionInput!) {
  answer: askForReview(input: $input) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskForReviewMutation, AskForReviewMutationVariables>;
export const AnswerReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerReview($id: ID!, $input: ReviewAnswerInput!) {
  answer: answerReview(id: $id, input: $input) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerReviewMutation, AnswerReviewMutationVariables>;
export const ReplaceReviewerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ReplaceReviewer($id: ID!, $reviewerRef: ID!) {
  answer: replaceReviewer(id: $id, reviewerRef: $reviewerRef) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ReplaceReviewerMutation, ReplaceReviewerMutationVariables>;
export const AppealReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AppealReview($id: ID!, $reviewers: [ID!]!) {
  answer: appealReview(id: $id, reviewers: $reviewers) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AppealReviewMutation, AppealReviewMutationVariables>;
export const WithdrawReviewDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawReview($id: ID!) {
  answer: withdrawReview(id: $id) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawReviewMutation, WithdrawReviewMutationVariables>;
export const SayBarriersDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SayBarriers($barriers: [String!]!) {
  answer: sayBarriers(barriers: $barriers) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SayBarriersMutation, SayBarriersMutationVariables>;
export const ListAsMentorDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ListAsMentor($role: String!, $isListed: Boolean!) {
  answer: listAsMentor(role: $role, isListed: $isListed) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ListAsMentorMutation, ListAsMentorMutationVariables>;
export const ProposePairDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposePair($personRef: ID!, $as: String!) {
  answer: proposePair(personRef: $personRef, as: $as) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ProposePairMutation, ProposePairMutationVariables>;
export const AcceptPairDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptPair($id: ID!) {
  answer: acceptPair(id: $id) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptPairMutation, AcceptPairMutationVariables>;
export const EndPairDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndPair($id: ID!) {
  answer: endPair(id: $id) {
    __typename
    ... on StudyDone {
      id
    }
    ... on StudyRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EndPairMutation, EndPairMutationVariables>;