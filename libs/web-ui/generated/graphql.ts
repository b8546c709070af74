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

/** The same on both sides. */
export type CorrespondenceStanding =
  | 'ANSWERED'
  | 'ANSWERED_LATE'
  | 'OPEN'
  | 'OVERDUE';

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

export type Disposition =
  | 'ADOPT'
  | 'ADOPT_WITH_CHANGES'
  | 'DECLINE';

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

/** WAITING to be sent, SENT without a receipt yet, RECEIPTED, REFUSED by its receipt, HELD_BACK for a person. */
export type MessageState =
  | 'HELD_BACK'
  | 'RECEIPTED'
  | 'REFUSED'
  | 'SENT'
  | 'WAITING';

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

export type CriticismsForTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type CriticismsForTodayQuery = { criticisms: Array<{ id: string, state: string, dueOn: string, answeredOn: string | null, isMine: boolean, isMineToAnswer: boolean }> };

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

export type ElectionsForTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type ElectionsForTodayQuery = { voterKey: string | null, heldElections: Array<{ id: string, title: string, phase: string, since: string, nominationsUntil: string, issuingUntil: string, castingUntil: string, stepFrom: string | null, issuesLate: boolean, ownVoter: string | null, ownRollKey: string | null, hasAsked: boolean, paperKey: string | null, coSigner: { paperKey: string | null, ownSignature: string | null } | null, nominations: Array<{ personRef: string, state: string }> }> };

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

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { myNotices: Array<{ key: string, isRead: boolean }> };

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

export type RecallsTodayQueryVariables = Exact<{ [key: string]: never; }>;


export type RecallsTodayQuery = { recallPetitions: Array<{ id: string, officeCode: string, officeTitle: string, isMine: boolean, kind: string, phase: string, until: string, heldOn: string | null, asksMe: boolean, isToRecord: boolean }> };

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
export const UnreadNoticesDocument = /*#__PURE__*/ new TypedDocumentString(`
    query UnreadNotices {
  myNotices {
    key
    isRead
  }
}
    `) as unknown as TypedDocumentString<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
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