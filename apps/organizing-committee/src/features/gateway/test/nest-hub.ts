import { CLOCK, systemClock } from '#domain-kit';
import { AddressGuard, FederationClient, generateSigningKeyPair, signingKey } from '#federation';
import { type CanActivate, Injectable, type ExecutionContext, Module, UseGuards } from '@nestjs/common';
import {
  Args,
  Directive,
  Field,
  GqlExecutionContext,
  GraphQLModule,
  ID,
  Mutation,
  ObjectType,
  Query,
  Resolver,
  ResolveReference,
} from '@nestjs/graphql';
import { ApolloFederationDriver, type ApolloFederationDriverConfig } from '@nestjs/apollo';
import type { FastifyRequest } from 'fastify';
import { GatewayModule, HubGateway } from '../gateway.module.js';
import { HubKey } from '../hub-key.port.js';
import { LivePeers } from '../live-peers.port.js';
import { PublishedAnswers } from '../published-answers.port.js';
import { Published } from './hub.js';

@ObjectType()
@Directive('@key(fields: "id")')
export class MassOrganization {
  @Field(() => ID)
  id!: string;

  @Field()
  displayName!: string;
}

/** Lets in who says a word, as the product's guard lets in who holds a mandate. */
@Injectable()
export class WordGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean {
    const { req } = GqlExecutionContext.create(context).getContext<{ req: FastifyRequest }>();
    return req.headers['x-word'] === 'open';
  }
}

export const known: string[] = [];
const organization = (id: string): MassOrganization => ({ id, displayName: `The ${id}` });

@Resolver(() => MassOrganization)
@UseGuards(WordGuard)
export class OrganizationsResolver {
  @Query(() => [MassOrganization])
  async organizations(): Promise<MassOrganization[]> {
    return known.map(organization);
  }

  @Mutation(() => MassOrganization)
  rename(@Args('id', { type: () => ID }) id: string): MassOrganization {
    return organization(id);
  }

  @ResolveReference()
  resolveReference({ id }: { id: string }): MassOrganization {
    return organization(id);
  }
}

/** A hub as its app wires it: the gateway joins the schema that the code-first resolvers make. */
export function nestHub(peers: LivePeers): new () => object {
  const client = new FederationClient({ guard: new AddressGuard(['127.0.0.0/8']) });
  const key = signingKey('the-hub', generateSigningKeyPair());
  const gateway = GatewayModule.forRoot({
    // Deadlines have suites of their own; the first question of a slow machine is no subject here.
    settings: { deadlineMs: 5_000 },
    ports: [
      { provide: LivePeers, useValue: peers },
      { provide: PublishedAnswers, useValue: new Published() },
      { provide: HubKey, useValue: { of: async () => key } },
      { provide: FederationClient, useValue: client },
      { provide: CLOCK, useValue: systemClock },
    ],
  });

  @Module({
    imports: [
      GraphQLModule.forRootAsync<ApolloFederationDriverConfig>({
        driver: ApolloFederationDriver,
        imports: [gateway],
        inject: [HubGateway],
        useFactory: (hubGateway: HubGateway) => ({
          autoSchemaFile: { federation: 2 },
          fieldResolverEnhancers: ['guards'],
          graphiql: false,
          transformSchema: (schema) => hubGateway.over(schema),
        }),
      }),
    ],
    providers: [OrganizationsResolver, WordGuard],
  })
  class NestHub {
    async onModuleDestroy(): Promise<void> {
      await client.close();
    }
  }
  return NestHub;
}
