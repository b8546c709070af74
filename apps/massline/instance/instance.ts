import { isNodeId, parsedJson } from '#domain-kit';
import { isFreePort, replaceKeyFile } from '#platform';
import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { z } from 'zod';
import type { NodePlan } from '../nodes/node-plan.js';

export const NODE_KINDS = [
  'mass-organization',
  'defense-organization',
  'study-circle',
  'media-organ',
  'caucus',
  'organizing-committee',
] as const;
export type NodeKind = (typeof NODE_KINDS)[number];

const instanceContent = z.object({
  /** The node's name in its federation: never changed. */
  id: z.string().refine(isNodeId),
  kind: z.enum(NODE_KINDS),
  port: z.int().min(1).max(65_535),
});

/** One node that runs alone on this machine, and where it keeps everything. */
export interface Instance {
  readonly id: string;
  readonly kind: NodeKind;
  readonly app: NodePlan['app'];
  readonly home: string;
  readonly port: number;
  /** Under which its people reach it: `PUBLIC_URL`, or this machine alone. */
  readonly url: string;
  /** Where it answers on this machine, whatever its public address is. */
  readonly localUrl: string;
  readonly keyFile: string;
  readonly foundingCodeFile: string;
}

export interface InstanceWish {
  readonly home?: string | undefined;
  readonly id?: string | undefined;
  readonly kind?: string | undefined;
  readonly port?: number | undefined;
}

const FIRST_PORT = 4100;
/** Without letters that are mistaken for digits or make words. */
const LETTERS = 'bcdfghjkmnpqrstvwxz23456789';

export const instanceHome = (home?: string): string =>
  resolve(home ?? process.env['MASSLINE_HOME'] ?? join('.massline', 'instance'));

export const instanceFile = (home: string): string => join(home, 'instance.json');
/** Stands in a home into which a node is being brought, until all of it is there. */
export const arrivingMark = (home: string): string => join(home, 'arriving.json');

/** The instance that lives in this home; undefined if none was made there. Throws where one has not arrived yet. */
export async function findInstance(wish: InstanceWish): Promise<Instance | undefined> {
  const home = instanceHome(wish.home);
  if (existsSync(arrivingMark(home))) throw new Error(await unfinished(home));
  const text = await readFile(instanceFile(home), 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  const kept = instanceContent.safeParse(parsedJson(text));
  if (!kept.success) throw new Error(`${instanceFile(home)} is damaged: restore it from the backup`);
  const port = wish.port ?? kept.data.port;
  return instanceOf(home, { ...kept.data, port });
}

/** Finds it; throws, naming the remedy, where none lives. */
export async function instanceAt(wish: InstanceWish): Promise<Instance> {
  const instance = await findInstance(wish);
  if (!instance) throw new Error(`No node lives in ${instanceHome(wish.home)}; name its folder with --home`);
  return instance;
}

/** Finds it or, in an empty home, makes it: with the id and kind wished for, on a free port. */
export async function makeInstance(wish: InstanceWish): Promise<Instance> {
  const found = await findInstance(wish);
  if (found) return sameAs(found, wish);
  const made = await newInstance(wish);
  await keepInstance(made);
  return made;
}

/** One that is nowhere kept yet. */
export async function newInstance(wish: InstanceWish): Promise<Instance> {
  const home = instanceHome(wish.home);
  const kind = z.enum(NODE_KINDS).safeParse(wish.kind ?? process.env['NODE_KIND'] ?? 'mass-organization');
  if (!kind.success) throw new Error(`--kind is one of: ${NODE_KINDS.join(', ')}`);
  const id = wish.id ?? process.env['NODE_ID'] ?? newId(kind.data);
  if (!isNodeId(id)) throw new Error('--id is two to forty of a-z, 0-9 and hyphen');
  const port = wish.port ?? (Number(process.env['PORT']) || (await portFrom(FIRST_PORT)));
  return instanceOf(home, { id, kind: kind.data, port });
}

/** Whole or not at all. */
export async function keepInstance({ home, id, kind, port }: Instance): Promise<void> {
  await mkdir(home, { recursive: true, mode: 0o711 });
  replaceKeyFile(instanceFile(home), `${JSON.stringify({ id, kind, port }, null, 2)}\n`);
}

async function unfinished(home: string): Promise<string> {
  const mark = parsedJson(await readFile(arrivingMark(home), 'utf8')) as { command?: string } | undefined;
  const command = `npx massline ${mark?.command ?? 'restore'}`;
  return `A node was on its way into ${home} and has not arrived: nothing lives there yet. Run again: ${command} FILE --home ${home}`;
}

function sameAs(found: Instance, { id, kind }: InstanceWish): Instance {
  if (id !== undefined && id !== found.id) throw new Error(`${found.home} is ${found.id}, and an id never changes`);
  if (kind !== undefined && kind !== found.kind) throw new Error(`${found.home} is a ${found.kind}, not a ${kind}`);
  return found;
}

function instanceOf(home: string, { id, kind, port }: z.output<typeof instanceContent>): Instance {
  const localUrl = `http://127.0.0.1:${port}`;
  return {
    ...{ id, kind, home, port, localUrl },
    app: kind === 'organizing-committee' ? 'organizing-committee' : 'mass-organization',
    url: (process.env['PUBLIC_URL'] || localUrl).replace(/\/+$/, ''),
    keyFile: process.env['NODE_KEY_FILE'] || join(home, 'node.key'),
    foundingCodeFile: join(home, 'founding-code'),
  };
}

/** Says nothing about the organization and is taken by nobody else: people go by its name. */
function newId(kind: NodeKind): string {
  const letters = Array.from({ length: 8 }, () => LETTERS[randomInt(LETTERS.length)]);
  return `${kind === 'organizing-committee' ? 'committee' : 'org'}-${letters.join('')}`;
}

async function portFrom(preferred: number): Promise<number> {
  let port = preferred;
  while (!(await isFreePort(port))) port += 1;
  return port;
}
