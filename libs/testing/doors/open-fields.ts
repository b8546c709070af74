import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isObjectType,
  isRequiredArgument,
  isUnionType,
} from 'graphql';

/** An operation that gives everything that a field takes and asks for everything that it tells. */
export interface OpenField {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

const DEEPEST = 5;

type Texts = Readonly<Record<string, string>>;

/** @param texts honest ones, by the names of arguments and of fields of inputs */
export function openField(schema: GraphQLSchema, door: string, texts: Texts = {}): OpenField {
  const [root, name] = door.split('.') as [string, string];
  const field = (schema.getType(root) as GraphQLObjectType).getFields()[name]!;
  const declared = field.args.map((arg) => `$${arg.name}: ${String(arg.type)}`);
  const given = field.args.map((arg) => `${arg.name}: $${arg.name}`);
  const inBrackets = (parts: readonly string[]): string => (parts.length === 0 ? '' : `(${parts.join(', ')})`);
  return {
    query: `${root.toLowerCase()} ${inBrackets(declared)} { ${name}${inBrackets(given)}${everything(field.type)} }`,
    variables: Object.fromEntries(field.args.map((arg) => [arg.name, plainOf(arg.type, arg.name, texts)])),
  };
}

function plainOf(type: GraphQLInputType, called: string, texts: Texts): unknown {
  const bare = getNullableType(type);
  if (isListType(bare)) return [plainOf(bare.ofType, called, texts)];
  if (isEnumType(bare)) return bare.getValues()[0]!.name;
  if (isInputObjectType(bare))
    return Object.fromEntries(
      Object.values(bare.getFields()).map(({ name, type: of }) => [name, plainOf(of, name, texts)]),
    );
  return { Int: 1, Float: 1, Boolean: true }[(bare as { name: string }).name] ?? texts[called] ?? 'plain';
}

function everything(type: GraphQLOutputType, depth = 1): string {
  const named = getNamedType(type);
  if (isLeafType(named)) return '';
  if (isUnionType(named))
    return ` { __typename ${named
      .getTypes()
      .map((of) => `... on ${of.name}${everything(of, depth)}`)
      .join(' ')} }`;
  if (!isObjectType(named) && !isInterfaceType(named)) return ' { __typename }';
  const asked = Object.values(named.getFields())
    .filter((field) => isAsked(field, depth))
    .map(({ name, type: of }) => `${name}${everything(of, depth + 1)}`);
  return ` { ${['__typename', ...asked].join(' ')} }`;
}

const isAsked = ({ args, type }: GraphQLField<unknown, unknown>, depth: number): boolean =>
  !args.some(isRequiredArgument) && (isLeafType(getNamedType(type)) || depth < DEEPEST);
