import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { GraphQLSchema } from 'graphql';
import { HOSTILE_TEXTS, type Place, placesIn, put, spoilt } from './hostile.js';
import { type OpenField, openField } from './open-fields.js';

/** What a door that asks nobody who they are may say, and what an honest client brings to it. */
export interface Door {
  /** With which it refuses, besides those of every door of its kind. */
  readonly codes?: readonly string[];
  /** Of a route that reads a body: one of the right form, as JSON or as fields of a form. */
  readonly body?: unknown;
  readonly form?: Readonly<Record<string, string>>;
  /** Of a field: honest texts by the names of their arguments. */
  readonly texts?: Readonly<Record<string, string>>;
  /** Of a route that reads a query string. */
  readonly query?: Readonly<Record<string, string>>;
}

export interface House {
  readonly app: NestFastifyApplication;
  readonly schema: GraphQLSchema;
  readonly origin: string;
  /** What nobody may learn at a door: names, logins, references. */
  readonly secrets: readonly string[];
  /** Codes that were used up. */
  readonly spent: readonly string[];
}

interface Ask {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly payload?: string | Buffer;
}

export interface Answer {
  readonly status: number;
  readonly type: string;
  readonly text: string;
}

/** What the server says to whatever is no request. */
const OF_ROUTES = ['malformed', 'not_found', 'too_large', 'unsupported_media_type'];
/** What Apollo and the guards say to whatever is no operation; the limits of a query have tests of their own. */
const OF_FIELDS = [...OF_ROUTES, 'BAD_USER_INPUT', 'BAD_REQUEST', 'GRAPHQL_VALIDATION_FAILED', 'CROSS_SITE_REQUEST'];
const MEBIBYTE = 1_048_576;

const JSON_TYPE = 'application/json';
const isRoute = (door: string): boolean => door.includes(' ');

/** Every request that a stranger may make at one door, and what is wrong with its answers. */
export async function findingsAt(house: House, door: string, may: Door): Promise<string[]> {
  const findings: string[] = [];
  const codes = new Set([...(isRoute(door) ? OF_ROUTES : OF_FIELDS), ...(may.codes ?? [])]);
  let asked = 0;
  for (const ask of isRoute(door) ? routeAsks(house, door, may) : fieldAsks(house, door, may)) {
    const answer = await askAt(house, ask);
    const sent = [ask.url, ...Object.values(ask.headers ?? {}), String(ask.payload ?? '')].join('\n');
    const wrong = wrongIn(
      answer,
      codes,
      house.secrets.filter((secret) => !sent.includes(secret)),
    );
    if (wrong) findings.push(`${wrong} to ${sent.slice(0, 300)}: ${answer.text.slice(0, 300)}`);
    asked++;
  }
  return asked === 0 ? ['nothing was asked'] : findings;
}

/** Places of a field's arguments where what is here is answered otherwise than what is nowhere, given as pairs. */
export async function tellingPlaces(
  house: House,
  door: string,
  pairs: readonly (readonly [here: string, nowhere: string])[],
): Promise<string[]> {
  const telling: string[] = [];
  const told = async (door: OpenField, place: Place, text: string): Promise<string> => {
    const answer = await askAt(house, fieldAsk(house, door.query, put(door.variables, place, text)));
    return `${answer.status} ${answer.text.replaceAll(text, '…')}`;
  };
  const places = placesIn(openField(house.schema, door).variables).filter((at) => at.length > 0);
  for (const [n, [place, here, nowhere]] of places
    .flatMap((at) => pairs.map((pair) => [at, ...pair] as const))
    .entries()) {
    // Another login each time: tries at one are counted.
    const field = openField(house.schema, door, { login: `nobody.${n}`, password: 'another barrow of parsnips' });
    const [somebody, nobody] = [await told(field, place, here), await told(field, place, nowhere)];
    if (somebody !== nobody) telling.push(`${place.join('.')}: ${somebody} and ${nobody}`);
  }
  return telling;
}

async function askAt({ app }: House, ask: Ask): Promise<Answer> {
  const answer = await app.inject(ask as Parameters<NestFastifyApplication['inject']>[0]);
  return { status: answer.statusCode, type: answer.headers['content-type'] ?? '', text: answer.body };
}

const fieldAsk = ({ origin }: House, query: string, variables: unknown): Ask => ({
  method: 'POST',
  url: '/graphql',
  headers: { 'content-type': JSON_TYPE, origin, 'x-massline-csrf': '1' },
  payload: JSON.stringify({ query, variables }),
});

function* fieldAsks(house: House, door: string, { texts = {} }: Door): Generator<Ask> {
  const { query, variables } = openField(house.schema, door, texts);
  const honest = fieldAsk(house, query, variables);
  yield honest;
  yield honest;
  yield { ...honest, headers: { 'content-type': JSON_TYPE, origin: 'https://elsewhere.example' } };
  yield { ...honest, headers: { ...honest.headers, cookie: `${house.secrets[0]}=x; __Host-massline=x` } };
  yield { ...honest, payload: JSON.stringify({ query, variables, more: 'x'.repeat(MEBIBYTE) }) };
  yield { ...honest, payload: JSON.stringify({ query }) };
  yield* unreadable(honest);
  for (const place of placesIn(variables).filter((at) => at.length > 0))
    for (const text of [...HOSTILE_TEXTS, ...house.spent]) yield fieldAsk(house, query, put(variables, place, text));
  for (const other of spoilt(variables)) yield fieldAsk(house, query, other);
}

