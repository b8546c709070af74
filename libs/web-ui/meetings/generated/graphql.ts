/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type ConveneMeetingInput = {
  /** As 19:30, in the zone of this node. */
  beginsAt: string;
  bodyId: string | number;
  day: string;
  /** A room or a link. */
  place: string;
};

export type MeetingStepInput = {
  guests?: number | null | undefined;
  itemId?: string | number | null | undefined;
  notes?: string | null | undefined;
  /** What the notes were when these were begun; null for none. */
  notesBefore?: string | null | undefined;
  /** Null where a guest asks to speak. */
  personRef?: string | number | null | undefined;
  /** open, cancel, next, rest, consent, refuse, up, come, go, guests, ask, call, end, note or close: what the chair does; take-back, again, uncall or unask: what undoes a mistaken one. */
  step: string;
  /** With unask: who is taken off the list. */
  turnId?: string | number | null | undefined;
};

/** Who is present is counted by the meeting. */
export type MotionVoteInput = {
  against: number;
  dueOn?: string | null | undefined;
  inFavour: number;
  /** Who carries it out; with dueOn. Without both it is a declaration. */
  ownerRef?: string | number | null | undefined;
  reviewOn?: string | null | undefined;
  /** majority, absolute-majority, two-thirds, consensus or unanimity. */
  rule: string;
};

export type MoveMotionInput = {
  itemId: string | number;
  /** Somebody who is present. */
  movedBy: string | number;
  words: string;
};

export type RaiseItemInput = {
  /** Clauses as points-of-unity/3, decisions as decision/<id>. */
  citations?: Array<string> | null | undefined;
  /** report, proposal, motion, election, caucus or criticism. */
  kind: string;
  /** 1 to 480. */
  plannedMinutes: number;
  /** One line, 1 to 200 characters. */
  title: string;
};

export type MeetingsQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsQuery = { meetings: Array<{ id: string, bodyName: string, day: string, beginsAt: string, state: string }> };

export type MeetingItemPartsFragment = { id: string, kind: string, state: string, isLate: boolean, isGuaranteed: boolean, plannedMinutes: number, spentSeconds: number, title: string | null, notes: string, raisedBy: string | null, citations: Array<{ kind: string, version: number | null, clause: number | null, decisionId: string | null, day: string, title: string | null, text: string | null }> };

export type MeetingDecisionPartsFragment = { id: string, text: string | null, state: string, outcome: string, rule: string, nature: string, count: { present: number, inFavour: number, against: number, electorate: number } | null, task: { ownerName: string | null, dueOn: string, state: string } | null };

export type MeetingMotionPartsFragment = { id: string, itemId: string, movedBy: string | null, words: string | null, decision: { id: string, text: string | null, state: string, outcome: string, rule: string, nature: string, count: { present: number, inFavour: number, against: number, electorate: number } | null, task: { ownerName: string | null, dueOn: string, state: string } | null } | null };

export type MeetingRoomPartsFragment = { people: Array<{ ref: string, name: string, isPresent: boolean }>, queue: Array<{ id: string, name: string | null }>, speaking: { name: string | null, beganAt: string } | null, shares: Array<{ name: string | null, seconds: number, percent: number }> };

export type MeetingPartsFragment = { id: string, bodyId: string, bodyName: string, day: string, beginsAt: string, place: string | null, state: string, convenedOn: string, currentItem: string | null, itemBeganAt: string | null, present: number, guests: number, electorate: number, needed: number, isQuorate: boolean, speakers: number, spokenSeconds: number, rule: string, isOfBody: boolean, minutesNow: string | null, items: Array<{ id: string, kind: string, state: string, isLate: boolean, isGuaranteed: boolean, plannedMinutes: number, spentSeconds: number, title: string | null, notes: string, raisedBy: string | null, citations: Array<{ kind: string, version: number | null, clause: number | null, decisionId: string | null, day: string, title: string | null, text: string | null }> }>, motions: Array<{ id: string, itemId: string, movedBy: string | null, words: string | null, decision: { id: string, text: string | null, state: string, outcome: string, rule: string, nature: string, count: { present: number, inFavour: number, against: number, electorate: number } | null, task: { ownerName: string | null, dueOn: string, state: string } | null } | null }>, room: { people: Array<{ ref: string, name: string, isPresent: boolean }>, queue: Array<{ id: string, name: string | null }>, speaking: { name: string | null, beganAt: string } | null, shares: Array<{ name: string | null, seconds: number, percent: number }> } | null, minutes: { approvedOn: string, approvedBy: string, commitment: string, isIntact: boolean, corrections: Array<{ id: string, text: string | null, state: string, outcome: string, rule: string, nature: string, count: { present: number, inFavour: number, against: number, electorate: number } | null, task: { ownerName: string | null, dueOn: string, state: string } | null }> } | null };

