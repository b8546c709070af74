import { AffiliationEntity } from './affiliations/affiliation.entity.js';
import { DecisionRecusalEntity } from './affiliations/decision-recusal.entity.js';
import { Affiliations1790000210001 } from './migrations/affiliations.js';
import { BodyEntity } from './body.entity.js';
import { BodyRulesEntity } from './body-rules.entity.js';
import { BodySeatEntity } from './body-seat.entity.js';
import { BodySeats1790000180000 } from './migrations/body-seats.js';
import { BodyRules1790000250000 } from './migrations/body-rules.js';
import { DecisionCountEntity } from './decision-count.entity.js';
import { DecisionEntity } from './decision.entity.js';
import { DecisionStepEntity } from './decision-step.entity.js';
import { DecisionTextEntity } from './decision-text.entity.js';
import { criticismEntities, criticismMigrations } from './criticism/index.js';
import { delegateEntities, delegateMigrations } from './delegates/index.js';
import { cosigningEntities, cosigningMigrations } from './cosigning/tables.js';
import { BoardEntryEntity } from './elections/board-entry.entity.js';
import { caucusEntities, caucusMigrations } from './caucuses/index.js';
import { spunOutEntities, spunOutMigrations } from './spin-out/index.js';
import { CandidateWordsEntity } from './elections/candidate-words.entity.js';
import { CandidateWords1790000240000 } from './elections/candidate-words.migration.js';
import { EmptyOpenBallot1790000287000 } from './elections/empty-open-ballot.migration.js';
import { ElectionEntity } from './elections/election.entity.js';
import { ElectionCandidateNameEntity } from './elections/election-candidate-name.entity.js';
import { ElectionNominationEntity } from './elections/election-nomination.entity.js';
import { ElectionRequestEntity } from './elections/election-request.entity.js';
import { ElectionSignerEntity } from './elections/election-signer.entity.js';
import { ElectionVoterEntity } from './elections/election-voter.entity.js';
import { OpenBallotEntity } from './elections/open-ballot.entity.js';
import { VoterKeyEntity } from './elections/voter-key.entity.js';
import { Elections1790000170000 } from './elections/elections.migration.js';
import { FoundingEntity } from './founding.entity.js';
import { FoundingAttemptEntity } from './founding-attempt.entity.js';
import { LedgerCheckpointEntity } from './ledger/ledger-checkpoint.entity.js';
import { LedgerEntryEntity } from './ledger/ledger-entry.entity.js';
import { LedgerFrontierEntity } from './ledger/ledger-frontier.entity.js';
import { MandateEntity } from './mandate.entity.js';
import { MeetingEntity } from './meetings/meeting.entity.js';
import { MeetingItemEntity } from './meetings/meeting-item.entity.js';
import { MeetingMotionEntity } from './meetings/meeting-motion.entity.js';
import { MeetingPresenceEntity } from './meetings/meeting-presence.entity.js';
import { MeetingTurnEntity } from './meetings/meeting-turn.entity.js';
import { Meetings1790000263000 } from './meetings/meetings.migration.js';
import { MinutesEntity, MinutesTextEntity } from './meetings/minutes.entity.js';
import { AppendOnly1790000000402 } from './migrations/append-only.js';
import { GovernanceTables1790000000400 } from './migrations/governance-tables.js';
import { LedgerTables1790000000401 } from './migrations/ledger-tables.js';
import { Membership1790000110001 } from './migrations/membership.js';
import { OfficePolicies1790000040000 } from './migrations/office-policies.js';
import { HandOverEntity } from './hand-over.entity.js';
import { HandOverTextEntity } from './hand-over-text.entity.js';
import { BegunTurnEntity } from './rotation/begun-turn.entity.js';
import { PoolChoiceEntity } from './rotation/pool-choice.entity.js';
import { TurnPassEntity } from './rotation/turn-pass.entity.js';
import { TurnPreparationEntity } from './rotation/turn-preparation.entity.js';
import { TurnSwapEntity } from './rotation/turn-swap.entity.js';
import { RotationTables1790000040001 } from './migrations/rotation-tables.js';
import { OfficeEntity } from './office.entity.js';
import { OfficePolicyEntity } from './office-policy.entity.js';
import { OwnExportTicketEntity } from './privacy/own-export-ticket.entity.js';
import { GoneWithTheErased1790000292000 } from './privacy/gone-with-the-erased.migration.js';
import { PrivacyTables1790000140001 } from './privacy/privacy-tables.migration.js';
import { PurgeRunEntity } from './privacy/purge-run.entity.js';
import { proposalEntities, proposalMigrations } from './proposals/index.js';
import { recallEntities, recallMigrations } from './recalls/index.js';
import { rollCallEntities, rollCallMigrations } from './roll-calls/index.js';
import { PointsOfUnity1790000050000 } from './migrations/points-of-unity.js';
import { DecisionTasks1790000200000 } from './migrations/decision-tasks.js';
import { Citations1790000120001 } from './migrations/citations.js';
import { VersionedDocuments1790000120000 } from './migrations/versioned-documents.js';
import { AffirmationEntity } from './unity/affirmation.entity.js';
import { DocumentDraftEntity } from './unity/document-draft.entity.js';
import { DocumentSourceEntity } from './unity/document-source.entity.js';
import { DocumentTextEntity } from './unity/document-text.entity.js';
import { DocumentVersionEntity } from './unity/document-version.entity.js';
import { WitnessedHeadEntity } from './witness/witnessed-head.entity.js';
import { WitnessedHeads1790000095001 } from './witness/witnessed-heads.migration.js';

