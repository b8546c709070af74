/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** What follows if it is carried. Without owner and day it is a declaration. */
export type ConcludeProposalInput = {
  dueOn?: string | null | undefined;
  /** Who carries it out; with dueOn. */
  ownerRef?: string | number | null | undefined;
  /** The day on which the body looks at it again. */
  reviewOn?: string | null | undefined;
  room?: RoomCountInput | null | undefined;
};

export type ProposalDraftInput = {
  /** Of a draft of yours; without it, it is a new one. */
  id?: string | number | null | undefined;
  /** 1 to 19,000 characters. What is decided is title and text, word for word. */
  text: string;
  /** 1 to 200 characters in one line. */
  title: string;
};

export type ProposalStepInput = {
  /** consent, for, against, abstain, object, withdraw-objection, amend, accept-amendment, close-amendment, vote-on-amendment, end-amendment-vote, put-to-vote, withdraw, sponsor, unsponsor, comment, remove-comment. */
  step: string;
  /** The objection, amendment or comment; of amend the objection that it meets, of comment what it answers. */
  targetId?: string | number | null | undefined;
  /** The reason, the comment (1 to 2,000 characters), or the whole amended text. */
  words?: string | null | undefined;
};

export type PublishProposalInput = {
  /** A body that you are in. */
  bodyId: string | number;
  /** Clauses in force, as points-of-unity/3, and earlier decisions, as decision/<id>; at most 20. */
  citations?: Array<string> | null | undefined;
  /** consent, vote (on its page) or room (a meeting counts). */
  way: string;
  /** Days for which each text is open, and each vote: 1 to 60. */
  windowDays: number;
};

/** What a meeting counted, for a proposal that is settled in a room. */
export type RoomCountInput = {
  against: number;
  inFavour: number;
  present: number;
  /** majority, absolute-majority, two-thirds, consensus or unanimity. */
  rule: string;
};

export type ProposalLineFragment = { id: string, bodyName: string, title: string | null, authorName: string | null, isMine: boolean, phase: string, way: string, publishedOn: string, windowUntil: string, voteUntil: string | null, standingObjections: number, asksMe: boolean };

export type ProposalsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalsQuery = { proposals: Array<{ id: string, bodyName: string, title: string | null, authorName: string | null, isMine: boolean, phase: string, way: string, publishedOn: string, windowUntil: string, voteUntil: string | null, standingObjections: number, asksMe: boolean }> };

export type ProposalDraftsQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalDraftsQuery = { proposalDrafts: Array<{ id: string, title: string, text: string, changedOn: string }> };

export type ProposalBodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type ProposalBodiesQuery = { bodies: Array<{ id: string, name: string }> };

export type ProposalQueryVariables = Exact<{
  id: string | number;
}>;


export type ProposalQuery = { proposal: { id: string, bodyName: string, title: string | null, authorName: string | null, isMine: boolean, phase: string, way: string, publishedOn: string, windowUntil: string, voteUntil: string | null, asksMe: boolean, decisionId: string | null, version: number, votingOn: string | null, text: string | null, sponsors: Array<string>, myVoice: string | null, electorate: number, steps: Array<string>, versions: Array<{ version: number, authorName: string | null, writtenOn: string, text: string }>, objections: Array<{ id: string, authorName: string | null, isMine: boolean, version: number, state: string, raisedOn: string, reason: string | null }>, hands: Array<{ name: string | null, voice: string }>, citations: Array<{ kind: string, version: number | null, clause: number | null, decisionId: string | null, day: string, title: string | null, text: string | null }> } | null };

