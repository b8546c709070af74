import { type DynamicModule, Module, type ModuleMetadata, type Provider } from '@nestjs/common';
import { PinnedOperations } from './graphql/pinned-operations.js';
import { SharedSurfaceController } from './graphql/shared-surface.controller.js';
import { SurfaceOfNode } from './graphql/surface-of-node.js';
import { PublishSurfaceProcessor } from './jobs/publish-surface.processor.js';
import { SurfacePublisher } from './surface-publisher.service.js';
import { SurfaceSettings } from './surface-settings.service.js';

export interface SharedSurfaceModuleOptions {
  readonly imports?: ModuleMetadata['imports'];
  /** Provides `SharedSurfaceSource` from the app's features, which `imports` bring. */
  readonly source: Provider;
}

/** The live view of the organizing committee. `FederationModule` and the DataSource are global. */
@Module({})
export class SharedSurfaceModule {
  static forRoot({ imports = [], source }: SharedSurfaceModuleOptions): DynamicModule {
    return {
      module: SharedSurfaceModule,
      imports,
      controllers: [SharedSurfaceController],
      providers: [
        ...[source, PinnedOperations, PublishSurfaceProcessor],
        ...[SurfaceOfNode, SurfacePublisher, SurfaceSettings],
      ],
      exports: [SurfacePublisher, SurfaceSettings],
    };
  }
}