function* routeAsks(house: House, door: string, { body, form, query = {} }: Door): Generator<Ask> {
  const [method, path] = door.split(' ') as ['GET' | 'POST', string];
  const texts = [...HOSTILE_TEXTS, ...house.spent];
  const url = `/${path.replaceAll(/:\w+/g, '00000000-0000-4000-8000-000000000000')}`;
  const headers = { 'content-type': form ? 'application/x-www-form-urlencoded' : JSON_TYPE };
  const payload = form ? String(new URLSearchParams(form)) : JSON.stringify(body);
  const honest: Ask = { method, url, ...(method === 'POST' && payload !== undefined && { headers, payload }) };
  yield honest;
  yield honest;
  yield { ...honest, headers: { ...honest.headers, cookie: '__Host-massline=x', authorization: 'Bearer x' } };
  for (const part of path.includes(':') ? [...texts.map(encodeURIComponent_), '%00', '%ff', '%', '..%2f..'] : [])
    yield { ...honest, url: `/${path.replaceAll(/:\w+/g, part)}` };
  for (const name of ['lang', ...Object.keys(query)])
    for (const text of texts)
      yield { ...honest, url: `${url}?${String(new URLSearchParams({ ...query, [name]: text }))}&${name}=twice` };
  if (method === 'GET') return;
  yield* unreadable(honest);
  yield { ...honest, payload: Buffer.alloc(MEBIBYTE + 1, 0x20) };
  for (const name of Object.keys(form ?? {}))
    for (const text of texts) yield { ...honest, payload: String(new URLSearchParams({ ...form, [name]: text })) };
  if (!form) for (const other of spoilt(body ?? {}, house.spent)) yield { ...honest, payload: JSON.stringify(other) };
}

/** What cannot be read, whatever the door. */
function* unreadable(honest: Ask): Generator<Ask> {
  for (const payload of ['', '{', '[]', 'null', '1', '"x"', '{"__proto__":{}}', '['.repeat(100_000)])
    yield { ...honest, payload };
  yield { ...honest, payload: Buffer.from([0xff, 0xfe, 0x00]) };
  for (const type of [
    'text/plain',
    'application/xml',
    'multipart/form-data; boundary=x',
    'application/json; charset=x',
  ])
    yield { ...honest, headers: { ...honest.headers, 'content-type': type }, payload: honest.payload ?? 'x' };
}

/** A half of a pair has no form in an address. */
const encodeURIComponent_ = (text: string): string => encodeURIComponent(text.toWellFormed());

/** A type with the letters that it is written in; a problem is UTF-8 by RFC 8259. */
const READABLE =
  /^(?:text\/[a-z]+|application\/(?:[a-z-]+\+)?json);(?: version=[\d.]+;)? charset=utf-8$|^application\/(?:problem\+)?json$/;

/** What a machine says of itself when it breaks. */
const INSIDE = /\bat \S+ \(|node_modules|\.ts:\d|\bSELECT\b|QueryFailedError|TypeError|invalid input syntax/;

/** In words what is wrong with an answer, or null. */
export function wrongIn(
  { status, type, text }: Answer,
  codes: ReadonlySet<string>,
  secrets: readonly string[],
): string | null {
  if (status >= 500) return `answered ${status}`;
  if (text !== '' && !READABLE.test(type)) return `answered as ${type || 'nothing'}`;
  const told = secrets.find((secret) => text.includes(secret));
  if (told !== undefined) return `told ${told}`;
  if (INSIDE.test(text)) return 'told how it is made';
  const undeclared = codesIn(type, text).filter((code) => !codes.has(code));
  if (undeclared.length > 0) return `said ${undeclared.join(', ')}`;
  if (status >= 400 && !type.startsWith('text/html') && codesIn(type, text).length === 0)
    return `refused without a code`;
  return null;
}

/** Of a refusal in whatever form: a union's member, an error of GraphQL, `{ code, message }`, a problem. */
function codesIn(type: string, text: string): string[] {
  if (!type.includes('json')) return [];
  const { data, errors, code } = JSON.parse(text) as {
    readonly data?: Readonly<Record<string, unknown>> | null;
    readonly errors?: readonly { readonly extensions?: { readonly code?: string } }[];
    readonly code?: string;
  };
  const refusals = Object.values(data ?? {}).map((value) => value as { __typename?: string; code?: string } | null);
  return [
    ...(code === undefined ? [] : [code]),
    ...(errors ?? []).map((error) => error.extensions?.code ?? 'without a code'),
    ...refusals.flatMap((value) => (value?.__typename?.endsWith('Refused') ? [value.code ?? 'without a code'] : [])),
  ];
}
