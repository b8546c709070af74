/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type AnswerQuestionInput = {
  asker: string | number;
  id: string | number;
  /** One more than there are parts. Sent again, the same part changes nothing. */
  part: number;
  /** The other side reads it as it is. At most 4000 characters; no names of persons. */
  text: string;
};

export type AskQuestionInput = {
  /** From 7 to 90 days from today (UTC). */
  answerBy: string;
  /** A UUID that the writer makes. Sent again under it, a question changes nothing. */
  id: string | number;
  /** YYYY-MM, of the report that it is about. */
  month?: string | null | undefined;
  /** The other side reads it as it is. At most 2000 characters; no names of persons. */
  text: string;
  /** A node; an organization leaves it out and asks its committee. */
  to?: string | number | null | undefined;
  topic: QuestionTopic;
};

export type BeginDraftInput = {
  /** From 1 to 40. */
  clauses: Array<UnityClauseInput>;
  /** points-of-unity, member-obligations or working-rules. */
  kind: string;
  /** en, es or fr */
  language: string;
  /** Hash of the text from which it begins. */
  parentHash?: string | null | undefined;
};

/** What follows if it is carried. Without owner and day it is a declaration. */
export type ConcludeProposalInput = {
  dueOn?: string | null | undefined;
  /** Who carries it out; with dueOn. */
  ownerRef?: string | number | null | undefined;
  /** The day on which the body looks at it again. */
  reviewOn?: string | null | undefined;
  room?: RoomCountInput | null | undefined;
};

export type ConveneMeetingInput = {
  /** As 19:30, in the zone of this node. */
  beginsAt: string;
  bodyId: string | number;
  day: string;
  /** A room or a link. */
  place: string;
};

/** The same on both sides. */
export type CorrespondenceStanding =
  | 'ANSWERED'
  | 'ANSWERED_LATE'
  | 'OPEN'
  | 'OVERDUE';

/** About one decision that is in force, or about the work of one office. */
export type CriticismInput = {
  decisionId?: string | number | null | undefined;
  officeId?: string | number | null | undefined;
  /** 1 to 4,000 characters about the work, without the names of those who did it. */
  words: string;
};

export type DecisionCountInput = {
  against: number;
  /** The day on which it was announced that this would be decided. */
  announcedOn?: string | null | undefined;
  inFavour: number;
  present: number;
};

export type DecisionEffectInput = {
  /** As mandate.begin, mandate.end, mandate.recall, office.policy, body.rules, unity.adopt, rules.adopt, enrolment.approve, curriculum.adopt. */
  kind: string;
  /** A JSON object of ids, codes, days and integers. */
  payload: string;
};

export type DecisionFilterInput = {
  bodyId?: string | number | null | undefined;
  /** The first day on which it was decided. */
  from?: string | null | undefined;
  /** waiting (for a second), task (with an owner and a day), open, overdue and closed (such a task; closed at most 90 days ago), review (its day to be looked at again has come), mine (you carry it out), declaration (carried, without owner, day or effect) or lost. */
  kind?: string | null | undefined;
  /** Who carries it out. Of others it finds what is open, or was closed at most 90 days ago. */
  ownerRef?: string | number | null | undefined;
  /** By which it was decided. */
  rule?: string | null | undefined;
  /** recorded, in-force, replaced (by a later one) or lapsed. */
  state?: string | null | undefined;
  /** The last day on which it was decided. */
  until?: string | null | undefined;
  /** Words that stand in its text, whatever their case and accents. */
  words?: string | null | undefined;
};

export type DigestRhythm =
  | 'DAILY'
  | 'WEEKLY';

/** UNCONFIRMED waits for the code; REFUSED: the server of the mailbox says that there is none. */
export type DigestState =
  | 'OFF'
  | 'ON'
  | 'REFUSED'
  | 'UNCONFIRMED';

export type Disposition =
  | 'ADOPT'
  | 'ADOPT_WITH_CHANGES'
  | 'DECLINE';

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

export type EnrolmentRequestState =
  | 'APPROVED'
  | 'EXPIRED'
  | 'PENDING'
  | 'REFUSED';

export type FigureGroup =
  | 'CODE'
  | 'KIND'
  | 'MONTH'
  | 'ORGANIZATION';

/** VALUE: greatest first. */
export type FigureOrder =
  | 'NAME'
  | 'VALUE';

export type FigurePeriod =
  | 'MONTH'
  | 'QUARTER'
  | 'YEAR';

export type FoundInput = {
  /** For each body at most once, by a decision each. */
  bodyRules?: Array<FoundingRulesInput> | null | undefined;
  /** Code of a bylaws template; absent: plain-assembly. */
  bylaws?: string | null | undefined;
  /** The one-time founding code that the operator set. */
  code: string;
  displayName: string;
  /** At least two of them hold an office. */
  founders: Array<FounderInput>;
  /** The last day of the interim mandates, at most 180 days from today. */
  interimUntil: string;
  /** In which charters are written down: en (if absent) or es. */
  language?: string | null | undefined;
  /** What a caucus of another organization brings along. */
  spunOut?: SpunOutInput | null | undefined;
  /** Points of unity, adopted by a decision of their own. */
  unity?: UnityInput | null | undefined;
  /** Working rules, adopted by a decision of their own. */
  workingRules?: UnityInput | null | undefined;
  /** IANA zone in which the organization counts its days. */
  zone: string;
};

export type FounderInput = {
  displayName: string;
  /** A day, today or earlier. */
  memberSince: string;
  /** Codes of offices of the bylaws chosen. May be empty. */
  offices: Array<string>;
};

/** How a body decides from the founding day on; the body in which everybody is changes it. */
export type FoundingRulesInput = {
  /** Of changing bylaws; absent: two-thirds. */
  amendment?: string | null | undefined;
  /** Code of a body of the bylaws chosen. */
  body: string;
  /** Matters on which it votes by name. */
  byName?: Array<string> | null | undefined;
  /** Days with a mandate until a vote of confidence; absent: 0, never. */
  confidenceDays?: number | null | undefined;
  /** With fewer people the body decides nothing but its rules; absent: 1. */
  minimumElectorate?: number | null | undefined;
  /** So many days before it was decided it was announced; absent: 0. */
  noticeDays?: number | null | undefined;
  /** Of mandates, seats and elections; absent: majority. */
  offices?: string | null | undefined;
  /** The least by which ordinary matters are decided; absent: majority. */
  ordinary?: string | null | undefined;
  /** Of points of unity, working rules and obligations; absent: two-thirds. */
  principles?: string | null | undefined;
  /** How many must be there: 1/2 of its people, or 5 of them. */
  quorum: string;
  /** Of ending a mandate against its holder; absent: majority. */
  recall?: string | null | undefined;
  /** Of a hundred entitled so many signatures open a vote on a mandate; absent: 20. */
  recallSignatures?: number | null | undefined;
};

/** Whether others were given the same. */
export type GuidanceAudience =
  | 'ALL'
  | 'ONE'
  | 'SEVERAL';

export type GuidanceKind =
  | 'OPINION'
  | 'PROPOSAL'
  | 'REQUEST';

export type HandOverInput = {
  /** May be empty. */
  comingDates: string;
  mandateId: string | number;
  /** What is not finished. */
  openTasks: string;
  /** Papers, keys, accounts. No contacts of persons. */
  whereThingsAre: string;
};

