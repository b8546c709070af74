import { Module } from '@nestjs/common';
import { ElectionsModule } from '../elections/elections.module.js';
import { RecallsResolver } from './graphql/recalls.resolver.js';
import { RecallsProcessor } from './jobs/recalls.processor.js';
import { RecallConclusions } from './recall-conclusions.service.js';
import { RecallPetitions } from './recall-petitions.service.js';
import { RecallReader } from './recall-reader.service.js';
import { RecallVotes } from './recall-votes.service.js';

export const recallServices = [RecallConclusions, RecallPetitions, RecallReader, RecallVotes];

/** Votes on mandates that signatures or the bylaws open. Needs `IdentityModule` and `GovernanceModule`. */
@Module({ imports: [ElectionsModule], providers: [RecallsResolver, RecallsProcessor, ...recallServices] })
export class RecallsModule {}