export type ProposalAmendmentsQueryVariables = Exact<{
  proposalId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalAmendmentsQuery = { proposalAmendments: { endCursor: string | null, total: number, items: Array<{ id: string, authorName: string | null, isMine: boolean, version: number, integrates: string | null, state: string, writtenOn: string, inFavour: number | null, against: number | null, text: string | null }> } };

export type ProposalCommentsQueryVariables = Exact<{
  proposalId: string | number;
  order: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalCommentsQuery = { proposalComments: { endCursor: string | null, total: number, items: Array<{ id: string, authorName: string | null, isMine: boolean, writtenOn: string, words: string | null, answerCount: number, lastAnswers: Array<{ id: string, authorName: string | null, isMine: boolean, writtenOn: string, words: string | null }> }> } };

export type SaidPartsFragment = { id: string, authorName: string | null, isMine: boolean, writtenOn: string, words: string | null };

export type ProposalAnswersQueryVariables = Exact<{
  proposalId: string | number;
  commentId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ProposalAnswersQuery = { proposalAnswers: { endCursor: string | null, total: number, items: Array<{ id: string, authorName: string | null, isMine: boolean, writtenOn: string, words: string | null }> } };

type ProposalAnswer_ProposalDone_Fragment = { __typename: 'ProposalDone', id: string };

type ProposalAnswer_ProposalRefused_Fragment = { __typename: 'ProposalRefused', code: string, message: string };

export type ProposalAnswerFragment =
  | ProposalAnswer_ProposalDone_Fragment
  | ProposalAnswer_ProposalRefused_Fragment
;

export type SaveProposalDraftMutationVariables = Exact<{
  input: ProposalDraftInput;
}>;


export type SaveProposalDraftMutation = { saveProposalDraft:
    | { __typename: 'ProposalDone', id: string }
    | { __typename: 'ProposalRefused', code: string, message: string }
   };

export type DeleteProposalDraftMutationVariables = Exact<{
  id: string | number;
}>;


export type DeleteProposalDraftMutation = { deleteProposalDraft:
    | { __typename: 'ProposalDone', id: string }
    | { __typename: 'ProposalRefused', code: string, message: string }
   };

export type PublishProposalMutationVariables = Exact<{
  draftId: string | number;
  input: PublishProposalInput;
}>;


export type PublishProposalMutation = { publishProposal:
    | { __typename: 'ProposalDone', id: string }
    | { __typename: 'ProposalRefused', code: string, message: string }
   };

export type ProposalStepMutationVariables = Exact<{
  id: string | number;
  input: ProposalStepInput;
}>;


export type ProposalStepMutation = { proposalStep:
    | { __typename: 'ProposalDone', id: string }
    | { __typename: 'ProposalRefused', code: string, message: string }
   };

export type ConcludeProposalMutationVariables = Exact<{
  id: string | number;
  input: ConcludeProposalInput;
}>;


export type ConcludeProposalMutation = { concludeProposal:
    | { __typename: 'ProposalDone', id: string }
    | { __typename: 'ProposalRefused', code: string, message: string }
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
export const ProposalLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProposalLine on ProposalNotice {
  id
  bodyName
  title
  authorName
  isMine
  phase
  way
  publishedOn
  windowUntil
  voteUntil
  standingObjections
  asksMe
}
    `, {"fragmentName":"ProposalLine"}) as unknown as TypedDocumentString<ProposalLineFragment, unknown>;
export const SaidPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment SaidParts on ProposalComment {
  id
  authorName
  isMine
  writtenOn
  words
}
    `, {"fragmentName":"SaidParts"}) as unknown as TypedDocumentString<SaidPartsFragment, unknown>;
export const ProposalAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment ProposalAnswer on ProposalResult {
  __typename
  ... on ProposalDone {
    id
  }
  ... on ProposalRefused {
    code
    message
  }
}
    `, {"fragmentName":"ProposalAnswer"}) as unknown as TypedDocumentString<ProposalAnswerFragment, unknown>;
export const ProposalsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Proposals {
  proposals {
    ...ProposalLine
  }
}
    fragment ProposalLine on ProposalNotice {
  id
  bodyName
  title
  authorName
  isMine
  phase
  way
  publishedOn
  windowUntil
  voteUntil
  standingObjections
  asksMe
}`) as unknown as TypedDocumentString<ProposalsQuery, ProposalsQueryVariables>;
export const ProposalDraftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProposalDrafts {
  proposalDrafts {
    id
    title
    text
    changedOn
  }
}
    `) as unknown as TypedDocumentString<ProposalDraftsQuery, ProposalDraftsQueryVariables>;
export const ProposalBodiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProposalBodies {
  bodies {
    id
    name
  }
}
    `) as unknown as TypedDocumentString<ProposalBodiesQuery, ProposalBodiesQueryVariables>;
export const ProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Proposal($id: ID!) {
  proposal(id: $id) {
    id
    bodyName
    title
    authorName
    isMine
    phase
    way
    publishedOn
    windowUntil
    voteUntil
    asksMe
    decisionId
    version
    votingOn
    text
    versions {
      version
      authorName
      writtenOn
      text
    }
    sponsors
    objections {
      id
      authorName
      isMine
      version
      state
      raisedOn
      reason
    }
    hands {
      name
      voice
    }
    myVoice
    electorate
    citations {
      kind
      version
      clause
      decisionId
      day
      title
      text
    }
    steps
  }
}
    `) as unknown as TypedDocumentString<ProposalQuery, ProposalQueryVariables>;
export const ProposalAmendmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProposalAmendments($proposalId: ID!, $first: Int!, $after: String) {
  proposalAmendments(proposalId: $proposalId, first: $first, after: $after) {
    items {
      id
      authorName
      isMine
      version
      integrates
      state
      writtenOn
      inFavour
      against
      text
    }
    endCursor
    total
  }
}
    `) as unknown as TypedDocumentString<ProposalAmendmentsQuery, ProposalAmendmentsQueryVariables>;