export type IssueGuidanceInput = {
  /** The number of a clause, 3.2 for example. */
  clause?: string | null | undefined;
  /** A UUID that the writer makes. Sent again under it, guidance changes nothing. */
  id: string | number;
  kind: GuidanceKind;
  /** YYYY-MM, of the report that it is about. */
  month?: string | null | undefined;
  /** From 7 to 90 days from today (UTC). */
  replyBy?: string | null | undefined;
  /** Organizations read it as it is. At most 4000 characters; no names of persons. */
  text: string;
  /** Organizations; left out for all of them. */
  to?: Array<string | number> | null | undefined;
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

/** WAITING to be sent, SENT without a receipt yet, RECEIPTED, REFUSED by its receipt, HELD_BACK for a person. */
export type MessageState =
  | 'HELD_BACK'
  | 'RECEIPTED'
  | 'REFUSED'
  | 'SENT'
  | 'WAITING';

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

export type NoticeKind =
  | 'ADMISSION_OPEN'
  | 'AFFIRMATION_LAPSED'
  | 'AFFIRMATION_OPEN'
  | 'CONTACT_DUE'
  | 'DECISION_REVIEW'
  | 'DECISION_TO_RECORD'
  | 'DECISION_TO_SECOND'
  | 'DIGEST_REFUSED'
  | 'ELECTION_CONTEST_ENDS'
  | 'ELECTION_COUNTED'
  | 'ELECTION_NOMINATED'
  | 'ELECTION_NOMINATIONS'
  | 'ELECTION_PAPER'
  | 'ELECTION_STEP'
  | 'ELECTION_VOTING'
  | 'GUIDANCE_ANSWERED'
  | 'GUIDANCE_ARRIVED'
  | 'OWN_ADMISSION'
  | 'QUESTION_ANSWERED'
  | 'QUESTION_TO_ANSWER'
  | 'STUDY_DUE'
  | 'STUDY_INVITED'
  | 'STUDY_REVIEW'
  | 'STUDY_SESSION'
  | 'SURVEY_OPEN'
  | 'SWAP_OFFERED'
  | 'TURN_COMING';

export type OpenRollCallInput = {
  bodyId: string | number;
  /** Whether whoever opens it may close it earlier, as in a meeting. */
  closesEarly: boolean;
  /** The last day on which anybody votes. */
  closesOn: string;
  /** What it brings about if it is carried. */
  effect?: DecisionEffectInput | null | undefined;
  /** What is voted on. It becomes the text of the decision, word for word. */
  text: string;
};

export type OrganizationFilter =
  /** A report that is due is missing. */
  | 'OVERDUE'
  /** Not heard of for three days. */
  | 'STALE'
  /** Messages to it wait: it refuses them, or cannot be reached. */
  | 'STOPPED'
  /** One side has suspended the exchange, announced or in force. */
  | 'SUSPENDED';

export type OrganizationOrder =
  | 'LAST_CONTACT'
  | 'LAST_REPORT'
  | 'NAME'
  | 'OVERDUE';

/** What a voter’s device has signed: docs/elections.md. */
export type PaperRequestInput = {
  blinded: Array<string>;
  election: string | number;
  key: string;
  signature: string;
  voter: string | number;
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

export type QuestionTopic =
  | 'DEMOCRACY'
  | 'EXCHANGE'
  | 'FIGURES'
  | 'GUIDANCE'
  | 'MONEY'
  | 'OTHER'
  | 'POINTS_OF_UNITY'
  | 'RESOURCES'
  | 'SUPPORT';

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

/** The clause that you have read. */
export type ReadClauseInput = {
  /** From 1. */
  clause: number;
  /** The hash of its words. */
  hash: string;
  /** points-of-unity, member-obligations or working-rules. */
  kind: string;
  version: number;
};

export type RecordDecisionInput = {
  bodyId: string | number;
  /** Clauses in force on that day, as points-of-unity/3, and earlier decisions, as decision/<id>; at most 20. */
  citations?: Array<string> | null | undefined;
  /** What was counted. A body with rules in force decides nothing without it, but by rotation. */
  count?: DecisionCountInput | null | undefined;
  /** The day on which the body decided. */
  day: string;
  /** The day by which it is carried out; with ownerRef. */
  dueOn?: string | null | undefined;
  effect?: DecisionEffectInput | null | undefined;
  /** carried or lost. */
  outcome: string;
  /** Who carries it out; with dueOn. Without both, what was carried is a declaration. */
  ownerRef?: string | number | null | undefined;
  /** The day on which the body looks at it again. */
  reviewOn?: string | null | undefined;
  /** consensus, majority, absolute-majority, two-thirds, unanimity or rotation. */
  rule: string;
  text: string;
};

/** NOT_USED: the backups of this node are made by other means. */
export type RecoverySheetState =
  | 'MADE'
  | 'MISSING'
  | 'NOT_USED';

/** What a meeting counted, for a proposal that is settled in a room. */
export type RoomCountInput = {
  against: number;
  inFavour: number;
  present: number;
  /** majority, absolute-majority, two-thirds, consensus or unanimity. */
  rule: string;
};

/** What a meeting counted on ending the mandate. */
export type RoomVoteInput = {
  /** Against ending it. */
  against: number;
  /** The day of the meeting, YYYY-MM-DD. */
  day: string;
  /** For ending the mandate. */
  inFavour: number;
  present: number;
};

export type SpunOutInput = {
  /** Names of people who are asked to come along. Nobody is added by it. */
  asked: Array<string>;
  /** What the caucus signed: the statement of its package, as JSON. */
  package: string;
};

export type UnityClauseInput = {
  text: string;
  title: string;
};

export type UnityInput = {
  /** From 1 to 40. */
  clauses: Array<UnityClauseInput>;
  /** Code of the pack from which it came. */
  pack?: string | null | undefined;
};

export type UnityWordsInput = {
  /** From 1 to 40. */
  clauses: Array<UnityClauseInput>;
  /** en, es or fr */
  language: string;
};

export type OwnAttestationPartsFragment = { id: string, state: string, askedOn: string, expiresOn: string | null, isTaken: boolean, reason: string | null };

type AttestationAnswered_AttestationChanged_Fragment = { __typename: 'AttestationChanged', file: string | null, now: Array<{ id: string, state: string, askedOn: string, expiresOn: string | null, isTaken: boolean, reason: string | null }> };

type AttestationAnswered_AttestationRefused_Fragment = { __typename: 'AttestationRefused', code: string, message: string };

export type AttestationAnsweredFragment =
  | AttestationAnswered_AttestationChanged_Fragment
  | AttestationAnswered_AttestationRefused_Fragment
;

export type OwnAttestationsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAttestationsQuery = { myAttestations: Array<{ id: string, state: string, askedOn: string, expiresOn: string | null, isTaken: boolean, reason: string | null }> };

export type CountOfAttestationsQueryVariables = Exact<{ [key: string]: never; }>;


export type CountOfAttestationsQuery = { attestationCount: number | null };

export type AskedAttestationsQueryVariables = Exact<{ [key: string]: never; }>;


export type AskedAttestationsQuery = { attestationRequests: Array<{ id: string, personRef: string, displayName: string, askedOn: string }> };

export type AttestationInForceQueryVariables = Exact<{
  personRef: string;
}>;


export type AttestationInForceQuery = { attestationInForce: string | null };

export type AskForAttestationMutationVariables = Exact<{ [key: string]: never; }>;


export type AskForAttestationMutation = { askForAttestation:
    | { __typename: 'AttestationChanged', file: string | null, now: Array<{ id: string, state: string, askedOn: string, expiresOn: string | null, isTaken: boolean, reason: string | null }> }
    | { __typename: 'AttestationRefused', code: string, message: string }
   };

export type WithdrawAttestationMutationVariables = Exact<{ [key: string]: never; }>;


export type WithdrawAttestationMutation = { withdrawAttestation:
    | { __typename: 'AttestationChanged', file: string | null, now: Array<{ id: string, state: string, askedOn: string, expiresOn: string | null, isTaken: boolean, reason: string | null }> }
    | { __typename: 'AttestationRefused', code: string, message: string }
   };

export type TakeCredentialMutationVariables = Exact<{
  id: string | number;
}>;


export type TakeCredentialMutation = { takeCredential:
    | { __typename: 'AttestationChanged', file: string | null, now: Array<{ id: string, state: string, askedOn: string, expiresOn: string | null, isTaken: boolean, reason: string | null }> }
    | { __typename: 'AttestationRefused', code: string, message: string }
   };

export type GiveBackAttestationMutationVariables = Exact<{
  id: string | number;
}>;


export type GiveBackAttestationMutation = { giveBackAttestation:
    | { __typename: 'AttestationChanged', file: string | null, now: Array<{ id: string, state: string, askedOn: string, expiresOn: string | null, isTaken: boolean, reason: string | null }> }
    | { __typename: 'AttestationRefused', code: string, message: string }
   };

export type EnrolmentsQueryVariables = Exact<{
  language: string;
}>;


export type EnrolmentsQuery = { enrolments: Array<{ thumbprint: string, nodeId: string, displayName: string, kind: string, words: Array<string>, state: EnrolmentRequestState, requestedAt: string }> };

export type IssueInvitationMutationVariables = Exact<{ [key: string]: never; }>;


export type IssueInvitationMutation = { issueInvitation: { code: string, expiresAt: string } };

export type ReportedSpanQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportedSpanQuery = { reportedSpan: { from: string, to: string } | null };

export type FiguresQueryVariables = Exact<{
  indicator: string;
  from: string;
  to: string;
  groupBy: FigureGroup;
  period: FigurePeriod;
  order: FigureOrder;
  first: number;
  after?: string | null | undefined;
  language: string;
}>;


export type FiguresQuery = { figures: { indicator: string, label: string, note: string | null, rowsInAll: number, endCursor: string | null, coverage: { organizations: number, organizationsExpected: number, reports: number, reportsExpected: number }, coverageBefore: { reports: number, reportsExpected: number }, total: { month: string | null, from: string, to: string, organizationId: string | null, organizationName: string | null, kind: string | null, code: string | null, label: string | null, value: number | null, atLeast: boolean, suppressedCells: number, text: string, before: { value: number | null, text: string } | null, change: { difference: number, basisPoints: number | null } | null, coverage: { reports: number, reportsExpected: number } | null } | null, rows: Array<{ month: string | null, from: string, to: string, organizationId: string | null, organizationName: string | null, kind: string | null, code: string | null, label: string | null, value: number | null, atLeast: boolean, suppressedCells: number, text: string, before: { value: number | null, text: string } | null, change: { difference: number, basisPoints: number | null } | null, coverage: { reports: number, reportsExpected: number } | null }> } };

export type FigureLineFragment = { month: string | null, from: string, to: string, organizationId: string | null, organizationName: string | null, kind: string | null, code: string | null, label: string | null, value: number | null, atLeast: boolean, suppressedCells: number, text: string, before: { value: number | null, text: string } | null, change: { difference: number, basisPoints: number | null } | null, coverage: { reports: number, reportsExpected: number } | null };

export type GuidanceRecipientsQueryVariables = Exact<{ [key: string]: never; }>;


export type GuidanceRecipientsQuery = { organizations: { items: Array<{ id: string, displayName: string }> } };

export type GuidanceRecipientQueryVariables = Exact<{
  id: string | number;
}>;


export type GuidanceRecipientQuery = { organization: { id: string, displayName: string } | null };

export type IssueGuidanceMutationVariables = Exact<{
  input: IssueGuidanceInput;
}>;


export type IssueGuidanceMutation = { issueGuidance:
    | { __typename: 'CorrespondenceRefused', code: string, message: string }
    | { __typename: 'GuidanceSent', guidance: { id: string, issuer: string } }
   };

export type IndicatorsQueryVariables = Exact<{
  language: string;
}>;


export type IndicatorsQuery = { indicators: Array<{ code: string, label: string, unit: string, codes: Array<{ code: string, label: string }> }> };

export type OrganizationQueryVariables = Exact<{
  id: string | number;
}>;


export type OrganizationQuery = { organization: { id: string, displayName: string, kind: string, state: string, stateReason: string | null, isReachable: boolean, publishedOn: string | null, isSuspended: boolean, isStale: boolean, firstContactAt: string, lastContactAt: string | null, firstMonth: string | null, overdueMonths: number, latestReport: { month: string, revision: number } | null } | null };

export type OrganizationFiguresQueryVariables = Exact<{
  id: string | number;
  from: string;
  to: string;
}>;


export type OrganizationFiguresQuery = { organization: { id: string, aggregates: Array<{ indicator: string, code: string | null, value: number | null, suppressedCells: number }> } | null };

export type LiveOrganizationQueryVariables = Exact<{
  id: string | number;
}>;


export type LiveOrganizationQuery = { organization: { id: string, stage: string | null, offices: Array<{ code: string, title: string, holderName: string | null, endsOn: string | null }> | null, sites: Array<{ name: string }> | null, releasedCells: Array<{ month: string, revision: number, indicator: string, code: string | null, value: number | null, suppressed: boolean }> | null } | null };

export type ReceivedMonthsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ReceivedMonthsQuery = { receivedMonths: { endCursor: string | null, total: number, items: Array<{ month: string, revisions: Array<{ revision: number, receivedAt: string | null, approvedOffice: string, cells: number, suppressedCells: number }> }> } };

export type ReceivedReportQueryVariables = Exact<{
  id: string | number;
  month: string;
  language: string;
}>;


export type ReceivedReportQuery = { organization: { id: string, displayName: string } | null, receivedReport: { month: string, threshold: number, revisions: Array<{ revision: number, receivedAt: string | null, receipt: string | null, approvedOffice: string }>, figures: Array<{ indicator: string, indicatorLabel: string, code: string | null, label: string | null, value: number | null, text: string, earlierText: string | null }> } | null };

export type OrganizationsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: OrganizationFilter | null | undefined;
  order: OrganizationOrder;
  descending: boolean;
}>;


export type OrganizationsQuery = { organizations: { endCursor: string | null, total: number, items: Array<{ id: string, displayName: string, kind: string, state: string, isSuspended: boolean, isStale: boolean, lastContactAt: string | null, overdueMonths: number, latestReport: { month: string, revision: number } | null }> } };

export type OrganizationCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationCountsQuery = { organizationCounts: { all: number, overdue: number, suspended: number, stale: number, stopped: number } };

export type MyAffiliationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAffiliationsQuery = { myAffiliations: Array<{ id: string, name: string, shownToMembers: boolean }> };

export type AffiliationsOfQueryVariables = Exact<{
  personRef: string;
}>;


export type AffiliationsOfQuery = { affiliationsOf: Array<string> };

type AffiliationAnswer_AffiliationDone_Fragment = { __typename: 'AffiliationDone' };

type AffiliationAnswer_AffiliationRefused_Fragment = { __typename: 'AffiliationRefused', code: string, message: string };

export type AffiliationAnswerFragment =
  | AffiliationAnswer_AffiliationDone_Fragment
  | AffiliationAnswer_AffiliationRefused_Fragment
;

export type AddAffiliationMutationVariables = Exact<{
  name: string;
  shownToMembers: boolean;
}>;


export type AddAffiliationMutation = { addAffiliation:
    | { __typename: 'AffiliationDone' }
    | { __typename: 'AffiliationRefused', code: string, message: string }
   };

export type ChangeAffiliationMutationVariables = Exact<{
  id: string | number;
  name: string;
  shownToMembers: boolean;
}>;


export type ChangeAffiliationMutation = { changeAffiliation:
    | { __typename: 'AffiliationDone' }
    | { __typename: 'AffiliationRefused', code: string, message: string }
   };

export type RemoveAffiliationMutationVariables = Exact<{
  id: string | number;
}>;


export type RemoveAffiliationMutation = { removeAffiliation:
    | { __typename: 'AffiliationDone' }
    | { __typename: 'AffiliationRefused', code: string, message: string }
   };

export type RecuseMutationVariables = Exact<{
  decisionId: string | number;
}>;


export type RecuseMutation = { recuse:
    | { __typename: 'AffiliationDone' }
    | { __typename: 'AffiliationRefused', code: string, message: string }
   };

export type CaucusPartsFragment = { id: string, name: string, foundedOn: string, matters: Array<{ id: string, bodyId: string, title: string, words: string, minutes: number, publishedOn: string, meetingId: string | null }>, handOver: { endedOn: string } | null };

export type CaucusesQueryVariables = Exact<{ [key: string]: never; }>;


export type CaucusesQuery = { caucuses: Array<{ id: string, name: string, foundedOn: string, matters: Array<{ id: string, bodyId: string, title: string, words: string, minutes: number, publishedOn: string, meetingId: string | null }>, handOver: { endedOn: string } | null }>, bodies: Array<{ id: string, name: string }> };

export type CaucusPapersQueryVariables = Exact<{ [key: string]: never; }>;


export type CaucusPapersQuery = { caucusPaperRound: { beginsOn: string, asksUntil: string, countsUntil: string, paperKey: string, hasAsked: boolean } };

export type RequestCaucusPaperMutationVariables = Exact<{
  beginsOn: string;
  blinded: string;
}>;


export type RequestCaucusPaperMutation = { requestCaucusPaper:
    | { __typename: 'CaucusPaper', signature: string }
    | { __typename: 'CaucusRefused', code: string, message: string }
   };

export type CiterPartsFragment = { kind: string, id: string, day: string, title: string | null, clause: number | null, version: number | null, holds: boolean };

export type CitersOfDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type CitersOfDecisionQuery = { citersOfDecision: Array<{ kind: string, id: string, day: string, title: string | null, clause: number | null, version: number | null, holds: boolean }> };

export type CitersOfDocumentQueryVariables = Exact<{
  kind: string;
}>;


export type CitersOfDocumentQuery = { citersOfDocument: Array<{ kind: string, id: string, day: string, title: string | null, clause: number | null, version: number | null, holds: boolean }> };

export type CriticismsForTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type CriticismsForTodayQuery = { criticisms: Array<{ id: string, state: string, dueOn: string, answeredOn: string | null, isMine: boolean, isMineToAnswer: boolean }> };

export type CriticismPartsFragment = { id: string, decisionId: string | null, officeId: string | null, bodyName: string, authorName: string, state: string, words: string, answer: string | null, writtenOn: string, dueOn: string, answeredOn: string | null, closedOn: string | null, isOverdue: boolean, isMine: boolean, isMineToAnswer: boolean };

export type CriticismsQueryVariables = Exact<{ [key: string]: never; }>;


export type CriticismsQuery = { criticisms: Array<{ id: string, decisionId: string | null, officeId: string | null, bodyName: string, authorName: string, state: string, words: string, answer: string | null, writtenOn: string, dueOn: string, answeredOn: string | null, closedOn: string | null, isOverdue: boolean, isMine: boolean, isMineToAnswer: boolean }> };

export type CriticismsOfDecisionQueryVariables = Exact<{
  decisionId: string | number;
}>;


export type CriticismsOfDecisionQuery = { criticisms: Array<{ id: string, decisionId: string | null, officeId: string | null, bodyName: string, authorName: string, state: string, words: string, answer: string | null, writtenOn: string, dueOn: string, answeredOn: string | null, closedOn: string | null, isOverdue: boolean, isMine: boolean, isMineToAnswer: boolean }> };

export type CriticismTargetsQueryVariables = Exact<{ [key: string]: never; }>;


export type CriticismTargetsQuery = { offices: Array<{ id: string, code: string, title: string }>, decisions: { items: Array<{ id: string, text: string | null, day: string, state: string }> } };

type CriticismAnswered_CriticismDone_Fragment = { __typename: 'CriticismDone', id: string };

type CriticismAnswered_CriticismRefused_Fragment = { __typename: 'CriticismRefused', code: string, message: string };

export type CriticismAnsweredFragment =
  | CriticismAnswered_CriticismDone_Fragment
  | CriticismAnswered_CriticismRefused_Fragment
;

export type WriteCriticismMutationVariables = Exact<{
  input: CriticismInput;
}>;


export type WriteCriticismMutation = { writeCriticism:
    | { __typename: 'CriticismDone', id: string }
    | { __typename: 'CriticismRefused', code: string, message: string }
   };

export type AnswerCriticismMutationVariables = Exact<{
  id: string | number;
  words: string;
}>;


export type AnswerCriticismMutation = { answerCriticism:
    | { __typename: 'CriticismDone', id: string }
    | { __typename: 'CriticismRefused', code: string, message: string }
   };

export type CloseCriticismMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseCriticismMutation = { closeCriticism:
    | { __typename: 'CriticismDone', id: string }
    | { __typename: 'CriticismRefused', code: string, message: string }
   };

export type DecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { decisions: { endCursor: string | null, total: number, items: Array<{ id: string, day: string, state: string, text: string | null, effectKind: string | null, effectPayload: string | null, recordedBy: string, asksRecusal: string | null }> } };

export type DecisionNeedsQueryVariables = Exact<{
  effectKind?: string | null | undefined;
}>;


export type DecisionNeedsQuery = { bodies: Array<{ id: string, code: string, name: string, needs: { rule: string, present: number, electorate: number, noticeDays: number, byName: boolean } | null }> };

export type BodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesQuery = { bodies: Array<{ id: string, code: string, name: string }> };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision:
    | { __typename: 'DecisionRecorded', decision: { id: string, state: string } }
    | { __typename: 'RecordDecisionRefused', code: string, effectCode: string | null, message: string }
   };

export type SecondDecisionMutationVariables = Exact<{
  id: string | number;
}>;


export type SecondDecisionMutation = { secondDecision:
    | { __typename: 'DecisionSeconded', decision: { id: string, state: string } }
    | { __typename: 'SecondDecisionRefused', code: string, effectCode: string | null, message: string }
   };

export type DelegatesTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegatesTodayQuery = { delegates: Array<{ organization: string, delegate: string, nth: number, beginsOn: string, endsOn: string, endedOn: string | null, seatEndsOn: string | null, unseatedOn: string | null }> };

export type OwnDelegatesQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnDelegatesQuery = { delegations: Array<{ mandateId: string, delegate: string, sentOn: string, endedOn: string | null, contentHash: string | null, receivedAt: string | null, isRefused: boolean, credential: string | null }>, myDelegations: Array<{ mandateId: string, endsOn: string, delegate: string | null, committee: string | null }> };

export type SendDelegateMutationVariables = Exact<{
  mandateId: string | number;
}>;


export type SendDelegateMutation = { sendDelegate:
    | { __typename: 'DelegationRefused', code: string, message: string }
    | { __typename: 'DelegationSent', code: string }
   };

export type DelegateSeatsQueryVariables = Exact<{ [key: string]: never; }>;


export type DelegateSeatsQuery = { delegates: Array<{ node: string, organization: string, delegate: string, nth: number, beginsOn: string, endsOn: string, endedOn: string | null, personName: string | null, officeCode: string | null, officeTitle: string | null, seatedOn: string | null, seatEndsOn: string | null, decisionId: string | null, unseatedOn: string | null, unseatedBecause: string | null, credential: string | null }> };

export type DelegateKeyQueryVariables = Exact<{
  keyid: string | number;
}>;


export type DelegateKeyQuery = { knownKey: { displayName: string, publicKey: string, validUntil: string | null } | null };

export type TurnPartsFragment = { officeCode: string, officeTitle: string, turn: number, beginsOn: string, endsOn: string, dueRef: string | null, understudyRef: string | null, nth: number, of: number, waitingDecision: string | null, order: Array<{ ref: string, name: string | null, servedUntil: string | null, standing: string, preparation: string, mentorName: string | null }>, offer: { id: string, giverRef: string, takerRef: string } | null, proof: { factsJson: string, factsHash: string, people: Array<{ ref: string, name: string | null }> }, mentors: Array<{ ref: string, name: string | null }> };

export type ComingTurnsQueryVariables = Exact<{ [key: string]: never; }>;


