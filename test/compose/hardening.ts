import { type ComposeFile, type ComposeService, reaches } from './compose-file.js';
import type { ImageFile } from './dockerfile.js';

/** A name whose value nobody else should read. */
const SECRET = /PASSWORD|SECRET|TOKEN|KEY|CODE|CREDENTIAL/i;
/** An image is named by a tag that says which version it is, or by its digest. */
const TAGGED = /:(?!latest\b)[\w.-]*\d[\w.-]*$|@sha256:/;

/** What is wrong with a compose file, one line for each finding. */
export function fileFindings(file: ComposeFile): string[] {
  const services = Object.entries(file.services);
  const each = services.flatMap(([name, service]) => serviceFindings(name, service));
  const used = (of: (one: ComposeService) => readonly string[] | undefined) =>
    new Set(services.flatMap(([, service]) => of(service) ?? []));
  return [
    ...each,
    ...compare(
      'secret',
      used((one) => one.secrets),
      file.secrets,
    ),
    ...compare(
      'network',
      used((one) => one.networks),
      file.networks,
    ),
    ...compare(
      'volume',
      used((one) => named(one.volumes)),
      file.volumes,
    ),
    ...separationFindings(file),
  ];
}

const named = (volumes: readonly string[] = []): string[] =>
  volumes.map((one) => one.split(':')[0] ?? '').filter((source) => !source.startsWith('.'));

function serviceFindings(name: string, service: ComposeService): string[] {
  const limits = service.deploy?.resources?.limits ?? {};
  const checks: [boolean, string][] = [
    [service.read_only === true, 'its root file system is not read-only'],
    [service.cap_drop?.includes('ALL') === true, 'it does not drop all capabilities'],
    [service.security_opt?.includes('no-new-privileges:true') === true, 'it may gain privileges'],
    [['cpus', 'memory', 'pids'].every((key) => key in limits), 'it has no limit of cpus, memory and pids'],
    [service.restart === 'no' || service.restart === 'unless-stopped', 'it does not say when it is restarted'],
    [service.restart === 'no' || !!service.build || !!service.healthcheck?.test, 'it has no health check'],
    [!!service.build || TAGGED.test(service.image), `its image ${service.image} has no version`],
    [!!service.profiles?.length, 'it belongs to no profile'],
  ];
  const open = Object.keys(service.environment ?? {}).filter((key) => SECRET.test(key) && !key.endsWith('_FILE'));
  const ports = (service.ports ?? []).filter((port) => name !== 'caddy' && !port.startsWith('127.0.0.1:'));
  return [
    ...checks.filter(([good]) => !good).map(([, finding]) => `${name}: ${finding}`),
    ...open.map((key) => `${name}: ${key} is a secret in the environment`),
    ...ports.map((port) => `${name}: ${port} is open to other machines`),
  ];
}

function compare(kind: string, used: ReadonlySet<string>, declared: Readonly<Record<string, unknown>>): string[] {
  const missing = [...used].filter((name) => !(name in declared)).map((name) => `${kind} ${name} is not declared`);
  const idle = Object.keys(declared).filter((name) => !used.has(name));
  return [...missing, ...idle.map((name) => `${kind} ${name} is used by nothing`)];
}

/** Whose service it is: `demo-riverside` of `demo-riverside-db`. */
const ownerOf = (name: string): string => name.replace(/-(db|redis|migrate|worker)$/, '');

/** A database and a queue are reached by their own node alone, on a network without a way out; organizations never meet. */
function separationFindings({ services, networks }: ComposeFile): string[] {
  const entries = Object.entries(services);
  const findings: string[] = [];
  for (const [name, service] of entries.filter(([one]) => /-(db|redis)$/.test(one))) {
    for (const network of service.networks ?? ['default'])
      if (networks[network]?.internal !== true) findings.push(`${name}: the network ${network} is not internal`);
    for (const [other, from] of entries)
      if (ownerOf(other) !== ownerOf(name) && reaches(from, service)) findings.push(`${other} reaches ${name}`);
  }
  const members = entries.filter(([name]) => /^demo-(?!committee|story)/.test(name));
  for (const [name, service] of members)
    for (const [other, to] of members)
      if (ownerOf(name) < ownerOf(other) && reaches(service, to)) findings.push(`${name} and ${other} share a network`);
  return findings;
}

/** What is wrong with a Dockerfile beyond its syntax. */
export function imageFindings(file: ImageFile): string[] {
  const tagless = file.bases.filter((base) => !TAGGED.test(base)).map((base) => `the base ${base} has no version`);
  const secret = file.names.filter((name) => SECRET.test(name)).map((name) => `${name} would be kept in a layer`);
  const scripts = file.runs
    .filter((run) => /\bnpm (ci|install|prune)\b/.test(run) && !run.includes('--ignore-scripts'))
    .map((run) => `"${run}" runs scripts of packages`);
  const root = file.user === undefined || /^(root|0)(:|$)/.test(file.user);
  return [
    ...tagless,
    ...secret,
    ...scripts,
    ...(root ? ['the program runs as root'] : []),
    ...(file.healthcheck ? [] : ['there is no HEALTHCHECK']),
  ];
}
