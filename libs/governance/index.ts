export { DecisionsReader, type ReadableDecision } from './decisions-reader.service.js';
export { DecisionsService } from './decisions.service.js';
export {
  type EffectRefusal,
  type RecordRefusal,
  refuseEffect,
  type SecondRefusal,
} from './domain/decision.refusals.js';
export {
  DECISION_OUTCOMES,
  DECISION_RULES,
  DECISION_STATES,
  type DecisionDraft,
  type DecisionOutcome,
  type DecisionRule,
  type DecisionState,
  type EffectPayload,
  type SecondedDecision,
} from './domain/decision.types.js';
export type { Founder, FoundingDraft, FoundingRefusal } from './domain/founding.js';
export { LONGEST_INTERIM_DAYS } from './domain/founding.js';
export { SECONDED_WITHIN_DAYS } from './domain/decision-rules.js';
export { type DocumentKind, type VersionTerms } from './domain/document.types.js';
export { DecisionEntity } from './decision.entity.js';
export { BYLAWS_TEMPLATES, DEFAULT_BYLAWS, findBylaws } from './bylaws/bylaws-templates.js';
export { type BylawsOffice, type BylawsTemplate } from './bylaws/bylaws.types.js';
export { DEFAULT_OFFICES, type Charter } from './default-offices.js';
export { OFFICE_METHODS, type OfficeMethod, type OfficePolicy } from './domain/office-policy.js';
export { type DecisionEffect, HandlesDecision } from './effects/decision-effect.js';
export type { MandateBegin } from './effects/mandate-begin.effect.js';
export type { MandateEnd } from './effects/mandate-end.effect.js';
export { FoundingRecord } from './founding-record.service.js';
export { type Founded, type FounderInvitation, FoundingService } from './founding.service.js';
export { FoundingEntity } from './founding.entity.js';
export { GovernanceModule } from './governance.module.js';
export { governanceEnv, type GovernanceOptions, setUpOf } from './governance.options.js';
export { LedgerProofs, type VerifyFinding, type VerifyReport } from './ledger/ledger-proofs.service.js';
export { LedgerService, type NewLedgerEntry } from './ledger/ledger.service.js';
export { MandatesService, type NewMandate } from './mandates.service.js';
export { BodyEntity } from './body.entity.js';
export { OfficeEntity } from './office.entity.js';
export { BodiesWithPeople, type BodyPeople, isOfEverybody } from './body-people.service.js';
export { BodyRulesRecord, type ReadableRules } from './body-rules.service.js';
export { type BodyRules, type DecisionCount, VOTED_RULES } from './domain/body-rules.types.js';
export { BodySeatEntity } from './body-seat.entity.js';
export { MembershipRecord } from './membership/membership-record.service.js';
export { type HandOverState } from './domain/hand-over.js';
export { HandOvers } from './hand-overs.service.js';
export { type Coverage, type Signal } from './domain/leadership-signals.js';
export { LeadershipSignals } from './leadership-signals.service.js';
export { TurnAnswers } from './rotation/turn-answers.service.js';
export { TurnRecording } from './rotation/turn-recording.service.js';
export { type ReadableTurn, TurnsReader } from './rotation/turns.service.js';
export { OfficePolicies, type ReadablePolicy } from './office-policies.service.js';
export { SecondingService } from './seconding.service.js';
export {
  exportCommand,
  importInstanceCommand,
  type ImportSettings,
  verifyExportCommand,
} from './leaving/leaving-commands.js';
export { EpochBumps } from './trust/epoch-bumps.service.js';
export { trustCommands } from './trust/trust-commands.js';
export { type ProposalBrief, ProposalReader, ProposalsModule } from './proposals/index.js';
export { type AskedGuest, FoundingGuests } from './spin-out/founding-guests.port.js';
export { CaucusesModule } from './caucuses/caucuses.module.js';
export { RecallsModule } from './recalls/index.js';
export { RollCallsModule } from './roll-calls/index.js';
export { RegisterModule } from './register/register.module.js';
export { MeetingsModule } from './meetings/meetings.module.js';
export { ComparedNodes, CoSigning, CoSigningModule } from './cosigning/index.js';
export { ElectionsModule } from './elections/elections.module.js';
export { ElectionBoards } from './elections/election-boards.service.js';
export { ElectionReader } from './elections/election-reader.service.js';
export { ElectionSteps } from './elections/election-steps.service.js';
export { type ElectionCall, Elections } from './elections/elections.service.js';
export { Papers } from './elections/papers.service.js';
export { type RunningElection, RunningElections } from './elections/running-elections.service.js';
export { PrivacyModule } from './privacy/privacy.module.js';
export { HeldData } from './privacy/held-data.service.js';
export { OwnData } from './privacy/own-data.service.js';
export { erasePersonal } from './privacy/personal-erasure.js';
export { InstanceExport } from './leaving/instance-export.service.js';
export { OwnExport } from './privacy/own-export.service.js';
export { Retention } from './privacy/retention.service.js';
export { DecisionsExport } from './register/decisions-export.service.js';
export { WitnessRounds } from './witness/witness-rounds.service.js';
export { TrustModule } from './trust/trust.module.js';
export { nodeCondition, type NodeCondition, type PeerCondition } from './node-condition.js';
export { checkRead, checkVote, type Standing, standingOf } from './domain/affirmations.js';
export { AffirmationsService, type ReadText } from './unity/affirmations.service.js';
export { governanceEntities, governanceMigrations } from './tables.js';
export { GovernedNode } from './governed-node.js';
export { type ReadableMandate, type ReadableOffice, RecordReader } from './record-reader.service.js';
export { DelegatesModule } from './delegates/delegates.module.js';
export { Delegations } from './delegates/delegations.service.js';
export { DelegateSeats } from './delegates/delegate-seats.service.js';
export { CriticismModule, CriticismReader, Criticisms } from './criticism/index.js';