export type ComingTurnsQuery = { comingTurns: Array<{ officeCode: string, officeTitle: string, turn: number, beginsOn: string, endsOn: string, dueRef: string | null, understudyRef: string | null, nth: number, of: number, waitingDecision: string | null, order: Array<{ ref: string, name: string | null, servedUntil: string | null, standing: string, preparation: string, mentorName: string | null }>, offer: { id: string, giverRef: string, takerRef: string } | null, proof: { factsJson: string, factsHash: string, people: Array<{ ref: string, name: string | null }> }, mentors: Array<{ ref: string, name: string | null }> }> };

export type RulePartsFragment = { beginsOn: string, endsBefore: string | null, decidedBy: string, rule: { method: string, termDays: number, cooldownTerms: number, seats: number, understudy: boolean, handOver: boolean, appointedBy: string | null } };

export type OfficeRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficeRulesQuery = { bodies: Array<{ code: string, name: string }>, offices: Array<{ code: string, title: string, termDays: number, policy: { beginsOn: string, endsBefore: string | null, decidedBy: string, rule: { method: string, termDays: number, cooldownTerms: number, seats: number, understudy: boolean, handOver: boolean, appointedBy: string | null } } | null, policies: Array<{ beginsOn: string, endsBefore: string | null, decidedBy: string, rule: { method: string, termDays: number, cooldownTerms: number, seats: number, understudy: boolean, handOver: boolean, appointedBy: string | null } }> }> };

export type HeldOfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type HeldOfficesQuery = { offices: Array<{ code: string, title: string, policy: { rule: { method: string, handOver: boolean } } | null, mandates: Array<{ id: string, holderRef: string, holderName: string | null, beginsOn: string, endsOn: string, state: string, handOver: string }> }> };

export type LeadershipRecordQueryVariables = Exact<{ [key: string]: never; }>;


export type LeadershipRecordQuery = { leadershipRecord: { members: number, coverage: Array<{ office: string, haveServed: number, haveBeenUnderstudy: number }>, signals: Array<{ code: string, office: string, holderName: string | null, terms: number | null, seats: number | null, mandateId: string | null }> } };

export type PassTurnMutationVariables = Exact<{
  officeCode: string;
  reason: string;
}>;


export type PassTurnMutation = { passTurn:
    | { __typename: 'TurnAnswered' }
    | { __typename: 'TurnRefused', code: string, message: string }
   };

export type LeavePoolMutationVariables = Exact<{
  officeCode: string;
  reason: string;
}>;


export type LeavePoolMutation = { leavePool:
    | { __typename: 'TurnAnswered' }
    | { __typename: 'TurnRefused', code: string, message: string }
   };

export type EnterPoolMutationVariables = Exact<{
  officeCode: string;
}>;


export type EnterPoolMutation = { enterPool:
    | { __typename: 'TurnAnswered' }
    | { __typename: 'TurnRefused', code: string, message: string }
   };

export type OfferSwapMutationVariables = Exact<{
  officeCode: string;
  takerRef: string | number;
}>;


export type OfferSwapMutation = { offerSwap:
    | { __typename: 'TurnAnswered' }
    | { __typename: 'TurnRefused', code: string, message: string }
   };

export type AnswerSwapMutationVariables = Exact<{
  officeCode: string;
  offerId: string | number;
  answer: string;
}>;


export type AnswerSwapMutation = { answerSwap:
    | { __typename: 'TurnAnswered' }
    | { __typename: 'TurnRefused', code: string, message: string }
   };

export type PrepareForTurnMutationVariables = Exact<{
  officeCode: string;
  preparation: string;
  mentorRef?: string | number | null | undefined;
}>;


export type PrepareForTurnMutation = { prepareForTurn:
    | { __typename: 'TurnAnswered' }
    | { __typename: 'TurnRefused', code: string, message: string }
   };

export type RecordTurnMutationVariables = Exact<{
  officeCode: string;
  language: string;
}>;


export type RecordTurnMutation = { recordTurn:
    | { __typename: 'DecisionRecorded' }
    | { __typename: 'RecordDecisionRefused', code: string, message: string }
    | { __typename: 'TurnRefused', code: string, message: string }
   };

export type WriteHandOverMutationVariables = Exact<{
  input: HandOverInput;
}>;


export type WriteHandOverMutation = { writeHandOver:
    | { __typename: 'HandOverRefused', code: string, message: string, field: string | null }
    | { __typename: 'HandedOver' }
   };

export type BodyRulesPartsFragment = { quorum: string, ordinary: string, offices: string, principles: string, recall: string, amendment: string, byName: Array<string>, noticeDays: number, minimumElectorate: number, recallSignatures: number, confidenceDays: number, amendedBy: string | null, beginsOn: string, endsBefore: string | null, decidedBy: string, fromFounding: boolean };

export type BodyRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodyRulesQuery = { bodies: Array<{ id: string, code: string, name: string, electorate: number, rules: { quorum: string, ordinary: string, offices: string, principles: string, recall: string, amendment: string, byName: Array<string>, noticeDays: number, minimumElectorate: number, recallSignatures: number, confidenceDays: number, amendedBy: string | null, beginsOn: string, endsBefore: string | null, decidedBy: string, fromFounding: boolean } | null, allRules: Array<{ quorum: string, ordinary: string, offices: string, principles: string, recall: string, amendment: string, byName: Array<string>, noticeDays: number, minimumElectorate: number, recallSignatures: number, confidenceDays: number, amendedBy: string | null, beginsOn: string, endsBefore: string | null, decidedBy: string, fromFounding: boolean }> }> };

export type RegisterVoterKeyMutationVariables = Exact<{
  key: string;
}>;


export type RegisterVoterKeyMutation = { registerVoterKey:
    | { __typename: 'ElectionDone' }
    | { __typename: 'ElectionRefused', code: string, message: string }
   };

export type RequestPaperMutationVariables = Exact<{
  request: PaperRequestInput;
  blinded: string;
  forCoSigner?: string | null | undefined;
}>;


export type RequestPaperMutation = { requestPaper:
    | { __typename: 'ElectionRefused', code: string, message: string }
    | { __typename: 'PaperIssued', blindSignature: string }
   };

export type ElectionsForTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type ElectionsForTodayQuery = { voterKey: string | null, heldElections: Array<{ id: string, title: string, phase: string, since: string, nominationsUntil: string, issuingUntil: string, castingUntil: string, stepFrom: string | null, issuesLate: boolean, ownVoter: string | null, ownRollKey: string | null, hasAsked: boolean, paperKey: string | null, coSigner: { paperKey: string | null, ownSignature: string | null } | null, nominations: Array<{ personRef: string, state: string }> }> };

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

export type ExchangeQueryVariables = Exact<{ [key: string]: never; }>;


export type ExchangeQuery = { peers: Array<{ id: string, displayName: string, state: string, stateReason: string | null, isReached: boolean, lastContactAt: string | null, staleSince: string | null, nextAttemptAt: string | null, failedAttempts: number, collectProblem: string | null, lostMessages: number, waiting: number, waitingSince: string | null, delivered: number, refused: number, parked: number, received: number, receivedParked: number, receiptsOwed: number }> };

export type SendNowMutationVariables = Exact<{
  id: string | number;
}>;


export type SendNowMutation = { sendNow: boolean };

export type QuestionFactsFragment = { id: string, asker: string, addressee: string, isOurs: boolean, otherName: string, topic: QuestionTopic, text: string, month: string | null, askedOn: string, answerBy: string, askedByOffice: string, standing: CorrespondenceStanding, daysLate: number, message: { state: MessageState, receivedAt: string | null, reason: string | null, receipt: string | null } | null, answers: Array<{ part: number, text: string, answeredOn: string, answeredByOffice: string, late: boolean, message: { state: MessageState, receivedAt: string | null, reason: string | null, receipt: string | null } | null }> };

export type QuestionsQueryVariables = Exact<{
  ours?: boolean | null | undefined;
  open?: boolean | null | undefined;
  first: number;
}>;


export type QuestionsQuery = { questions: { total: number, items: Array<{ id: string, asker: string, addressee: string, isOurs: boolean, otherName: string, topic: QuestionTopic, text: string, month: string | null, askedOn: string, answerBy: string, askedByOffice: string, standing: CorrespondenceStanding, daysLate: number, message: { state: MessageState, receivedAt: string | null, reason: string | null, receipt: string | null } | null, answers: Array<{ part: number, text: string, answeredOn: string, answeredByOffice: string, late: boolean, message: { state: MessageState, receivedAt: string | null, reason: string | null, receipt: string | null } | null }> }> } };

export type QuestionQueryVariables = Exact<{
  asker: string | number;
  id: string | number;
}>;


export type QuestionQuery = { question: { id: string, asker: string, addressee: string, isOurs: boolean, otherName: string, topic: QuestionTopic, text: string, month: string | null, askedOn: string, answerBy: string, askedByOffice: string, standing: CorrespondenceStanding, daysLate: number, message: { state: MessageState, receivedAt: string | null, reason: string | null, receipt: string | null } | null, answers: Array<{ part: number, text: string, answeredOn: string, answeredByOffice: string, late: boolean, message: { state: MessageState, receivedAt: string | null, reason: string | null, receipt: string | null } | null }> } | null };

export type GuidanceListQueryVariables = Exact<{
  first: number;
}>;


export type GuidanceListQuery = { guidance: { total: number, items: Array<{ id: string, issuer: string, issuerName: string, isOurs: boolean, kind: GuidanceKind, text: string, replyBy: string | null, issuedOn: string, addressees: Array<{ organization: string, standing: CorrespondenceStanding, daysLate: number }> }> } };

export type GuidanceItemQueryVariables = Exact<{
  issuer: string | number;
  id: string | number;
}>;


export type GuidanceItemQuery = { guidanceItem: { id: string, issuer: string, issuerName: string, isOurs: boolean, kind: GuidanceKind, text: string, clause: string | null, month: string | null, replyBy: string | null, audience: GuidanceAudience, issuedOn: string, issuedByOffice: string, addressees: Array<{ organization: string, name: string, standing: CorrespondenceStanding, daysLate: number, message: { state: MessageState, receivedAt: string | null, reason: string | null, receipt: string | null } | null, replies: Array<{ version: number, disposition: Disposition, reason: string | null, answeredOn: string, answeredByOffice: string, message: { state: MessageState, receivedAt: string | null, reason: string | null, receipt: string | null } | null }> }> } | null };

export type AskQuestionMutationVariables = Exact<{
  input: AskQuestionInput;
}>;


export type AskQuestionMutation = { askQuestion:
    | { __typename: 'CorrespondenceRefused', code: string, message: string }
    | { __typename: 'QuestionSent', question: { id: string, asker: string } }
   };

export type AnswerQuestionMutationVariables = Exact<{
  input: AnswerQuestionInput;
}>;


export type AnswerQuestionMutation = { answerQuestion:
    | { __typename: 'CorrespondenceRefused', code: string, message: string }
    | { __typename: 'QuestionSent', question: { id: string, asker: string } }
   };

export type OwnKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnKeysQuery = { ownKeys: Array<{ thumbprint: string, validFrom: string, retiredAt: string | null }> };

export type KnownKeyQueryVariables = Exact<{
  keyid: string | number;
}>;


export type KnownKeyQuery = { knownKey: { displayName: string, publicKey: string, validUntil: string | null } | null };

export type PeerKeysQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type PeerKeysQuery = { peerKeys: { id: string, displayName: string, words: Array<string> | null, validFrom: string | null, knowsOurKey: boolean, leftOn: string | null, lostRanges: Array<{ epoch: number, first: number, last: number, closedOn: string }> } | null };

