import { CorrespondenceModule } from '#correspondence';
import type { Clock } from '#domain-kit';
import { FederationModule, nodeSettings, queryLimits } from '#federation';
import {
  AffirmationsService,
  CaucusesModule,
  CriticismModule,
  CoSigningModule,
  ElectionsModule,
  GovernanceModule,
  GovernedNode,
  MeetingsModule,
  PrivacyModule,
  ProposalsModule,
  RecallsModule,
  RegisterModule,
  RollCallsModule,
  TrustModule,
  setUpOf,
} from '#governance';
import { IdentityModule, secureGraphql } from '#identity';
import { NoticesModule } from '#notices';
import { graphqlServer, Logger, PlatformModule } from '#platform';
import { ApolloDriver, type ApolloDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Env } from './config/env.js';
import { tables } from './database/tables.js';
import { CadreModule } from './features/cadre/index.js';
import { DownloadsModule } from './features/downloads/index.js';
import { EducationModule } from './features/education/index.js';
import { ExchangeModule } from './features/exchange/index.js';
import { GrievancesModule } from './features/grievances/index.js';
import { OutreachModule } from './features/outreach/index.js';
import { Affirmations, PeopleModule } from './features/people/index.js';
import { ReportingModule } from './features/reporting/index.js';
import { ResourcesModule } from './features/resources/index.js';
import { SharedSurfaceModule, SharedSurfaceSource } from './features/shared-surface/index.js';
import { SurveyModule } from './features/survey/index.js';
import { SurfaceSource } from './surface-source.service.js';

/** One organization's instance, complete. */
@Module({})
export class AppModule {
  static forRoot(env: Env, { clock }: { readonly clock?: Clock } = {}): DynamicModule {
    const people = PeopleModule.forRoot({ provide: Affirmations, useExisting: AffirmationsService });
    return {
      module: AppModule,
      imports: [
        PlatformModule.forRoot({ env, ...tables, ...(clock && { clock }) }),
        IdentityModule.forRoot({ nodeId: env.NODE_ID, publicUrl: env.PUBLIC_URL, secondFactor: env.SECOND_FACTOR }),
        GovernanceModule.forRoot({
          ...{ nodeId: env.NODE_ID, kind: env.NODE_KIND, displayName: env.NODE_ID, foundingCode: env.FOUNDING_CODE },
          ...{ setUp: setUpOf(env), recipientFile: env.BACKUP_RECIPIENT_FILE },
        }),
        FederationModule.forRoot({ settings: nodeSettings(env), nodeRecord: GovernedNode, imports: [] }),
        TrustModule,
        PrivacyModule,
        ElectionsModule,
        CoSigningModule,
        MeetingsModule,
        CaucusesModule,
        ProposalsModule,
        RecallsModule,
        RegisterModule,
        RollCallsModule,
        NoticesModule.forRoot({ publicUrl: env.PUBLIC_URL }),
        GraphQLModule.forRootAsync<ApolloDriverConfig>({
          driver: ApolloDriver,
          inject: [Logger],
          useFactory: (logger: Logger) => ({
            ...secureGraphql,
            ...queryLimits(),
            autoSchemaFile: true,
            ...graphqlServer(env, logger),
          }),
        }),
        ResourcesModule,
        CriticismModule,
        GrievancesModule,
        SurveyModule,
        people,
        OutreachModule.forRoot(people),
        ReportingModule,
        CadreModule,
        DownloadsModule,
        EducationModule,
        CorrespondenceModule.forSide('organization'),
        ExchangeModule.forRoot(ReportingModule),
        SharedSurfaceModule.forRoot({
          imports: [ResourcesModule],
          source: { provide: SharedSurfaceSource, useClass: SurfaceSource },
        }),
      ],
    };
  }
}
