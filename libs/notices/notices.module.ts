import { ElectionsModule } from '#governance';
import { type DynamicModule, Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { DigestConsent } from './digest/digest-consent.service.js';
import { DigestLetters } from './digest/digest-letters.service.js';
import { DigestSender } from './digest/digest-sender.service.js';
import { DigestResolver } from './digest/graphql/digest.resolver.js';
import { StopMailController } from './digest/http/stop-mail.controller.js';
import { SendDigestsProcessor } from './digest/jobs/send-digests.processor.js';
import { NoticesResolver } from './graphql/notices.resolver.js';
import { NOTICES_OPTIONS, type NoticesOptions } from './notices.options.js';
import { NoticesService } from './notices.service.js';
import { DigestNotices } from './sources/digest-notices.source.js';
import { ElectionNotices } from './sources/election-notices.source.js';
import { RecordNotices } from './sources/record-notices.source.js';

/** What is new for each person, and letters that say so. Needs `IdentityModule` and `GovernanceModule`; reads elections. */
@Module({})
export class NoticesModule {
  static forRoot(options: NoticesOptions): DynamicModule {
    return {
      module: NoticesModule,
      imports: [DiscoveryModule, ElectionsModule],
      controllers: [StopMailController],
      providers: [
        { provide: NOTICES_OPTIONS, useValue: options },
        ...[NoticesResolver, NoticesService, RecordNotices, ElectionNotices, DigestNotices],
        ...[DigestConsent, DigestLetters, DigestResolver, DigestSender, SendDigestsProcessor],
      ],
      exports: [NoticesService],
    };
  }
}
