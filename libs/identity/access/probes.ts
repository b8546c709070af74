import {
  getNullableType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isLeafType,
  isListType,
  isRequiredArgument,
  isRequiredInputField,
  getNamedType,
} from 'graphql';
import { walkSchema } from './walk-schema.js';

/** A valid operation that asks for one entrance of a schema and nothing else. */
export interface Probe {
  /** `Query.people`, `reference MassOrganization` … */
  readonly entrance: string;
  readonly query: string;
}

/** One operation for each root field and each entity reference: what a test sends without, and with, a permission. */
export function probes(schema: GraphQLSchema): Probe[] {
  const { rootFields, references } = walkSchema(schema);
  const fields = rootFields.map((entrance) => ({ entrance, query: operation(schema, entrance) }));
  const entities = references.map((type) => ({
    entrance: `reference ${type}`,
    query: `{ _entities(representations: [{ __typename: "${type}", id: "x" }]) { __typename } }`,
  }));
  return [...fields, ...entities];
}

function operation(schema: GraphQLSchema, entrance: string): string {
  const [root, name] = entrance.split('.') as [string, string];
  const field = (schema.getType(root) as GraphQLObjectType).getFields()[name]!;
  const given = field.args.filter(isRequiredArgument).map((arg) => `${arg.name}: ${literal(arg.type)}`);
  const selection = isLeafType(getNamedType(field.type)) ? '' : ' { __typename }';
  return `${root.toLowerCase()} { ${name}${given.length > 0 ? `(${given.join(', ')})` : ''}${selection} }`;
}

const SCALARS: Readonly<Record<string, string>> = { Int: '1', Float: '1', Boolean: 'true' };

function literal(type: GraphQLInputType): string {
  const bare = getNullableType(type);
  if (isListType(bare)) return '[]';
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (!isInputObjectType(bare)) return SCALARS[(bare as { name: string }).name] ?? '"x"';
  const fields = Object.values(bare.getFields()).filter(isRequiredInputField);
  return `{ ${fields.map((field) => `${field.name}: ${literal(field.type)}`).join(', ')} }`;
}
