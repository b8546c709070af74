import { canonicalJson, sha256Hex } from '#domain-kit';
import { type JsonSchema } from './schemas.js';

/**
 * Texts of the kinds that no message may carry unless its type publishes text (bar B-P2). A pattern that lets one of them
 * pass is a free string, whatever it calls itself.
 */
const FREE_TEXT = [
  'Maria Gonzalez',
  'José Núñez',
  'maria gonzalez',
  "o'brien",
  'maria@example.org',
  '+34 600 123 456',
  '(555) 0100',
  'see you at six',
  'Straße 5',
  'a,b',
  'x\ny',
  '王小明',
  'https://example.org/maria',
  'm'.repeat(200),
];
/** Formats of ours that say exactly what fits. */
const CLOSED_FORMATS = new Set(['day']);
const ANNOTATIONS = new Set(['title', 'description', '$comment', '$id', '$schema', 'examples']);
const LONGEST_ARRAY = 100_000;

/** Where a schema lets in what the contract forbids: free strings, open objects, unbounded lists, fractions. */
export function openPlaces(schema: JsonSchema): string[] {
  const found: string[] = [];
  walk(schema, '', (node, path) => {
    const types = ([] as unknown[]).concat(node['type'] ?? []);
    if (types.includes('string') && !isClosedString(node)) found.push(`${path}: a free string`);
    if (types.includes('object') && node['additionalProperties'] !== false) found.push(`${path}: an open object`);
    if (types.includes('array') && !(Number(node['maxItems']) <= LONGEST_ARRAY && isSchema(node['items']))) {
      found.push(`${path}: an unbounded list`);
    }
    if (
      types.includes('integer') &&
      !(Number.isSafeInteger(node['minimum']) && Number.isSafeInteger(node['maximum']))
    ) {
      found.push(`${path}: an unbounded integer`);
    }
    if (types.includes('number')) found.push(`${path}: a number with fractions`);
    if (!saysWhatItIs(node)) found.push(`${path}: anything at all`);
  });
  return found;
}

function isClosedString(node: JsonSchema): boolean {
  if (node['enum'] !== undefined || node['const'] !== undefined) return true;
  if (CLOSED_FORMATS.has(String(node['format']))) return true;
  if (node['x-published-text'] === true) return Number.isSafeInteger(node['maxLength']);
  const pattern = typeof node['pattern'] === 'string' ? node['pattern'] : '';
  if (!pattern.startsWith('^') || !pattern.endsWith('$')) return false;
  const maxLength = Number(node['maxLength'] ?? Number.POSITIVE_INFINITY);
  return !FREE_TEXT.some((text) => text.length <= maxLength && new RegExp(pattern, 'u').test(text));
}

const SAYING = ['type', 'enum', 'const', '$ref', 'oneOf', 'anyOf', 'allOf'];
const saysWhatItIs = (node: JsonSchema): boolean => SAYING.some((keyword) => keyword in node);
const isSchema = (value: unknown): value is JsonSchema =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const BY_NAME = ['properties', '$defs', 'patternProperties', 'dependentSchemas'];
const SINGLE = ['items', 'additionalProperties', 'contains', 'propertyNames'];
const CHOICES = ['oneOf', 'anyOf', 'allOf'];

/** Choices beside a `type` only narrow what is checked already; without one they say what may come. */
function walk(schema: unknown, path: string, visit: (node: JsonSchema, path: string) => void): void {
  if (!isSchema(schema)) return;
  visit(schema, path || '/');
  for (const keyword of BY_NAME) {
    for (const [name, inner] of Object.entries(schema[keyword] ?? {})) walk(inner, `${path}/${keyword}/${name}`, visit);
  }
  for (const keyword of SINGLE) walk(schema[keyword], `${path}/${keyword}`, visit);
  for (const keyword of 'type' in schema ? [] : CHOICES) {
    for (const [place, inner] of Object.entries(schema[keyword] ?? {}))
      walk(inner, `${path}/${keyword}/${place}`, visit);
  }
}

/**
 * SHA-256 of what a schema accepts, its annotations left out. A released schema never changes, not even to accept more: the
 * older reader at the other end is strict. What is to change becomes a new version of the body.
 */
export const fingerprintOf = (schema: JsonSchema): string =>
  sha256Hex(canonicalJson(withoutAnnotations(schema, false)));

function withoutAnnotations(value: unknown, isNames: boolean): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutAnnotations(item, false));
  if (!isSchema(value)) return value;
  const kept = Object.entries(value).filter(([name]) => isNames || !ANNOTATIONS.has(name));
  return Object.fromEntries(
    kept.map(([name, item]) => [name, withoutAnnotations(item, !isNames && BY_NAME.includes(name))]),
  );
}
