import {
  type DocumentNode,
  extendSchema,
  type GraphQLFieldResolver,
  GraphQLObjectType,
  GraphQLSchema,
  isObjectType,
  Kind,
  lexicographicSortSchema,
  parse,
  printSchema,
  specifiedDirectives,
  visit,
} from 'graphql';

const ENTITY = 'MassOrganization';
/** Where the joined schema keeps the hub's own: its SDL goes into the supergraph. */
export const HUB_SUBGRAPH = 'hubSubgraph';
/** What federation adds to a subgraph for its gateway, and no client may reach. */
const isFederations = (name: string): boolean =>
  /^(_[A-Z]|(federation|link)__)/.test(name) || name === '_entities' || name === '_service';

/**
 * Joins the hub's own subgraph with the contract's into the schema that the hub serves. The hub's resolvers, guards included,
 * run in place; the contract's fields of the entity get `resolveLive`. Entity references and `_service` are left out.
 */
export function joinSchema<Context>(
  hub: GraphQLSchema,
  contractSdl: string,
  resolveLive: GraphQLFieldResolver<{ id: string }, Context>,
): GraphQLSchema {
  const own = hub.getType(ENTITY);
  if (!isObjectType(own)) throw new TypeError(`The hub's schema has no object type ${ENTITY}`);
  const joined = extendSchema(hub, asExtension(parse(contractSdl), own), { assumeValidSDL: true });
  const entity = joined.getType(ENTITY) as GraphQLObjectType;
  const hubFields = own.getFields();
  for (const field of Object.values(entity.getFields())) {
    if (!Object.hasOwn(hubFields, field.name)) field.resolve = resolveLive as GraphQLFieldResolver<unknown, unknown>;
  }
  return withoutFederation(joined, hub);
}

/** The contract as an extension of the hub's type: its key field is the hub's, its directives are composition's. */
function asExtension(contract: DocumentNode, own: GraphQLObjectType): DocumentNode {
  const keys = new Set(['id']);
  return visit<DocumentNode>(contract, {
    SchemaExtension: () => null,
    Directive: () => null,
    ObjectTypeDefinition(node) {
      if (node.name.value !== ENTITY) return undefined;
      const fields = (node.fields ?? []).filter(({ name }) => !keys.has(name.value));
      const clash = fields.find(({ name }) => Object.hasOwn(own.getFields(), name.value));
      if (clash) throw new TypeError(`Both the hub and the contract define ${ENTITY}.${clash.name.value}`);
      const { description: _own, ...rest } = node;
      return { ...rest, kind: Kind.OBJECT_TYPE_EXTENSION, fields };
    },
  });
}

function withoutFederation(schema: GraphQLSchema, hub: GraphQLSchema): GraphQLSchema {
  const { query, types, mutation, subscription } = schema.toConfig();
  const root = query!.toConfig();
  const fields = Object.fromEntries(Object.entries(root.fields).filter(([name]) => !isFederations(name)));
  return new GraphQLSchema({
    query: new GraphQLObjectType({ ...root, fields }),
    mutation,
    subscription,
    types: types.filter(({ name }) => name !== root.name && !isFederations(name)),
    directives: specifiedDirectives,
    extensions: { [HUB_SUBGRAPH]: hub },
  });
}

/** The structure of a schema, without descriptions and order: what two schemas must agree in. */
export const shapeOf = (schema: GraphQLSchema): string =>
  printSchema(lexicographicSortSchema(schema)).replace(/"""[^]*?"""\n\s*/g, '');