export type OneMeetingQueryVariables = Exact<{
  id: string | number;
}>;


export type OneMeetingQuery = { meeting: { id: string, bodyId: string, bodyName: string, day: string, beginsAt: string, place: string | null, state: string, convenedOn: string, currentItem: string | null, itemBeganAt: string | null, present: number, guests: number, electorate: number, needed: number, isQuorate: boolean, speakers: number, spokenSeconds: number, rule: string, isOfBody: boolean, minutesNow: string | null, items: Array<{ id: string, kind: string, state: string, isLate: boolean, isGuaranteed: boolean, plannedMinutes: number, spentSeconds: number, title: string | null, notes: string, raisedBy: string | null, citations: Array<{ kind: string, version: number | null, clause: number | null, decisionId: string | null, day: string, title: string | null, text: string | null }> }>, motions: Array<{ id: string, itemId: string, movedBy: string | null, words: string | null, decision: { id: string, text: string | null, state: string, outcome: string, rule: string, nature: string, count: { present: number, inFavour: number, against: number, electorate: number } | null, task: { ownerName: string | null, dueOn: string, state: string } | null } | null }>, room: { people: Array<{ ref: string, name: string, isPresent: boolean }>, queue: Array<{ id: string, name: string | null }>, speaking: { name: string | null, beganAt: string } | null, shares: Array<{ name: string | null, seconds: number, percent: number }> } | null, minutes: { approvedOn: string, approvedBy: string, commitment: string, isIntact: boolean, corrections: Array<{ id: string, text: string | null, state: string, outcome: string, rule: string, nature: string, count: { present: number, inFavour: number, against: number, electorate: number } | null, task: { ownerName: string | null, dueOn: string, state: string } | null }> } | null } | null };

type MeetingAnswer_MeetingDone_Fragment = { __typename: 'MeetingDone', id: string };

type MeetingAnswer_MeetingRefused_Fragment = { __typename: 'MeetingRefused', code: string, message: string };

export type MeetingAnswerFragment =
  | MeetingAnswer_MeetingDone_Fragment
  | MeetingAnswer_MeetingRefused_Fragment
;

export type ConveneMeetingMutationVariables = Exact<{
  input: ConveneMeetingInput;
}>;


export type ConveneMeetingMutation = { conveneMeeting:
    | { __typename: 'MeetingDone', id: string }
    | { __typename: 'MeetingRefused', code: string, message: string }
   };

export type RaiseItemMutationVariables = Exact<{
  meetingId: string | number;
  input: RaiseItemInput;
}>;


export type RaiseItemMutation = { raiseItem:
    | { __typename: 'MeetingDone', id: string }
    | { __typename: 'MeetingRefused', code: string, message: string }
   };

export type TakeMeetingStepMutationVariables = Exact<{
  meetingId: string | number;
  input: MeetingStepInput;
}>;


export type TakeMeetingStepMutation = { meetingStep:
    | { __typename: 'MeetingDone', id: string }
    | { __typename: 'MeetingRefused', code: string, message: string }
   };

export type MoveMotionMutationVariables = Exact<{
  meetingId: string | number;
  input: MoveMotionInput;
}>;


export type MoveMotionMutation = { moveMotion:
    | { __typename: 'MeetingDone', id: string }
    | { __typename: 'MeetingRefused', code: string, message: string }
   };

export type WithdrawMotionMutationVariables = Exact<{
  meetingId: string | number;
  motionId: string | number;
}>;


export type WithdrawMotionMutation = { withdrawMotion:
    | { __typename: 'MeetingDone', id: string }
    | { __typename: 'MeetingRefused', code: string, message: string }
   };

export type VoteMotionMutationVariables = Exact<{
  meetingId: string | number;
  motionId: string | number;
  input: MotionVoteInput;
}>;


