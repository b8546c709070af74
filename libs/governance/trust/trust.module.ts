import { Module } from '@nestjs/common';
import { DelegatesModule } from '../delegates/delegates.module.js';
import { InstanceExport } from '../leaving/instance-export.service.js';
import { KeysResolver } from './graphql/keys.resolver.js';
import { SuspensionsResolver } from './graphql/suspensions.resolver.js';
import { EpochBumps } from './epoch-bumps.service.js';
import { KeyRevokeEffect } from './key-revoke.effect.js';
import { PeerRevokeEffect } from './peer-revoke.effect.js';
import { KeyRotateEffect } from './key-rotate.effect.js';
import { RestoreNotes } from './restore-notes.service.js';
import { SuspensionBeginEffect } from './suspension-begin.effect.js';
import { SuspensionEndEffect } from './suspension-end.effect.js';
import { WitnessProcessor } from '../witness/jobs/witness.processor.js';
import { WitnessResolver } from '../witness/graphql/witness.resolver.js';
import { CheckpointsController } from '../witness/http/checkpoints.controller.js';
import { OwnCheckpoints } from '../witness/own-checkpoints.service.js';
import { WitnessRounds } from '../witness/witness-rounds.service.js';
import { Witness } from '../witness/witness.service.js';
import { WitnessedRecords } from '../witness/witnessed-records.service.js';

/** What a node decides about its keys and its peers, and what it witnesses of their records. Needs `GovernanceModule` and `FederationModule`. */
@Module({
  imports: [DelegatesModule],
  controllers: [CheckpointsController],
  providers: [
    OwnCheckpoints,
    Witness,
    WitnessedRecords,
    WitnessProcessor,
    WitnessResolver,
    WitnessRounds,
    EpochBumps,
    InstanceExport,
    RestoreNotes,
    KeyRevokeEffect,
    PeerRevokeEffect,
    KeyRotateEffect,
    SuspensionBeginEffect,
    SuspensionEndEffect,
    SuspensionsResolver,
    KeysResolver,
  ],
})
export class TrustModule {}
