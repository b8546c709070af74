import { Module } from '@nestjs/common';
import { PrivacyResolver } from './graphql/privacy.resolver.js';
import { HeldData } from './held-data.service.js';
import { OwnExportController } from './http/own-export.controller.js';
import { PurgeProcessor } from './jobs/purge.processor.js';
import { OwnData } from './own-data.service.js';
import { OwnExport } from './own-export.service.js';
import { Retention } from './retention.service.js';

/** What the declarations of personal columns bring about for people. Needs `IdentityModule` and `GovernanceModule`. */
@Module({
  controllers: [OwnExportController],
  providers: [HeldData, OwnData, OwnExport, PrivacyResolver, PurgeProcessor, Retention],
})
export class PrivacyModule {}
