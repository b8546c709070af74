import { buildSubgraphSchema } from '@apollo/subgraph';
import { AppError, systemClock } from '#domain-kit';
import { AddressGuard, FederationClient, generateSigningKeyPair, type SigningKey, signingKey } from '#federation';
import { execute, type ExecutionResult, type GraphQLSchema, parse, validate } from 'graphql';
import { DEFAULT_GATEWAY_SETTINGS, type GatewaySettings } from '../gateway.settings.js';
import { HubGateway } from '../gateway.module.js';
import { HubKey } from '../hub-key.port.js';
import { LiveCalls } from '../live-calls.service.js';
import { LiveOrganizations } from '../live-organizations.service.js';
import type { LiveAnswer } from '../live-part.js';
import { type LivePeers } from '../live-peers.port.js';
import { PublishedAnswers } from '../published-answers.port.js';

export const HUB_SDL = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.3", import: ["@key"])
  type Query { organizations: OrganizationPage!, organization(id: ID!): MassOrganization, whoAmI: String, forbidden: String }
  type Mutation { issueInvitation(days: Int!): InvitationResult! }
  union InvitationResult = InvitationIssued | InvitationRefused
  type InvitationIssued { code: String!, by: String }
  type InvitationRefused { code: String!, message: String! }
  enum Kind { MASS_ORGANIZATION STUDY_CIRCLE }
  type OrganizationPage { items: [MassOrganization!]!, endCursor: String, total: Int! }
  type MassOrganization @key(fields: "id") { id: ID!, displayName: String!, kind: Kind! }
`;

class NotAllowedError extends AppError {
  readonly code = 'FORBIDDEN';
}
type Viewer = { viewer?: string } | undefined;

/** A hub subgraph as Nest makes it: an executable federation schema whose resolvers read the context. */
export function hubSubgraph(ids: readonly string[]): GraphQLSchema {
  const organization = (id: string) => ({ id, displayName: `The ${id}`, kind: 'MASS_ORGANIZATION' });
  return buildSubgraphSchema([
    {
      typeDefs: parse(HUB_SDL),
      resolvers: {
        Query: {
          organizations: async () => ({ items: ids.map(organization), endCursor: null, total: ids.length }),
          organization: (_: unknown, { id }: { id: string }) => organization(id),
          whoAmI: (_: unknown, _args: unknown, context: Viewer) => context?.viewer,
          forbidden: () => {
            throw new NotAllowedError('You hold no mandate for this');
          },
        },
        Mutation: {
          issueInvitation: (_: unknown, { days }: { days: number }, context: Viewer) =>
            days > 7
              ? { __typename: 'InvitationRefused', code: 'TOO_LONG', message: 'Seven days at most' }
              : { __typename: 'InvitationIssued', code: 'once', by: context?.viewer },
        },
        MassOrganization: { __resolveReference: ({ id }: { id: string }) => organization(id) },
      },
    },
  ]);
}

class OneKey extends HubKey {
  constructor(private readonly key: SigningKey) {
    super();
  }

  async of(): Promise<SigningKey> {
    return this.key;
  }
}

/** What organizations without an address published, as a test says. */
export class Published extends PublishedAnswers {
  constructor(private readonly answers: ReadonlyMap<string, LiveAnswer> = new Map()) {
    super();
  }

  async find(ids: readonly string[]): Promise<ReadonlyMap<string, LiveAnswer>> {
    return new Map([...this.answers].filter(([id]) => ids.includes(id)));
  }
}

/** A hub over `peers`, as its module wires it, without Nest and database. */
export class Hub {
  readonly key = signingKey('the-hub', generateSigningKeyPair());
  readonly client = new FederationClient({ guard: new AddressGuard(['127.0.0.0/8']) });
  readonly live: LiveOrganizations;
  readonly schema: GraphQLSchema;

  constructor(
    peers: LivePeers,
    ids: readonly string[],
    settings: Partial<GatewaySettings> = {},
    published: ReadonlyMap<string, LiveAnswer> = new Map(),
  ) {
    const all = { ...DEFAULT_GATEWAY_SETTINGS, ...settings };
    const calls = new LiveCalls(this.client, new OneKey(this.key), systemClock, all);
    this.live = new LiveOrganizations(peers, calls, all, new Published(published));
    this.schema = new HubGateway(this.live).over(hubSubgraph(ids));
  }

  async query(text: string, variableValues = {}, contextValue: object = {}): Promise<ExecutionResult> {
    const document = parse(text);
    const problems = validate(this.schema, document);
    if (problems.length > 0) throw new AggregateError(problems, problems.map(({ message }) => message).join('\n'));
    const result = await execute({ schema: this.schema, document, variableValues, contextValue });
    return JSON.parse(
      JSON.stringify({ data: result.data, ...(result.errors && { errors: result.errors }) }),
    ) as ExecutionResult;
  }
}
