/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** The working rules as you have read them. */
export type ReadRulesInput = {
  /** The hash of each clause, in order. */
  clauseHashes: Array<string>;
  version: number;
};

export type TakingPartQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  only?: string | null | undefined;
  name?: string | null | undefined;
}>;


export type TakingPartQuery = { takingPart: { endCursor: string | null, total: number, items: Array<{ ref: string, displayName: string, standing: string, since: string }> } };

export type AdmissionPartsFragment = { id: string, personRef: string, personName: string, sponsorRef: string, sponsorName: string, state: string, proposedOn: string, discussUntil: string, extended: boolean, decidedFrom: string, isDecidable: boolean, bodyId: string | null, appealBodyId: string | null, appealUntil: string | null, reason: string | null, objections: Array<{ id: string, reason: string, madeOn: string, authorName: string | null, isMine: boolean }> };

export type ChangePartsFragment = { from: string, to: string, day: string, reason: string, decisionId: string | null };

export type PersonDetailQueryVariables = Exact<{
  ref: string;
}>;


export type PersonDetailQuery = { personDetail: { ref: string, displayName: string, standing: string, since: string, activities: number | null, history: Array<{ from: string, to: string, day: string, reason: string, decisionId: string | null }>, admission: { id: string, personRef: string, personName: string, sponsorRef: string, sponsorName: string, state: string, proposedOn: string, discussUntil: string, extended: boolean, decidedFrom: string, isDecidable: boolean, bodyId: string | null, appealBodyId: string | null, appealUntil: string | null, reason: string | null, objections: Array<{ id: string, reason: string, madeOn: string, authorName: string | null, isMine: boolean }> } | null } | null };

export type OpenAdmissionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OpenAdmissionsQuery = { openAdmissions: Array<{ id: string, personRef: string, personName: string, sponsorRef: string, sponsorName: string, state: string, proposedOn: string, discussUntil: string, extended: boolean, decidedFrom: string, isDecidable: boolean, bodyId: string | null, appealBodyId: string | null, appealUntil: string | null, reason: string | null, objections: Array<{ id: string, reason: string, madeOn: string, authorName: string | null, isMine: boolean }> }> };

export type MyPathQueryVariables = Exact<{ [key: string]: never; }>;


export type MyPathQuery = { myPath: { standing: string, rulesAccepted: boolean, nextStep: string, endsOn: string | null, reminder: string | null, history: Array<{ from: string, to: string, day: string, reason: string, decisionId: string | null }>, admission: { id: string, personRef: string, personName: string, sponsorRef: string, sponsorName: string, state: string, proposedOn: string, discussUntil: string, extended: boolean, decidedFrom: string, isDecidable: boolean, bodyId: string | null, appealBodyId: string | null, appealUntil: string | null, reason: string | null, objections: Array<{ id: string, reason: string, madeOn: string, authorName: string | null, isMine: boolean }> } | null } };

export type AppealBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type AppealBodiesQuery = { bodiesForAppeal: Array<{ id: string, name: string }> };

export type WorkingRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkingRulesQuery = { unityVersion: { version: number, language: string | null, clauses: Array<{ number: number, title: string, text: string, hash: string }> | null } | null };

export type MyInvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyInvitationsQuery = { myInvitations: Array<{ personRef: string, displayName: string, invitedOn: string, codesLeft: number }> };

type Answered_PeopleChanged_Fragment = { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null };

type Answered_PeopleRefused_Fragment = { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null };

export type AnsweredFragment =
  | Answered_PeopleChanged_Fragment
  | Answered_PeopleRefused_Fragment
;

export type InviteVolunteerMutationVariables = Exact<{
  displayName: string;
}>;


