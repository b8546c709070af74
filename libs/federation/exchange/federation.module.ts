import { Queues } from '#platform';
import { type DynamicModule, Global, Injectable, Module, type OnApplicationBootstrap, type Type } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { AddressGuard, FederationClient } from '../transport/index.js';
import { CarriedFiles } from './carried-files.service.js';
import { CollectAnswers } from './collect-answers.service.js';
import { CollectSteps } from './collect-steps.service.js';
import { Collector } from './collector.service.js';
import { DeliveryMarks } from './delivery-marks.service.js';
import { DeliveryService } from './delivery.service.js';
import { DeliverySteps } from './delivery-steps.service.js';
import { DeliveryWaits } from './delivery-waits.service.js';
import { Directory } from './directory.service.js';
import { DirectoryPublishedHandler } from './directory-published.handler.js';
import { DirectoryPublisher } from './directory-publisher.service.js';
import { DueDeliveries } from './due-deliveries.service.js';
import { ExchangeHand } from './exchange-hand.service.js';
import { Epochs } from './epochs.service.js';
import { ExchangeMetrics } from './exchange-metrics.service.js';
import { FederationController } from './federation.controller.js';
import { PeersResolver } from './graphql/peers.resolver.js';
import { CarriedFilesController } from './http/carried-files.controller.js';
import { InboxProcessing } from './inbox-processing.service.js';
import { InboxService } from './inbox.service.js';
import { InboxSteps } from './inbox-steps.service.js';
import { IncomingMessages } from './incoming-messages.service.js';
import { CollectProcessor } from './jobs/collect.processor.js';
import { DeliverProcessor } from './jobs/deliver.processor.js';
import { ProcessInboxProcessor } from './jobs/process-inbox.processor.js';
import { SweepProcessor } from './jobs/sweep.processor.js';
import { KeyFacts } from './key-facts.service.js';
import { KeyRotatedHandler } from './key-rotated.handler.js';
import { KeyRotations } from './key-rotations.service.js';
import { LinkWatch } from './link-watch.service.js';
import { KeyRevocations } from './key-revocations.service.js';
import { KeyRevokedHandler } from './key-revoked.handler.js';
import { Memberships } from './memberships.service.js';
import { MessageHandlers } from './message-handlers.js';
import { NodeAliveHandler } from './node-alive.handler.js';
import { NodeDocuments } from './node-documents.service.js';
import { NodeKeys } from './node-keys.service.js';
import { NODE_SETTINGS, NodeRecord, type NodeSettings } from './node-self.js';
import { Outbox } from './outbox.service.js';
import { PeerCalls } from './peer-calls.service.js';
import { PeerLeases } from './peer-leases.service.js';
import { PeersService } from './peers.service.js';
import { PeerWatch } from './peer-watch.js';
import { RecoveryService } from './recovery.service.js';
import { RecoverySteps } from './recovery-steps.service.js';
import { ReceiptEffects } from './receipt-effects.service.js';
import { RelayCarriedHandler } from './relay-carried.handler.js';
import { RelayCustody } from './relay-custody.service.js';
import { RelayReader } from './relay-reader.service.js';
import { RelayReceiptedHandler } from './relay-receipted.handler.js';
import { SuspensionBegunHandler } from './suspension-begun.handler.js';
import { SuspensionEndedHandler } from './suspension-ended.handler.js';
import { Suspensions } from './suspensions.service.js';
import { Sequencing } from './sequencing.service.js';
import { SignedRequests } from './signed-requests.service.js';
import { sweepJob } from './sweep.job.js';

const SWEEP_MS = 30_000;

/**
 * Sweeps at the start, because a kill may have eaten wake-ups, and every 30 s from then on. Parked messages are tried
 * again at each start: it may be the first one of a version that understands them.
 */
@Injectable()
class Sweeping implements OnApplicationBootstrap {
  constructor(
    private readonly queues: Queues,
    private readonly keys: NodeKeys,
    private readonly processing: InboxProcessing,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.keys.current();
    await this.processing.retryParked();
    await this.queues.every(sweepJob, SWEEP_MS, {});
    await this.queues.add(sweepJob, { atStart: true });
  }
}

const services = [
  ...[
    DeliveryMarks,
    DeliveryService,
    ExchangeMetrics,
    DeliverySteps,
    DeliveryWaits,
    InboxProcessing,
    InboxService,
    InboxSteps,
    IncomingMessages,
  ],
  ...[Epochs, KeyFacts, Memberships, KeyRevocations, KeyRevokedHandler],
  ...[KeyRotatedHandler, KeyRotations, ReceiptEffects, SuspensionBegunHandler, SuspensionEndedHandler, Suspensions],
  ...[
    MessageHandlers,
    NodeDocuments,
    NodeKeys,
    Outbox,
    PeerCalls,
    PeerLeases,
    PeersService,
    PeerWatch,
    RecoveryService,
    RecoverySteps,
  ],
  ...[DirectoryPublisher, DirectoryPublishedHandler, DueDeliveries, ExchangeHand, LinkWatch, NodeAliveHandler],
  ...[Directory, RelayCarriedHandler, RelayCustody, RelayReader, RelayReceiptedHandler],
  PeersResolver,
  CarriedFiles,
  ...[CollectAnswers, CollectSteps, Collector, CollectProcessor],
  ...[Sequencing, SignedRequests, DeliverProcessor, ProcessInboxProcessor, SweepProcessor, Sweeping],
];

export interface FederationOptions {
  readonly settings: NodeSettings;
  /** Implements `NodeRecord` from the node's own records; `imports` are the modules it needs. */
  readonly nodeRecord: Type<NodeRecord>;
  readonly imports: NonNullable<DynamicModule['imports']>;
}

/** The exchange of signed messages, the same on both sides. */
@Global()
@Module({})
export class FederationModule {
  static forRoot({ settings, nodeRecord, imports }: FederationOptions): DynamicModule {
    const client = new FederationClient({ guard: new AddressGuard(settings.allowedNetworks) });
    return {
      module: FederationModule,
      imports: [DiscoveryModule, ...imports],
      controllers: [CarriedFilesController, FederationController],
      providers: [
        ...services,
        { provide: NODE_SETTINGS, useValue: settings },
        { provide: FederationClient, useValue: client },
        { provide: NodeRecord, useClass: nodeRecord },
      ],
      exports: [...services, NODE_SETTINGS, FederationClient, NodeRecord],
    };
  }
}
