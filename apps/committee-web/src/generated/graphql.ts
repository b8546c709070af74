/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
export type DecisionEffectInput = {
  /** As mandate.begin, mandate.end, office.policy, turn.skip, account.reinvite, enrolment.approve. */
  kind: string;
  /** A JSON object of ids, codes, days and integers. */
  payload: string;
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
  /** Points of unity, adopted by a decision of their own. */
  unity?: UnityInput | null | undefined;
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

export type OrganizationFilter =
  /** A report that is due is missing. */
  | 'OVERDUE'
  /** Not heard of for three days. */
  | 'STALE'
  /** Messages to it wait: it refuses them, or cannot be reached. */
  | 'STOPPED';

export type OrganizationOrder =
  | 'LAST_CONTACT'
  | 'LAST_REPORT'
  | 'NAME'
  | 'OVERDUE';

export type RecordDecisionInput = {
  bodyId: string | number;
  /** The day on which the body decided. */
  day: string;
  effect?: DecisionEffectInput | null | undefined;
  /** carried or lost. */
  outcome: string;
  /** consensus, majority, absolute-majority, two-thirds, unanimity or rotation. */
  rule: string;
  text: string;
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

export type IndicatorsQueryVariables = Exact<{
  language: string;
}>;


export type IndicatorsQuery = { indicators: Array<{ code: string, label: string, unit: string, codes: Array<{ code: string, label: string }> }> };

export type OrganizationQueryVariables = Exact<{
  id: string | number;
  language: string;
}>;


export type OrganizationQuery = { organization: { id: string, displayName: string, kind: string, state: string, stateReason: string | null, isReachable: boolean, publishedOn: string | null, isStale: boolean, firstContactAt: string, lastContactAt: string | null, firstMonth: string | null, overdueMonths: number, words: Array<string> | null, latestReport: { month: string, revision: number } | null } | null };

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


export type OrganizationsQuery = { organizations: { endCursor: string | null, total: number, items: Array<{ id: string, displayName: string, kind: string, state: string, isStale: boolean, lastContactAt: string | null, overdueMonths: number, latestReport: { month: string, revision: number } | null }> } };

export type OrganizationCountsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationCountsQuery = { organizationCounts: { all: number, overdue: number, stale: number, stopped: number } };

export type DecisionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type DecisionsQuery = { decisions: { endCursor: string | null, total: number, items: Array<{ id: string, day: string, state: string, text: string | null, effectKind: string | null, effectPayload: string | null, recordedBy: string }> } };

export type BodiesQueryVariables = Exact<{ [key: string]: never; }>;


export type BodiesQuery = { bodies: Array<{ id: string, code: string, name: string }> };

export type RecordDecisionMutationVariables = Exact<{
  input: RecordDecisionInput;
}>;


export type RecordDecisionMutation = { recordDecision:
    | { __typename: 'DecisionRecorded', decision: { id: string, state: string } }
    | { __typename: 'RecordDecisionRefused', code: string, message: string }
   };

export type SecondDecisionMutationVariables = Exact<{
  id: string | number;
}>;


export type SecondDecisionMutation = { secondDecision:
    | { __typename: 'DecisionSeconded', decision: { id: string, state: string } }
    | { __typename: 'SecondDecisionRefused', code: string, message: string }
   };

export type SessionQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionQuery = { node: { id: string, kind: string, displayName: string, founded: boolean, custodyOpen: boolean }, me: { personRef: string, displayName: string, permissions: Array<string>, mandates: Array<{ id: string, officeCode: string, endsOn: string }> } | null };

export type OfficesQueryVariables = Exact<{ [key: string]: never; }>;


export type OfficesQuery = { offices: Array<{ id: string, code: string, title: string, permissions: Array<string> }> };

export type SignInMutationVariables = Exact<{
  login: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'SignInRefused', code: string, message: string, retryAfterSeconds: number | null }
    | { __typename: 'SignedIn', me: { personRef: string } }
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
    | { __typename: 'Founded', decisionId: string, invitations: Array<{ personRef: string, displayName: string, code: string }> }
   };

export type FoundingChoicesQueryVariables = Exact<{
  language: string;
}>;


export type FoundingChoicesQuery = { bylawsTemplates: Array<{ code: string, title: string, summary: string, isDefault: boolean, offices: Array<{ code: string, title: string, duties: string, rule: { seats: number } | null }> }>, unityPacks: Array<{ code: string, isDefault: boolean, clauses: Array<{ title: string, text: string }> }> };

export type ChooseCustodyMutationVariables = Exact<{
  code: string;
  custody: string;
  passphrase?: string | null | undefined;
}>;


export type ChooseCustodyMutation = { chooseCustody:
    | { __typename: 'CustodyChosen', custody: string }
    | { __typename: 'SetUpRefused', code: string, message: string }
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
export const FigureLineFragmentDoc = new TypedDocumentString(`
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
export const EnrolmentsDocument = new TypedDocumentString(`
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
export const IssueInvitationDocument = new TypedDocumentString(`
    mutation IssueInvitation {
  issueInvitation {
    code
    expiresAt
  }
}
    `) as unknown as TypedDocumentString<IssueInvitationMutation, IssueInvitationMutationVariables>;
export const ReportedSpanDocument = new TypedDocumentString(`
    query ReportedSpan {
  reportedSpan {
    from
    to
  }
}
    `) as unknown as TypedDocumentString<ReportedSpanQuery, ReportedSpanQueryVariables>;
export const FiguresDocument = new TypedDocumentString(`
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
export const IndicatorsDocument = new TypedDocumentString(`
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
export const OrganizationDocument = new TypedDocumentString(`
    query Organization($id: ID!, $language: String!) {
  organization(id: $id) {
    id
    displayName
    kind
    state
    stateReason
    isReachable
    publishedOn
    isStale
    firstContactAt
    lastContactAt
    firstMonth
    overdueMonths
    words(language: $language)
    latestReport {
      month
      revision
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationQuery, OrganizationQueryVariables>;
export const OrganizationFiguresDocument = new TypedDocumentString(`
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
export const LiveOrganizationDocument = new TypedDocumentString(`
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
export const ReceivedMonthsDocument = new TypedDocumentString(`
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
export const ReceivedReportDocument = new TypedDocumentString(`
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
export const OrganizationsDocument = new TypedDocumentString(`
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
export const OrganizationCountsDocument = new TypedDocumentString(`
    query OrganizationCounts {
  organizationCounts {
    all
    overdue
    stale
    stopped
  }
}
    `) as unknown as TypedDocumentString<OrganizationCountsQuery, OrganizationCountsQueryVariables>;
export const DecisionsDocument = new TypedDocumentString(`
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
    }
    endCursor
    total
  }
}
    `) as unknown as TypedDocumentString<DecisionsQuery, DecisionsQueryVariables>;
export const BodiesDocument = new TypedDocumentString(`
    query Bodies {
  bodies {
    id
    code
    name
  }
}
    `) as unknown as TypedDocumentString<BodiesQuery, BodiesQueryVariables>;
export const RecordDecisionDocument = new TypedDocumentString(`
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
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RecordDecisionMutation, RecordDecisionMutationVariables>;
export const SecondDecisionDocument = new TypedDocumentString(`
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
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SecondDecisionMutation, SecondDecisionMutationVariables>;
export const SessionDocument = new TypedDocumentString(`
    query Session {
  node {
    id
    kind
    displayName
    founded
    custodyOpen
  }
  me {
    personRef
    displayName
    permissions
    mandates {
      id
      officeCode
      endsOn
    }
  }
}
    `) as unknown as TypedDocumentString<SessionQuery, SessionQueryVariables>;
export const OfficesDocument = new TypedDocumentString(`
    query Offices {
  offices {
    id
    code
    title
    permissions
  }
}
    `) as unknown as TypedDocumentString<OfficesQuery, OfficesQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($login: String!, $password: String!) {
  signIn(login: $login, password: $password) {
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
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const AcceptInvitationDocument = new TypedDocumentString(`
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
export const FoundDocument = new TypedDocumentString(`
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
    }
    ... on FoundRefused {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<FoundMutation, FoundMutationVariables>;
export const FoundingChoicesDocument = new TypedDocumentString(`
    query FoundingChoices($language: String!) {
  bylawsTemplates(language: $language) {
    code
    title
    summary
    isDefault
    offices {
      code
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
}
    `) as unknown as TypedDocumentString<FoundingChoicesQuery, FoundingChoicesQueryVariables>;
export const ChooseCustodyDocument = new TypedDocumentString(`
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