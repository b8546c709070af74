import { DelegatesModule } from '#governance';
import { Module } from '@nestjs/common';
import { CadreModule } from '../cadre/index.js';
import { ReportingModule } from '../reporting/index.js';
import { ApproveEnrolment, RefuseEnrolment } from './enrolment-decisions.js';
import { EnrolmentsController } from './enrolments.controller.js';
import { EnrolmentSteps } from './enrolment-steps.service.js';
import { EnrolmentsService } from './enrolments.service.js';
import { FingerprintsService } from './fingerprints.service.js';
import { EnrolmentsResolver } from './graphql/enrolments.resolver.js';
import { OrganizationFiguresLoader } from './graphql/organization-figures.loader.js';
import { OrganizationsResolver } from './graphql/organizations.resolver.js';
import { PublishedOnLoader } from './graphql/published-on.loader.js';
import { PublishedSurfaceResolver } from './graphql/published-surface.resolver.js';
import { InvitationsService } from './invitations.service.js';
import { MembershipEndedHandler } from './membership-ended.handler.js';
import { Namesakes } from './namesakes.service.js';
import { OrganizationsService } from './organizations.service.js';
import { PublishedSurfaces } from './published-surfaces.service.js';
import { SurfacePublishedHandler } from './surface-published.handler.js';

@Module({
  imports: [CadreModule, DelegatesModule, ReportingModule],
  controllers: [EnrolmentsController],
  providers: [
    ...[ApproveEnrolment, RefuseEnrolment, EnrolmentsService, EnrolmentSteps, InvitationsService, OrganizationsService],
    ...[MembershipEndedHandler, Namesakes],
    ...[FingerprintsService, EnrolmentsResolver, OrganizationFiguresLoader, OrganizationsResolver],
    ...[PublishedOnLoader, PublishedSurfaceResolver, PublishedSurfaces, SurfacePublishedHandler],
  ],
  exports: [PublishedSurfaces],
})
export class RegistryModule {}
