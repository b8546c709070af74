import { readdirSync, readFileSync } from 'node:fs';

export type JsonSchema = { readonly [keyword: string]: unknown };

const folder = new URL('.', import.meta.url);
const read = (path: string): JsonSchema => JSON.parse(readFileSync(new URL(path, folder), 'utf8')) as JsonSchema;

/** A schema file of the contract by its path inside `contract/`. */
export const contractSchema = (path: string): JsonSchema => read(path);

/** Every body schema by `<type>.v<version>`, as the files in `contract/messages/` are named. */
export function messageSchemas(): ReadonlyMap<string, JsonSchema> {
  const files = readdirSync(new URL('messages/', folder)).filter((name) => /\.v\d+\.json$/.test(name));
  return new Map(files.map((name) => [name.slice(0, -'.json'.length), read(`messages/${name}`)]));
}
