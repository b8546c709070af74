import { PeersService } from '#federation';
import { type MailCondition, Mailer } from '#platform';
import type { INestApplicationContext } from '@nestjs/common';
import { FoundingRecord } from './founding-record.service.js';
import { LedgerProofs } from './ledger/ledger-proofs.service.js';

/** How messages to a peer stand, as `massline doctor` is told. */
export interface PeerCondition {
  readonly id: string;
  readonly displayName: string;
  readonly baseUrl: string | null;
  readonly state: string;
  readonly stateReason: string | null;
  readonly lastContactAt: string | null;
}

export interface NodeCondition {
  readonly founded: boolean;
  /** What `verify-ledger` finds; 0 if the record is whole. */
  readonly ledgerFindings: number;
  readonly peers: readonly PeerCondition[];
  readonly mail: MailCondition;
}

/** What only the node itself, with its key, can tell of its condition. */
export async function nodeCondition(node: Pick<INestApplicationContext, 'get'>): Promise<NodeCondition> {
  const peers = await node.get(PeersService).all();
  return {
    founded: (await node.get(FoundingRecord).find()) !== null,
    ledgerFindings: (await node.get(LedgerProofs).verify()).findings.length,
    peers: peers.map(({ id, displayName, baseUrl, state, stateReason, lastContactAt }) => ({
      ...{ id, displayName, baseUrl, state, stateReason },
      lastContactAt: lastContactAt?.toISOString() ?? null,
    })),
    mail: await node.get(Mailer).check(),
  };
}
