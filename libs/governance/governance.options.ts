import type { NodeId } from '#domain-kit';
import { nodeKeyFile, type PlatformEnv, readNodeKey } from '#platform';
import { z } from 'zod';

/** Spread into an app's configuration schema; the code may come from `FOUNDING_CODE_FILE` instead. */
export const governanceEnv = {
  /** Lets whoever has it found the organization, once. Absent: nobody can. */
  FOUNDING_CODE: z.string().min(8).optional(),
  /** Set by `massline init` alone: the founding also chooses who can open the node's key. */
  FOUNDING_SETUP: z.stringbool().default(false),
  /** Set by `massline init` and `serve`: the file with the recipient of backups. Absent: backups are made otherwise. */
  BACKUP_RECIPIENT_FILE: z.string().optional(),
};

export interface GovernanceOptions {
  readonly nodeId: NodeId;
  /** `mass-organization`, `organizing-committee` … */
  readonly kind: string;
  /** Shown until the founding names the organization. */
  readonly displayName: string;
  readonly foundingCode?: string | undefined;
  /** While `massline init` waits for somebody to choose who can open the node's key. */
  readonly setUp?: SetUp | undefined;
  /** Where the recipient of the recovery sheet lies once there is one. Absent: this node's backups need no sheet. */
  readonly recipientFile?: string | undefined;
}

export interface SetUp {
  readonly keyFile: string;
  key(): Promise<Uint8Array>;
}

/** The key is in this process alone, and its file is yet to be written. */
export const setUpOf = (env: PlatformEnv & { readonly FOUNDING_SETUP: boolean }): SetUp | undefined =>
  env.FOUNDING_SETUP ? { keyFile: nodeKeyFile(env), key: () => readNodeKey(env) } : undefined;

export const GOVERNANCE_OPTIONS = Symbol('GovernanceOptions');
