import type { Clock } from '#domain-kit';
import { createNode, migrate, type PlatformEnv, PlatformModule } from '#platform';
import { Injectable, Module } from '@nestjs/common';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { DataSource, type EntityManager } from 'typeorm';
import {
  federationEntities,
  FederationModule,
  federationMigrations,
  HandlesMessage,
  type MessageHandler,
  NodeKeys,
  NodeRecord,
  PeersService,
} from '../index.js';
import type { Message } from '../../messages/index.js';
import type { NodeKind } from '../../node-document/index.js';

export const tables = { entities: federationEntities, migrations: federationMigrations };

/** The system's time, moved by as much as a test says. */
export class MovableClock implements Clock {
  aheadMs = 0;
  now(): Date {
    return new Date(Date.now() + this.aheadMs);
  }
}

@Injectable()
class StillRecord extends NodeRecord {
  override displayName = async (): Promise<string> => 'A node under test';
  override ledgerHead = async () => ({ day: '2026-01-31', root: '0'.repeat(64), size: 0 });
}

/** Gives reports the effect, and refuses them by the rule, that a test says. */
@Injectable()
@HandlesMessage('report.submitted')
export class ReportsUnderTest implements MessageHandler {
  rule: (message: Message) => string | undefined = () => undefined;
  effect: (tx: EntityManager, message: Message) => Promise<void> = async () => {};
  declare applyAll?: (tx: EntityManager, messages: readonly Message[]) => Promise<void>;
  refuses(message: Message): string | undefined {
    return this.rule(message);
  }
  apply(tx: EntityManager, message: Message): Promise<void> {
    return this.effect(tx, message);
  }
}

export interface ExchangeNode {
  readonly id: string;
  readonly kind: NodeKind;
  readonly url: string;
  /** Whether peers reach it there. */
  readonly isReached: boolean;
  readonly app: NestFastifyApplication;
  readonly db: DataSource;
  readonly clock: MovableClock;
  readonly reports: ReportsUnderTest;
}

/**
 * A node that is nothing but its exchange, listening at `env.PUBLIC_URL`, with the role `api`: no job is done unless the
 * test does it, so that every step happens when it is looked at.
 */
export async function startExchange(
  env: PlatformEnv,
  id: string,
  kind: NodeKind,
  { isReached = true, sendDelayMaxMs = 0, requestsPerMinute = 1200 } = {},
): Promise<ExchangeNode> {
  const clock = new MovableClock();
  const settings = {
    ...{ id, kind, baseUrl: isReached ? env.PUBLIC_URL : undefined, allowedNetworks: ['127.0.0.0/8'] },
    ...{ sendDelayMaxMs, collectEveryMs: 300_000, requestsPerMinute },
  };
  @Module({
    imports: [
      PlatformModule.forRoot({ env: { ...env, ROLE: 'api' }, ...tables, clock }),
      FederationModule.forRoot({ settings, nodeRecord: StillRecord, imports: [] }),
    ],
    providers: [ReportsUnderTest],
  })
  class NodeUnderTest {}
  const app = await createNode(NodeUnderTest, env);
  await app.listen(env.PORT, env.HOST);
  return {
    id,
    kind,
    url: env.PUBLIC_URL,
    isReached,
    app,
    db: app.get(DataSource),
    clock,
    reports: app.get(ReportsUnderTest),
  };
}

export { migrate };

/** Makes two nodes peers of each other, as an approved enrolment does. */
export async function introduce(one: ExchangeNode, other: ExchangeNode): Promise<void> {
  for (const [node, peer] of [
    [one, other],
    [other, one],
  ] as const) {
    const { signing, ageRecipient } = await peer.app.get(NodeKeys).currentKey();
    const { id, kind } = peer;
    const baseUrl = peer.isReached ? peer.url : null;
    const publicKey = signing.publicKey.encoded;
    await node.app
      .get(PeersService)
      .enrol(node.db.manager, { id, kind, displayName: id, publicKey, ageRecipient, baseUrl });
  }
}
