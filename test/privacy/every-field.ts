import {
  buildASTSchema,
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isNonNullType,
  parse,
} from 'graphql';

/** A GraphQL request. */
export interface Call {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** What stands in place of a text or an id; `path` is as `recordDecision.input.text`. */
type TextAt = (path: string) => unknown;

/** Values with which a request gets further than its first check. */
export type PlausibleTexts = Readonly<Record<string, string>>;

export const schemaOf = (sdl: string): GraphQLSchema => buildASTSchema(parse(sdl), { assumeValidSDL: true });

/**
 * Calls of every query and mutation of a schema: one in which all texts are `bad`, and for each text one in which it
 * alone is bad and the others are plausible, found by the last part of their path.
 */
export function everyCall(schema: GraphQLSchema, bad: TextAt, plausible: PlausibleTexts): Call[] {
  return rootFields(schema).flatMap(({ kind, field }) => {
    const paths: string[] = [];
    const all = callOf(kind, field, (path) => (paths.push(path), bad(path)));
    const plain = (path: string): unknown => plausible[path.split('.').at(-1) ?? ''] ?? 'other';
    return [all, ...paths.map((one) => callOf(kind, field, (path) => (path === one ? bad(path) : plain(path))))];
  });
}

function rootFields(schema: GraphQLSchema) {
  const roots = [
    { kind: 'query', type: schema.getQueryType() },
    { kind: 'mutation', type: schema.getMutationType() },
  ];
  return roots.flatMap(({ kind, type }) => Object.values(type?.getFields() ?? {}).map((field) => ({ kind, field })));
}

function callOf(kind: string, field: GraphQLField<unknown, unknown>, textAt: TextAt): Call {
  const variables = Object.fromEntries(
    field.args.map(({ name, type }) => [name, valueOf(type, `${field.name}.${name}`, textAt)]),
  );
  const declared = field.args.map(({ name, type }) => `$${name}: ${String(type)}`).join(', ');
  const given = field.args.map(({ name }) => `${name}: $${name}`).join(', ');
  const wanted = isLeafType(getNamedType(field.type)) ? '' : '{ __typename }';
  const of = (text: string): string => (text ? `(${text})` : '');
  return { query: `${kind} ${of(declared)} { ${field.name}${of(given)} ${wanted} }`, variables };
}

function valueOf(type: GraphQLInputType, path: string, textAt: TextAt): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, path, textAt);
  if (isListType(type)) return [valueOf(type.ofType, path, textAt)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const fields = Object.values(type.getFields());
    return Object.fromEntries(
      fields.map((field) => [field.name, valueOf(field.type, `${path}.${field.name}`, textAt)]),
    );
  }
  if (type.name === 'Boolean') return true;
  return type.name === 'Int' || type.name === 'Float' ? 1 : textAt(path);
}
