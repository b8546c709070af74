import { Module } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { NoticesResolver } from './graphql/notices.resolver.js';
import { NoticesService } from './notices.service.js';
import { RecordNotices } from './sources/record-notices.source.js';

/** What is new for each person. Needs `IdentityModule` and `GovernanceModule`. */
@Module({
  imports: [DiscoveryModule],
  providers: [NoticesResolver, NoticesService, RecordNotices],
  exports: [NoticesService],
})
export class NoticesModule {}
