import { Module } from '@nestjs/common';
import { Erasure } from './erasure.service.js';
import { ErasureResolver } from './graphql/erasure.resolver.js';
import { PrivacyResolver } from './graphql/privacy.resolver.js';
import { HeldData } from './held-data.service.js';
import { OwnExportController } from './http/own-export.controller.js';
import { PurgeProcessor } from './jobs/purge.processor.js';
import { OwnData } from './own-data.service.js';
import { OwnExport } from './own-export.service.js';
import { PersonEraseEffect } from './person-erase.effect.js';
import { Retention } from './retention.service.js';

/** What the declarations of personal columns bring about for people. Needs `IdentityModule` and `GovernanceModule`. */
@Module({
  controllers: [OwnExportController],
  providers: [
    Erasure,
    ErasureResolver,
    PersonEraseEffect,
    HeldData,
    OwnData,
    OwnExport,
    PrivacyResolver,
    PurgeProcessor,
    Retention,
  ],
})
export class PrivacyModule {}
