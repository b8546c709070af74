import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { composeServices } from '@theguild/federation-composition';
import { parse } from 'graphql';

const committee = 'apps/organizing-committee';

/** Two subgraphs whatever the number of organizations: the hub's own SDL, and the contract's. No network is used. */
export const SUBGRAPHS = [
  { name: 'organizing-committee', file: `${committee}/subgraph.graphql` },
  { name: 'mass-organization', file: 'libs/federation/contract/shared-surface.graphql' },
];

export function composeSupergraph(services) {
  const composed = composeServices(services.map(({ name, sdl }) => ({ name, typeDefs: parse(sdl) })));
  if (!composed.supergraphSdl) {
    throw new Error(
      `The subgraphs do not compose:\n${(composed.errors ?? []).map((error) => error.message).join('\n')}`,
    );
  }
  return `${composed.supergraphSdl.trim()}\n`;
}

/** The supergraph, and the same text as a constant for the hub's process. Without a hub SDL yet, nothing. */
export async function supergraphFiles(root) {
  const services = [];
  for (const { name, file } of SUBGRAPHS) {
    const sdl = await readFile(join(root, file), 'utf8').catch((error) => {
      if (error.code === 'ENOENT') return undefined;
      throw error;
    });
    if (sdl === undefined) return [];
    services.push({ name, sdl });
  }
  const supergraph = composeSupergraph(services);
  const constant = [
    '// Made by tools/generate.js from the two subgraphs; not edited by hand.',
    `export const SUPERGRAPH_SDL = \`${supergraph.replace(/[\\`$]/g, '\\$&')}\`;`,
    '',
  ].join('\n');
  return [
    [`${committee}/supergraph.graphql`, supergraph],
    [`${committee}/src/features/gateway/generated/supergraph.ts`, constant],
  ];
}