export type InviteVolunteerMutation = { inviteVolunteer:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type InviteVolunteerAgainMutationVariables = Exact<{
  personRef: string;
}>;


export type InviteVolunteerAgainMutation = { inviteVolunteerAgain:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type WithdrawInvitationMutationVariables = Exact<{
  personRef: string;
}>;


export type WithdrawInvitationMutation = { withdrawInvitation:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type NoteTakingPartMutationVariables = Exact<{
  personRef: string;
  day: string;
}>;


export type NoteTakingPartMutation = { noteTakingPart:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type ProposeAdmissionMutationVariables = Exact<{
  personRef: string;
}>;


export type ProposeAdmissionMutation = { proposeAdmission:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type ObjectToAdmissionMutationVariables = Exact<{
  admissionId: string;
  reason: string;
  isSigned: boolean;
}>;


export type ObjectToAdmissionMutation = { objectToAdmission:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type AcceptWorkingRulesMutationVariables = Exact<{
  read: ReadRulesInput;
}>;


export type AcceptWorkingRulesMutation = { acceptWorkingRules:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type StepBackMutationVariables = Exact<{
  read: ReadRulesInput;
}>;


export type StepBackMutation = { stepBack:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type RenewMyselfMutationVariables = Exact<{ [key: string]: never; }>;


export type RenewMyselfMutation = { renewMyself:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type LeaveOrganizationMutationVariables = Exact<{ [key: string]: never; }>;


export type LeaveOrganizationMutation = { leaveOrganization:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type BeginMembershipMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginMembershipMutation = { beginMembership:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type EndAdmissionMutationVariables = Exact<{
  admissionId: string;
}>;


export type EndAdmissionMutation = { endAdmission:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type AppealAdmissionMutationVariables = Exact<{
  admissionId: string;
  bodyId: string;
}>;


export type AppealAdmissionMutation = { appealAdmission:
    | { __typename: 'PeopleChanged', id: string | null, invitationCode: string | null }
    | { __typename: 'PeopleRefused', code: string, message: string, day: string | null, missing: number | null }
   };

export type DecidingBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type DecidingBodiesQuery = { bodies: Array<{ id: string, name: string }> };

export type MyNextStepQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNextStepQuery = { myPath: { standing: string, nextStep: string, endsOn: string | null } };

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
export const AdmissionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AdmissionParts on AdmissionView {
  id
  personRef
  personName
  sponsorRef
  sponsorName
  state
  proposedOn
  discussUntil
  extended
  decidedFrom
  isDecidable
  bodyId
  appealBodyId
  appealUntil
  reason
  objections {
    id
    reason
    madeOn
    authorName
    isMine
  }
}
    `, {"fragmentName":"AdmissionParts"}) as unknown as TypedDocumentString<AdmissionPartsFragment, unknown>;
export const ChangePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ChangeParts on SphereChange {
  from
  to
  day
  reason
  decisionId
}
    `, {"fragmentName":"ChangeParts"}) as unknown as TypedDocumentString<ChangePartsFragment, unknown>;
export const AnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}
    `, {"fragmentName":"Answered"}) as unknown as TypedDocumentString<AnsweredFragment, unknown>;
export const TakingPartDocument = /*#__PURE__*/ new TypedDocumentString(`
    query TakingPart($first: Int!, $after: String, $only: String, $name: String) {
  takingPart(first: $first, after: $after, only: $only, name: $name) {
    items {
      ref
      displayName
      standing
      since
    }
    endCursor
    total
  }
}
    `) as unknown as TypedDocumentString<TakingPartQuery, TakingPartQueryVariables>;
export const PersonDetailDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonDetail($ref: String!) {
  personDetail(ref: $ref) {
    ref
    displayName
    standing
    since
    activities
    history {
      ...ChangeParts
    }
    admission {
      ...AdmissionParts
    }
  }
}
    fragment AdmissionParts on AdmissionView {
  id
  personRef
  personName
  sponsorRef
  sponsorName
  state
  proposedOn
  discussUntil
  extended
  decidedFrom
  isDecidable
  bodyId
  appealBodyId
  appealUntil
  reason
  objections {
    id
    reason
    madeOn
    authorName
    isMine
  }
}
fragment ChangeParts on SphereChange {
  from
  to
  day
  reason
  decisionId
}`) as unknown as TypedDocumentString<PersonDetailQuery, PersonDetailQueryVariables>;
export const OpenAdmissionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OpenAdmissions {
  openAdmissions {
    ...AdmissionParts
  }
}
    fragment AdmissionParts on AdmissionView {
  id
  personRef
  personName
  sponsorRef
  sponsorName
  state
  proposedOn
  discussUntil
  extended
  decidedFrom
  isDecidable
  bodyId
  appealBodyId
  appealUntil
  reason
  objections {
    id
    reason
    madeOn
    authorName
    isMine
  }
}`) as unknown as TypedDocumentString<OpenAdmissionsQuery, OpenAdmissionsQueryVariables>;
export const MyPathDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyPath {
  myPath {
    standing
    rulesAccepted
    nextStep
    endsOn
    reminder
    history {
      ...ChangeParts
    }
    admission {
      ...AdmissionParts
    }
  }
}
    fragment AdmissionParts on AdmissionView {
  id
  personRef
  personName
  sponsorRef
  sponsorName
  state
  proposedOn
  discussUntil
  extended
  decidedFrom
  isDecidable
  bodyId
  appealBodyId
  appealUntil
  reason
  objections {
    id
    reason
    madeOn
    authorName
    isMine
  }
}
fragment ChangeParts on SphereChange {
  from
  to
  day
  reason
  decisionId
}`) as unknown as TypedDocumentString<MyPathQuery, MyPathQueryVariables>;
export const AppealBodiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AppealBodies {
  bodiesForAppeal {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<AppealBodiesQuery, AppealBodiesQueryVariables>;
export const WorkingRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query WorkingRules {
  unityVersion(kind: "working-rules") {
    version
    language
    clauses {
      number
      title
      text
      hash
    }
  }
}
    `) as unknown as TypedDocumentString<WorkingRulesQuery, WorkingRulesQueryVariables>;
export const MyInvitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyInvitations {
  myInvitations {
    personRef
    displayName
    invitedOn
    codesLeft
  }
}
    `) as unknown as TypedDocumentString<MyInvitationsQuery, MyInvitationsQueryVariables>;
export const InviteVolunteerDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteVolunteer($displayName: String!) {
  inviteVolunteer(displayName: $displayName) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<InviteVolunteerMutation, InviteVolunteerMutationVariables>;
export const InviteVolunteerAgainDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation InviteVolunteerAgain($personRef: String!) {
  inviteVolunteerAgain(personRef: $personRef) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<InviteVolunteerAgainMutation, InviteVolunteerAgainMutationVariables>;
export const WithdrawInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawInvitation($personRef: String!) {
  withdrawInvitation(personRef: $personRef) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<WithdrawInvitationMutation, WithdrawInvitationMutationVariables>;
export const NoteTakingPartDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation NoteTakingPart($personRef: String!, $day: String!) {
  noteTakingPart(personRef: $personRef, day: $day) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<NoteTakingPartMutation, NoteTakingPartMutationVariables>;
export const ProposeAdmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposeAdmission($personRef: String!) {
  proposeAdmission(personRef: $personRef) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<ProposeAdmissionMutation, ProposeAdmissionMutationVariables>;
export const ObjectToAdmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ObjectToAdmission($admissionId: String!, $reason: String!, $isSigned: Boolean!) {
  objectToAdmission(
    admissionId: $admissionId
    reason: $reason
    isSigned: $isSigned
  ) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<ObjectToAdmissionMutation, ObjectToAdmissionMutationVariables>;
export const AcceptWorkingRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptWorkingRules($read: ReadRulesInput!) {
  acceptWorkingRules(read: $read) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<AcceptWorkingRulesMutation, AcceptWorkingRulesMutationVariables>;
export const StepBackDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StepBack($read: ReadRulesInput!) {
  stepBack(read: $read) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<StepBackMutation, StepBackMutationVariables>;
export const RenewMyselfDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenewMyself {
  renewMyself {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<RenewMyselfMutation, RenewMyselfMutationVariables>;
export const LeaveOrganizationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LeaveOrganization {
  leaveOrganization(confirmation: "leave") {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<LeaveOrganizationMutation, LeaveOrganizationMutationVariables>;
export const BeginMembershipDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginMembership {
  beginMembership {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<BeginMembershipMutation, BeginMembershipMutationVariables>;
export const EndAdmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndAdmission($admissionId: String!) {
  endAdmission(admissionId: $admissionId) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<EndAdmissionMutation, EndAdmissionMutationVariables>;
export const AppealAdmissionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AppealAdmission($admissionId: String!, $bodyId: String!) {
  appealAdmission(admissionId: $admissionId, bodyId: $bodyId) {
    ...Answered
  }
}
    fragment Answered on PeopleResult {
  __typename
  ... on PeopleChanged {
    id
    invitationCode
  }
  ... on PeopleRefused {
    code
    message
    day
    missing
  }
}`) as unknown as TypedDocumentString<AppealAdmissionMutation, AppealAdmissionMutationVariables>;
export const DecidingBodiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DecidingBodies {
  bodies {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<DecidingBodiesQuery, DecidingBodiesQueryVariables>;
export const MyNextStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyNextStep {
  myPath {
    standing
    nextStep
    endsOn
  }
}
    `) as unknown as TypedDocumentString<MyNextStepQuery, MyNextStepQueryVariables>;