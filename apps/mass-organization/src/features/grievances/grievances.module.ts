import { Module } from '@nestjs/common';
import { GrievanceDecideEffect } from './grievance-decide.effect.js';
import { GrievanceReader } from './grievance-reader.service.js';
import { Grievances } from './grievances.service.js';
import { GrievancesResolver } from './graphql/grievances.resolver.js';

/** What somebody says against a person, heard by a body without that person. */
@Module({ providers: [GrievanceDecideEffect, GrievanceReader, Grievances, GrievancesResolver] })
export class GrievancesModule {}
