import { Collect1790000010000 } from './collect.migration.js';
import { Directory1790000010100 } from './directory.migration.js';
import { DirectoryNodeEntity } from './directory-node.entity.js';
import { DirectoryStateEntity } from './directory-state.entity.js';
import { ExchangeStateEntity } from './exchange-state.entity.js';
import { Federation1790000000300 } from './federation.migration.js';
import { InboxMessageEntity } from './inbox-message.entity.js';
import { NodeKeyEntity } from './node-key.entity.js';
import { OutboxMessageEntity } from './outbox-message.entity.js';
import { PeerKeyEntity } from './peer-key.entity.js';
import { PeerEntity } from './peer.entity.js';
import { KeyRotation1790000020000 } from './trust.migration.js';
import { Membership1790000020003 } from './membership.migration.js';
import { LostRangeEntity } from './lost-range.entity.js';
import { LostRanges1790000020002 } from './lost-range.migration.js';
import { Relay1790000010300 } from './relay.migration.js';
import { SuspensionEntity } from './suspension.entity.js';
import { Suspensions1790000020001 } from './suspension.migration.js';
import { RequestRateEntity } from './request-rate.entity.js';
import { RequestRate1790000095000 } from './request-rate.migration.js';
import { SeenNonceEntity } from './seen-nonce.entity.js';

export const federationEntities = [
  ...[DirectoryNodeEntity, DirectoryStateEntity],
  ...[ExchangeStateEntity, InboxMessageEntity, NodeKeyEntity, OutboxMessageEntity],
  ...[PeerEntity, PeerKeyEntity, RequestRateEntity, SeenNonceEntity, SuspensionEntity, LostRangeEntity],
];
export const federationMigrations = [
  Federation1790000000300,
  Collect1790000010000,
  Directory1790000010100,
  KeyRotation1790000020000,
  Suspensions1790000020001,
  LostRanges1790000020002,
  Membership1790000020003,
  Relay1790000010300,
  RequestRate1790000095000,
];

export { DirectoryNodeEntity, InboxMessageEntity, OutboxMessageEntity, PeerEntity };
export { CarriedFiles, type CarryRefusal, type ReadFile, type WrittenFile } from './carried-files.service.js';
export { exchangeCommands } from './exchange-commands.js';
export { Collector } from './collector.service.js';
export { deliverJob } from './deliver.job.js';
export { DeliveryService } from './delivery.service.js';
export { Directory } from './directory.service.js';
export { DirectoryPublisher } from './directory-publisher.service.js';
export { DueDeliveries } from './due-deliveries.service.js';
export { ExchangeHand, type Standing } from './exchange-hand.service.js';
export { Epochs, type EpochStanding } from './epochs.service.js';
export { ExchangeProblem } from './exchange.errors.js';
export { ExchangeProblemFilter } from './exchange-problem.filter.js';
export { federationEnv, nodeSettings } from './federation-env.js';
export { FederationModule, type FederationOptions } from './federation.module.js';
export { InboxProcessing } from './inbox-processing.service.js';
export { KeyFacts, type KnownKeyFacts, type PeerKeyFacts } from './key-facts.service.js';
export { KeyRevocations } from './key-revocations.service.js';
export { KeyRotations, type Rotated } from './key-rotations.service.js';
export { LinkWatch, STALE_AFTER_DAYS } from './link-watch.service.js';
export { Memberships } from './memberships.service.js';
export { HandlesMessage, type MessageHandler } from './message-handlers.js';
export { NODE_SETTINGS, NodeRecord, type NodeSettings } from './node-self.js';
export { NodeDocuments } from './node-documents.service.js';
export { NodeKeys, type OwnKey } from './node-keys.service.js';
export { type Announcement, Outbox, type RelayedAnnouncement } from './outbox.service.js';
export { type NewPeer, PeerNotFoundError, PeersService } from './peers.service.js';
export { PeerCalls } from './peer-calls.service.js';
export { PeerWatch, type PeerWatcher } from './peer-watch.js';
export { RecoveryService } from './recovery.service.js';
export type { Recovered } from './recovery-steps.service.js';
export { Suspensions } from './suspensions.service.js';
export { LostRangeEntity, SuspensionEntity };
export { beginOf, checkEnd, latestEnd, suspensionState, type SuspensionState } from '../domain/suspension.js';
export { type Authenticated, type IncomingRequest, type KeyLookup, SignedRequests } from './signed-requests.service.js';
