import { readFileSync, writeFileSync } from 'node:fs';
import { isVersioned, MESSAGE_TYPES, type MessageType, type MessageTypeRule } from '../messages/message-types.js';
import { fingerprintOf, openPlaces } from './contract-rules.js';
import { compileSchema } from './schema-check.js';
import { contractSchema, type JsonSchema, messageSchemas } from './schemas.js';

const schemas = messageSchemas();
const types = Object.entries<MessageTypeRule>(MESSAGE_TYPES);
const versions = types.flatMap(([type, rule]) =>
  rule.schemaVersions.map((version) => ({ type, name: `${type}.v${version}`, rule })),
);
const released = new URL('messages/released.json', import.meta.url);
const readReleased = (): Record<string, string> => JSON.parse(readFileSync(released, 'utf8')) as Record<string, string>;

/** The types whose purpose is to publish a text, and the members that hold it. */
const PUBLISHED_TEXT: Record<string, string[]> = {
  'directory.published.v1': ['displayName'],
  'directory.published.v2': ['displayName'],
  'surface.published.v1': ['title', 'name'],
  'question.asked.v1': ['text'],
  'question.answered.v1': ['text'],
  'guidance.issued.v1': ['text'],
  'guidance.answered.v1': ['reason'],
};

function publishedTexts(schema: unknown, name = ''): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const here = (schema as JsonSchema)['x-published-text'] === true ? [name] : [];
  return [...here, ...Object.entries(schema).flatMap(([inner, value]) => publishedTexts(value, inner))];
}

describe('the table of message types', () => {
  it.each(types)('%s says who sends it, to whom, about what, and how it merges', (_, rule) => {
    expect(['organization', 'hub', 'any']).toContain(rule.sender);
    expect(['organization', 'hub', 'any']).toContain(rule.receiver);
    expect(rule.subject.length).toBeGreaterThan(10);
    expect(rule.firstUsedIn).toMatch(/^\d+\.\d+$/);
    expect(rule.schemaVersions.length).toBeGreaterThan(0);
    const [allowed, named] =
      typeof rule.merge === 'object'
        ? [Object.keys(MESSAGE_TYPES), rule.merge.after]
        : [['once', 'versioned'], rule.merge];
    expect(allowed).toContain(named);
  });

  it.each(types.filter(([, { sealable }]) => sealable))(
    '%s, which may come sealed, is for organizations and touches no peer',
    (_, { sender, receiver, alone }) => {
      expect([sender, receiver].filter((party) => party === 'hub')).toEqual([]);
      expect(alone).toBeUndefined();
    },
  );

  it('has one schema file a version, and no file without a type', () => {
    expect([...schemas.keys()].sort()).toEqual(versions.map(({ name }) => name).sort());
  });

  it.each(versions.filter(({ type }) => isVersioned(type as MessageType)))(
    '$name demands subjectId and subjectVersion',
    ({ name }) => {
      expect(schemas.get(name)?.['required']).toEqual(expect.arrayContaining(['subjectId', 'subjectVersion']));
    },
  );
});

describe.each([...schemas])('the schema %s', (name, schema) => {
  it('compiles', () => {
    expect(() => compileSchema(schema)).not.toThrow();
  });

  it('lets in no free string, open object, unbounded list or fraction (bar B-P2)', () => {
    expect(openPlaces(schema)).toEqual([]);
  });

  it('publishes text only where its type is made for it', () => {
    expect(publishedTexts(schema)).toEqual(PUBLISHED_TEXT[name] ?? []);
  });

  it('is as it was released: a change needs a new version', () => {
    if (process.env['MASSLINE_RELEASE_SCHEMAS'] === '1') {
      const all = { ...readReleased(), [name]: fingerprintOf(schema) };
      writeFileSync(released, `${JSON.stringify(Object.fromEntries(Object.entries(all).sort()), null, 2)}\n`);
    }
    expect({ [name]: readReleased()[name] }).toEqual({ [name]: fingerprintOf(schema) });
  });
});

