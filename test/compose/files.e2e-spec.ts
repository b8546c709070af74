import { Ajv } from 'ajv';
import { validate } from 'dockerfile-utils';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { type ComposeFile, parseCompose, readCompose } from './compose-file.js';
import { readDockerfile } from './dockerfile.js';
import { fileFindings, imageFindings } from './hardening.js';
import { interpolate } from './interpolate.js';

const ROOT = join(import.meta.dirname, '..', '..');
const text = (path: string): string => readFileSync(join(ROOT, path), 'utf8');
const COMPOSE = text('docker-compose.yml');
const DOCKERFILE = text('Dockerfile');

/** The compose specification's own schema, as the linter dclint carries it. */
const schemaFile = join(
  dirname(createRequire(import.meta.url).resolve('dclint/package.json')),
  'schemas/compose.schema.json',
);
const { $schema: _, ...schema } = JSON.parse(readFileSync(schemaFile, 'utf8')) as Record<string, unknown>;
const conforms = new Ajv({ strict: false, allErrors: true, validateFormats: false }).compile(schema);

describe('docker-compose.yml', () => {
  it('conforms to the compose specification', () => {
    conforms(parseCompose(COMPOSE));
    expect(conforms.errors).toBeNull();
  });

  it.each([
    ['a misspelt key', COMPOSE.replace('  read_only: true', '  readonly: true')],
    ['a condition that there is not', COMPOSE.replace('condition: service_healthy', 'condition: service_well')],
    ['a secret without a source', COMPOSE.replaceAll(/\{ file: .*\}/g, '{ path: x }')],
  ])('is measured by a schema that refuses %s', (_name, broken) => {
    expect(broken).not.toBe(COMPOSE);
    expect(conforms(parseCompose(broken))).toBe(false);
  });

  it('keeps services closed, limited and apart', () => {
    expect(fileFindings(readCompose(COMPOSE))).toEqual([]);
  });

  it.each([
    [
      '    networks: [demo-riverside-data]\n',
      '    networks: [demo-link-riverside]\n',
      'demo-committee reaches demo-riverside-db',
    ],
    [
      '  demo-riverside-data: { internal: true }',
      '  demo-riverside-data: {}',
      'demo-riverside-db: the network demo-riverside-data is not internal',
    ],
    [
      'networks: [demo-hillside-data, demo-link-hillside]',
      'networks: [demo-hillside-data, demo-link-riverside]',
      'demo-hillside and demo-riverside share a network',
    ],
    ['  cap_drop: [ALL]', '  cap_drop: []', 'caddy: it does not drop all capabilities'],
    ['caddy:2-alpine', 'caddy:latest', 'caddy: its image caddy:latest has no version'],
    [
      'POSTGRES_PASSWORD_FILE: /run',
      'POSTGRES_PASSWORD: /run',
      'organization-db: POSTGRES_PASSWORD is a secret in the environment',
    ],
    [
      "'127.0.0.1:${COMMITTEE_PORT:-4000}:4000'",
      "'${COMMITTEE_PORT:-4000}:4000'",
      'committee: 4000:4000 is open to other machines',
    ],
  ])('is found wanting with another text for %j: %j', (good, bad, finding) => {
    expect(COMPOSE).toContain(good);
    expect(fileFindings(readCompose(COMPOSE.replaceAll(good, bad)))).toContain(finding);
  });

  it('allows plain http only in the networks that the file itself makes', () => {
    const file: ComposeFile = readCompose(COMPOSE);
    const subnets = Object.values(file.networks).flatMap(({ ipam }) => ipam?.config.map(({ subnet }) => subnet) ?? []);
    const allowed = file.services['demo-committee']?.environment?.['FEDERATION_ALLOWED_NETWORKS'];
    expect(allowed?.split(',')).toEqual(subnets);
  });

  it('has each of its settings in .env.example, with a word about it, and no other is there', () => {
    const example = text('.env.example').split('\n');
    const named = example.map((line) => /^#?\s?([A-Z][A-Z_]+)=/.exec(line)?.[1]).filter((name) => name !== undefined);
    const code = COMPOSE.split('\n').filter((line) => !line.trimStart().startsWith('#'));
    const read = new Set([...code.join('\n').matchAll(/\$\{([A-Z_]+)/g)].map(([, name]) => name!));
    expect(named.toSorted()).toEqual([...read, 'COMPOSE_PROFILES'].toSorted());
    const bare = named.filter(
      (name) => !example[example.findIndex((line) => line.includes(`${name}=`)) - 1]?.startsWith('#'),
    );
    expect(bare).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  it('is one that the builder accepts, and keeps the rules', () => {
    expect(validate(DOCKERFILE)).toEqual([]);
    expect(imageFindings(readDockerfile(DOCKERFILE))).toEqual([]);
  });

  it.each([
    [/USER node\n/, '', 'the program runs as root'],
    [/USER node\n/, 'USER 0:0\n', 'the program runs as root'],
    [/HEALTHCHECK .*\n/, '', 'there is no HEALTHCHECK'],
    [/FROM node:24-trixie-slim AS/, 'FROM node AS', 'the base node has no version'],
    [/FROM node:24-trixie-slim AS/, 'FROM node:latest AS', 'the base node:latest has no version'],
    [/npm ci --ignore-scripts/, 'npm ci', '"npm ci" runs scripts of packages'],
    [/USER node/, 'ENV METRICS_TOKEN=x\nUSER node', 'METRICS_TOKEN would be kept in a layer'],
    [/USER node/, 'ARG NPM_TOKEN\nUSER node', 'NPM_TOKEN would be kept in a layer'],
  ])('is found wanting with %s as %j', (good, bad, finding) => {
    expect(imageFindings(readDockerfile(DOCKERFILE.replace(good, bad)))).toContain(finding);
  });

  it('runs on the major version of Node.js that the lock file brings', () => {
    const { optionalDependencies } = JSON.parse(text('package.json')) as {
      optionalDependencies: Record<string, string>;
    };
    const majors = Object.values(optionalDependencies).map((version) => version.split('.')[0]);
    expect(readDockerfile(DOCKERFILE).bases.map((base) => /^node:(\d+)/.exec(base)?.[1])).toEqual([
      majors[0],
      majors[0],
    ]);
  });

  it('copies nothing into the build but what is named: no secret, no data, no .git', () => {
    const lines = text('.dockerignore')
      .split('\n')
      .filter((line) => line !== '' && !line.startsWith('#'));
    expect(lines[0]).toBe('*');
    const admitted = lines.filter((line) => line.startsWith('!')).map((line) => line.slice(1));
    expect(admitted.filter((path) => /secret|\.env|\.git|\.massline/.test(path))).toEqual([]);
    expect(admitted.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });
});

describe('the Caddyfile', () => {
  it('closes what watches the node before it passes anything on', () => {
    const lines = text('deploy/Caddyfile')
      .split('\n')
      .map((line) => line.trim());
    const closed =
      lines
        .find((line) => line.startsWith('@closed path'))
        ?.split(' ')
        .slice(2) ?? [];
    expect(closed.toSorted()).toEqual(['/health', '/health/*', '/metrics', '/metrics/*']);
    expect(lines).toContain('respond @closed 404');
    expect(lines.filter((line) => /^log\b/.test(line))).toEqual([]);
  });
});

describe('a variable of a compose file', () => {
  it.each([
    ['${A}', 'a'],
    ['$A-$A', 'a-a'],
    ['${B:-b}', 'b'],
    ['${EMPTY:-b}', 'b'],
    ['${EMPTY-b}', ''],
    ['${B-}', ''],
    ['${A:+c}${B:+c}', 'c'],
    ['$$A', '$A'],
    ['${B}', ''],
  ])('%s is "%s"', (given, expected) => {
    expect(interpolate(given, { A: 'a', EMPTY: '' })).toBe(expected);
  });

  it('that is needed and missing stops everything', () => {
    expect(() => interpolate('${B:?say which}', {})).toThrow('B: say which');
  });
});
