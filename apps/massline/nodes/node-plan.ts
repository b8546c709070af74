import { freePort, isFreePort } from '#platform';
import { randomBytes } from 'node:crypto';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One node of a federation on this machine. */
export interface NodePlan {
  readonly id: string;
  readonly displayName: string;
  readonly kind: 'organizing-committee' | 'mass-organization';
  readonly app: 'organizing-committee' | 'mass-organization';
  readonly port: number;
  readonly url: string;
  /** Where browsers find it, if not there: the only origin whose pages may change anything. */
  readonly page?: string;
  readonly database: string;
  /** Its key, its founding code and its log. */
  readonly directory: string;
}

/** What is kept between runs, so that ports and names stay. */
export interface FederationPlan {
  readonly home: string;
  readonly hub: NodePlan;
  readonly organizations: readonly NodePlan[];
}

interface Wanted {
  readonly id: string;
  readonly displayName: string;
}

const PLAN_FILE = 'federation.json';
const HUB_PORT = 4000;

/** Reads the plan kept in `home`, adding organizations that are new; makes one where there is none. */
export async function planFederation(
  home: string,
  organizations: readonly Wanted[],
  freePorts: boolean,
): Promise<FederationPlan> {
  await mkdir(home, { recursive: true, mode: 0o711 });
  const kept = await readPlan(home);
  const taken = new Set([kept?.hub, ...(kept?.organizations ?? [])].map((node) => node?.port ?? 0));
  const port = async (preferred: number) => {
    const chosen = await portFrom(freePorts ? await freePort() : preferred, taken);
    taken.add(chosen);
    return chosen;
  };
  const hub = kept?.hub ?? (await planHub(home, await port(HUB_PORT)));
  const planned: NodePlan[] = [];
  for (const [n, wanted] of organizations.entries()) {
    const known = kept?.organizations.find((node) => node.id === wanted.id);
    planned.push(known ?? (await planOrganization(home, wanted, await port(hub.port + 1 + n))));
  }
  const plan = { home, hub, organizations: planned };
  await writeFile(join(home, PLAN_FILE), JSON.stringify(plan, null, 2), { mode: 0o600 });
  return plan;
}

/** The plan of an earlier `massline up` in this directory. */
export async function readPlan(home: string): Promise<FederationPlan | undefined> {
  const text = await readFile(join(home, PLAN_FILE), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  return text === undefined ? undefined : (JSON.parse(text) as FederationPlan);
}

const planHub = (home: string, port: number): Promise<NodePlan> =>
  prepared({
    ...{
      id: 'committee',
      displayName: 'Organizing committee',
      kind: 'organizing-committee',
      app: 'organizing-committee',
    },
    ...{ port, url: `http://127.0.0.1:${port}`, database: 'hub', directory: join(home, 'nodes', 'committee') },
  });

const planOrganization = (home: string, { id, displayName }: Wanted, port: number): Promise<NodePlan> =>
  prepared({
    ...{ id, displayName, kind: 'mass-organization', app: 'mass-organization' },
    ...{ port, url: `http://127.0.0.1:${port}`, database: `organization_${id.replaceAll('-', '_')}` },
    directory: join(home, 'nodes', id),
  });

/** Gives the node its secrets, each in a file that only its owner reads. */
async function prepared(node: NodePlan): Promise<NodePlan> {
  await mkdir(node.directory, { recursive: true, mode: 0o700 });
  await secret(join(node.directory, 'node.key'), randomBytes(32).toString('base64'));
  await secret(join(node.directory, 'founding-code'), randomBytes(16).toString('base64url'));
  return node;
}

async function secret(file: string, value: string): Promise<void> {
  await writeFile(file, value, { mode: 0o600, flag: 'wx' }).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
}

/** `preferred` or the next free port after it. */
async function portFrom(preferred: number, taken: ReadonlySet<number>): Promise<number> {
  let port = preferred;
  while (taken.has(port) || !(await isFreePort(port))) port += 1;
  return port;
}
