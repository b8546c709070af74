import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

/**
 * The apps' own schemas, printed from their modules. Each app's `src/schema.ts` exports `schemaModule()`, the Nest module
 * with its resolvers and its GraphQLModule; it is booted in Nest's preview mode, which creates no provider: no database, no
 * configuration, no network. It is read from `dist/`, because Node cannot run decorated TypeScript.
 */
const APPS = [
  { app: 'organizing-committee', file: 'subgraph.graphql', print: subgraphSdl },
  { app: 'mass-organization', file: 'schema.graphql', print: apiSdl },
];

export async function schemaFiles(root) {
  const files = [];
  for (const { app, file, print } of APPS) {
    if (!existsSync(join(root, 'apps', app, 'src', 'schema.ts'))) continue;
    const built = join(root, 'dist', 'apps', app, 'src', 'schema.js');
    if (!existsSync(built)) throw new Error(`${built} is missing: run \`npm run build\` first`);
    const { schemaModule } = await import(pathToFileURL(built).href);
    files.push([`apps/${app}/${file}`, `${(await print(await schemaOf(schemaModule()))).trim()}\n`]);
  }
  return files;
}

async function schemaOf(module) {
  await import('reflect-metadata');
  const { NestFactory } = await import('@nestjs/core');
  const { FastifyAdapter } = await import('@nestjs/platform-fastify');
  const { GraphQLSchemaHost } = await import('@nestjs/graphql');
  const app = await NestFactory.create(module, new FastifyAdapter(), {
    preview: true,
    abortOnError: false,
    logger: ['error'],
  });
  await app.init();
  try {
    return app.get(GraphQLSchemaHost, { strict: false }).schema;
  } finally {
    await app.close();
  }
}

/** With the federation directives: what `_service` would answer. */
async function subgraphSdl(schema) {
  const { execute, parse } = await import('graphql');
  const { data, errors } = await execute({ schema, document: parse('{ _service { sdl } }') });
  if (errors) throw new AggregateError(errors, 'The committee has no federation schema');
  return data._service.sdl;
}

async function apiSdl(schema) {
  const { lexicographicSortSchema, printSchema } = await import('graphql');
  return printSchema(lexicographicSortSchema(schema));
}
