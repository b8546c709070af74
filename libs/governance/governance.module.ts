import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { MandateRecord, NodeNames } from '#identity';
import { Affiliations } from './affiliations/affiliations.service.js';
import { AffiliationsResolver } from './affiliations/graphql/affiliations.resolver.js';
import { Recusals } from './affiliations/recusals.service.js';
import { DecisionsService } from './decisions.service.js';
import { DecisionTasks } from './decision-tasks.service.js';
import { DecisionsReader } from './decisions-reader.service.js';
import { DecisionEffects } from './effects/decision-effects.js';
import { AccountReinviteEffect } from './effects/account-reinvite.effect.js';
import { DecisionReplaceEffect } from './effects/decision-replace.effect.js';
import { DecisionReviewEffect } from './effects/decision-review.effect.js';
import { MandateBeginEffect } from './effects/mandate-begin.effect.js';
import { MandateRecallEffect } from './effects/mandate-recall.effect.js';
import { MandateEndEffect } from './effects/mandate-end.effect.js';
import { OfficePolicyEffect } from './effects/office-policy.effect.js';
import { FoundedNames } from './founded-names.js';
import { FoundingCodes } from './founding-codes.service.js';
import { FoundingDecisions } from './founding-decisions.service.js';
import { FoundingRecord } from './founding-record.service.js';
import { FoundingRules } from './founding-rules.service.js';
import { FoundingService } from './founding.service.js';
import { GOVERNANCE_OPTIONS, type GovernanceOptions } from './governance.options.js';
import { DecideResolver } from './graphql/decide.resolver.js';
import { FoundResolver } from './graphql/found.resolver.js';
import { CitationsResolver } from './graphql/citations.resolver.js';
import { Citations } from './citations.service.js';
import { BodiesWithPeople } from './body-people.service.js';
import { BodySeatEffect } from './effects/body-seat.effect.js';
import { BodyRulesRecord } from './body-rules.service.js';
import { BodyRulesEffect } from './effects/body-rules.effect.js';
import { BodyFormEffect } from './effects/body-form.effect.js';
import { BodiesResolver } from './graphql/bodies.resolver.js';
import { BylawsResolver } from './graphql/bylaws.resolver.js';
import { DocumentsResolver } from './graphql/documents.resolver.js';
import { DocumentDraftsResolver } from './graphql/document-drafts.resolver.js';
import { UnityPacksResolver } from './graphql/unity-packs.resolver.js';
import { RecordResolver } from './graphql/record.resolver.js';
import { RecoverySheetResolver } from './graphql/recovery-sheet.resolver.js';
import { ReinvitationsResolver } from './graphql/reinvitations.resolver.js';
import { SetUpResolver } from './graphql/set-up.resolver.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';
import { LedgerEvidenceReader } from './ledger/ledger-evidence.service.js';
import { LedgerReader } from './ledger/ledger-reader.service.js';
import { LedgerService } from './ledger/ledger.service.js';
import { MandatesService } from './mandates.service.js';
import { MandateWatch } from './mandate-watch.js';
import { HandOvers } from './hand-overs.service.js';
import { LeadershipResolver } from './graphql/leadership.resolver.js';
import { LeadershipSignals } from './leadership-signals.service.js';
import { TurnSkipEffect } from './effects/turn-skip.effect.js';
import { TurnsResolver } from './graphql/turns.resolver.js';
import { Conferrals } from './rotation/conferrals.service.js';
import { RotationFactsReader } from './rotation/rotation-facts.service.js';
import { TurnAnswers } from './rotation/turn-answers.service.js';
import { TurnRecording } from './rotation/turn-recording.service.js';
import { TurnsReader } from './rotation/turns.service.js';
import { MembershipRecord } from './membership/membership-record.service.js';
import { OfficePolicies } from './office-policies.service.js';
import { RecordReader } from './record-reader.service.js';
import { Reinvitations } from './reinvitations.service.js';
import { SecondingService } from './seconding.service.js';
import { Machine } from './setup/machine.service.js';
import { RecoverySheets } from './setup/recovery-sheets.service.js';
import { SetUpService } from './setup/set-up.service.js';
import { FoundingDocuments } from './unity/founding-documents.service.js';
import { OriginResolver } from './spin-out/graphql/origin.resolver.js';
import { FoundingSpinOut } from './spin-out/founding-spin-out.service.js';
import { SpunOutReader } from './spin-out/spun-out-reader.service.js';
import { AffirmationsService } from './unity/affirmations.service.js';
import { AffirmedVotingRight } from './unity/affirmed-voting-right.service.js';
import { DocumentDrafts } from './unity/document-drafts.service.js';
import { DocumentParents } from './unity/document-parents.service.js';
import { DocumentsReader } from './unity/documents-reader.service.js';
import { DocumentsService } from './unity/documents.service.js';
import { VotingRight } from './unity/voting-right.port.js';
import { ObligationsAdoptEffect } from './effects/obligations-adopt.effect.js';
import { RulesAdoptEffect } from './effects/rules-adopt.effect.js';
import { UnityAdoptEffect } from './effects/unity-adopt.effect.js';

const shared = [
  Citations,
  BodiesWithPeople,
  BodyRulesRecord,
  Conferrals,
  AffirmationsService,
  DocumentsReader,
  DocumentsService,
  SetUpService,
  DecisionsReader,
  DecisionsService,
  HandOvers,
  LeadershipSignals,
  TurnAnswers,
  TurnRecording,
  TurnsReader,
  FoundingRecord,
  FoundingService,
  LedgerProofs,
  LedgerReader,
  LedgerService,
  MandatesService,
  MandateWatch,
  MembershipRecord,
  OfficePolicies,
  RecordReader,
  SecondingService,
];

/** The record of decisions and mandates, and with it the answer to what anybody may do. Needs `IdentityModule`. */
@Module({})
export class GovernanceModule {
  static forRoot(options: GovernanceOptions): DynamicModule {
    return {
      module: GovernanceModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: GOVERNANCE_OPTIONS, useValue: options },
        { provide: MandateRecord, useExisting: MandatesService },
        { provide: NodeNames, useClass: FoundedNames },
        { provide: VotingRight, useClass: AffirmedVotingRight },
        ...shared,
        AccountReinviteEffect,
        Affiliations,
        AffiliationsResolver,
        BodyFormEffect,
        BodyRulesEffect,
        BodySeatEffect,
        BodiesResolver,
        BylawsResolver,
        CitationsResolver,
        LeadershipResolver,
        RotationFactsReader,
        TurnSkipEffect,
        TurnsResolver,
        DecideResolver,
        DecisionEffects,
        DecisionReplaceEffect,
        DecisionReviewEffect,
        DecisionTasks,
        FoundingCodes,
        FoundingDecisions,
        FoundingDocuments,
        FoundingRules,
        FoundingSpinOut,
        FoundResolver,
        LedgerEvidenceReader,
        MandateBeginEffect,
        MandateEndEffect,
        MandateRecallEffect,
        OfficePolicyEffect,
        OriginResolver,
        DocumentDrafts,
        DocumentDraftsResolver,
        DocumentParents,
        DocumentsResolver,
        ObligationsAdoptEffect,
        RulesAdoptEffect,
        UnityAdoptEffect,
        UnityPacksResolver,
        RecordResolver,
        Recusals,
        RecoverySheetResolver,
        RecoverySheets,
        Machine,
        Reinvitations,
        ReinvitationsResolver,
        SetUpResolver,
        SpunOutReader,
      ],
      exports: [GOVERNANCE_OPTIONS, MandateRecord, NodeNames, VotingRight, ...shared],
    };
  }
}