describe('a released schema', () => {
  it('is never removed', () => {
    expect([...schemas.keys()]).toEqual(expect.arrayContaining(Object.keys(readReleased())));
  });

  const schema: JsonSchema = {
    type: 'object',
    properties: { title: { type: 'integer', minimum: 1, maximum: 9 } },
    required: ['title'],
  };
  it.each([
    ['a new title', { ...schema, title: 'x', description: 'y' }, true],
    [
      'an optional member more',
      { ...schema, properties: { ...(schema['properties'] as object), b: { const: 1 } } },
      false,
    ],
    ['a member less', { ...schema, properties: {} }, false],
    ['a wider bound', { ...schema, properties: { title: { type: 'integer', minimum: 1, maximum: 10 } } }, false],
    ['a member no longer required', { ...schema, required: [] }, false],
  ])('with %s has the same fingerprint: %s', (_, changed, same) => {
    expect(fingerprintOf(changed) === fingerprintOf(schema)).toBe(same);
  });
});

describe('a schema with', () => {
  const of = (property: unknown): JsonSchema => ({
    type: 'object',
    additionalProperties: false,
    properties: { p: property },
  });
  it.each([
    ['a bare string', { type: 'string' }],
    ['a string with a length only', { type: 'string', maxLength: 10 }],
    ['a string that may be null', { type: ['string', 'null'] }],
    ['a pattern of anything', { type: 'string', pattern: '^.*$' }],
    ['a pattern without an end', { type: 'string', pattern: '^[a-z]' }],
    ['a pattern without a start', { type: 'string', pattern: '[a-z]$' }],
    ['a pattern that only begins', { type: 'string', pattern: '^code-' }],
    ['a pattern that only ends', { type: 'string', pattern: '-code$' }],
    ['a pattern of words', { type: 'string', pattern: '^[a-zA-Z ]{1,80}$' }],
    ['a pattern of letters of any script', { type: 'string', pattern: '^\\p{L}{1,40}$' }],
    ['a pattern without a length', { type: 'string', pattern: '^[a-z]+$' }],
    ['a format that says little', { type: 'string', format: 'email' }],
    ['published text without a length', { type: 'string', 'x-published-text': true }],
    ['a free string in a list', { type: 'array', maxItems: 3, items: { type: 'string' } }],
    ['a free string in a choice', { oneOf: [{ type: 'integer', minimum: 0, maximum: 9 }, { type: 'string' }] }],
    [
      'a free string behind a definition',
      { type: 'object', additionalProperties: false, $defs: { d: { type: 'string' } } },
    ],
    ['an object that takes more', { type: 'object', properties: {} }],
    ['names of its own', { type: 'object', additionalProperties: { const: 1 } }],
    ['a list without an end', { type: 'array', items: { const: 1 } }],
    ['a list of anything', { type: 'array', maxItems: 3 }],
    ['an integer without bounds', { type: 'integer' }],
    ['a number with fractions', { type: 'number', minimum: 0, maximum: 1 }],
    ['a member that may be anything', {}],
  ])('%s is found', (_, property) => {
    expect(openPlaces(of(property))).not.toEqual([]);
  });

  it.each([
    ['an enumeration', { enum: ['a', 'b'] }],
    ['a day', { type: 'string', format: 'day' }],
    ['a code of bounded length', { type: 'string', pattern: '^[a-z][a-z0-9-]{1,39}$' }],
    ['a month', { type: 'string', pattern: '^[0-9]{4}-(0[1-9]|1[0-2])$' }],
    [
      'a choice that only narrows',
      { type: ['integer', 'null'], minimum: 0, maximum: 9, oneOf: [{ type: 'integer' }, { type: 'null' }] },
    ],
    ['a bounded integer', { type: 'integer', minimum: 0, maximum: 9 }],
  ])('%s is fine', (_, property) => {
    expect(openPlaces(of(property))).toEqual([]);
  });
});

describe('the contract’s other files', () => {
  it('use one set of node kinds', () => {
    const kinds = (schema: unknown): unknown => JSON.stringify(schema).match(/\["organizing-committee"[^\]]*\]/)?.[0];
    expect(kinds(contractSchema('node.v1.json'))).toBe(kinds(schemas.get('directory.published.v1')));
  });
});
