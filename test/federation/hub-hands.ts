import {
  endpointOf,
  type Message,
  type MessageDraft,
  signingKey,
  type SigningKey,
  signMessage,
  signRequest,
} from '#federation';
import { randomUUID } from 'node:crypto';
import { request } from 'undici';
import { tables } from '../../apps/organizing-committee/src/database/tables.js';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { openAsNode } from '../privacy/planted.js';
import type { Federation } from './federation.js';

export interface Told {
  readonly status: number;
  readonly json: unknown;
}

/** A hub that does whatever it can do with its own key, which no product of ours would do. */
export class HubHands {
  private constructor(
    private readonly hubId: string,
    private readonly key: SigningKey,
  ) {}

  /** Takes the key out of the hub's own database. */
  static async of(federation: Federation): Promise<HubHands> {
    const { id, directory } = federation.hub;
    const db = await openAsNode({ databaseUrl: federation.url(id), directory, tables });
    try {
      const [pair] = await db.getRepository<{ publicKey: string; privateKey: string }>('NodeKeyEntity').find();
      return new HubHands(id, signingKey(id, pair!));
    } finally {
      await db.destroy();
    }
  }

  /** A request that verifies, to any path of an organization. */
  async post(to: NodePlan, path: string, content: unknown, more: Record<string, string> = {}): Promise<Told> {
    const url = endpointOf(to.url, path);
    const body = Buffer.from(JSON.stringify(content));
    const contentType = 'application/json';
    const now = new Date();
    const headers = await signRequest({ method: 'POST', targetUri: url, contentType, body, key: this.key, now });
    const answer = await request(url, {
      method: 'POST',
      headers: { ...more, ...headers, 'content-type': contentType },
      body,
    });
    const text = await answer.body.text();
    return { status: answer.statusCode, json: text === '' ? undefined : JSON.parse(text) };
  }

  message(to: NodePlan, sequence: number, content: Pick<MessageDraft, 'type' | 'body'>): Message {
    const draft: MessageDraft = {
      ...{ id: randomUUID(), from: this.hubId, to: to.id, schemaVersion: 1, createdAt: '2026-01-31' },
      ledgerHead: { day: '2026-01-30', root: '0'.repeat(64), size: 0 },
      ...content,
    };
    return signMessage(draft, { epoch: 1, sequence }, this.key);
  }
}