export type SuspensionsQueryVariables = Exact<{
  nodeId: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type SuspensionsQuery = { suspensions: { endCursor: string | null, total: number, items: Array<{ id: string, byUs: boolean, state: string, beginsAt: string, endsOn: string, endedAt: string | null, decisionId: string | null }> } };

export type MeetingsTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type MeetingsTodayQuery = { meetings: Array<{ id: string, bodyName: string, day: string, beginsAt: string, state: string }>, proposals: Array<{ id: string, title: string | null, asksMe: boolean, windowUntil: string, voteUntil: string | null }>, decisions: { items: Array<{ id: string, text: string | null, state: string, task: { dueOn: string, state: string, isReviewed: boolean } | null }> }, reviews: { items: Array<{ id: string, text: string | null, reviewOn: string | null }> } };

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

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { myNotices: Array<{ key: string, isRead: boolean }> };

export type NoticeItemFragment = { key: string, kind: NoticeKind, dueOn: string | null, path: string, isRead: boolean };

export type MyNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type MyNoticesQuery = { myNotices: Array<{ key: string, kind: NoticeKind, dueOn: string | null, path: string, isRead: boolean }> };

export type MarkNoticesMutationVariables = Exact<{
  keys: Array<string | number> | string | number;
  isRead: boolean;
}>;


export type MarkNoticesMutation = { markNotices: Array<{ key: string, kind: NoticeKind, dueOn: string | null, path: string, isRead: boolean }> };

export type MailDigestFragment = { canBeSent: boolean, state: DigestState, mailbox: string | null, rhythm: DigestRhythm | null };

export type MyDigestQueryVariables = Exact<{ [key: string]: never; }>;


export type MyDigestQuery = { myDigest: { canBeSent: boolean, state: DigestState, mailbox: string | null, rhythm: DigestRhythm | null } };

export type AskForDigestMutationVariables = Exact<{
  mailbox: string;
  rhythm: DigestRhythm;
  language: string;
}>;


export type AskForDigestMutation = { askForDigest:
    | { __typename: 'DigestRefused', code: string, message: string }
    | { __typename: 'MailDigest' }
   };

export type ConfirmDigestMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmDigestMutation = { confirmDigest:
    | { __typename: 'DigestRefused', code: string, message: string }
    | { __typename: 'MailDigest' }
   };

export type StopDigestMutationVariables = Exact<{ [key: string]: never; }>;


export type StopDigestMutation = { stopDigest: { canBeSent: boolean, state: DigestState, mailbox: string | null, rhythm: DigestRhythm | null } };

export type PersonToPickPartsFragment = { ref: string, displayName: string, memberSince: string, leftOn: string | null };

export type PeopleToPickQueryVariables = Exact<{
  among: string;
  name?: string | null | undefined;
  first: number;
}>;


export type PeopleToPickQuery = { people: { total: number, items: Array<{ ref: string, displayName: string, memberSince: string, leftOn: string | null }> } };

export type PersonPickedQueryVariables = Exact<{
  ref: string | number;
}>;


export type PersonPickedQuery = { people: { items: Array<{ ref: string, displayName: string, memberSince: string, leftOn: string | null }> } };

export type MachineKeptQueryVariables = Exact<{ [key: string]: never; }>;


export type MachineKeptQuery = { machineKept: { custody: string | null, backupOn: string | null } };

export type HeldDataQueryVariables = Exact<{
  language: string;
}>;


export type HeldDataQuery = { heldData: Array<{ place: string, name: string, purpose: string, readers: Array<string>, retention: string, mine: number, since: string | null, goesOn: string | null }>, purgeRuns: Array<{ day: string, removed: Array<{ place: string, count: number }> }> };

export type PrepareOwnDataMutationVariables = Exact<{ [key: string]: never; }>;


export type PrepareOwnDataMutation = { prepareOwnData:
    | { __typename: 'OwnDataLink', path: string, expiresAt: string }
    | { __typename: 'OwnDataRefused', code: string, message: string }
   };

export type OwnErasureQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnErasureQuery = { ownErasure: { texts: number, mandates: number } };

export type EraseMeMutationVariables = Exact<{
  words: string;
  language: string;
}>;


export type EraseMeMutation = { eraseMe:
    | { __typename: 'EraseRefused', code: string, message: string }
    | { __typename: 'Erased', waiting: { texts: number, mandates: number } }
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

export type RecallsTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type RecallsTodayQuery = { recallPetitions: Array<{ id: string, officeCode: string, officeTitle: string, isMine: boolean, kind: string, phase: string, until: string, heldOn: string | null, asksMe: boolean, isToRecord: boolean }> };

export type RecallPetitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type RecallPetitionsQuery = { recallPetitions: Array<{ id: string, officeCode: string, officeTitle: string, holderName: string | null, isMine: boolean, kind: string, because: string, phase: string, until: string, signatures: number, needed: number, electorate: number, hasSigned: boolean, isToRecord: boolean, hasLapsed: boolean, electionId: string | null, heldOn: string | null, decisionId: string | null, answers: { yes: number, no: number, blank: number } | null }> };

type RecallAnswered_RecallDone_Fragment = { __typename: 'RecallDone' };

type RecallAnswered_RecallRefused_Fragment = { __typename: 'RecallRefused', code: string, message: string };

export type RecallAnsweredFragment =
  | RecallAnswered_RecallDone_Fragment
  | RecallAnswered_RecallRefused_Fragment
;

export type OpenRecallPetitionMutationVariables = Exact<{
  mandateId: string | number;
  kind: string;
}>;


export type OpenRecallPetitionMutation = { openRecallPetition:
    | { __typename: 'RecallDone' }
    | { __typename: 'RecallRefused', code: string, message: string }
   };

export type SignRecallPetitionMutationVariables = Exact<{
  id: string | number;
}>;


export type SignRecallPetitionMutation = { signRecallPetition:
    | { __typename: 'RecallDone' }
    | { __typename: 'RecallRefused', code: string, message: string }
   };

export type WithdrawRecallSignatureMutationVariables = Exact<{
  id: string | number;
}>;


export type WithdrawRecallSignatureMutation = { withdrawRecallSignature:
    | { __typename: 'RecallDone' }
    | { __typename: 'RecallRefused', code: string, message: string }
   };

export type ConcludeRecallMutationVariables = Exact<{
  id: string | number;
  language: string;
  room?: RoomVoteInput | null | undefined;
}>;


export type ConcludeRecallMutation = { concludeRecall:
    | { __typename: 'RecallDone' }
    | { __typename: 'RecallRefused', code: string, message: string }
   };

export type RecordMandatesQueryVariables = Exact<{ [key: string]: never; }>;


export type RecordMandatesQuery = { node: { id: string }, restores: Array<{ performedOn: string, backupOf: string, witnessedOn: string | null }>, witnessedRecords: { total: number, items: Array<{ peerId: string, displayName: string, state: string, day: string, firstSeen: string, restoredOn: string | null, forkedOn: string | null }> }, offices: Array<{ code: string, title: string }>, mandates: Array<{ id: string, officeCode: string, holderRef: string, holderName: string | null, beginsOn: string, endsOn: string, endedOn: string | null, state: string, handOver: string, beganBy: string, endedBy: string | null }> };

export type RecordDecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: DecisionFilterInput;
  order?: string;
}>;


export type RecordDecisionsQuery = { decisions: { endCursor: string | null, total: number, items: Array<{ id: string, bodyName: string, replacedBy: string | null, rule: string, outcome: string, day: string, state: string, text: string | null, effectKind: string | null, nature: string, reviewOn: string | null, recused: Array<string>, recusedCount: number, mayRecuse: boolean, asksRecusal: string | null, recordedBy: string, recordedOn: string, secondedBy: string | null, secondedOn: string | null, task: { ownerName: string | null, isMine: boolean, dueOn: string, isCarriedOver: boolean, state: string, closedOn: string | null, isReviewed: boolean } | null, citations: Array<{ kind: string, version: number | null, clause: number | null, decisionId: string | null, day: string, title: string | null, text: string | null }> }> } };

export type LedgerEvidenceQueryVariables = Exact<{
  subjects: Array<string | number> | string | number;
  seenSize: number;
}>;


export type LedgerEvidenceQuery = { ledgerEvidence: { size: number, root: string, sinceSeen: Array<string>, sinceCheckpoint: Array<string>, checkpoint: { day: string, logRoot: string, logSize: number } | null, entries: Array<{ index: number, json: string, proof: Array<string> }> } };

export type HandOverNoteQueryVariables = Exact<{
  mandateId: string | number;
}>;


export type HandOverNoteQuery = { handOver: { writtenOn: string, openTasks: string, whereThingsAre: string, comingDates: string } | null };

export type BegunTurnProofQueryVariables = Exact<{
  mandateId: string | number;
}>;


export type BegunTurnProofQuery = { turnProof: { factsJson: string, factsHash: string, people: Array<{ ref: string, name: string | null }> } | null };

export type SayTaskMutationVariables = Exact<{
  decisionId: string | number;
  word: string;
}>;


export type SayTaskMutation = { sayTask:
    | { __typename: 'SayTaskRefused', code: string, message: string }
    | { __typename: 'TaskSaid' }
   };

export type OneDecisionQueryVariables = Exact<{
  id: string | number;
}>;


export type OneDecisionQuery = { node: { id: string }, decision: { recordedByName: string | null, secondedByName: string | null, isIntact: boolean, rules: { quorum: string, ordinary: string, noticeDays: number } | null, entry: { index: number, leafHash: string, day: string } | null, steps: Array<{ result: string, day: string, dueOn: string | null, reviewedBy: string | null }>, links: Array<{ relation: string, id: string, day: string, text: string | null }>, decision: { id: string, bodyId: string, bodyName: string, replacedBy: string | null, rule: string, outcome: string, day: string, state: string, text: string | null, effectKind: string | null, nature: string, reviewOn: string | null, recused: Array<string>, recusedCount: number, mayRecuse: boolean, asksRecusal: string | null, recordedBy: string, recordedOn: string, secondedBy: string | null, secondedOn: string | null, count: { present: number, inFavour: number, against: number, electorate: number } | null, task: { ownerName: string | null, isMine: boolean, dueOn: string, isCarriedOver: boolean, state: string, closedOn: string | null, isReviewed: boolean } | null, citations: Array<{ kind: string, version: number | null, clause: number | null, decisionId: string | null, day: string, title: string | null, text: string | null }> } } | null };

export type RecoverySheetQueryVariables = Exact<{ [key: string]: never; }>;


export type RecoverySheetQuery = { recoverySheet: { state: RecoverySheetState, here: boolean } };

export type RecordRecoverySheetMutationVariables = Exact<{
  recipient: string;
}>;


export type RecordRecoverySheetMutation = { recordRecoverySheet:
    | { __typename: 'RecoverySheet', state: RecoverySheetState }
    | { __typename: 'RecoverySheetRefused', code: string, message: string }
   };

export type RollCallsTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type RollCallsTodayQuery = { rollCalls: Array<{ id: string, bodyName: string, text: string | null, phase: string, closesOn: string, myVote: string | null, iVote: boolean, iClose: boolean }> };

export type OpenRollCallMutationVariables = Exact<{
  input: OpenRollCallInput;
}>;


export type OpenRollCallMutation = { openRollCall:
    | { __typename: 'RollCallDone', id: string }
    | { __typename: 'RollCallRefused', code: string, effectCode: string | null, message: string }
   };

export type RollCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type RollCallsQuery = { rollCalls: Array<{ id: string, bodyName: string, text: string | null, phase: string, openedOn: string, closesOn: string, myVote: string | null, iVote: boolean, iClose: boolean }> };

export type RollCallQueryVariables = Exact<{
  id: string | number;
}>;


export type RollCallQuery = { rollCall: { id: string, bodyName: string, text: string | null, moderatorName: string | null, phase: string, openedOn: string, closesOn: string, closesEarly: boolean, effectKind: string | null, myVote: string | null, iVote: boolean, iClose: boolean, decisionId: string | null, count: { electorate: number, present: number, inFavour: number, against: number } | null, roll: Array<{ name: string | null, vote: string | null }> | null } | null };

type RollCallAnswer_RollCallDone_Fragment = { __typename: 'RollCallDone', id: string };

type RollCallAnswer_RollCallRefused_Fragment = { __typename: 'RollCallRefused', code: string, effectCode: string | null, message: string };

export type RollCallAnswerFragment =
  | RollCallAnswer_RollCallDone_Fragment
  | RollCallAnswer_RollCallRefused_Fragment
;

export type VoteByNameMutationVariables = Exact<{
  id: string | number;
  vote: string;
}>;


export type VoteByNameMutation = { voteByName:
    | { __typename: 'RollCallDone', id: string }
    | { __typename: 'RollCallRefused', code: string, effectCode: string | null, message: string }
   };

export type CloseRollCallMutationVariables = Exact<{
  id: string | number;
}>;


export type CloseRollCallMutation = { closeRollCall:
    | { __typename: 'RollCallDone', id: string }
    | { __typename: 'RollCallRefused', code: string, effectCode: string | null, message: string }
   };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { node: { id: string, kind: string, displayName: string, url: string, founded: boolean, custodyOpen: boolean, recoveryOpen: boolean }, me: { personRef: string, displayName: string, permissions: Array<string>, zone: string, secondFactor: { state: string, waitsFrom: string | null, daysLeft: number | null }, mandates: Array<{ id: string, officeCode: string, endsOn: string }> } | null };

export type OfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesQuery = { offices: Array<{ id: string, code: string, title: string, permissions: Array<string> }> };

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
  code?: string | null | undefined;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefused', code: string, message: string, retryAfterSeconds: number | null, methods: Array<string> }
    | { __typename: 'SignedIn', me: { personRef: string } }
   };

export type PasskeyQuestionMutationVariables = Exact<{ [key: string]: never; }>;


export type PasskeyQuestionMutation = { passkeyQuestion: string | null };

export type SignInWithPasskeyMutationVariables = Exact<{
  response: string;
}>;


export type SignInWithPasskeyMutation = { signInWithPasskey:
    | { __typename: 'SignInRefused', code: string, message: string }
    | { __typename: 'SignedIn' }
   };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: boolean };

export type AcceptInvitationMutationVariables = Exact<{
  code: string;
  login: string;
  password: string;
}>;


export type AcceptInvitationMutation = { acceptInvitation:
    | { __typename: 'InvitationAccepted', personRef: string }
    | { __typename: 'InvitationRefused', code: string, message: string }
   };

export type FoundMutationVariables = Exact<{
  input: FoundInput;
}>;


export type FoundMutation = { found:
    | { __typename: 'FoundRefused', code: string, message: string, field: string | null }
    | { __typename: 'Founded', decisionId: string, invitations: Array<{ personRef: string, displayName: string, code: string }>, asked: Array<{ personRef: string, displayName: string, code: string }> }
   };

export type FoundingChoicesQueryVariables = Exact<{
  language: string;
}>;


export type FoundingChoicesQuery = { bylawsTemplates: Array<{ code: string, title: string, summary: string, isDefault: boolean, bodies: Array<{ code: string, name: string, rules: { quorum: string, ordinary: string, offices: string, principles: string, recall: string, amendment: string, byName: Array<string>, noticeDays: number, minimumElectorate: number, recallSignatures: number, confidenceDays: number } }>, offices: Array<{ code: string, body: string, title: string, duties: string, rule: { seats: number } | null }> }>, unityPacks: Array<{ code: string, isDefault: boolean, clauses: Array<{ title: string, text: string }> }>, workingRulesPacks: Array<{ code: string, title: string, isDefault: boolean, clauses: Array<{ title: string, text: string }> }> };

export type ChooseCustodyMutationVariables = Exact<{
  code: string;
  custody: string;
  passphrase?: string | null | undefined;
}>;


export type ChooseCustodyMutation = { chooseCustody:
    | { __typename: 'CustodyChosen', custody: string }
    | { __typename: 'SetUpRefused', code: string, message: string }
   };

export type RenameMyselfMutationVariables = Exact<{
  displayName: string;
}>;


