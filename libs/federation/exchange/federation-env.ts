import { isNodeId } from '#domain-kit';
import { BlockList } from 'node:net';
import { z } from 'zod';
import { NODE_KINDS, type NodeKind, roleOf } from '../node-document/index.js';
import type { NodeSettings } from './node-self.js';

const MINUTE_MS = 60_000;

/** Spread into an app's configuration schema: who this node is to others. */
export const federationEnv = {
  /** The node's name in its federation. */
  NODE_ID: z.string().refine(isNodeId, 'two to forty of a-z, 0-9 and hyphen'),
  NODE_KIND: z.enum(NODE_KINDS),
  /** Whether peers reach this node at `PUBLIC_URL`, or it fetches what they have for it. A committee is always reached. */
  FEDERATION_MODE: z.enum(['collect', 'push']).default('collect'),
  /** How often a collecting node asks, in minutes; each time a fifth earlier or later, at random. */
  FEDERATION_COLLECT_EVERY: z.coerce
    .number()
    .min(0.05)
    .max(1440)
    .default(5)
    .transform((minutes) => minutes * MINUTE_MS),
  /** The base URL under which peers reach this node, where it is not the one of its own pages. */
  FEDERATION_URL: z
    .url({ protocol: /^https?$/, error: 'an http(s) URL is needed' })
    .transform((url) => url.replace(/\/+$/, ''))
    .optional(),
  /** CIDR blocks, separated by commas, in which peers may live although they are private. */
  FEDERATION_ALLOWED_NETWORKS: z
    .string()
    .default('')
    .transform((text) =>
      text
        .split(',')
        .map((block) => block.trim())
        .filter(Boolean),
    )
    .refine((blocks) => blocks.every(isCidr), 'CIDR blocks separated by commas, 10.0.0.0/8 for example'),
  /** How many requests of one peer are answered in a minute; the rest are told to wait. */
  FEDERATION_REQUESTS_PER_MINUTE: z.coerce.number().int().min(60).max(10_000_000).default(1200),
  /** A delivery is delayed at random by up to this many minutes, so that it does not show when an officer works. */
  FEDERATION_SEND_DELAY_MAX: z.coerce
    .number()
    .min(0)
    .max(1440)
    .default(60)
    .transform((minutes) => minutes * MINUTE_MS),
};

/** `PUBLIC_URL` is where its own members reach a node that collects; it is no address for peers. */
const isReached = ({
  NODE_KIND,
  FEDERATION_MODE,
}: {
  NODE_KIND: NodeKind;
  FEDERATION_MODE: 'collect' | 'push';
}): boolean => roleOf(NODE_KIND) === 'hub' || FEDERATION_MODE === 'push';

/** Who a node is to its peers, by its configuration. */
export const nodeSettings = (
  env: Readonly<z.output<z.ZodObject<typeof federationEnv>>> & { readonly PUBLIC_URL: string },
): NodeSettings => ({
  id: env.NODE_ID,
  kind: env.NODE_KIND,
  baseUrl: isReached(env) ? (env.FEDERATION_URL ?? env.PUBLIC_URL) : undefined,
  collectEveryMs: env.FEDERATION_COLLECT_EVERY,
  allowedNetworks: env.FEDERATION_ALLOWED_NETWORKS,
  requestsPerMinute: env.FEDERATION_REQUESTS_PER_MINUTE,
  sendDelayMaxMs: env.FEDERATION_SEND_DELAY_MAX,
});

function isCidr(block: string): boolean {
  const [address = '', prefix = ''] = block.split('/');
  try {
    new BlockList().addSubnet(address, Number(prefix), address.includes(':') ? 'ipv6' : 'ipv4');
    return /^\d{1,3}$/.test(prefix);
  } catch (error) {
    if (error instanceof TypeError || error instanceof RangeError) return false;
    throw error;
  }
}
