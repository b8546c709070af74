import type { NodeId } from '#domain-kit';
import { z } from 'zod';

/** Spread into an app's configuration schema; the code may come from `FOUNDING_CODE_FILE` instead. */
export const governanceEnv = {
  /** Lets whoever has it found the organization, once. Absent: nobody can. */
  FOUNDING_CODE: z.string().min(8).optional(),
};

export interface GovernanceOptions {
  readonly nodeId: NodeId;
  /** `mass-organization`, `organizing-committee` … */
  readonly kind: string;
  /** Shown until the founding names the organization. */
  readonly displayName: string;
  readonly foundingCode?: string | undefined;
}

export const GOVERNANCE_OPTIONS = Symbol('GovernanceOptions');
