import { Injectable } from '@nestjs/common';
import type { GraphQLSchema } from 'graphql';
import { SHARED_SURFACE_SDL } from '../contract.js';
import { LiveOrganizations } from '../live-organizations.service.js';
import { joinSchema } from './join-schema.js';
import { liveFieldResolver } from './live-fields.js';

/** Makes the schema of the hub's `/graphql`: its own subgraph and the organizations' live fields. */
@Injectable()
export class HubGateway {
  constructor(private readonly live: LiveOrganizations) {}

  /** For `transformSchema` of the hub's GraphQLModule. Runs once, at boot. */
  over(hub: GraphQLSchema): GraphQLSchema {
    return joinSchema(hub, SHARED_SURFACE_SDL, liveFieldResolver(this.live));
  }
}
