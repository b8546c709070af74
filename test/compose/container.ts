import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ComposeFile, ComposeService } from './compose-file.js';
import type { Image } from './image.js';
import type { Places } from './places.js';

/** What a service's program is given on this machine. */
export interface Given {
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
}

export interface World {
  readonly file: ComposeFile;
  readonly image: Image;
  readonly places: Places;
  /** Where secrets, volumes and data are. */
  readonly directory: string;
}

const SECRETS = '/run/secrets';

/** Lays out the secrets and volumes of a service, and translates its command and environment: nothing else is given to it. */
export async function prepare(world: World, name: string, service: ComposeService): Promise<Given> {
  const { image, places, directory } = world;
  const secrets = join(directory, 'secrets', name);
  await mkdir(secrets, { recursive: true });
  for (const secret of service.secrets ?? []) {
    const source = world.file.secrets[secret]?.file;
    if (source === undefined) throw new Error(`${name}: there is no secret ${secret}`);
    const content = places.translate(await readFile(source, 'utf8'));
    await writeFile(join(secrets, secret), content, { mode: 0o600 });
  }
  const mounts: [string, string][] = [[SECRETS, secrets]];
  for (const volume of service.volumes ?? []) {
    const [source = '', target = ''] = volume.split(':');
    await mkdir(join(directory, 'volumes', source), { recursive: true });
    mounts.push([target, join(directory, 'volumes', source)]);
  }
  const here = (text: string) =>
    mounts.reduce((so, [inside, outside]) => so.replaceAll(inside, outside), places.translate(text));

  const stated = { ...image.file.env, ...service.environment };
  const env = Object.fromEntries(Object.entries(stated).map(([key, value]) => [key, here(value)]));
  const path = [image.at('/usr/local/bin'), dirname(process.execPath), '/usr/bin', '/bin'].join(':');
  const listens = { HOST: '127.0.0.1', PORT: String(places.port(name)) };
  const argv = (service.command ?? image.file.command).map(here);
  return { argv, env: { ...env, ...listens, PATH: path }, cwd: image.at('/app') };
}

/** The command of a service's health check; undefined for a service that has none and needs none. */
export function healthCommand(service: ComposeService, image: Image): readonly string[] | undefined {
  const { disable, test } = service.healthcheck ?? {};
  if (disable) return undefined;
  if (test === undefined) return service.build ? image.file.healthcheck : undefined;
  if (test[0] === 'CMD') return test.slice(1);
  if (test[0] === 'CMD-SHELL') return ['sh', '-c', test[1] ?? ''];
  throw new Error(`A health check begins with CMD or CMD-SHELL, not ${test[0]}`);
}
