import { err, ok, type Result, visibleLine } from '#domain-kit';
import { parseStrictJson } from '#federation';
import {
  buildASTSchema,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLInt,
  type GraphQLLeafType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  parse,
} from 'graphql';
import { SHARED_SURFACE_SDL } from './contract.js';
import type { LiveFailure } from './live-gap.js';
import { type LiveAnswer, type LivePart } from './live-part.js';

const SWITCHED_OFF = 'part_switched_off';
const MAX_TEXT = 2_000;
/** A mebibyte of empty names would be ninety thousand of them, each of which costs the committee's page a field. */
const MOST_ITEMS: Readonly<Record<LivePart, number>> = { stage: 0, offices: 500, sites: 2_000, releasedCells: 20_000 };

/** The fields of an organization as the contract types them; federation directives play no part in reading. */
const organization = buildASTSchema(parse(`${SHARED_SURFACE_SDL}\ntype Query { organization: MassOrganization }`), {
  assumeValidSDL: true,
}).getType('MassOrganization') as GraphQLObjectType;

class NotAsContracted extends Error {}

/**
 * Reads an organization's answer, which is hostile input: only the asked parts are looked at, unknown fields are dropped, and
 * one value that is not of its contracted type refuses the whole answer. Depth is bounded, since only the contract's own
 * types are followed. Error texts of the organization are never read.
 */
export function readLiveAnswer(
  bytes: Uint8Array,
  id: string,
  asked: readonly LivePart[],
): Result<LiveAnswer, LiveFailure> {
  const json = parseStrictJson(bytes);
  if (!json.ok) return err('BAD_ANSWER');
  try {
    const entity = member(list(member(member(json.value, 'data'), '_entities'), 1)[0], 'id', id);
    const parts: Partial<Record<LivePart, unknown>> = {};
    for (const part of asked) {
      const value = member(entity, part);
      if (Array.isArray(value) && value.length > MOST_ITEMS[part]) return err('BAD_ANSWER');
      parts[part] = read(organization.getFields()[part]!.type, value);
    }
    return ok({ parts, ...withheld(member(json.value, 'errors'), asked) });
  } catch (error) {
    if (error instanceof NotAsContracted) return err('BAD_ANSWER');
    throw error;
  }
}

/** An own member of an object; given `equal`, the object itself, which must have that value there. */
function member(value: unknown, name: string, equal?: string): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw new NotAsContracted();
  const found = Object.hasOwn(value, name) ? (value as Record<string, unknown>)[name] : undefined;
  if (equal === undefined) return found;
  if (found !== equal) throw new NotAsContracted();
  return value;
}

function list(value: unknown, length?: number): readonly unknown[] {
  if (!Array.isArray(value) || (length !== undefined && value.length !== length)) throw new NotAsContracted();
  return value;
}

function read(type: GraphQLOutputType, value: unknown): unknown {
  if (isNonNullType(type)) {
    if (value === null || value === undefined) throw new NotAsContracted();
    return read(type.ofType, value);
  }
  if (value === null || value === undefined) return null;
  if (isListType(type)) return list(value).map((item) => read(type.ofType, item));
  if (isObjectType(type)) {
    const object: Record<string, unknown> = {};
    for (const field of Object.values(type.getFields()))
      object[field.name] = read(field.type, member(value, field.name));
    return object;
  }
  if (isLeafType(type) && isOfType(type, value)) return typeof value === 'string' ? visibleLine(value) : value;
  throw new NotAsContracted();
}

function isOfType(type: GraphQLLeafType, value: unknown): boolean {
  if (type === GraphQLInt) return Number.isInteger(value) && Math.abs(value as number) <= 0x7fffffff;
  if (type === GraphQLFloat) return Number.isSafeInteger(value);
  if (type === GraphQLBoolean) return typeof value === 'boolean';
  return typeof value === 'string' && value.length <= MAX_TEXT;
}

/** The asked parts that came with an error, by the last step of its path: switched off, or failed over there. */
function withheld(errors: unknown, asked: readonly LivePart[]): Pick<LiveAnswer, 'switchedOff' | 'failed'> {
  if (errors === undefined) return { switchedOff: [], failed: [] };
  const codes = new Map<unknown, unknown>();
  for (const error of list(errors)) {
    codes.set(list(member(error, 'path')).at(-1), member(member(error, 'extensions'), 'code'));
  }
  const named = asked.filter((part) => codes.has(part));
  return {
    switchedOff: named.filter((part) => codes.get(part) === SWITCHED_OFF),
    failed: named.filter((part) => codes.get(part) !== SWITCHED_OFF),
  };
}
