import { Module } from '@nestjs/common';
import { KeysResolver } from './graphql/keys.resolver.js';
import { SuspensionsResolver } from './graphql/suspensions.resolver.js';
import { EpochBumps } from './epoch-bumps.service.js';
import { KeyRevokeEffect } from './key-revoke.effect.js';
import { PeerRevokeEffect } from './peer-revoke.effect.js';
import { KeyRotateEffect } from './key-rotate.effect.js';
import { RestoreNotes } from './restore-notes.service.js';
import { SuspensionBeginEffect } from './suspension-begin.effect.js';
import { SuspensionEndEffect } from './suspension-end.effect.js';

/** What a node decides about its keys and its peers. Needs `GovernanceModule` and `FederationModule`. */
@Module({
  providers: [
    EpochBumps,
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
