import { parsedJson } from '#domain-kit';
import { ownership, replaceKeyFile } from '#platform';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, open, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { z } from 'zod';
import { recipientFile } from './instance-environment.js';
import {
  arrivingMark,
  type Instance,
  instanceFile,
  instanceHome,
  type InstanceWish,
  keepInstance,
  newInstance,
} from './instance.js';

const OWNER = 'arriving.owner';
const arrivingFile = z.object({ command: z.string(), token: z.string(), keyFile: z.string() });

/** A node on its way into a home. As long as its mark stands there, nothing lives in that home. */
export interface Arrival {
  readonly instance: Instance;
  /** Names this arrival in a database that is not ours to drop. */
  readonly token: string;
}

/** What makes the node, and the files that it lives by. */
export interface Arrived {
  readonly keyFile: string;
  readonly recipient?: string;
}

/**
 * Takes an empty home for a node that `command` brings. What an interrupted one left there is begun anew: `kill -9` at any
 * point leaves nothing that starts, and the mark that says what to do. Throws where a node lives already.
 */
export async function beginArrival(wish: InstanceWish, command: string): Promise<Arrival> {
  const home = instanceHome(wish.home);
  refuseInhabited(home);
  const left = await leftIn(home);
  const instance = await newInstance(wish);
  const { keyFile } = instance;
  if (existsSync(keyFile) && left?.keyFile !== keyFile)
    throw new Error(`${keyFile} is the key of another node. Name another file in NODE_KEY_FILE, or none.`);
  const owner = ownership(home, OWNER);
  if ((await owner.holder()) === 'another') throw new Error(`A node is being brought into ${home} just now.`);
  await mkdir(home, { recursive: true, mode: 0o711 });
  await owner.take();
  const token = left?.token ?? randomBytes(16).toString('hex');
  replaceKeyFile(arrivingMark(home), `${JSON.stringify({ command, token, keyFile })}\n`);
  for (const file of [instanceFile(home), recipientFile(home), keyFile]) await rm(file, { force: true });
  return { instance, token };
}

/** The rows are there and were checked: writes what the node lives by, and takes the mark away as the last thing. */
export async function completeArrival({ instance }: Arrival, { keyFile, recipient }: Arrived): Promise<void> {
  const { home } = instance;
  await keepInstance(instance);
  if (recipient !== undefined) replaceKeyFile(recipientFile(home), `${recipient}\n`);
  replaceKeyFile(instance.keyFile, keyFile);
  await rm(arrivingMark(home));
  const folder = await open(home, 'r');
  await folder.sync();
  await folder.close();
  await ownership(home, OWNER).release();
}

/** Says before the rows come, in the database itself, whose they will be: an interrupted arrival may then replace them. */
export async function markDatabase(url: string, { token }: Arrival): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(`COMMENT ON TABLE data_key IS ${client.escapeLiteral(token)}`);
  } finally {
    await client.end();
  }
}

/** Before anything is asked of whoever brings a node: throws where one lives already. */
export function refuseInhabited(home: string): void {
  if (existsSync(arrivingMark(home))) return;
  if (existsSync(instanceFile(home)) || existsSync(join(home, 'node.key')))
    throw new Error(`${home} holds a node already. Name an empty folder with --home.`);
}

async function leftIn(home: string): Promise<z.output<typeof arrivingFile> | undefined> {
  const text = await readFile(arrivingMark(home), 'utf8').catch(() => undefined);
  return text === undefined ? undefined : arrivingFile.safeParse(parsedJson(text)).data;
}
