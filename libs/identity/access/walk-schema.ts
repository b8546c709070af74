import { type GraphQLSchema, isUnionType } from 'graphql';

/** What a caller can ask of a schema directly. */
export interface SchemaEntrances {
  /** `Query.people`, `Mutation.signIn` … without the two fields that every subgraph has. */
  readonly rootFields: readonly string[];
  /** Types whose entities `_entities` resolves. */
  readonly references: readonly string[];
}

/** `_service` tells the SDL, `_entities` asks the references, each of which has a rule of its own. */
const OF_EVERY_SUBGRAPH = new Set(['Query._service', 'Query._entities']);

export function walkSchema(schema: GraphQLSchema): SchemaEntrances {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  const rootFields = roots.flatMap((root) =>
    root ? Object.keys(root.getFields()).map((field) => `${root.name}.${field}`) : [],
  );
  const entities = schema.getType('_Entity');
  return {
    rootFields: rootFields.filter((field) => !OF_EVERY_SUBGRAPH.has(field)),
    references: isUnionType(entities) ? entities.getTypes().map(({ name }) => name) : [],
  };
}
