import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The apps' own schemas, printed from their modules as `dist/` has them, because Node cannot run decorated TypeScript. Nest
 * boots them in its preview mode, which creates no provider: no database, no queue, no network, and the settings are unused.
 */
const APPS = [
  { app: 'organizing-committee', prints: { 'subgraph.graphql': subgraphSdl, 'schema.graphql': apiSdl } },
  { app: 'mass-organization', prints: { 'schema.graphql': apiSdl } },
];

const UNUSED_SETTINGS = {
  NODE_ENV: 'test',
  NODE_ID: 'schema',
  PORT: '1',
  PUBLIC_URL: 'http://127.0.0.1:1',
  DATABASE_URL: 'postgres://127.0.0.1:1/none',
};

export async function schemaFiles(root) {
  const files = [];
  for (const { app, prints } of APPS) {
    const source = join(root, 'apps', app, 'src');
    if (!existsSync(join(source, 'app.module.ts'))) continue;
    const built = join(root, 'dist', 'apps', app, 'src');
    if (!existsSync(join(built, 'app.module.js'))) throw new Error(`${built} is missing: run \`npm run build\` first`);
    const { AppModule } = await import(pathToFileURL(join(built, 'app.module.js')).href);
    const { loadEnv } = await import(pathToFileURL(join(built, 'config', 'env.js')).href);
    const schema = await schemaOf(AppModule.forRoot(loadEnv({ ...UNUSED_SETTINGS, NODE_KIND: app })));
    for (const [file, print] of Object.entries(prints)) files.push([`apps/${app}/${file}`, await print(schema)]);
  }
  return files;
}

async function schemaOf(module) {
  await import('reflect-metadata');
  const { NestFactory } = await import('@nestjs/core');
  const { FastifyAdapter } = await import('@nestjs/platform-fastify');
  const { GraphQLSchemaHost } = await import('@nestjs/graphql');
  const options = { preview: true, abortOnError: false, logger: ['error'] };
  const app = await NestFactory.create(module, new FastifyAdapter(), options);
  await app.init();
  try {
    return app.get(GraphQLSchemaHost, { strict: false }).schema;
  } finally {
    await app.close();
  }
}

/** The hub's own subgraph with its federation directives; the schema that the hub serves keeps it at hand. */
async function subgraphSdl({ extensions }) {
  const { execute, parse } = await import('graphql');
  const { data, errors } = await execute({ schema: extensions.hubSubgraph, document: parse('{ _service { sdl } }') });
  if (errors) throw new AggregateError(errors, 'The committee has no federation schema');
  return linkedAsContract(data._service.sdl);
}

/** Nest links the newest version with everything in it; composition needs the contract's version and what is used. */
async function linkedAsContract(sdl) {
  const { parse, print, visit } = await import('graphql');
  const used = new Set();
  const document = visit(parse(sdl), {
    SchemaExtension: () => null,
    Directive: (node) => void used.add(`"@${node.name.value}"`),
  });
  used.delete('"@deprecated"');
  const link = `@link(url: "https://specs.apollo.dev/federation/v2.3", import: [${[...used].toSorted((a, b) => (a < b ? -1 : 1)).join(', ')}])`;
  return `extend schema ${link}\n\n${print(document)}`;
}

async function apiSdl(schema) {
  const { lexicographicSortSchema, printSchema } = await import('graphql');
  return `${printSchema(lexicographicSortSchema(schema)).trim()}\n`;
}