export type VoteMotionMutation = { voteMotion:
    | { __typename: 'MeetingDone', id: string }
    | { __typename: 'MeetingRefused', code: string, message: string }
   };

export type PromisedQueryVariables = Exact<{
  bodyId?: string | number | null | undefined;
}>;


export type PromisedQuery = { decisions: { items: Array<{ id: string, text: string | null, state: string, task: { ownerName: string | null, dueOn: string, state: string } | null }> } };

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
export const MeetingItemPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeetingItemParts on MeetingItem {
  id
  kind
  state
  isLate
  isGuaranteed
  plannedMinutes
  spentSeconds
  title
  notes
  raisedBy
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
    `, {"fragmentName":"MeetingItemParts"}) as unknown as TypedDocumentString<MeetingItemPartsFragment, unknown>;
export const MeetingDecisionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeetingDecisionParts on Decision {
  id
  text
  state
  outcome
  rule
  nature
  count {
    present
    inFavour
    against
    electorate
  }
  task {
    ownerName
    dueOn
    state
  }
}
    `, {"fragmentName":"MeetingDecisionParts"}) as unknown as TypedDocumentString<MeetingDecisionPartsFragment, unknown>;
export const MeetingMotionPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeetingMotionParts on MeetingMotion {
  id
  itemId
  movedBy
  words
  decision {
    ...MeetingDecisionParts
  }
}
    fragment MeetingDecisionParts on Decision {
  id
  text
  state
  outcome
  rule
  nature
  count {
    present
    inFavour
    against
    electorate
  }
  task {
    ownerName
    dueOn
    state
  }
}`, {"fragmentName":"MeetingMotionParts"}) as unknown as TypedDocumentString<MeetingMotionPartsFragment, unknown>;
export const MeetingRoomPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeetingRoomParts on MeetingRoom {
  people {
    ref
    name
    isPresent
  }
  queue {
    id
    name
  }
  speaking {
    name
    beganAt
  }
  shares {
    name
    seconds
    percent
  }
}
    `, {"fragmentName":"MeetingRoomParts"}) as unknown as TypedDocumentString<MeetingRoomPartsFragment, unknown>;
export const MeetingPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeetingParts on Meeting {
  id
  bodyId
  bodyName
  day
  beginsAt
  place
  state
  convenedOn
  currentItem
  itemBeganAt
  present
  guests
  electorate
  needed
  isQuorate
  speakers
  spokenSeconds
  rule
  isOfBody
  items {
    ...MeetingItemParts
  }
  motions {
    ...MeetingMotionParts
  }
  room {
    ...MeetingRoomParts
  }
  minutesNow
  minutes {
    approvedOn
    approvedBy
    commitment
    isIntact
    corrections {
      ...MeetingDecisionParts
    }
  }
}
    fragment MeetingItemParts on MeetingItem {
  id
  kind
  state
  isLate
  isGuaranteed
  plannedMinutes
  spentSeconds
  title
  notes
  raisedBy
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
fragment MeetingDecisionParts on Decision {
  id
  text
  state
  outcome
  rule
  nature
  count {
    present
    inFavour
    against
    electorate
  }
  task {
    ownerName
    dueOn
    state
  }
}
fragment MeetingMotionParts on MeetingMotion {
  id
  itemId
  movedBy
  words
  decision {
    ...MeetingDecisionParts
  }
}
fragment MeetingRoomParts on MeetingRoom {
  people {
    ref
    name
    isPresent
  }
  queue {
    id
    name
  }
  speaking {
    name
    beganAt
  }
  shares {
    name
    seconds
    percent
  }
}`, {"fragmentName":"MeetingParts"}) as unknown as TypedDocumentString<MeetingPartsFragment, unknown>;
export const MeetingAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MeetingAnswer on MeetingResult {
  __typename
  ... on MeetingDone {
    id
  }
  ... on MeetingRefused {
    code
    message
  }
}
    `, {"fragmentName":"MeetingAnswer"}) as unknown as TypedDocumentString<MeetingAnswerFragment, unknown>;
