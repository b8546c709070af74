import { parse } from 'yaml';
import { interpolateAll, type Variables } from './interpolate.js';

export type Condition = 'service_started' | 'service_healthy' | 'service_completed_successfully';

/** A service as the file has it, anchors and variables resolved. */
export interface ComposeService {
  readonly image: string;
  readonly build?: { readonly context: string };
  readonly user?: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly secrets?: readonly string[];
  readonly volumes?: readonly string[];
  readonly networks?: readonly string[];
  readonly ports?: readonly string[];
  readonly profiles?: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: Condition }>>;
  readonly healthcheck?: { readonly disable?: boolean; readonly test?: readonly string[] };
  readonly restart?: string;
  readonly read_only?: boolean;
  readonly cap_drop?: readonly string[];
  readonly cap_add?: readonly string[];
  readonly security_opt?: readonly string[];
  readonly deploy?: { readonly resources?: { readonly limits?: Readonly<Record<string, unknown>> } };
}

export interface ComposeFile {
  readonly services: Readonly<Record<string, ComposeService>>;
  readonly networks: Readonly<
    Record<string, { readonly internal?: boolean; readonly ipam?: { config: readonly { subnet: string }[] } }>
  >;
  readonly volumes: Readonly<Record<string, unknown>>;
  readonly secrets: Readonly<Record<string, { readonly file: string }>>;
}

/** Other ways to say what a program is given, that nobody here reads: a test that passed them over would prove nothing. */
const NOT_READ = ['extends', 'env_file', 'entrypoint', 'configs', 'network_mode', 'links', 'working_dir'];

/** The file as written: anchors and merges resolved, variables not. */
export const parseCompose = (text: string): ComposeFile =>
  parse(text, { merge: true, maxAliasCount: 1000 }) as ComposeFile;

/** The file as `docker compose` would run it. Throws for forms that are not read here. */
export function readCompose(text: string, variables: Variables = {}): ComposeFile {
  const file = interpolateAll(parseCompose(text), variables);
  if ('include' in file) throw new Error('include is not read here');
  for (const [name, service] of Object.entries(file.services)) {
    const unread = NOT_READ.filter((key) => key in service);
    const listed = Array.isArray(service.environment) || Array.isArray(service.depends_on);
    if (unread.length > 0 || listed) throw new Error(`${name}: ${unread.join(', ') || 'a list'} is not read here`);
  }
  return file;
}

/** The services that `docker compose --profile <profile> up` starts: those of the profile, and those without one. */
export const ofProfile = (file: ComposeFile, profile: string): Readonly<Record<string, ComposeService>> =>
  Object.fromEntries(
    Object.entries(file.services).filter(([, { profiles }]) => !profiles?.length || profiles.includes(profile)),
  );

/** Whether one service can open a connection to another: they share a network. */
export const reaches = (from: ComposeService, to: ComposeService): boolean =>
  (from.networks ?? ['default']).some((network) => (to.networks ?? ['default']).includes(network));
