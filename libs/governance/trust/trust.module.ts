import { Module } from '@nestjs/common';
import { KeyRotateEffect } from './key-rotate.effect.js';

/** What a node decides about its keys and its peers. Needs `GovernanceModule` and `FederationModule`. */
@Module({ providers: [KeyRotateEffect] })
export class TrustModule {}