export type RenameMyselfMutation = { renameMyself:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { myAccount: { login: string, recoveryCodesLeft: number, oneTimeCodes: boolean, passkeys: Array<{ id: string, name: string, madeOn: string, lastUsedOn: string | null }>, sessions: Array<{ id: string, label: string | null, begunOn: string, lastSeenOn: string, current: boolean }> } };

export type RenameSessionMutationVariables = Exact<{
  id: string | number;
  label: string;
}>;


export type RenameSessionMutation = { renameSession:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type EndSessionMutationVariables = Exact<{
  id: string | number;
}>;


export type EndSessionMutation = { endSession: boolean };

export type SignOutEverywhereMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutEverywhereMutation = { signOutEverywhere: boolean };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type MakeRecoveryCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type MakeRecoveryCodesMutation = { makeRecoveryCodes:
    | { __typename: 'AccountRefused', code: string, message: string }
    | { __typename: 'RecoveryCodesMade', codes: Array<string> }
   };

export type RecoverAccountMutationVariables = Exact<{
  login: string;
  code: string;
  password: string;
}>;


export type RecoverAccountMutation = { recoverAccount:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type ConfirmIdentityMutationVariables = Exact<{
  password: string;
  code?: string | null | undefined;
}>;


export type ConfirmIdentityMutation = { confirmIdentity:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type ConfirmWithPasskeyMutationVariables = Exact<{
  response: string;
}>;


export type ConfirmWithPasskeyMutation = { confirmWithPasskey:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type BeginOneTimeCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginOneTimeCodesMutation = { beginOneTimeCodes:
    | { __typename: 'AccountRefused', code: string, message: string }
    | { __typename: 'OneTimeCodesBegun', secret: string, uri: string }
   };

export type ConfirmOneTimeCodesMutationVariables = Exact<{
  code: string;
}>;


export type ConfirmOneTimeCodesMutation = { confirmOneTimeCodes:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type RemoveOneTimeCodesMutationVariables = Exact<{ [key: string]: never; }>;


export type RemoveOneTimeCodesMutation = { removeOneTimeCodes:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type BeginPasskeyMutationVariables = Exact<{ [key: string]: never; }>;


export type BeginPasskeyMutation = { beginPasskey:
    | { __typename: 'AccountRefused', code: string, message: string }
    | { __typename: 'PasskeyBegun', options: string }
   };

export type AddPasskeyMutationVariables = Exact<{
  name: string;
  response: string;
}>;


export type AddPasskeyMutation = { addPasskey:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type RenamePasskeyMutationVariables = Exact<{
  id: string | number;
  name: string;
}>;


export type RenamePasskeyMutation = { renamePasskey:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type RemovePasskeyMutationVariables = Exact<{
  id: string | number;
}>;


export type RemovePasskeyMutation = { removePasskey:
    | { __typename: 'AccountChanged' }
    | { __typename: 'AccountRefused', code: string, message: string }
   };

export type ReinvitationsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReinvitationsQuery = { reinvitations: Array<{ decisionId: string, displayName: string, until: string, used: boolean }> };

export type IssueReinvitationMutationVariables = Exact<{
  decisionId: string | number;
}>;


export type IssueReinvitationMutation = { issueReinvitation:
    | { __typename: 'ReinvitationIssued', code: string }
    | { __typename: 'ReinvitationRefused', code: string, message: string }
   };

export type OriginQueryVariables = Exact<{ [key: string]: never; }>;


export type OriginQuery = { origin: { organization: string, name: string, foundedOn: string, decision: string, entry: string, word: string, papers: Array<{ id: string, kind: string, title: string, words: string, day: string, inFavour: number | null, against: number | null }> } | null, caucuses: Array<{ id: string, name: string, handOver: { endedOn: string, decision: string, successor: string } | null }> };

export type VersionWordsFragment = { kind: string, version: number, adoptedOn: string, decisionId: string, lineage: string, affirmWithinDays: number | null, language: string | null, clauses: Array<{ number: number, title: string, text: string, hash: string }> | null };

export type UnityInForceQueryVariables = Exact<{
  kind: string;
}>;


export type UnityInForceQuery = { unityVersion: { file: string | null, kind: string, version: number, adoptedOn: string, decisionId: string, lineage: string, affirmWithinDays: number | null, language: string | null, parent: { hash: string, name: string } | null, clauses: Array<{ number: number, title: string, text: string, hash: string }> | null } | null, unityVersions: Array<{ version: number, adoptedOn: string, lineage: string, decisionId: string }>, myStanding: { kind: string, state: string, until: string | null, clauses: Array<{ number: number, affirmedOn: string | null, until: string | null }> } };

export type UnityCountQueryVariables = Exact<{
  kind: string;
}>;


export type UnityCountQuery = { affirmationCount: { shown: string, affirmed: number | null, members: number | null } };

export type UnityVersionWordsQueryVariables = Exact<{
  kind: string;
  version: number;
}>;


export type UnityVersionWordsQuery = { unityVersion: { kind: string, version: number, adoptedOn: string, decisionId: string, lineage: string, affirmWithinDays: number | null, language: string | null, parent: { name: string, clauses: Array<{ number: number, title: string, text: string }> } | null, clauses: Array<{ number: number, title: string, text: string, hash: string }> | null } | null };

export type UnityDraftsQueryVariables = Exact<{
  kind: string;
}>;


export type UnityDraftsQuery = { unityDrafts: Array<{ id: string, language: string, changedOn: string, clauses: Array<{ title: string }> }>, unityTexts: Array<{ hash: string, name: string, language: string, clauses: Array<{ title: string, text: string }> }> };

export type UnityDraftQueryVariables = Exact<{
  id: string | number;
}>;


export type UnityDraftQuery = { unityDraft: { id: string, kind: string, language: string, revision: number, hash: string, changedOn: string, clauses: Array<{ number: number, title: string, text: string }>, parent: { name: string, clauses: Array<{ number: number, title: string, text: string }> } | null } | null };

export type UnityTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type UnityTodayQuery = { unity: { state: string, until: string | null, clauses: Array<{ affirmedOn: string | null }> }, obligations: { state: string, until: string | null, clauses: Array<{ affirmedOn: string | null }> } };

export type AffirmClauseMutationVariables = Exact<{
  read: ReadClauseInput;
}>;


export type AffirmClauseMutation = { affirmClause:
    | { __typename: 'AffirmationRefused', code: string, message: string }
    | { __typename: 'Affirmed', standing: { state: string } }
   };

export type WithdrawAffirmationMutationVariables = Exact<{
  read: ReadClauseInput;
}>;


export type WithdrawAffirmationMutation = { withdrawAffirmation:
    | { __typename: 'AffirmationRefused', code: string, message: string }
    | { __typename: 'Affirmed', standing: { state: string } }
   };

export type BeginUnityDraftMutationVariables = Exact<{
  input: BeginDraftInput;
}>;


export type BeginUnityDraftMutation = { beginUnityDraft:
    | { __typename: 'DraftKept', draft: { id: string } }
    | { __typename: 'DraftRefused', code: string, message: string, field: string | null }
   };

export type ChangeUnityDraftMutationVariables = Exact<{
  id: string | number;
  revision: number;
  words: UnityWordsInput;
}>;


export type ChangeUnityDraftMutation = { changeUnityDraft:
    | { __typename: 'DraftKept', draft: { id: string, revision: number } }
    | { __typename: 'DraftRefused', code: string, message: string, field: string | null }
   };

export type DiscardUnityDraftMutationVariables = Exact<{
  id: string | number;
}>;


export type DiscardUnityDraftMutation = { discardUnityDraft:
    | { __typename: 'DraftDiscarded', id: string }
    | { __typename: 'DraftRefused', code: string, message: string, field: string | null }
   };

export type BringInDocumentMutationVariables = Exact<{
  file: string;
}>;


export type BringInDocumentMutation = { bringInDocument:
    | { __typename: 'DocumentBroughtIn', text: { hash: string, kind: string, name: string } }
    | { __typename: 'DraftRefused', code: string, message: string, field: string | null }
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
export const OwnAttestationPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment OwnAttestationParts on OwnAttestation {
  id
  state
  askedOn
  expiresOn
  isTaken
  reason
}
    `, {"fragmentName":"OwnAttestationParts"}) as unknown as TypedDocumentString<OwnAttestationPartsFragment, unknown>;
export const AttestationAnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AttestationAnswered on AttestationResult {
  __typename
  ... on AttestationChanged {
    file
    now {
      ...OwnAttestationParts
    }
  }
  ... on AttestationRefused {
    code
    message
  }
}
    fragment OwnAttestationParts on OwnAttestation {
  id
  state
  askedOn
  expiresOn
  isTaken
  reason
}`, {"fragmentName":"AttestationAnswered"}) as unknown as TypedDocumentString<AttestationAnsweredFragment, unknown>;
export const FigureLineFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment FigureLine on FigureRow {
  month
  from
  to
  organizationId
  organizationName
  kind
  code
  label
  value
  atLeast
  suppressedCells
  text
  before {
    value
    text
  }
  change {
    difference
    basisPoints
  }
  coverage {
    reports
    reportsExpected
  }
}
    `, {"fragmentName":"FigureLine"}) as unknown as TypedDocumentString<FigureLineFragment, unknown>;
export const AffiliationAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}
    `, {"fragmentName":"AffiliationAnswer"}) as unknown as TypedDocumentString<AffiliationAnswerFragment, unknown>;
export const CaucusPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CaucusParts on Caucus {
  id
  name
  foundedOn
  matters {
    id
    bodyId
    title
    words
    minutes
    publishedOn
    meetingId
  }
  handOver {
    endedOn
  }
}
    `, {"fragmentName":"CaucusParts"}) as unknown as TypedDocumentString<CaucusPartsFragment, unknown>;
export const CiterPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CiterParts on CiterView {
  kind
  id
  day
  title
  clause
  version
  holds
}
    `, {"fragmentName":"CiterParts"}) as unknown as TypedDocumentString<CiterPartsFragment, unknown>;
export const CriticismPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CriticismParts on CriticismView {
  id
  decisionId
  officeId
  bodyName
  authorName
  state
  words
  answer
  writtenOn
  dueOn
  answeredOn
  closedOn
  isOverdue
  isMine
  isMineToAnswer
}
    `, {"fragmentName":"CriticismParts"}) as unknown as TypedDocumentString<CriticismPartsFragment, unknown>;
export const CriticismAnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment CriticismAnswered on CriticismResult {
  __typename
  ... on CriticismDone {
    id
  }
  ... on CriticismRefused {
    code
    message
  }
}
    `, {"fragmentName":"CriticismAnswered"}) as unknown as TypedDocumentString<CriticismAnsweredFragment, unknown>;
export const TurnPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment TurnParts on ComingTurn {
  officeCode
  officeTitle
  turn
  beginsOn
  endsOn
  dueRef
  understudyRef
  nth
  of
  order {
    ref
    name
    servedUntil
    standing
    preparation
    mentorName
  }
  offer {
    id
    giverRef
    takerRef
  }
  waitingDecision
  proof {
    factsJson
    factsHash
    people {
      ref
      name
    }
  }
  mentors {
    ref
    name
  }
}
    `, {"fragmentName":"TurnParts"}) as unknown as TypedDocumentString<TurnPartsFragment, unknown>;
export const RulePartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RuleParts on OfficePolicy {
  beginsOn
  endsBefore
  decidedBy
  rule {
    method
    termDays
    cooldownTerms
    seats
    understudy
    handOver
    appointedBy
  }
}
    `, {"fragmentName":"RuleParts"}) as unknown as TypedDocumentString<RulePartsFragment, unknown>;
export const BodyRulesPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment BodyRulesParts on BodyRules {
  quorum
  ordinary
  offices
  principles
  recall
  amendment
  byName
  noticeDays
  minimumElectorate
  recallSignatures
  confidenceDays
  amendedBy
  beginsOn
  endsBefore
  decidedBy
  fromFounding
}
    `, {"fragmentName":"BodyRulesParts"}) as unknown as TypedDocumentString<BodyRulesPartsFragment, unknown>;
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
export const QuestionFactsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment QuestionFacts on Question {
  id
  asker
  addressee
  isOurs
  otherName
  topic
  text
  month
  askedOn
  answerBy
  askedByOffice
  standing
  daysLate
  message {
    state
    receivedAt
    reason
    receipt
  }
  answers {
    part
    text
    answeredOn
    answeredByOffice
    late
    message {
      state
      receivedAt
      reason
      receipt
    }
  }
}
    `, {"fragmentName":"QuestionFacts"}) as unknown as TypedDocumentString<QuestionFactsFragment, unknown>;
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
export const NoticeItemFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment NoticeItem on Notice {
  key
  kind
  dueOn
  path
  isRead
}
    `, {"fragmentName":"NoticeItem"}) as unknown as TypedDocumentString<NoticeItemFragment, unknown>;
export const MailDigestFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment MailDigest on MailDigest {
  canBeSent
  state
  mailbox
  rhythm
}
    `, {"fragmentName":"MailDigest"}) as unknown as TypedDocumentString<MailDigestFragment, unknown>;
export const PersonToPickPartsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment PersonToPickParts on Person {
  ref
  displayName
  memberSince
  leftOn
}
    `, {"fragmentName":"PersonToPickParts"}) as unknown as TypedDocumentString<PersonToPickPartsFragment, unknown>;
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
export const RecallAnsweredFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}
    `, {"fragmentName":"RecallAnswered"}) as unknown as TypedDocumentString<RecallAnsweredFragment, unknown>;
export const RollCallAnswerFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment RollCallAnswer on RollCallResult {
  __typename
  ... on RollCallDone {
    id
  }
  ... on RollCallRefused {
    code
    effectCode
    message
  }
}
    `, {"fragmentName":"RollCallAnswer"}) as unknown as TypedDocumentString<RollCallAnswerFragment, unknown>;
export const VersionWordsFragmentDoc = /*#__PURE__*/ new TypedDocumentString(`
    fragment VersionWords on UnityVersion {
  kind
  version
  adoptedOn
  decisionId
  lineage
  affirmWithinDays
  language
  clauses {
    number
    title
    text
    hash
  }
}
    `, {"fragmentName":"VersionWords"}) as unknown as TypedDocumentString<VersionWordsFragment, unknown>;
export const OwnAttestationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnAttestations {
  myAttestations {
    ...OwnAttestationParts
  }
}
    fragment OwnAttestationParts on OwnAttestation {
  id
  state
  askedOn
  expiresOn
  isTaken
  reason
}`) as unknown as TypedDocumentString<OwnAttestationsQuery, OwnAttestationsQueryVariables>;
export const CountOfAttestationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CountOfAttestations {
  attestationCount
}
    `) as unknown as TypedDocumentString<CountOfAttestationsQuery, CountOfAttestationsQueryVariables>;
export const AskedAttestationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AskedAttestations {
  attestationRequests {
    id
    personRef
    displayName
    askedOn
  }
}
    `) as unknown as TypedDocumentString<AskedAttestationsQuery, AskedAttestationsQueryVariables>;
export const AttestationInForceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AttestationInForce($personRef: String!) {
  attestationInForce(personRef: $personRef)
}
    `) as unknown as TypedDocumentString<AttestationInForceQuery, AttestationInForceQueryVariables>;
export const AskForAttestationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskForAttestation {
  askForAttestation {
    ...AttestationAnswered
  }
}
    fragment OwnAttestationParts on OwnAttestation {
  id
  state
  askedOn
  expiresOn
  isTaken
  reason
}
fragment AttestationAnswered on AttestationResult {
  __typename
  ... on AttestationChanged {
    file
    now {
      ...OwnAttestationParts
    }
  }
  ... on AttestationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<AskForAttestationMutation, AskForAttestationMutationVariables>;
export const WithdrawAttestationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawAttestation {
  withdrawAttestation {
    ...AttestationAnswered
  }
}
    fragment OwnAttestationParts on OwnAttestation {
  id
  state
  askedOn
  expiresOn
  isTaken
  reason
}
fragment AttestationAnswered on AttestationResult {
  __typename
  ... on AttestationChanged {
    file
    now {
      ...OwnAttestationParts
    }
  }
  ... on AttestationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<WithdrawAttestationMutation, WithdrawAttestationMutationVariables>;
export const TakeCredentialDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation TakeCredential($id: ID!) {
  takeCredential(id: $id) {
    ...AttestationAnswered
  }
}
    fragment OwnAttestationParts on OwnAttestation {
  id
  state
  askedOn
  expiresOn
  isTaken
  reason
}
fragment AttestationAnswered on AttestationResult {
  __typename
  ... on AttestationChanged {
    file
    now {
      ...OwnAttestationParts
    }
  }
  ... on AttestationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<TakeCredentialMutation, TakeCredentialMutationVariables>;
export const GiveBackAttestationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation GiveBackAttestation($id: ID!) {
  giveBackAttestation(id: $id) {
    ...AttestationAnswered
  }
}
    fragment OwnAttestationParts on OwnAttestation {
  id
  state
  askedOn
  expiresOn
  isTaken
  reason
}
fragment AttestationAnswered on AttestationResult {
  __typename
  ... on AttestationChanged {
    file
    now {
      ...OwnAttestationParts
    }
  }
  ... on AttestationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<GiveBackAttestationMutation, GiveBackAttestationMutationVariables>;
export const EnrolmentsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Enrolments($language: String!) {
  enrolments(language: $language) {
    thumbprint
    nodeId
    displayName
    kind
    words
    state
    requestedAt
  }
}
    `) as unknown as TypedDocumentString<EnrolmentsQuery, EnrolmentsQueryVariables>;
export const IssueInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IssueInvitation {
  issueInvitation {
    code
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IssueInvitationMutation, IssueInvitationMutationVariables>;
export const ReportedSpanDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReportedSpan {
  reportedSpan {
    from
    to
  }
}
    `) as unknown as TypedDocumentString<ReportedSpanQuery, ReportedSpanQueryVariables>;
export const FiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Figures($indicator: String!, $from: String!, $to: String!, $groupBy: FigureGroup!, $period: FigurePeriod!, $order: FigureOrder!, $first: Int!, $after: String, $language: String!) {
  figures(
    indicator: $indicator
    from: $from
    to: $to
    groupBy: $groupBy
    period: $period
    order: $order
    first: $first
    after: $after
    language: $language
  ) {
    indicator
    label
    note
    rowsInAll
    endCursor
    coverage {
      organizations
      organizationsExpected
      reports
      reportsExpected
    }
    coverageBefore {
      reports
      reportsExpected
    }
    total {
      ...FigureLine
    }
    rows {
      ...FigureLine
    }
  }
}
    fragment FigureLine on FigureRow {
  month
  from
  to
  organizationId
  organizationName
  kind
  code
  label
  value
  atLeast
  suppressedCells
  text
  before {
    value
    text
  }
  change {
    difference
    basisPoints
  }
  coverage {
    reports
    reportsExpected
  }
}`) as unknown as TypedDocumentString<FiguresQuery, FiguresQueryVariables>;
export const GuidanceRecipientsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GuidanceRecipients {
  organizations(first: 100) {
    items {
      id
      displayName
    }
  }
}
    `) as unknown as TypedDocumentString<GuidanceRecipientsQuery, GuidanceRecipientsQueryVariables>;
export const GuidanceRecipientDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GuidanceRecipient($id: ID!) {
  organization(id: $id) {
    id
    displayName
  }
}
    `) as unknown as TypedDocumentString<GuidanceRecipientQuery, GuidanceRecipientQueryVariables>;
