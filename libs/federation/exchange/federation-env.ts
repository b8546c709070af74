import { isNodeId } from '#domain-kit';
import { BlockList } from 'node:net';
import { z } from 'zod';
import { NODE_KINDS } from '../node-document/index.js';
import type { NodeSettings } from './node-self.js';

const MINUTE_MS = 60_000;

/** Spread into an app's configuration schema: who this node is to others. */
export const federationEnv = {
  /** The node's name in its federation. */
  NODE_ID: z.string().refine(isNodeId, 'two to forty of a-z, 0-9 and hyphen'),
  NODE_KIND: z.enum(NODE_KINDS),
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
  /** A delivery is delayed at random by up to this many minutes, so that it does not show when an officer works. */
  FEDERATION_SEND_DELAY_MAX: z.coerce
    .number()
    .min(0)
    .max(1440)
    .default(60)
    .transform((minutes) => minutes * MINUTE_MS),
};

/** Who a node is to its peers, by its configuration. */
export const nodeSettings = (
  env: Readonly<z.output<z.ZodObject<typeof federationEnv>>> & { readonly PUBLIC_URL: string },
): NodeSettings => ({
  id: env.NODE_ID,
  kind: env.NODE_KIND,
  baseUrl: env.PUBLIC_URL,
  allowedNetworks: env.FEDERATION_ALLOWED_NETWORKS,
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
