import { readFileSync } from 'node:fs';

/** A released body schema of the contract, as its file has it. */
export const messageSchema = (name: string): Readonly<Record<string, unknown>> =>
  JSON.parse(
    readFileSync(new URL(`../../federation/contract/messages/${name}.json`, import.meta.url), 'utf8'),
  ) as Record<string, unknown>;
