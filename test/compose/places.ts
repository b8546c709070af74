import { freePorts } from '../federation/free-ports.js';
import type { ComposeFile, ComposeService } from './compose-file.js';

/** The port inside its container that a service of ours, or an image that we use, listens on. */
const portOf = ({ image, environment = {} }: ComposeService): number => {
  if (image.startsWith('postgres:')) return 5432;
  if (image.startsWith('redis:')) return 6379;
  return Number(environment['PORT'] ?? 4000);
};

/**
 * Where each service is on this machine. A container's name and port become 127.0.0.1 and a port of our own, a published
 * port stays what it is, and the subnets of the file's networks become the loopback network. Nothing else is changed.
 */
export class Places {
  private constructor(
    private readonly ports: ReadonlyMap<string, { readonly inside: number; readonly here: number }>,
    private readonly subnets: readonly string[],
  ) {}

  static async of(file: ComposeFile, services: Readonly<Record<string, ComposeService>>): Promise<Places> {
    const entries = Object.entries(services);
    const free = await freePorts(entries.length);
    const ports = entries.map(([name, service], n) => {
      const published = service.ports?.[0]?.split(':').at(-2);
      return [name, { inside: portOf(service), here: published ? Number(published) : free[n]! }] as const;
    });
    const subnets = Object.values(file.networks).flatMap(({ ipam }) => ipam?.config.map(({ subnet }) => subnet) ?? []);
    return new Places(new Map(ports), subnets);
  }

  port(service: string): number {
    const place = this.ports.get(service);
    if (!place) throw new Error(`${service} has no port`);
    return place.here;
  }

  /** The text as it has to read on this machine. */
  translate(text: string): string {
    let here = text;
    for (const [name, { inside, here: port }] of this.ports)
      here = here.replaceAll(new RegExp(`(?<=//|@)${name}:${inside}(?!\\d)`, 'g'), `127.0.0.1:${port}`);
    for (const subnet of this.subnets) here = here.replaceAll(subnet, '127.0.0.0/8');
    return here;
  }
}
