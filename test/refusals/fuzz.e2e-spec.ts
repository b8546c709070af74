import 'reflect-metadata';
import { emptyDatabase } from '#testing';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fuzz } from './fuzz.js';
import { HubUnderAttack } from './hub-under-attack.js';

/** The short form of `npm run fuzz`. */
it('nothing that is changed at random is accepted, breaks the node or leaves a row', async () => {
  const home = await mkdtemp(join(process.env['MASSLINE_TEST_DIRECTORY'] ?? tmpdir(), 'massline-fuzz-'));
  const database = await emptyDatabase();
  const hub = await HubUnderAttack.start(home, database);
  try {
    const { sent, findings, statuses } = await fuzz(hub, 600, 20_260_101);
    expect(findings).toEqual([]);
    expect(sent).toBe(600);
    expect(Object.keys(statuses).length).toBeGreaterThanOrEqual(4);
  } finally {
    await hub.stop();
    await database.drop();
    await rm(home, { recursive: true, force: true });
  }
});