export const IssueGuidanceDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IssueGuidance($input: IssueGuidanceInput!) {
  issueGuidance(input: $input) {
    __typename
    ... on GuidanceSent {
      guidance {
        id
        issuer
      }
    }
    ... on CorrespondenceRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IssueGuidanceMutation, IssueGuidanceMutationVariables>;
export const IndicatorsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Indicators($language: String!) {
  indicators(language: $language) {
    code
    label
    unit
    codes {
      code
      label
    }
  }
}
    `) as unknown as TypedDocumentString<IndicatorsQuery, IndicatorsQueryVariables>;
export const OrganizationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organization($id: ID!) {
  organization(id: $id) {
    id
    displayName
    kind
    state
    stateReason
    isReachable
    publishedOn
    isSuspended
    isStale
    firstContactAt
    lastContactAt
    firstMonth
    overdueMonths
    latestReport {
      month
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const OrganizationFiguresDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganizationFigures($id: ID!, $from: String!, $to: String!) {
  organization(id: $id) {
    id
    aggregates(from: $from, to: $to) {
      indicator
      code
      value
      suppressedCells
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationFiguresQuery, OrganizationFiguresQueryVariables>;
export const LiveOrganizationDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LiveOrganization($id: ID!) {
  organization(id: $id) {
    id
    stage
    offices {
      code
      title
      holderName
      endsOn
    }
    sites {
      name
    }
    releasedCells {
      month
      revision
      indicator
      code
      value
      suppressed
    }
  }
}
    `) as unknown as TypedDocumentString<LiveOrganizationQuery, LiveOrganizationQueryVariables>;
export const ReceivedMonthsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReceivedMonths($id: ID!, $first: Int!, $after: String) {
  receivedMonths(organization: $id, first: $first, after: $after) {
    items {
      month
      revisions {
        revision
        receivedAt
        approvedOffice
        cells
        suppressedCells
      }
    }
    endCursor
    total
  }
}
    `) as unknown as TypedDocumentString<ReceivedMonthsQuery, ReceivedMonthsQueryVariables>;
export const ReceivedReportDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ReceivedReport($id: ID!, $month: String!, $language: String!) {
  organization(id: $id) {
    id
    displayName
  }
  receivedReport(organization: $id, month: $month, language: $language) {
    month
    threshold
    revisions {
      revision
      receivedAt
      receipt
      approvedOffice
    }
    figures {
      indicator
      indicatorLabel
      code
      label
      value
      text
      earlierText
    }
  }
}
    `) as unknown as TypedDocumentString<ReceivedReportQuery, ReceivedReportQueryVariables>;
export const OrganizationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Organizations($first: Int!, $after: String, $search: String, $filter: OrganizationFilter, $order: OrganizationOrder!, $descending: Boolean!) {
  organizations(
    first: $first
    after: $after
    search: $search
    filter: $filter
    order: $order
    descending: $descending
  ) {
    items {
      id
      displayName
      kind
      state
      isSuspended
      isStale
      lastContactAt
      overdueMonths
      latestReport {
        month
        revision
      }
    }
    endCursor
    total
  }
}
    `) as unknown as TypedDocumentString<OrganizationsQuery, OrganizationsQueryVariables>;
export const OrganizationCountsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OrganizationCounts {
  organizationCounts {
    all
    overdue
    suspended
    stale
    stopped
  }
}
    `) as unknown as TypedDocumentString<OrganizationCountsQuery, OrganizationCountsQueryVariables>;
export const MyAffiliationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyAffiliations {
  myAffiliations {
    id
    name
    shownToMembers
  }
}
    `) as unknown as TypedDocumentString<MyAffiliationsQuery, MyAffiliationsQueryVariables>;
export const AffiliationsOfDocument = /*#__PURE__*/ new TypedDocumentString(`
    query AffiliationsOf($personRef: String!) {
  affiliationsOf(personRef: $personRef)
}
    `) as unknown as TypedDocumentString<AffiliationsOfQuery, AffiliationsOfQueryVariables>;
export const AddAffiliationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddAffiliation($name: String!, $shownToMembers: Boolean!) {
  addAffiliation(name: $name, shownToMembers: $shownToMembers) {
    ...AffiliationAnswer
  }
}
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<AddAffiliationMutation, AddAffiliationMutationVariables>;
export const ChangeAffiliationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeAffiliation($id: ID!, $name: String!, $shownToMembers: Boolean!) {
  changeAffiliation(id: $id, name: $name, shownToMembers: $shownToMembers) {
    ...AffiliationAnswer
  }
}
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ChangeAffiliationMutation, ChangeAffiliationMutationVariables>;
export const RemoveAffiliationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveAffiliation($id: ID!) {
  removeAffiliation(id: $id) {
    ...AffiliationAnswer
  }
}
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<RemoveAffiliationMutation, RemoveAffiliationMutationVariables>;
export const RecuseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Recuse($decisionId: ID!) {
  recuse(decisionId: $decisionId) {
    ...AffiliationAnswer
  }
}
    fragment AffiliationAnswer on AffiliationResult {
  __typename
  ... on AffiliationRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<RecuseMutation, RecuseMutationVariables>;
export const CaucusesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Caucuses {
  caucuses {
    ...CaucusParts
  }
  bodies {
    id
    name
  }
}
    fragment CaucusParts on Caucus {
  id
  name
  foundedOn
  matters {
    id
    bodyId
    title
    words
    minutes
    publishedOn
    meetingId
  }
  handOver {
    endedOn
  }
}`) as unknown as TypedDocumentString<CaucusesQuery, CaucusesQueryVariables>;
export const CaucusPapersDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CaucusPapers {
  caucusPaperRound {
    beginsOn
    asksUntil
    countsUntil
    paperKey
    hasAsked
  }
}
    `) as unknown as TypedDocumentString<CaucusPapersQuery, CaucusPapersQueryVariables>;
export const RequestCaucusPaperDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestCaucusPaper($beginsOn: String!, $blinded: String!) {
  requestCaucusPaper(beginsOn: $beginsOn, blinded: $blinded) {
    __typename
    ... on CaucusPaper {
      signature
    }
    ... on CaucusRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestCaucusPaperMutation, RequestCaucusPaperMutationVariables>;
export const CitersOfDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitersOfDecision($id: ID!) {
  citersOfDecision(id: $id) {
    ...CiterParts
  }
}
    fragment CiterParts on CiterView {
  kind
  id
  day
  title
  clause
  version
  holds
}`) as unknown as TypedDocumentString<CitersOfDecisionQuery, CitersOfDecisionQueryVariables>;
export const CitersOfDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CitersOfDocument($kind: String!) {
  citersOfDocument(kind: $kind) {
    ...CiterParts
  }
}
    fragment CiterParts on CiterView {
  kind
  id
  day
  title
  clause
  version
  holds
}`) as unknown as TypedDocumentString<CitersOfDocumentQuery, CitersOfDocumentQueryVariables>;
export const CriticismsForTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CriticismsForToday {
  criticisms {
    id
    state
    dueOn
    answeredOn
    isMine
    isMineToAnswer
  }
}
    `) as unknown as TypedDocumentString<CriticismsForTodayQuery, CriticismsForTodayQueryVariables>;
