import { parseReceipt, publicKeyOf, verifyReceipt } from '#federation';
import type { Federation } from '../federation/federation.js';

interface Kept {
  readonly id: string;
  readonly receipt: string;
  readonly contentHash: string;
}

/** What must be true of both sides after any fault, apart from the sums: findings in words, none if all holds. */
export async function exchangeFindings(federation: Federation, ids: readonly string[]): Promise<string[]> {
  const key = await hubKey(federation);
  const findings: string[] = [];
  for (const id of ids) {
    const sent = await federation.sql<Kept>(
      id,
      `SELECT id, receipt, content_hash AS "contentHash" FROM outbox_message WHERE peer_id = $1 AND state <> 'withdrawn' ORDER BY id`,
      [federation.hub.id],
    );
    const received = await federation.sql<Kept>(
      federation.hub.id,
      `SELECT id, receipt, content_hash AS "contentHash" FROM inbox_message WHERE sender = $1 ORDER BY id`,
      [id],
    );
    findings.push(...differences(id, sent, received));
    for (const { receipt } of received) {
      const parsed = parseReceipt(JSON.parse(receipt));
      if (!parsed.ok || !verifyReceipt(parsed.value, key)) findings.push(`${id}: a receipt of the hub does not verify`);
      else if (parsed.value.outcome !== 'accepted')
        findings.push(`${id}: a report was refused: ${parsed.value.reason}`);
    }
    findings.push(...(await lost(federation, id)));
    findings.push(...(await toldFindings(federation, id)));
  }
  return [...findings, ...(await sumFindings(federation, ids))];
}

/** The other direction: what the hub told, with the organization's receipts. */
async function toldFindings(federation: Federation, id: string): Promise<string[]> {
  const { hub } = federation;
  const sent = await federation.sql<Kept>(
    hub.id,
    `SELECT id, receipt, content_hash AS "contentHash" FROM outbox_message
     WHERE peer_id = $1 AND state <> 'withdrawn' ORDER BY id`,
    [id],
  );
  const received = await federation.sql<Kept>(
    id,
    `SELECT id, receipt, content_hash AS "contentHash" FROM inbox_message WHERE sender = $1 ORDER BY id`,
    [hub.id],
  );
  return differences(hub.id, sent, received);
}

async function hubKey(federation: Federation) {
  const [row] = await federation.sql<{ publicKey: string }>(
    federation.hub.id,
    'SELECT public_key AS "publicKey" FROM node_key WHERE retired_at IS NULL',
  );
  const key = publicKeyOf(row?.publicKey ?? '');
  if (!key.ok) throw new Error('The hub has no key');
  return key.value;
}

function differences(id: string, sent: readonly Kept[], received: readonly Kept[]): string[] {
  const findings: string[] = [];
  if (sent.length === 0) findings.push(`${id} sent nothing`);
  if (sent.length !== received.length)
    findings.push(`${id} sent ${sent.length} messages, the other side holds ${received.length}`);
  const atHub = new Map(received.map((one) => [one.id, one]));
  for (const { id: message, receipt, contentHash } of sent) {
    const there = atHub.get(message);
    if (!there) findings.push(`${id}: message ${message} never came`);
    else if (there.contentHash !== contentHash) findings.push(`${id}: message ${message} came with other content`);
    else if (there.receipt !== receipt) findings.push(`${id}: message ${message} has two receipts`);
  }
  return findings;
}

async function lost(federation: Federation, id: string): Promise<string[]> {
  const peers = await federation.sql<{ id: string; lost: number; state: string }>(
    id,
    `SELECT id, lost_messages AS lost, state FROM peer WHERE lost_messages > 0 OR state <> 'active'`,
  );
  return peers.map((peer) => `${id}: the peer ${peer.id} is ${peer.state}, ${peer.lost} lost messages`);
}

/** Each organization's own count of its records, added up, against the hub's sum. */
async function sumFindings(federation: Federation, ids: readonly string[]): Promise<string[]> {
  let recorded = 0;
  for (const id of ids) {
    const [own] = await federation.sql<{ count: number }>(
      id,
      `SELECT count(*)::integer AS count FROM daily_record WHERE direction = 'intake'`,
    );
    recorded += own?.count ?? 0;
  }
  const [hub] = await federation.sql<{ sum: number }>(
    federation.hub.id,
    `SELECT sum(sum)::integer AS sum FROM rollup_cell WHERE "grouping" = 'all' AND indicator = 'intakes'`,
  );
  return hub?.sum === recorded ? [] : [`the organizations recorded ${recorded} intakes, the hub adds up ${hub?.sum}`];
}
