import type { Federation } from './federation.js';

/** Nobody listens here, and no outgoing connection begins here: one to its own port would reach itself. */
const NO_LINE = 'http://127.0.0.1:19999';

/**
 * Makes a stopped federation go these ways, in place of how it was prepared. What the hub had told its organizations is to be
 * told again, so that both directions have work.
 */
export async function goTheirWays(federation: Federation): Promise<void> {
  const { hub, organizations } = federation.plan;
  for (const { id } of organizations) {
    const way = federation.way(id);
    if (way !== 'push') await federation.sql(hub.id, 'UPDATE peer SET base_url = NULL WHERE id = $1', [id]);
    if (way === 'file') await federation.sql(id, 'UPDATE peer SET base_url = $1', [NO_LINE]);
    await federation.sql(id, `DELETE FROM inbox_message; UPDATE peer SET incoming_contiguous = 0`);
    await federation.sql(id, `DELETE FROM directory_node; UPDATE directory_state SET version = 0`);
    await federation.sql(
      hub.id,
      `UPDATE outbox_message SET state = 'pending', receipt = NULL, delivered_at = NULL
       WHERE peer_id = $1 AND state = 'delivered'`,
      [id],
    );
  }
}