export const CriticismsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Criticisms {
  criticisms {
    ...CriticismParts
  }
}
    fragment CriticismParts on CriticismView {
  id
  decisionId
  officeId
  bodyName
  authorName
  state
  words
  answer
  writtenOn
  dueOn
  answeredOn
  closedOn
  isOverdue
  isMine
  isMineToAnswer
}`) as unknown as TypedDocumentString<CriticismsQuery, CriticismsQueryVariables>;
export const CriticismsOfDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CriticismsOfDecision($decisionId: ID!) {
  criticisms(decisionId: $decisionId) {
    ...CriticismParts
  }
}
    fragment CriticismParts on CriticismView {
  id
  decisionId
  officeId
  bodyName
  authorName
  state
  words
  answer
  writtenOn
  dueOn
  answeredOn
  closedOn
  isOverdue
  isMine
  isMineToAnswer
}`) as unknown as TypedDocumentString<CriticismsOfDecisionQuery, CriticismsOfDecisionQueryVariables>;
export const CriticismTargetsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query CriticismTargets {
  offices {
    id
    code
    title
  }
  decisions(first: 100) {
    items {
      id
      text
      day
      state
    }
  }
}
    `) as unknown as TypedDocumentString<CriticismTargetsQuery, CriticismTargetsQueryVariables>;
export const WriteCriticismDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WriteCriticism($input: CriticismInput!) {
  writeCriticism(input: $input) {
    ...CriticismAnswered
  }
}
    fragment CriticismAnswered on CriticismResult {
  __typename
  ... on CriticismDone {
    id
  }
  ... on CriticismRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<WriteCriticismMutation, WriteCriticismMutationVariables>;
export const AnswerCriticismDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerCriticism($id: ID!, $words: String!) {
  answerCriticism(id: $id, words: $words) {
    ...CriticismAnswered
  }
}
    fragment CriticismAnswered on CriticismResult {
  __typename
  ... on CriticismDone {
    id
  }
  ... on CriticismRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<AnswerCriticismMutation, AnswerCriticismMutationVariables>;
export const CloseCriticismDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseCriticism($id: ID!) {
  closeCriticism(id: $id) {
    ...CriticismAnswered
  }
}
    fragment CriticismAnswered on CriticismResult {
  __typename
  ... on CriticismDone {
    id
  }
  ... on CriticismRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<CloseCriticismMutation, CloseCriticismMutationVariables>;
export const DecisionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Decisions($first: Int!, $after: String) {
  decisions(first: $first, after: $after) {
    items {
      id
      day
      state
      text
      effectKind
      effectPayload
      recordedBy
      asksRecusal
    }
    endCursor
    total
  }
}
    `) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const DecisionNeedsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DecisionNeeds($effectKind: String) {
  bodies {
    id
    code
    name
    needs(effectKind: $effectKind) {
      rule
      present
      electorate
      noticeDays
      byName
    }
  }
}
    `) as unknown as TypedDocumentString<DecisionNeedsQuery, DecisionNeedsQueryVariables>;
export const BodiesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Bodies {
  bodies {
    id
    code
    name
  }
}
    `) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const RecordDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordDecision($input: RecordDecisionInput!) {
  recordDecision(input: $input) {
    __typename
    ... on DecisionRecorded {
      decision {
        id
        state
      }
    }
    ... on RecordDecisionRefused {
      code
      effectCode
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const SecondDecisionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SecondDecision($id: ID!) {
  secondDecision(id: $id) {
    __typename
    ... on DecisionSeconded {
      decision {
        id
        state
      }
    }
    ... on SecondDecisionRefused {
      code
      effectCode
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SecondDecisionMutation, SecondDecisionMutationVariables>;
export const DelegatesTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DelegatesToday {
  delegates {
    organization
    delegate
    nth
    beginsOn
    endsOn
    endedOn
    seatEndsOn
    unseatedOn
  }
}
    `) as unknown as TypedDocumentString<DelegatesTodayQuery, DelegatesTodayQueryVariables>;
export const OwnDelegatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnDelegates {
  delegations {
    mandateId
    delegate
    sentOn
    endedOn
    contentHash
    receivedAt
    isRefused
    credential
  }
  myDelegations {
    mandateId
    endsOn
    delegate
    committee
  }
}
    `) as unknown as TypedDocumentString<OwnDelegatesQuery, OwnDelegatesQueryVariables>;
export const SendDelegateDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendDelegate($mandateId: ID!) {
  sendDelegate(mandateId: $mandateId) {
    __typename
    ... on DelegationSent {
      code
    }
    ... on DelegationRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendDelegateMutation, SendDelegateMutationVariables>;
export const DelegateSeatsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DelegateSeats {
  delegates {
    node
    organization
    delegate
    nth
    beginsOn
    endsOn
    endedOn
    personName
    officeCode
    officeTitle
    seatedOn
    seatEndsOn
    decisionId
    unseatedOn
    unseatedBecause
    credential
  }
}
    `) as unknown as TypedDocumentString<DelegateSeatsQuery, DelegateSeatsQueryVariables>;
export const DelegateKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query DelegateKey($keyid: ID!) {
  knownKey(keyid: $keyid) {
    displayName
    publicKey
    validUntil
  }
}
    `) as unknown as TypedDocumentString<DelegateKeyQuery, DelegateKeyQueryVariables>;
export const ComingTurnsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ComingTurns {
  comingTurns {
    ...TurnParts
  }
}
    fragment TurnParts on ComingTurn {
  officeCode
  officeTitle
  turn
  beginsOn
  endsOn
  dueRef
  understudyRef
  nth
  of
  order {
    ref
    name
    servedUntil
    standing
    preparation
    mentorName
  }
  offer {
    id
    giverRef
    takerRef
  }
  waitingDecision
  proof {
    factsJson
    factsHash
    people {
      ref
      name
    }
  }
  mentors {
    ref
    name
  }
}`) as unknown as TypedDocumentString<ComingTurnsQuery, ComingTurnsQueryVariables>;
export const OfficeRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OfficeRules {
  bodies {
    code
    name
  }
  offices {
    code
    title
    termDays
    policy {
      ...RuleParts
    }
    policies {
      ...RuleParts
    }
  }
}
    fragment RuleParts on OfficePolicy {
  beginsOn
  endsBefore
  decidedBy
  rule {
    method
    termDays
    cooldownTerms
    seats
    understudy
    handOver
    appointedBy
  }
}`) as unknown as TypedDocumentString<OfficeRulesQuery, OfficeRulesQueryVariables>;
export const HeldOfficesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HeldOffices {
  offices {
    code
    title
    policy {
      rule {
        method
        handOver
      }
    }
    mandates {
      id
      holderRef
      holderName
      beginsOn
      endsOn
      state
      handOver
    }
  }
}
    `) as unknown as TypedDocumentString<HeldOfficesQuery, HeldOfficesQueryVariables>;
export const LeadershipRecordDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LeadershipRecord {
  leadershipRecord {
    members
    coverage {
      office
      haveServed
      haveBeenUnderstudy
    }
    signals {
      code
      office
      holderName
      terms
      seats
      mandateId
    }
  }
}
    `) as unknown as TypedDocumentString<LeadershipRecordQuery, LeadershipRecordQueryVariables>;
export const PassTurnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PassTurn($officeCode: String!, $reason: String!) {
  passTurn(officeCode: $officeCode, reason: $reason) {
    __typename
    ... on TurnRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PassTurnMutation, PassTurnMutationVariables>;
export const LeavePoolDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation LeavePool($officeCode: String!, $reason: String!) {
  leavePool(officeCode: $officeCode, reason: $reason) {
    __typename
    ... on TurnRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<LeavePoolMutation, LeavePoolMutationVariables>;
export const EnterPoolDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EnterPool($officeCode: String!) {
  enterPool(officeCode: $officeCode) {
    __typename
    ... on TurnRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EnterPoolMutation, EnterPoolMutationVariables>;
export const OfferSwapDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OfferSwap($officeCode: String!, $takerRef: ID!) {
  offerSwap(officeCode: $officeCode, takerRef: $takerRef) {
    __typename
    ... on TurnRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OfferSwapMutation, OfferSwapMutationVariables>;
export const AnswerSwapDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerSwap($officeCode: String!, $offerId: ID!, $answer: String!) {
  answerSwap(officeCode: $officeCode, offerId: $offerId, answer: $answer) {
    __typename
    ... on TurnRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerSwapMutation, AnswerSwapMutationVariables>;
export const PrepareForTurnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PrepareForTurn($officeCode: String!, $preparation: String!, $mentorRef: ID) {
  prepareForTurn(
    officeCode: $officeCode
    preparation: $preparation
    mentorRef: $mentorRef
  ) {
    __typename
    ... on TurnRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PrepareForTurnMutation, PrepareForTurnMutationVariables>;
export const RecordTurnDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordTurn($officeCode: String!, $language: String!) {
  recordTurn(officeCode: $officeCode, language: $language) {
    __typename
    ... on TurnRefused {
      code
      message
    }
    ... on RecordDecisionRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordTurnMutation, RecordTurnMutationVariables>;
export const WriteHandOverDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WriteHandOver($input: HandOverInput!) {
  writeHandOver(input: $input) {
    __typename
    ... on HandOverRefused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<WriteHandOverMutation, WriteHandOverMutationVariables>;
export const BodyRulesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BodyRules {
  bodies {
    id
    code
    name
    electorate
    rules {
      ...BodyRulesParts
    }
    allRules {
      ...BodyRulesParts
    }
  }
}
    fragment BodyRulesParts on BodyRules {
  quorum
  ordinary
  offices
  principles
  recall
  amendment
  byName
  noticeDays
  minimumElectorate
  recallSignatures
  confidenceDays
  amendedBy
  beginsOn
  endsBefore
  decidedBy
  fromFounding
}`) as unknown as TypedDocumentString<BodyRulesQuery, BodyRulesQueryVariables>;
export const RegisterVoterKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RegisterVoterKey($key: String!) {
  registerVoterKey(key: $key) {
    __typename
    ... on ElectionRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RegisterVoterKeyMutation, RegisterVoterKeyMutationVariables>;
export const RequestPaperDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RequestPaper($request: PaperRequestInput!, $blinded: String!, $forCoSigner: String) {
  requestPaper(request: $request, blinded: $blinded, forCoSigner: $forCoSigner) {
    __typename
    ... on PaperIssued {
      blindSignature
    }
    ... on ElectionRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RequestPaperMutation, RequestPaperMutationVariables>;
export const ElectionsForTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query ElectionsForToday {
  heldElections {
    id
    title
    phase
    since
    nominationsUntil
    issuingUntil
    castingUntil
    stepFrom
    issuesLate
    ownVoter
    ownRollKey
    hasAsked
    paperKey
    coSigner {
      paperKey
      ownSignature
    }
    nominations {
      personRef
      state
    }
  }
  voterKey
}
    `) as unknown as TypedDocumentString<ElectionsForTodayQuery, ElectionsForTodayQueryVariables>;
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
export const ExchangeDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Exchange {
  peers {
    id
    displayName
    state
    stateReason
    isReached
    lastContactAt
    staleSince
    nextAttemptAt
    failedAttempts
    collectProblem
    lostMessages
    waiting
    waitingSince
    delivered
    refused
    parked
    received
    receivedParked
    receiptsOwed
  }
}
    `) as unknown as TypedDocumentString<ExchangeQuery, ExchangeQueryVariables>;
export const SendNowDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SendNow($id: ID!) {
  sendNow(id: $id)
}
    `) as unknown as TypedDocumentString<SendNowMutation, SendNowMutationVariables>;
export const QuestionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Questions($ours: Boolean, $open: Boolean, $first: Int!) {
  questions(ours: $ours, open: $open, first: $first) {
    total
    items {
      ...QuestionFacts
    }
  }
}
    fragment QuestionFacts on Question {
  id
  asker
  addressee
  isOurs
  otherName
  topic
  text
  month
  askedOn
  answerBy
  askedByOffice
  standing
  daysLate
  message {
    state
    receivedAt
    reason
    receipt
  }
  answers {
    part
    text
    answeredOn
    answeredByOffice
    late
    message {
      state
      receivedAt
      reason
      receipt
    }
  }
}`) as unknown as TypedDocumentString<QuestionsQuery, QuestionsQueryVariables>;
export const QuestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Question($asker: ID!, $id: ID!) {
  question(asker: $asker, id: $id) {
    ...QuestionFacts
  }
}
    fragment QuestionFacts on Question {
  id
  asker
  addressee
  isOurs
  otherName
  topic
  text
  month
  askedOn
  answerBy
  askedByOffice
  standing
  daysLate
  message {
    state
    receivedAt
    reason
    receipt
  }
  answers {
    part
    text
    answeredOn
    answeredByOffice
    late
    message {
      state
      receivedAt
      reason
      receipt
    }
  }
}`) as unknown as TypedDocumentString<QuestionQuery, QuestionQueryVariables>;
export const GuidanceListDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GuidanceList($first: Int!) {
  guidance(first: $first) {
    total
    items {
      id
      issuer
      issuerName
      isOurs
      kind
      text
      replyBy
      issuedOn
      addressees {
        organization
        standing
        daysLate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GuidanceListQuery, GuidanceListQueryVariables>;
export const GuidanceItemDocument = /*#__PURE__*/ new TypedDocumentString(`
    query GuidanceItem($issuer: ID!, $id: ID!) {
  guidanceItem(issuer: $issuer, id: $id) {
    id
    issuer
    issuerName
    isOurs
    kind
    text
    clause
    month
    replyBy
    audience
    issuedOn
    issuedByOffice
    addressees {
      organization
      name
      standing
      daysLate
      message {
        state
        receivedAt
        reason
        receipt
      }
      replies {
        version
        disposition
        reason
        answeredOn
        answeredByOffice
        message {
          state
          receivedAt
          reason
          receipt
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GuidanceItemQuery, GuidanceItemQueryVariables>;
export const AskQuestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskQuestion($input: AskQuestionInput!) {
  askQuestion(input: $input) {
    __typename
    ... on QuestionSent {
      question {
        id
        asker
      }
    }
    ... on CorrespondenceRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskQuestionMutation, AskQuestionMutationVariables>;
export const AnswerQuestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AnswerQuestion($input: AnswerQuestionInput!) {
  answerQuestion(input: $input) {
    __typename
    ... on QuestionSent {
      question {
        id
        asker
      }
    }
    ... on CorrespondenceRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AnswerQuestionMutation, AnswerQuestionMutationVariables>;
export const OwnKeysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnKeys {
  ownKeys {
    thumbprint
    validFrom
    retiredAt
  }
}
    `) as unknown as TypedDocumentString<OwnKeysQuery, OwnKeysQueryVariables>;
export const KnownKeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    query KnownKey($keyid: ID!) {
  knownKey(keyid: $keyid) {
    displayName
    publicKey
    validUntil
  }
}
    `) as unknown as TypedDocumentString<KnownKeyQuery, KnownKeyQueryVariables>;
export const PeerKeysDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeerKeys($id: ID!, $language: String!) {
  peerKeys(id: $id, language: $language) {
    id
    displayName
    words
    validFrom
    knowsOurKey
    leftOn
    lostRanges {
      epoch
      first
      last
      closedOn
    }
  }
}
    `) as unknown as TypedDocumentString<PeerKeysQuery, PeerKeysQueryVariables>;
export const SuspensionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Suspensions($nodeId: ID!, $first: Int!, $after: String) {
  suspensions(nodeId: $nodeId, first: $first, after: $after) {
    items {
      id
      byUs
      state
      beginsAt
      endsOn
      endedAt
      decisionId
    }
    endCursor
    total
  }
}
    `) as unknown as TypedDocumentString<SuspensionsQuery, SuspensionsQueryVariables>;
export const MeetingsTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MeetingsToday {
  meetings {
    id
    bodyName
    day
    beginsAt
    state
  }
  proposals {
    id
    title
    asksMe
    windowUntil
    voteUntil
  }
  decisions(first: 50, filter: {kind: "mine"}) {
    items {
      id
      text
      state
      task {
        dueOn
        state
        isReviewed
      }
    }
  }
  reviews: decisions(first: 20, filter: {kind: "review"}, order: "review") {
    items {
      id
      text
      reviewOn
    }
  }
}
    `) as unknown as TypedDocumentString<MeetingsTodayQuery, MeetingsTodayQueryVariables>;
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
export const UnreadNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnreadNotices {
  myNotices {
    key
    isRead
  }
}
    `) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const MyNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyNotices {
  myNotices {
    ...NoticeItem
  }
}
    fragment NoticeItem on Notice {
  key
  kind
  dueOn
  path
  isRead
}`) as unknown as TypedDocumentString<MyNoticesQuery, MyNoticesQueryVariables>;
export const MarkNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MarkNotices($keys: [ID!]!, $isRead: Boolean!) {
  markNotices(keys: $keys, isRead: $isRead) {
    ...NoticeItem
  }
}
    fragment NoticeItem on Notice {
  key
  kind
  dueOn
  path
  isRead
}`) as unknown as TypedDocumentString<MarkNoticesMutation, MarkNoticesMutationVariables>;
export const MyDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyDigest {
  myDigest {
    ...MailDigest
  }
}
    fragment MailDigest on MailDigest {
  canBeSent
  state
  mailbox
  rhythm
}`) as unknown as TypedDocumentString<MyDigestQuery, MyDigestQueryVariables>;
export const AskForDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AskForDigest($mailbox: String!, $rhythm: DigestRhythm!, $language: String!) {
  askForDigest(mailbox: $mailbox, rhythm: $rhythm, language: $language) {
    __typename
    ... on DigestRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AskForDigestMutation, AskForDigestMutationVariables>;
export const ConfirmDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmDigest($code: String!) {
  confirmDigest(code: $code) {
    __typename
    ... on DigestRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmDigestMutation, ConfirmDigestMutationVariables>;
export const StopDigestDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation StopDigest {
  stopDigest {
    ...MailDigest
  }
}
    fragment MailDigest on MailDigest {
  canBeSent
  state
  mailbox
  rhythm
}`) as unknown as TypedDocumentString<StopDigestMutation, StopDigestMutationVariables>;
export const PeopleToPickDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PeopleToPick($among: String!, $name: String, $first: Int!) {
  people(among: $among, name: $name, first: $first) {
    items {
      ...PersonToPickParts
    }
    total
  }
}
    fragment PersonToPickParts on Person {
  ref
  displayName
  memberSince
  leftOn
}`) as unknown as TypedDocumentString<PeopleToPickQuery, PeopleToPickQueryVariables>;
export const PersonPickedDocument = /*#__PURE__*/ new TypedDocumentString(`
    query PersonPicked($ref: ID!) {
  people(ref: $ref, first: 1) {
    items {
      ...PersonToPickParts
    }
  }
}
    fragment PersonToPickParts on Person {
  ref
  displayName
  memberSince
  leftOn
}`) as unknown as TypedDocumentString<PersonPickedQuery, PersonPickedQueryVariables>;
export const MachineKeptDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MachineKept {
  machineKept {
    custody
    backupOn
  }
}
    `) as unknown as TypedDocumentString<MachineKeptQuery, MachineKeptQueryVariables>;
export const HeldDataDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HeldData($language: String!) {
  heldData(language: $language) {
    place
    name
    purpose
    readers
    retention
    mine
    since
    goesOn
  }
  purgeRuns {
    day
    removed {
      place
      count
    }
  }
}
    `) as unknown as TypedDocumentString<HeldDataQuery, HeldDataQueryVariables>;
export const PrepareOwnDataDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PrepareOwnData {
  prepareOwnData {
    __typename
    ... on OwnDataLink {
      path
      expiresAt
    }
    ... on OwnDataRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PrepareOwnDataMutation, PrepareOwnDataMutationVariables>;
export const OwnErasureDocument = /*#__PURE__*/ new TypedDocumentString(`
    query OwnErasure {
  ownErasure {
    texts
    mandates
  }
}
    `) as unknown as TypedDocumentString<OwnErasureQuery, OwnErasureQueryVariables>;
export const EraseMeDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EraseMe($words: String!, $language: String!) {
  eraseMe(words: $words, language: $language) {
    __typename
    ... on Erased {
      waiting {
        texts
        mandates
      }
    }
    ... on EraseRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<EraseMeMutation, EraseMeMutationVariables>;
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
export const RecallsTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecallsToday {
  recallPetitions(onlyOpen: true) {
    id
    officeCode
    officeTitle
    isMine
    kind
    phase
    until
    heldOn
    asksMe
    isToRecord
  }
}
    `) as unknown as TypedDocumentString<RecallsTodayQuery, RecallsTodayQueryVariables>;
export const RecallPetitionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecallPetitions {
  recallPetitions {
    id
    officeCode
    officeTitle
    holderName
    isMine
    kind
    because
    phase
    until
    signatures
    needed
    electorate
    hasSigned
    isToRecord
    hasLapsed
    electionId
    heldOn
    answers {
      yes
      no
      blank
    }
    decisionId
  }
}
    `) as unknown as TypedDocumentString<RecallPetitionsQuery, RecallPetitionsQueryVariables>;
export const OpenRecallPetitionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenRecallPetition($mandateId: ID!, $kind: String!) {
  openRecallPetition(mandateId: $mandateId, kind: $kind) {
    ...RecallAnswered
  }
}
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<OpenRecallPetitionMutation, OpenRecallPetitionMutationVariables>;
export const SignRecallPetitionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignRecallPetition($id: ID!) {
  signRecallPetition(id: $id) {
    ...RecallAnswered
  }
}
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<SignRecallPetitionMutation, SignRecallPetitionMutationVariables>;
export const WithdrawRecallSignatureDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawRecallSignature($id: ID!) {
  withdrawRecallSignature(id: $id) {
    ...RecallAnswered
  }
}
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<WithdrawRecallSignatureMutation, WithdrawRecallSignatureMutationVariables>;
export const ConcludeRecallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConcludeRecall($id: ID!, $language: String!, $room: RoomVoteInput) {
  concludeRecall(id: $id, language: $language, room: $room) {
    ...RecallAnswered
  }
}
    fragment RecallAnswered on RecallResult {
  __typename
  ... on RecallRefused {
    code
    message
  }
}`) as unknown as TypedDocumentString<ConcludeRecallMutation, ConcludeRecallMutationVariables>;
export const RecordMandatesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecordMandates {
  node {
    id
  }
  restores {
    performedOn
    backupOf
    witnessedOn
  }
  witnessedRecords {
    items {
      peerId
      displayName
      state
      day
      firstSeen
      restoredOn
      forkedOn
    }
    total
  }
  offices {
    code
    title
  }
  mandates {
    id
    officeCode
    holderRef
    holderName
    beginsOn
    endsOn
    endedOn
    state
    handOver
    beganBy
    endedBy
  }
}
    `) as unknown as TypedDocumentString<RecordMandatesQuery, RecordMandatesQueryVariables>;
export const RecordDecisionsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecordDecisions($first: Int!, $after: String, $filter: DecisionFilterInput! = {}, $order: String! = "latest") {
  decisions(first: $first, after: $after, filter: $filter, order: $order) {
    items {
      id
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
    endCursor
    total
  }
}
    `) as unknown as TypedDocumentString<RecordDecisionsQuery, RecordDecisionsQueryVariables>;
export const LedgerEvidenceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query LedgerEvidence($subjects: [ID!]!, $seenSize: Int!) {
  ledgerEvidence(subjects: $subjects, seenSize: $seenSize) {
    size
    root
    sinceSeen
    checkpoint {
      day
      logRoot
      logSize
    }
    sinceCheckpoint
    entries {
      index
      json
      proof
    }
  }
}
    `) as unknown as TypedDocumentString<LedgerEvidenceQuery, LedgerEvidenceQueryVariables>;
export const HandOverNoteDocument = /*#__PURE__*/ new TypedDocumentString(`
    query HandOverNote($mandateId: ID!) {
  handOver(mandateId: $mandateId) {
    writtenOn
    openTasks
    whereThingsAre
    comingDates
  }
}
    `) as unknown as TypedDocumentString<HandOverNoteQuery, HandOverNoteQueryVariables>;
export const BegunTurnProofDocument = /*#__PURE__*/ new TypedDocumentString(`
    query BegunTurnProof($mandateId: ID!) {
  turnProof(mandateId: $mandateId) {
    factsJson
    factsHash
    people {
      ref
      name
    }
  }
}
    `) as unknown as TypedDocumentString<BegunTurnProofQuery, BegunTurnProofQueryVariables>;
export const SayTaskDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SayTask($decisionId: ID!, $word: String!) {
  sayTask(decisionId: $decisionId, word: $word) {
    __typename
    ... on SayTaskRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SayTaskMutation, SayTaskMutationVariables>;
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
export const RecoverySheetDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RecoverySheet {
  recoverySheet {
    state
    here
  }
}
    `) as unknown as TypedDocumentString<RecoverySheetQuery, RecoverySheetQueryVariables>;
export const RecordRecoverySheetDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecordRecoverySheet($recipient: String!) {
  recordRecoverySheet(recipient: $recipient) {
    __typename
    ... on RecoverySheet {
      state
    }
    ... on RecoverySheetRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordRecoverySheetMutation, RecordRecoverySheetMutationVariables>;
export const RollCallsTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RollCallsToday {
  rollCalls {
    id
    bodyName
    text
    phase
    closesOn
    myVote
    iVote
    iClose
  }
}
    `) as unknown as TypedDocumentString<RollCallsTodayQuery, RollCallsTodayQueryVariables>;
export const OpenRollCallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation OpenRollCall($input: OpenRollCallInput!) {
  openRollCall(input: $input) {
    __typename
    ... on RollCallDone {
      id
    }
    ... on RollCallRefused {
      code
      effectCode
      message
    }
  }
}
    `) as unknown as TypedDocumentString<OpenRollCallMutation, OpenRollCallMutationVariables>;
export const RollCallsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RollCalls {
  rollCalls {
    id
    bodyName
    text
    phase
    openedOn
    closesOn
    myVote
    iVote
    iClose
  }
}
    `) as unknown as TypedDocumentString<RollCallsQuery, RollCallsQueryVariables>;
export const RollCallDocument = /*#__PURE__*/ new TypedDocumentString(`
    query RollCall($id: ID!) {
  rollCall(id: $id) {
    id
    bodyName
    text
    moderatorName
    phase
    openedOn
    closesOn
    closesEarly
    effectKind
    count {
      electorate
      present
      inFavour
      against
    }
    roll {
      name
      vote
    }
    myVote
    iVote
    iClose
    decisionId
  }
}
    `) as unknown as TypedDocumentString<RollCallQuery, RollCallQueryVariables>;
export const VoteByNameDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation VoteByName($id: ID!, $vote: String!) {
  voteByName(id: $id, vote: $vote) {
    ...RollCallAnswer
  }
}
    fragment RollCallAnswer on RollCallResult {
  __typename
  ... on RollCallDone {
    id
  }
  ... on RollCallRefused {
    code
    effectCode
    message
  }
}`) as unknown as TypedDocumentString<VoteByNameMutation, VoteByNameMutationVariables>;
export const CloseRollCallDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation CloseRollCall($id: ID!) {
  closeRollCall(id: $id) {
    ...RollCallAnswer
  }
}
    fragment RollCallAnswer on RollCallResult {
  __typename
  ... on RollCallDone {
    id
  }
  ... on RollCallRefused {
    code
    effectCode
    message
  }
}`) as unknown as TypedDocumentString<CloseRollCallMutation, CloseRollCallMutationVariables>;
export const SessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Session {
  node {
    id
    kind
    displayName
    url
    founded
    custodyOpen
    recoveryOpen
  }
  me {
    personRef
    displayName
    permissions
    zone
    secondFactor {
      state
      waitsFrom
      daysLeft
    }
    mandates {
      id
      officeCode
      endsOn
    }
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const OfficesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Offices {
  offices {
    id
    code
    title
    permissions
  }
}
    `) as unknown as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;
export const SignInDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignIn($login: String!, $password: String!, $code: String) {
  signIn(login: $login, password: $password, code: $code) {
    __typename
    ... on SignedIn {
      me {
        personRef
      }
    }
    ... on SignInRefused {
      code
      message
      retryAfterSeconds
      methods
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const PasskeyQuestionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation PasskeyQuestion {
  passkeyQuestion
}
    `) as unknown as TypedDocumentString<PasskeyQuestionMutation, PasskeyQuestionMutationVariables>;
export const SignInWithPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignInWithPasskey($response: String!) {
  signInWithPasskey(response: $response) {
    __typename
    ... on SignInRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SignInWithPasskeyMutation, SignInWithPasskeyMutationVariables>;
export const SignOutDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AcceptInvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AcceptInvitation($code: String!, $login: String!, $password: String!) {
  acceptInvitation(code: $code, login: $login, password: $password) {
    __typename
    ... on InvitationAccepted {
      personRef
    }
    ... on InvitationRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AcceptInvitationMutation, AcceptInvitationMutationVariables>;
export const FoundDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation Found($input: FoundInput!) {
  found(input: $input) {
    __typename
    ... on Founded {
      decisionId
      invitations {
        personRef
        displayName
        code
      }
      asked {
        personRef
        displayName
        code
      }
    }
    ... on FoundRefused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<FoundMutation, FoundMutationVariables>;
export const FoundingChoicesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query FoundingChoices($language: String!) {
  bylawsTemplates(language: $language) {
    code
    title
    summary
    isDefault
    bodies {
      code
      name
      rules {
        quorum
        ordinary
        offices
        principles
        recall
        amendment
        byName
        noticeDays
        minimumElectorate
        recallSignatures
        confidenceDays
      }
    }
    offices {
      code
      body
      title
      duties
      rule {
        seats
      }
    }
  }
  unityPacks(language: $language) {
    code
    isDefault
    clauses {
      title
      text
    }
  }
  workingRulesPacks(language: $language) {
    code
    title
    isDefault
    clauses {
      title
      text
    }
  }
}
    `) as unknown as TypedDocumentString<FoundingChoicesQuery, FoundingChoicesQueryVariables>;
export const ChooseCustodyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChooseCustody($code: String!, $custody: String!, $passphrase: String) {
  chooseCustody(code: $code, custody: $custody, passphrase: $passphrase) {
    __typename
    ... on CustodyChosen {
      custody
    }
    ... on SetUpRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChooseCustodyMutation, ChooseCustodyMutationVariables>;
export const RenameMyselfDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenameMyself($displayName: String!) {
  renameMyself(displayName: $displayName) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenameMyselfMutation, RenameMyselfMutationVariables>;
export const MyAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query MyAccount {
  myAccount {
    login
    recoveryCodesLeft
    oneTimeCodes
    passkeys {
      id
      name
      madeOn
      lastUsedOn
    }
    sessions {
      id
      label
      begunOn
      lastSeenOn
      current
    }
  }
}
    `) as unknown as TypedDocumentString<MyAccountQuery, MyAccountQueryVariables>;
export const RenameSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenameSession($id: ID!, $label: String!) {
  renameSession(id: $id, label: $label) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenameSessionMutation, RenameSessionMutationVariables>;
export const EndSessionDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation EndSession($id: ID!) {
  endSession(id: $id)
}
    `) as unknown as TypedDocumentString<EndSessionMutation, EndSessionMutationVariables>;
export const SignOutEverywhereDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation SignOutEverywhere {
  signOutEverywhere
}
    `) as unknown as TypedDocumentString<SignOutEverywhereMutation, SignOutEverywhereMutationVariables>;
export const ChangePasswordDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(current: $current, next: $next) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const MakeRecoveryCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation MakeRecoveryCodes {
  makeRecoveryCodes {
    __typename
    ... on RecoveryCodesMade {
      codes
    }
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MakeRecoveryCodesMutation, MakeRecoveryCodesMutationVariables>;
export const RecoverAccountDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RecoverAccount($login: String!, $code: String!, $password: String!) {
  recoverAccount(login: $login, code: $code, password: $password) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecoverAccountMutation, RecoverAccountMutationVariables>;
export const ConfirmIdentityDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmIdentity($password: String!, $code: String) {
  confirmIdentity(password: $password, code: $code) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmIdentityMutation, ConfirmIdentityMutationVariables>;
export const ConfirmWithPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmWithPasskey($response: String!) {
  confirmWithPasskey(response: $response) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmWithPasskeyMutation, ConfirmWithPasskeyMutationVariables>;
export const BeginOneTimeCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginOneTimeCodes {
  beginOneTimeCodes {
    __typename
    ... on OneTimeCodesBegun {
      secret
      uri
    }
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BeginOneTimeCodesMutation, BeginOneTimeCodesMutationVariables>;
export const ConfirmOneTimeCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ConfirmOneTimeCodes($code: String!) {
  confirmOneTimeCodes(code: $code) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ConfirmOneTimeCodesMutation, ConfirmOneTimeCodesMutationVariables>;
export const RemoveOneTimeCodesDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemoveOneTimeCodes {
  removeOneTimeCodes {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveOneTimeCodesMutation, RemoveOneTimeCodesMutationVariables>;
export const BeginPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginPasskey {
  beginPasskey {
    __typename
    ... on PasskeyBegun {
      options
    }
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<BeginPasskeyMutation, BeginPasskeyMutationVariables>;
export const AddPasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AddPasskey($name: String!, $response: String!) {
  addPasskey(name: $name, response: $response) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddPasskeyMutation, AddPasskeyMutationVariables>;
export const RenamePasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RenamePasskey($id: ID!, $name: String!) {
  renamePasskey(id: $id, name: $name) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RenamePasskeyMutation, RenamePasskeyMutationVariables>;
export const RemovePasskeyDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation RemovePasskey($id: ID!) {
  removePasskey(id: $id) {
    __typename
    ... on AccountRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemovePasskeyMutation, RemovePasskeyMutationVariables>;
export const ReinvitationsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Reinvitations {
  reinvitations {
    decisionId
    displayName
    until
    used
  }
}
    `) as unknown as TypedDocumentString<ReinvitationsQuery, ReinvitationsQueryVariables>;
export const IssueReinvitationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation IssueReinvitation($decisionId: ID!) {
  issueReinvitation(decisionId: $decisionId) {
    __typename
    ... on ReinvitationIssued {
      code
    }
    ... on ReinvitationRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<IssueReinvitationMutation, IssueReinvitationMutationVariables>;
export const OriginDocument = /*#__PURE__*/ new TypedDocumentString(`
    query Origin {
  origin {
    organization
    name
    foundedOn
    decision
    entry
    word
    papers {
      id
      kind
      title
      words
      day
      inFavour
      against
    }
  }
  caucuses {
    id
    name
    handOver {
      endedOn
      decision
      successor
    }
  }
}
    `) as unknown as TypedDocumentString<OriginQuery, OriginQueryVariables>;
export const UnityInForceDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnityInForce($kind: String!) {
  unityVersion(kind: $kind) {
    ...VersionWords
    file
    parent {
      hash
      name
    }
  }
  unityVersions(kind: $kind) {
    version
    adoptedOn
    lineage
    decisionId
  }
  myStanding(kind: $kind) {
    kind
    state
    until
    clauses {
      number
      affirmedOn
      until
    }
  }
}
    fragment VersionWords on UnityVersion {
  kind
  version
  adoptedOn
  decisionId
  lineage
  affirmWithinDays
  language
  clauses {
    number
    title
    text
    hash
  }
}`) as unknown as TypedDocumentString<UnityInForceQuery, UnityInForceQueryVariables>;
export const UnityCountDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnityCount($kind: String!) {
  affirmationCount(kind: $kind) {
    shown
    affirmed
    members
  }
}
    `) as unknown as TypedDocumentString<UnityCountQuery, UnityCountQueryVariables>;
export const UnityVersionWordsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnityVersionWords($kind: String!, $version: Int!) {
  unityVersion(kind: $kind, version: $version) {
    ...VersionWords
    parent {
      name
      clauses {
        number
        title
        text
      }
    }
  }
}
    fragment VersionWords on UnityVersion {
  kind
  version
  adoptedOn
  decisionId
  lineage
  affirmWithinDays
  language
  clauses {
    number
    title
    text
    hash
  }
}`) as unknown as TypedDocumentString<UnityVersionWordsQuery, UnityVersionWordsQueryVariables>;
export const UnityDraftsDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnityDrafts($kind: String!) {
  unityDrafts(kind: $kind) {
    id
    language
    changedOn
    clauses {
      title
    }
  }
  unityTexts(kind: $kind) {
    hash
    name
    language
    clauses {
      title
      text
    }
  }
}
    `) as unknown as TypedDocumentString<UnityDraftsQuery, UnityDraftsQueryVariables>;
export const UnityDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnityDraft($id: ID!) {
  unityDraft(id: $id) {
    id
    kind
    language
    revision
    hash
    changedOn
    clauses {
      number
      title
      text
    }
    parent {
      name
      clauses {
        number
        title
        text
      }
    }
  }
}
    `) as unknown as TypedDocumentString<UnityDraftQuery, UnityDraftQueryVariables>;
export const UnityTodayDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnityToday {
  unity: myStanding(kind: "points-of-unity") {
    state
    until
    clauses {
      affirmedOn
    }
  }
  obligations: myStanding(kind: "member-obligations") {
    state
    until
    clauses {
      affirmedOn
    }
  }
}
    `) as unknown as TypedDocumentString<UnityTodayQuery, UnityTodayQueryVariables>;
export const AffirmClauseDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation AffirmClause($read: ReadClauseInput!) {
  affirmClause(read: $read) {
    __typename
    ... on Affirmed {
      standing {
        state
      }
    }
    ... on AffirmationRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AffirmClauseMutation, AffirmClauseMutationVariables>;
export const WithdrawAffirmationDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation WithdrawAffirmation($read: ReadClauseInput!) {
  withdrawAffirmation(read: $read) {
    __typename
    ... on Affirmed {
      standing {
        state
      }
    }
    ... on AffirmationRefused {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawAffirmationMutation, WithdrawAffirmationMutationVariables>;
export const BeginUnityDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BeginUnityDraft($input: BeginDraftInput!) {
  beginUnityDraft(input: $input) {
    __typename
    ... on DraftKept {
      draft {
        id
      }
    }
    ... on DraftRefused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<BeginUnityDraftMutation, BeginUnityDraftMutationVariables>;
export const ChangeUnityDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation ChangeUnityDraft($id: ID!, $revision: Int!, $words: UnityWordsInput!) {
  changeUnityDraft(id: $id, revision: $revision, words: $words) {
    __typename
    ... on DraftKept {
      draft {
        id
        revision
      }
    }
    ... on DraftRefused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeUnityDraftMutation, ChangeUnityDraftMutationVariables>;
export const DiscardUnityDraftDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation DiscardUnityDraft($id: ID!) {
  discardUnityDraft(id: $id) {
    __typename
    ... on DraftDiscarded {
      id
    }
    ... on DraftRefused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DiscardUnityDraftMutation, DiscardUnityDraftMutationVariables>;
export const BringInDocumentDocument = /*#__PURE__*/ new TypedDocumentString(`
    mutation BringInDocument($file: String!) {
  bringInDocument(file: $file) {
    __typename
    ... on DocumentBroughtIn {
      text {
        hash
        kind
        name
      }
    }
    ... on DraftRefused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<BringInDocumentMutation, BringInDocumentMutationVariables>;