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

/** The supergraph, and the schema that the committee's clients see. Without a hub SDL yet, nothing. */
export async function supergraphFiles(root) {
  const services = [];
  for (const { name, file } of SUBGRAPHS) {
    const sdl = await readFile(join(root, file), 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (sdl === undefined) return [];
    services.push({ name, typeDefs: parse(sdl) });
  }
  const { supergraphSdl, publicSdl, errors = [] } = composeServices(services);
  if (!supergraphSdl)
    throw new Error(`The subgraphs do not compose:\n${errors.map(({ message }) => message).join('\n')}`);
  return [
    [`${committee}/supergraph.graphql`, `${supergraphSdl.trim()}\n`],
    [`${committee}/schema.graphql`, `${printSchema(lexicographicSortSchema(buildSchema(publicSdl))).trim()}\n`],
  ];
}
