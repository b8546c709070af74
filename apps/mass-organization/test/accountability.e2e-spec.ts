import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { organizationServer } from './organization-node.js';

describe('an organization', () => {
  it("has no public page of accounts, and its members' page does not stand in for it", async () => {
    const web = await mkdtemp(join(tmpdir(), 'massline-web-'));
    await writeFile(join(web, 'index.html'), '<!doctype html><title>The page of members</title>');
    const { node, stop } = await organizationServer(web);
    try {
      const get = (url: string) => node.inject({ method: 'GET', url, headers: { accept: 'text/html' } });
      expect((await get('/accountability')).statusCode).toBe(404);
      expect((await get('/elsewhere')).body).toContain('The page of members');
    } finally {
      await stop();
      await rm(web, { recursive: true });
    }
  }, 60_000);
});
