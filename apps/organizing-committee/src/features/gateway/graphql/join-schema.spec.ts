import { getStitchedSchemaFromSupergraphSdl } from '@graphql-tools/federation';
import { composeServices } from '@theguild/federation-composition';
import { buildSchema, execute, type GraphQLSchema, parse, validateSchema } from 'graphql';
import { SHARED_SURFACE_SDL } from '../contract.js';
import { factsOf, FakeOrganization, KnownPeers } from '../test/fake-organizations.js';
import { Hub, HUB_SDL, hubSubgraph } from '../test/hub.js';
import { HUB_SUBGRAPH, joinSchema, shapeOf } from './join-schema.js';

const compose = (contract = SHARED_SURFACE_SDL) =>
  composeServices([
    { name: 'organizing-committee', typeDefs: parse(HUB_SDL) },
    { name: 'mass-organization', typeDefs: parse(contract) },
  ]);
const joined = (contract = SHARED_SURFACE_SDL): GraphQLSchema => joinSchema(hubSubgraph([]), contract, () => null);

describe("the hub's schema", () => {
  it('is the one that composition makes of the two subgraphs', () => {
    const { publicSdl } = compose();
    expect(shapeOf(joined())).toBe(shapeOf(buildSchema(publicSdl!)));
    expect(validateSchema(joined())).toEqual([]);
  });

  it("lets no client reach entity references or the subgraph's SDL", () => {
    expect(shapeOf(joined())).not.toMatch(/_entities|_service|_Any|_Entity|_Service|federation__|link__/);
  });

  it("keeps the hub's subgraph at hand, for the supergraph", async () => {
    const subgraph = joined().extensions[HUB_SUBGRAPH] as GraphQLSchema;
    const { data } = await execute({ schema: subgraph, document: parse('{ _service { sdl } }') });
    expect(data).toMatchObject({ _service: { sdl: expect.stringContaining('@key(fields: "id")') } });
  });

  it('depends on no organization: any number of them changes nothing', async () => {
    const organizations = [new FakeOrganization('a1'), new FakeOrganization('a2')];
    const shapes = [[], organizations.slice(0, 1), organizations].map((some) => {
      const hub = new Hub(
        new KnownPeers(some),
        some.map(({ id }) => id),
      );
      return shapeOf(hub.schema);
    });
    expect(new Set(shapes).size).toBe(1);
  });

  it('refuses a contract that defines a field of the hub', () => {
    const clash = SHARED_SURFACE_SDL.replace('  stage: String', '  displayName: String\n  stage: String');
    expect(() => joined(clash)).toThrow('MassOrganization.displayName');
    expect(compose(clash).supergraphSdl).toBeUndefined();
  });
});

describe('what an organization serves as its SDL', () => {
  const attempts = [
    'type MassOrganization @key(fields: "id") { id: ID! displayName: String! @override(from: "organizing-committee") }',
    'type MassOrganization @key(fields: "id") { id: ID! stage: Int! }',
    'type Query { organizations: String }',
    'type Mutation { issueInvitation: String }',
    'scalar LiveOffice',
    'type LiveOffice @shareable { code: Int }',
    'enum Kind { EVIL }',
    'extend type MassOrganization { members: [String!]! }',
    'directive @include(if: Boolean!) on FIELD',
    'not a schema at all',
  ];

  it.each(attempts)('is never asked for and has no effect: %s', async (sdl) => {
    const organization = new FakeOrganization('north');
    organization.behaviour = (_, question, reply) =>
      organization.answer(
        question,
        reply,
        JSON.stringify({ data: { _service: { sdl }, _entities: [factsOf('north')] }, extensions: { sdl } }),
      );
    await organization.start();
    const hub = new Hub(new KnownPeers([organization]), ['north']);
    const before = shapeOf(hub.schema);
    try {
      const { data } = await hub.query('{ organization(id: "north") { displayName stage } }');
      expect(data).toEqual({ organization: { displayName: 'The north', stage: 'seed' } });
      expect(shapeOf(hub.schema)).toBe(before);
      expect(organization.questions.map(({ request }) => request.url)).toEqual(['/federation/graphql']);
    } finally {
      await hub.client.close();
      await organization.stop();
    }
  });
});

describe("the hub's own part", () => {
  const hub = new Hub(new KnownPeers([]), []);
  const mutation =
    'mutation ($days: Int!) { issueInvitation(days: $days) { __typename ... on InvitationIssued { by } } }';

  it('runs mutations with the context of the request', async () => {
    const { data } = await hub.query(mutation, { days: 7 }, { viewer: 'secretary' });
    expect(data).toEqual({ issueInvitation: { __typename: 'InvitationIssued', by: 'secretary' } });
  });

  it('answers refusals as members of a union', async () => {
    const { data } = await hub.query(mutation, { days: 8 });
    expect(data).toEqual({ issueInvitation: { __typename: 'InvitationRefused' } });
  });

  it('keeps the faults of its resolvers, with their codes', async () => {
    const { errors } = await execute({ schema: hub.schema, document: parse('{ forbidden }'), contextValue: {} });
    expect(errors?.[0]?.originalError).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('a generic engine over the same supergraph', () => {
  const ids = ['north', 'east', 'south'];
  const queries = [
    '{ organizations { total endCursor items { id kind displayName stage sites { name } } } whoAmI }',
    '{ organization(id: "east") { ...Live } } fragment Live on MassOrganization { who: displayName offices { title holderName } }',
    'query { organizations { items { releasedCells { month value code suppressed } ... @include(if: false) { stage } } } }',
  ];

  it.each(queries)('answers the same: %s', async (text) => {
    const organizations = ids.map((id) => new FakeOrganization(id));
    await Promise.all(organizations.map((organization) => organization.start()));
    const hub = new Hub(new KnownPeers(organizations), ids);
    const subgraphs: Record<string, GraphQLSchema> = {
      ORGANIZING_COMMITTEE: hubSubgraph(ids),
      MASS_ORGANIZATION:
        buildSchema(`${SHARED_SURFACE_SDL.replace(/^extend schema.*$/m, '').replace('@key(fields: "id")', '')}
        union _Entity = MassOrganization scalar _Any type Query { _entities(representations: [_Any!]!): [_Entity]! }`),
    };
    const stitched = getStitchedSchemaFromSupergraphSdl({
      supergraphSdl: compose().supergraphSdl!,
      onSubschemaConfig: (subschema) => {
        subschema.executor = ({ document, variables, context }) => {
          const rootValue = {
            _entities: (args: { representations: { id: string }[] }) =>
              args.representations.map(({ id }) => ({ __typename: 'MassOrganization', ...factsOf(id) })),
          };
          const schema = subgraphs[subschema.name]!;
          return execute({ schema, document, variableValues: variables, contextValue: context, rootValue }) as never;
        };
      },
    });
    try {
      const contextValue = { viewer: 'secretary' };
      const oracle = await execute({ schema: stitched, document: parse(text), contextValue });
      expect(await hub.query(text, {}, contextValue)).toEqual(JSON.parse(JSON.stringify(oracle)));
    } finally {
      await hub.client.close();
      await Promise.all(organizations.map((organization) => organization.stop()));
    }
  });
});
