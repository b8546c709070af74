import type { NodeId } from '#domain-kit';
import { z } from 'zod';

/** What identity reads of the environment. */
export const identityEnv = {
  /** `trial` asks nobody for a second factor: only for a node whose pages are on its own machine. */
  SECOND_FACTOR: z.enum(['mandatory', 'trial']).default('mandatory'),
};

export interface IdentityOptions {
  /** Names the session cookie, so that nodes of one host do not overwrite each other's. */
  readonly nodeId: NodeId;
  /** The base URL of this node; its origin is the only one whose pages may change anything. */
  readonly publicUrl: string;
  /** Whether the rule of R97 holds for mandate-holders; by default it does. */
  readonly secondFactor?: 'mandatory' | 'trial';
}

export const IDENTITY_OPTIONS = Symbol('IdentityOptions');

const THIS_MACHINE: ReadonlySet<string> = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Throws where a node that others can reach would go without the second factor. */
export function assertTrialIsAtHome({ secondFactor, publicUrl }: IdentityOptions): void {
  if (secondFactor !== 'trial' || THIS_MACHINE.has(new URL(publicUrl).hostname)) return;
  throw new Error(`SECOND_FACTOR: "trial" is for localhost alone, and PUBLIC_URL is ${publicUrl}. Leave it out.`);
}
