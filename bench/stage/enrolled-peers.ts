import { systemClock } from '#domain-kit';
import { federationEntities, type NewPeer, PeersService } from '#federation';
import { createDataSource, platformEntities } from '#platform';

/** Puts peers on a node's record as an approved enrolment does; its ceremony is nothing that a bar measures. */
export async function enrolPeers(databaseUrl: string, peers: readonly NewPeer[]): Promise<void> {
  const entities = [...platformEntities, ...federationEntities];
  const db = await createDataSource({ url: databaseUrl, entities, migrations: [] }).initialize();
  try {
    const record = new PeersService(db, systemClock);
    await db.transaction(async (tx) => {
      for (const peer of peers) await record.enrol(tx, peer);
    });
  } finally {
    await db.destroy();
  }
}
