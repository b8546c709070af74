import { Module } from '@nestjs/common';
import { RollCallsResolver } from './graphql/roll-calls.resolver.js';
import { RollCallReader } from './roll-call-reader.service.js';
import { RollCalls } from './roll-calls.service.js';

export const rollCallServices = [RollCalls, RollCallReader];

/** Open votes, by name. Needs `IdentityModule` and `GovernanceModule`. */
@Module({ providers: [RollCallsResolver, ...rollCallServices] })
export class RollCallsModule {}
