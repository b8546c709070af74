import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { DEFAULT_GATEWAY_SETTINGS, GATEWAY_SETTINGS, type GatewaySettings } from './gateway.settings.js';
import { HubGateway } from './graphql/hub-gateway.js';
import { LiveCalls } from './live-calls.service.js';
import { LiveOrganizations } from './live-organizations.service.js';

export { HubGateway } from './graphql/hub-gateway.js';

export interface GatewayModuleOptions {
  readonly settings?: Partial<GatewaySettings>;
  readonly imports?: ModuleMetadata['imports'];
  /** `LivePeers`, `HubKey`, and whatever of `FederationClient` and `CLOCK` is not global. */
  readonly ports: readonly Provider[];
}

@Module({})
export class GatewayModule {
  static forRoot({ settings, imports = [], ports }: GatewayModuleOptions): DynamicModule {
    return {
      module: GatewayModule,
      imports,
      providers: [
        ...ports,
        { provide: GATEWAY_SETTINGS, useValue: { ...DEFAULT_GATEWAY_SETTINGS, ...settings } },
        LiveCalls,
        LiveOrganizations,
        HubGateway,
      ],
      exports: [HubGateway],
    };
  }
}