export const ProposalCommentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProposalComments($proposalId: ID!, $order: String!, $first: Int!, $after: String) {
  proposalComments(
    proposalId: $proposalId
    order: $order
    first: $first
    after: $after
  ) {
    items {
      id
      authorName
      isMine
      writtenOn
      words
      answerCount
      lastAnswers {
        ...SaidParts
      }
    }
    endCursor
    total
  }
}
    fragment SaidParts on ProposalComment {
  id
  authorName
  isMine
  writtenOn
  words
}`) as unknown as TypedDocumentString<ProposalCommentsQuery, ProposalCommentsQueryVariables>;
export const ProposalAnswersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ProposalAnswers($proposalId: ID!, $commentId: ID!, $first: Int!, $after: String) {
  proposalAnswers(
    proposalId: $proposalId
    commentId: $commentId
    first: $first
    after: $after
  ) {
    items {
      ...SaidParts
    }
    endCursor
    total
  }
}
    fragment SaidParts on ProposalComment {
  id
  authorName
  isMine
  writtenOn
  words
}`) as unknown as TypedDocumentString<ProposalAnswersQuery, ProposalAnswersQueryVariables>;
export const SaveProposalDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SaveProposalDraft($input: ProposalDraftInput!) {
  saveProposalDraft(input: $input) {
    ...ProposalAnswer
  }
}
    fragment ProposalAnswer on ProposalResult {
  __typename
  ... on ProposalDone {
    id
  }
  ... on ProposalRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<SaveProposalDraftMutation, SaveProposalDraftMutationVariables>;
export const DeleteProposalDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DeleteProposalDraft($id: ID!) {
  deleteProposalDraft(id: $id) {
    ...ProposalAnswer
  }
}
    fragment ProposalAnswer on ProposalResult {
  __typename
  ... on ProposalDone {
    id
  }
  ... on ProposalRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<DeleteProposalDraftMutation, DeleteProposalDraftMutationVariables>;
export const PublishProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PublishProposal($draftId: ID!, $input: PublishProposalInput!) {
  publishProposal(draftId: $draftId, input: $input) {
    ...ProposalAnswer
  }
}
    fragment ProposalAnswer on ProposalResult {
  __typename
  ... on ProposalDone {
    id
  }
  ... on ProposalRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<PublishProposalMutation, PublishProposalMutationVariables>;
export const ProposalStepDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ProposalStep($id: ID!, $input: ProposalStepInput!) {
  proposalStep(id: $id, input: $input) {
    ...ProposalAnswer
  }
}
    fragment ProposalAnswer on ProposalResult {
  __typename
  ... on ProposalDone {
    id
  }
  ... on ProposalRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ProposalStepMutation, ProposalStepMutationVariables>;
export const ConcludeProposalDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConcludeProposal($id: ID!, $input: ConcludeProposalInput!) {
  concludeProposal(id: $id, input: $input) {
    ...ProposalAnswer
  }
}
    fragment ProposalAnswer on ProposalResult {
  __typename
  ... on ProposalDone {
    id
  }
  ... on ProposalRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ConcludeProposalMutation, ConcludeProposalMutationVariables>;