export const MeetingsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Meetings {
  meetings {
    id
    bodyName
    day
    beginsAt
    state
  }
}
    `) as unknown as TypedDocumentString<MeetingsQuery, MeetingsQueryVariables>;
export const OneMeetingDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OneMeeting($id: ID!) {
  meeting(id: $id) {
    ...MeetingParts
  }
}
    fragment MeetingItemParts on MeetingItem {
  id
  kind
  state
  isLate
  isGuaranteed
  plannedMinutes
  spentSeconds
  title
  notes
  raisedBy
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
fragment MeetingDecisionParts on Decision {
  id
  text
  state
  outcome
  rule
  nature
  count {
    present
    inFavour
    against
    electorate
  }
  task {
    ownerName
    dueOn
    state
  }
}
fragment MeetingMotionParts on MeetingMotion {
  id
  itemId
  movedBy
  words
  decision {
    ...MeetingDecisionParts
  }
}
fragment MeetingRoomParts on MeetingRoom {
  people {
    ref
    name
    isPresent
  }
  queue {
    id
    name
  }
  speaking {
    name
    beganAt
  }
  shares {
    name
    seconds
    percent
  }
}
fragment MeetingParts on Meeting {
  id
  bodyId
  bodyName
  day
  beginsAt
  place
  state
  convenedOn
  currentItem
  itemBeganAt
  present
  guests
  electorate
  needed
  isQuorate
  speakers
  spokenSeconds
  rule
  isOfBody
  items {
    ...MeetingItemParts
  }
  motions {
    ...MeetingMotionParts
  }
  room {
    ...MeetingRoomParts
  }
  minutesNow
  minutes {
    approvedOn
    approvedBy
    commitment
    isIntact
    corrections {
      ...MeetingDecisionParts
    }
  }
}`) as unknown as TypedDocumentString<OneMeetingQuery, OneMeetingQueryVariables>;
export const ConveneMeetingDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConveneMeeting($input: ConveneMeetingInput!) {
  conveneMeeting(input: $input) {
    ...MeetingAnswer
  }
}
    fragment MeetingAnswer on MeetingResult {
  __typename
  ... on MeetingDone {
    id
  }
  ... on MeetingRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ConveneMeetingMutation, ConveneMeetingMutationVariables>;
export const RaiseItemDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RaiseItem($meetingId: ID!, $input: RaiseItemInput!) {
  raiseItem(meetingId: $meetingId, input: $input) {
    ...MeetingAnswer
  }
}
    fragment MeetingAnswer on MeetingResult {
  __typename
  ... on MeetingDone {
    id
  }
  ... on MeetingRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<RaiseItemMutation, RaiseItemMutationVariables>;
export const TakeMeetingStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeMeetingStep($meetingId: ID!, $input: MeetingStepInput!) {
  meetingStep(meetingId: $meetingId, input: $input) {
    ...MeetingAnswer
  }
}
    fragment MeetingAnswer on MeetingResult {
  __typename
  ... on MeetingDone {
    id
  }
  ... on MeetingRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<TakeMeetingStepMutation, TakeMeetingStepMutationVariables>;
export const MoveMotionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MoveMotion($meetingId: ID!, $input: MoveMotionInput!) {
  moveMotion(meetingId: $meetingId, input: $input) {
    ...MeetingAnswer
  }
}
    fragment MeetingAnswer on MeetingResult {
  __typename
  ... on MeetingDone {
    id
  }
  ... on MeetingRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<MoveMotionMutation, MoveMotionMutationVariables>;
export const WithdrawMotionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawMotion($meetingId: ID!, $motionId: ID!) {
  withdrawMotion(meetingId: $meetingId, motionId: $motionId) {
    ...MeetingAnswer
  }
}
    fragment MeetingAnswer on MeetingResult {
  __typename
  ... on MeetingDone {
    id
  }
  ... on MeetingRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<WithdrawMotionMutation, WithdrawMotionMutationVariables>;
export const VoteMotionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VoteMotion($meetingId: ID!, $motionId: ID!, $input: MotionVoteInput!) {
  voteMotion(meetingId: $meetingId, motionId: $motionId, input: $input) {
    ...MeetingAnswer
  }
}
    fragment MeetingAnswer on MeetingResult {
  __typename
  ... on MeetingDone {
    id
  }
  ... on MeetingRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<VoteMotionMutation, VoteMotionMutationVariables>;
export const PromisedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Promised($bodyId: ID) {
  decisions(first: 100, filter: {kind: "task", bodyId: $bodyId}) {
    items {
      id
      text
      state
      task {
        ownerName
        dueOn
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PromisedQuery, PromisedQueryVariables>;