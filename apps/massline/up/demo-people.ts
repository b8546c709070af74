import { randomBytes } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { NodePlan } from '../nodes/node-plan.js';

/** A demo account: who founded this node for the trial, with the password that was made for it. */
export interface DemoAccount {
  readonly displayName: string;
  readonly login: string;
  readonly password: string;
  readonly offices: readonly string[];
}

/** Invented people, enough of them that a stock of members is shown at all. */
const FOUNDERS: readonly { name: string; offices: readonly string[] }[] = [
  { name: 'Ana', offices: ['secretary'] },
  { name: 'Bayo', offices: ['treasurer'] },
  { name: 'Chen', offices: ['reporter'] },
  ...['Dara', 'Elif', 'Farid', 'Gita'].map((name) => ({ name, offices: [] })),
];

/** The demo accounts of a node, the same at every start; their passwords are made at the first. */
export async function demoAccounts(node: NodePlan): Promise<DemoAccount[]> {
  const file = join(node.directory, 'demo-accounts.json');
  const kept = await readFile(file, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (kept) return JSON.parse(kept) as DemoAccount[];
  const accounts = FOUNDERS.map(({ name, offices }) => ({
    displayName: name,
    login: name.toLowerCase(),
    password: randomBytes(12).toString('base64url'),
    offices,
  }));
  await writeFile(file, JSON.stringify(accounts, null, 2), { mode: 0o600 });
  return accounts;
}

export function holderOf(accounts: readonly DemoAccount[], office: string): DemoAccount {
  const holder = accounts.find(({ offices }) => offices.includes(office));
  if (!holder) throw new Error(`Nobody of the demo accounts holds ${office}`);
  return holder;
}