/** Together with `identityEntities`: mandates and decisions refer to persons. */
export const governanceEntities = [
  DocumentVersionEntity,
  DocumentTextEntity,
  DocumentSourceEntity,
  DocumentDraftEntity,
  AffirmationEntity,
  BodyEntity,
  BodyRulesEntity,
  BodySeatEntity,
  OfficeEntity,
  OfficePolicyEntity,
  HandOverEntity,
  HandOverTextEntity,
  BegunTurnEntity,
  PoolChoiceEntity,
  TurnPassEntity,
  TurnPreparationEntity,
  TurnSwapEntity,
  DecisionEntity,
  DecisionCountEntity,
  DecisionStepEntity,
  AffiliationEntity,
  DecisionRecusalEntity,
  DecisionTextEntity,
  MandateEntity,
  FoundingEntity,
  FoundingAttemptEntity,
  LedgerEntryEntity,
  LedgerCheckpointEntity,
  LedgerFrontierEntity,
  WitnessedHeadEntity,
  OwnExportTicketEntity,
  PurgeRunEntity,
  BoardEntryEntity,
  ElectionEntity,
  ElectionCandidateNameEntity,
  CandidateWordsEntity,
  ElectionNominationEntity,
  ElectionRequestEntity,
  ElectionSignerEntity,
  ElectionVoterEntity,
  OpenBallotEntity,
  VoterKeyEntity,
  MeetingEntity,
  MeetingItemEntity,
  MeetingMotionEntity,
  MeetingPresenceEntity,
  MeetingTurnEntity,
  MinutesEntity,
  MinutesTextEntity,
  ...proposalEntities,
  ...rollCallEntities,
  ...delegateEntities,
  ...criticismEntities,
  ...caucusEntities,
  ...spunOutEntities,
  ...recallEntities,
  ...cosigningEntities,
];
export const governanceMigrations = [
  GovernanceTables1790000000400,
  LedgerTables1790000000401,
  AppendOnly1790000000402,
  OfficePolicies1790000040000,
  RotationTables1790000040001,
  PointsOfUnity1790000050000,
  Membership1790000110001,
  WitnessedHeads1790000095001,
  VersionedDocuments1790000120000,
  Citations1790000120001,
  PrivacyTables1790000140001,
  BodySeats1790000180000,
  Elections1790000170000,
  DecisionTasks1790000200000,
  Affiliations1790000210001,
  CandidateWords1790000240000,
  BodyRules1790000250000,
  Meetings1790000263000,
  EmptyOpenBallot1790000287000,
  ...proposalMigrations,
  ...delegateMigrations,
  ...criticismMigrations,
  ...caucusMigrations,
  ...spunOutMigrations,
  ...recallMigrations,
  ...rollCallMigrations,
  ...cosigningMigrations,
  GoneWithTheErased1790000292000,
];
