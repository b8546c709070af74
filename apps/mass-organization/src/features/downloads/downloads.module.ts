import { Module } from '@nestjs/common';
import { Downloads } from './downloads.service.js';
import { DownloadsController } from './http/downloads.controller.js';

/** Files of what the organization has, to take along. Needs PlatformModule, IdentityModule and GovernanceModule. */
@Module({ controllers: [DownloadsController], providers: [Downloads] })
export class DownloadsModule {}
