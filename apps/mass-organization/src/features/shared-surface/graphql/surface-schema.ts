import { buildSubgraphSchema } from '@apollo/subgraph';
import { type GraphQLFieldResolver, type GraphQLSchema, isObjectType, parse } from 'graphql';
import { SHARED_SURFACE_SDL } from '../contract.js';
import type { SharedSurfaceSource } from '../shared-surface-source.port.js';
import { HubOnlyError, PartSwitchedOffError } from '../shared-surface.errors.js';
import { SURFACE_PARTS, type SurfacePart } from '../surface-part.js';

/** Who may ask: the one rule of this schema. Stands in `extensions.rule` of every root field and of the entity. */
export const HUB_SIGNATURE_RULE = 'hub-signature';

/** One authenticated question of the hub. Only the controller makes one, after the signature verified. */
export class HubQuestion {
  constructor(
    readonly nodeId: string,
    readonly switchedOff: ReadonlySet<SurfacePart>,
  ) {}
}

function demandHub(context: unknown): HubQuestion {
  if (!(context instanceof HubQuestion)) throw new HubOnlyError('Only the organizing committee of this node may ask');
  return context;
}

/** The subgraph of the contract, answered by `source`. It has no root field of its own, and no mutation. */
export function surfaceSchema(source: SharedSurfaceSource): GraphQLSchema {
  const part =
    (name: SurfacePart): GraphQLFieldResolver<unknown, unknown> =>
    (_self, _args, context) => {
      if (demandHub(context).switchedOff.has(name)) throw new PartSwitchedOffError('This part is not shared live');
      return source[name]();
    };
  const reference = (wanted: { id?: unknown }, context: unknown) =>
    wanted.id === demandHub(context).nodeId ? { id: wanted.id } : null;
  const schema = buildSubgraphSchema([
    {
      typeDefs: parse(SHARED_SURFACE_SDL),
      resolvers: {
        MassOrganization: {
          ...Object.fromEntries(SURFACE_PARTS.map((name) => [name, part(name)])),
          __resolveReference: reference,
        },
      },
    },
  ]);
  return declareRules(schema);
}

/** The fields that federation adds are guarded too: nothing here is open. */
function declareRules(schema: GraphQLSchema): GraphQLSchema {
  for (const field of Object.values(schema.getQueryType()?.getFields() ?? {})) {
    const resolve = field.resolve;
    field.extensions = { ...field.extensions, rule: HUB_SIGNATURE_RULE };
    field.resolve = (self, args, context, info) => {
      demandHub(context);
      return resolve?.(self, args, context, info);
    };
  }
  const entity = schema.getType('MassOrganization');
  if (isObjectType(entity)) entity.extensions = { ...entity.extensions, rule: HUB_SIGNATURE_RULE };
  return schema;
}
