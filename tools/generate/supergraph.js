import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, lexicographicSortSchema, parse, printSchema } from 'graphql';

const committee = 'apps/organizing-committee';

/** Two subgraphs whatever the number of organizations: the hub's own SDL, and the contract's. No instance is asked. */
const SUBGRAPHS = [
  { name: 'organizing-committee', file: `${committee}/subgraph.graphql` },
  { name: 'mass-organization', file: 'libs/federation/contract/shared-surface.graphql' },
];

/** The supergraph. Fails if the schema that the committee's node serves is not the one that composition makes. */
export async function supergraphFiles(root) {
  const read = (file) => readFile(join(root, file), 'utf8');
  const services = [];
  for (const { name, file } of SUBGRAPHS) services.push({ name, typeDefs: parse(await read(file)) });
  const { supergraphSdl, publicSdl, errors = [] } = composeServices(services);
  if (!supergraphSdl)
    throw new Error(`The subgraphs do not compose:\n${errors.map(({ message }) => message).join('\n')}`);
  if (shapeOf(publicSdl) !== shapeOf(await read(`${committee}/schema.graphql`))) {
    throw new Error('The schema that the committee serves is not the one that its supergraph describes');
  }
  return [[`${committee}/supergraph.graphql`, `${supergraphSdl.trim()}\n`]];
}

/** A schema's structure, without descriptions and order. */
const shapeOf = (sdl) => printSchema(lexicographicSortSchema(buildSchema(sdl))).replace(/"""[^]*?"""\n\s*/g, '');
