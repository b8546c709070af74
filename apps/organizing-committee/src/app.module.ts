import { CorrespondenceModule } from '#correspondence';
import type { Clock } from '#domain-kit';
import { FederationModule, NodeKeys, nodeSettings, queryLimits } from '#federation';
import {
  CoSigningModule,
  ElectionsModule,
  CaucusesModule,
  CriticismModule,
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
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import { type DynamicModule, Module } from '@nestjs/common';
import { GraphQLModule } from '@nestjs/graphql';
import type { Env } from './config/env.js';
import { tables } from './database/tables.js';
import { CadreModule } from './features/cadre/index.js';
import { GatewayModule, HubGateway, HubKey, LivePeers, PublishedAnswers } from './features/gateway/index.js';
import { RegistryModule } from './features/registry/index.js';
import { ReportingModule } from './features/reporting/index.js';
import { RegisteredLivePeers } from './live-peers.service.js';
import { RegisteredAnswers } from './published-answers.service.js';

/** The organizing committee's node, complete. */
@Module({})
export class AppModule {
  static forRoot(env: Env, { clock }: { readonly clock?: Clock } = {}): DynamicModule {
    const gateway = GatewayModule.forRoot({
      imports: [RegistryModule],
      ports: [
        { provide: PublishedAnswers, useClass: RegisteredAnswers },
        { provide: LivePeers, useClass: RegisteredLivePeers },
        { provide: HubKey, useExisting: NodeKeys },
      ],
    });
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
        CriticismModule,
        ProposalsModule,
        RecallsModule,
        RegisterModule,
        RollCallsModule,
        NoticesModule.forRoot({ publicUrl: env.PUBLIC_URL }),
        GraphQLModule.forRootAsync<ApolloFederationDriverConfig>({
          driver: ApolloFederationDriver,
          imports: [gateway],
          inject: [HubGateway, Logger],
          useFactory: (hub: HubGateway, logger: Logger) => ({
            ...secureGraphql,
            ...queryLimits(),
            autoSchemaFile: { federation: 2 },
            transformSchema: (schema) => hub.over(schema),
            ...graphqlServer(env, logger),
          }),
        }),
        CadreModule,
        RegistryModule,
        ReportingModule,
        CorrespondenceModule.forSide('committee'),
      ],
    };
  }
}
