import { BlockList, isIP } from 'node:net';
import { lookup as systemLookup } from 'node:dns/promises';
import { types } from 'node:util';
import { err, ok, type Result } from '#domain-kit';
import { GLOBAL_IPV6, MAPPED_IPV4, SPECIAL_IPV4, SPECIAL_IPV6 } from './special-networks.js';

export type AddressRefusalCode =
  | 'malformed_url'
  | 'scheme'
  | 'credentials'
  | 'port'
  | 'private_address'
  | 'plain_http'
  | 'unresolved';

export interface AddressRefusal {
  readonly code: AddressRefusalCode;
}

export interface ResolvedAddress {
  readonly address: string;
  readonly family: number;
}

/** Every address of a host name. Tests inject their own. */
export type Resolver = (hostname: string) => Promise<readonly ResolvedAddress[]>;

const systemResolver: Resolver = (hostname) => systemLookup(hostname, { all: true, verbatim: true });

/** Below 1024 only the ports of the web; a peer elsewhere would be another service of somebody's. */
const WEB_PORTS = new Set(['', '80', '443']);
const MAX_URL = 300;

/**
 * Decides which addresses this node connects to for a peer. A peer names its own base URL, so that the URL is hostile input
 * (bar B-S9): what it resolves to must be public, or lie in a network that this node's operator allows.
 */
export class AddressGuard {
  readonly #allowed: BlockList;
  readonly #special = networks([...SPECIAL_IPV4, ...SPECIAL_IPV6]);
  readonly #global = networks([GLOBAL_IPV6]);
  readonly #mapped = networks([MAPPED_IPV4]);

  /** `allowedNetworks`: CIDR blocks, `FEDERATION_ALLOWED_NETWORKS`. Throws `TypeError` for what is none. */
  constructor(
    allowedNetworks: readonly string[],
    private readonly resolver: Resolver = systemResolver,
  ) {
    this.#allowed = networks(allowedNetworks);
  }

  /** What can be said of a URL without asking DNS; an address literal is judged too. */
  checkUrl(text: string): Result<URL, AddressRefusal> {
    const url = text.length <= MAX_URL && /^[!-~]+$/.test(text) && !text.includes('\\') ? URL.parse(text) : null;
    if (!url || url.hash !== '') return err({ code: 'malformed_url' });
    if (url.protocol !== 'https:' && url.protocol !== 'http:') return err({ code: 'scheme' });
    if (url.username !== '' || url.password !== '' || text.includes('@')) return err({ code: 'credentials' });
    if (!WEB_PORTS.has(url.port) && Number(url.port) < 1024) return err({ code: 'port' });
    const literal = literalOf(url.hostname);
    const verdict = isIP(literal) === 0 ? ok(undefined) : this.checkAddress(literal, url.protocol);
    return verdict.ok ? ok(url) : verdict;
  }

  /** One IP address, for a connection under `protocol` (`https:` or `http:`). */
  checkAddress(address: string, protocol: string): Result<void, AddressRefusal> {
    const family = familyOf(address);
    if (!family || (family === 'ipv6' && this.#mapped.check(address, family))) return err({ code: 'private_address' });
    if (this.#allowed.check(address, family)) return ok(undefined);
    if (this.#special.check(address, family)) return err({ code: 'private_address' });
    if (family === 'ipv6' && !this.#global.check(address, family)) return err({ code: 'private_address' });
    return protocol === 'https:' ? ok(undefined) : err({ code: 'plain_http' });
  }

  /** The addresses of a host: all of them must pass, as an answer of mixed addresses is a trick. */
  async resolve(hostname: string, protocol: string): Promise<Result<readonly ResolvedAddress[], AddressRefusal>> {
    const literal = literalOf(hostname);
    const family = isIP(literal);
    const found = family === 0 ? await this.ask(hostname) : [{ address: literal, family }];
    if (found.length === 0) return err({ code: 'unresolved' });
    for (const { address } of found) {
      const verdict = this.checkAddress(address, protocol);
      if (!verdict.ok) return verdict;
    }
    return ok(found);
  }

  /** The check at registration: the URL's form and, after DNS, every address behind it. Connecting checks again. */
  async checkBaseUrl(text: string): Promise<Result<URL, AddressRefusal>> {
    const url = this.checkUrl(text);
    if (!url.ok) return url;
    if (text.includes('?')) return err({ code: 'malformed_url' });
    const addresses = await this.resolve(url.value.hostname, url.value.protocol);
    return addresses.ok ? url : addresses;
  }

  private async ask(hostname: string): Promise<readonly ResolvedAddress[]> {
    try {
      return await this.resolver(hostname);
    } catch (error) {
      if (isResolverFailure(error)) return [];
      throw error;
    }
  }
}

/** `[::1]` as the URL parser writes it, without brackets; an IPv6 zone never passes the URL parser. */
const literalOf = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');
const familyOf = (address: string): 'ipv4' | 'ipv6' | undefined =>
  ([undefined, 'ipv4', 'ipv6'] as const)[[0, 4, 6].indexOf(isIP(address))];
const isResolverFailure = (error: unknown): boolean => types.isNativeError(error) && 'syscall' in error;

function networks(blocks: readonly string[]): BlockList {
  const list = new BlockList();
  for (const block of blocks) {
    const [address, prefix] = block.split('/') as [string, string?];
    const family = familyOf(address);
    if (!family || !/^\d{1,3}$/.test(prefix ?? '')) throw new TypeError(`"${block}" is no CIDR block`);
    list.addSubnet(address, Number(prefix), family);
  }
  return list;
}
