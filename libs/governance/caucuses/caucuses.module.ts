import { Module } from '@nestjs/common';
import { CaucusHandOvers } from './caucus-hand-overs.service.js';
import { CaucusPapers } from './caucus-papers.service.js';
import { CaucusPlaces } from './caucus-places.service.js';
import { CaucusReader } from './caucus-reader.service.js';
import { Caucuses } from './caucuses.service.js';
import { CaucusesResolver } from './graphql/caucuses.resolver.js';
import { CaucusesController } from './http/caucuses.controller.js';
import { CaucusProcessor } from './jobs/caucus.processor.js';

export const caucusServices = [Caucuses, CaucusHandOvers, CaucusPapers, CaucusPlaces, CaucusReader];

/** Caucuses, whose members the node does not know. Needs `IdentityModule`, `GovernanceModule` and queues. */
@Module({
  controllers: [CaucusesController],
  providers: [CaucusesResolver, CaucusProcessor, ...caucusServices],
})
export class CaucusesModule {}
