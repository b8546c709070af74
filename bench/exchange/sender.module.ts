import { FederationModule, federationEntities, federationEnv, federationMigrations, NodeRecord } from '#federation';
import { loadConfig, PlatformModule, platformEnv } from '#platform';
import { type DynamicModule, Injectable, Module } from '@nestjs/common';
import { z } from 'zod';

const LEDGER_HEAD = { day: '2025-12-31', root: '0'.repeat(64), size: 0 };

@Injectable()
class NewNode extends NodeRecord {
  override displayName(): Promise<string> {
    return Promise.resolve('A sender of the benchmark');
  }

  override ledgerHead(): Promise<typeof LEDGER_HEAD> {
    return Promise.resolve(LEDGER_HEAD);
  }
}

/** An organization reduced to its exchange: the product's platform and federation on a database of its own. */
@Module({})
export class SenderModule {
  static forRoot(source: Readonly<Record<string, string>>): DynamicModule {
    const env = loadConfig(z.object({ ...platformEnv, ...federationEnv }), source);
    const settings = {
      ...{ id: env.NODE_ID, kind: env.NODE_KIND, baseUrl: env.PUBLIC_URL },
      ...{ allowedNetworks: env.FEDERATION_ALLOWED_NETWORKS, sendDelayMaxMs: env.FEDERATION_SEND_DELAY_MAX },
      ...{ collectEveryMs: env.FEDERATION_COLLECT_EVERY, requestsPerMinute: env.FEDERATION_REQUESTS_PER_MINUTE },
    };
    return {
      module: SenderModule,
      imports: [
        PlatformModule.forRoot({ env, entities: federationEntities, migrations: federationMigrations }),
        FederationModule.forRoot({ settings, nodeRecord: NewNode, imports: [] }),
      ],
    };
  }
}
