import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { emptyDatabase } from '#testing';
import type { NodePlan } from '../../apps/massline/nodes/node-plan.js';
import { type DemoAccount, demoAccounts, holderOf } from '../../apps/massline/up/demo-people.js';
import { found } from '../../apps/massline/up/found.js';
import { freePorts } from '../federation/free-ports.js';
import { Massline } from '../operate/massline.js';

/** One organization at an address with a name, which browsers demand for passkeys. */
export interface NamedNode {
  readonly url: string;
  accountOf(office: string): DemoAccount;
  /** As if nobody had shown for long who they are. */
  forgetConfirmations(): Promise<void>;
  stop(): Promise<void>;
}

/** `environment` goes on top of what its own needs. */
export async function namedNode(environment: Readonly<Record<string, string>> = {}): Promise<NamedNode> {
  const [port] = (await freePorts(1)) as [number];
  const directory = await mkdtemp(join(tmpdir(), 'massline-accounts-'));
  const url = `http://localhost:${port}`;
  const id = 'north';
  const args = ['serve', '--home', directory, '--port', `${port}`, '--kind', 'mass-organization', '--id', id];
  const database = await emptyDatabase();
  const { url: DATABASE_URL, ownerUrl: DATABASE_OWNER_URL } = database;
  const run = new Massline(args, { PUBLIC_URL: url, DATABASE_URL, DATABASE_OWNER_URL, ...environment });
  await run.untilPrinted(/Open in a browser/);
  const node: NodePlan = {
    ...{ id, displayName: 'North', kind: 'mass-organization', app: 'mass-organization', port, directory },
    ...{ url: `http://127.0.0.1:${port}`, page: url, database: 'node' },
  };
  await found(node);
  const accounts = await demoAccounts(node);
  return {
    url,
    accountOf: (office) => holderOf(accounts, office),
    async forgetConfirmations() {
      await database.asOwner(`UPDATE session SET confirmed_at = confirmed_at - interval '11 minutes'`);
    },
    async stop() {
      await run.stop();
      await database.drop();
      await rm(directory, { recursive: true, force: true });
    },
  };
}

/** A phone that holds passkeys and knows its owner's finger, in place of the machine's own (WebAuthn §11). */
export async function virtualAuthenticator(page: Page): Promise<{ verifies(yes: boolean): Promise<void> }> {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('WebAuthn.enable');
  const { authenticatorId } = await cdp.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      ...{ protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true },
      ...{ isUserVerified: true, automaticPresenceSimulation: true },
    },
  });
  return {
    async verifies(isUserVerified) {
      await cdp.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified });
    },
  };
}
