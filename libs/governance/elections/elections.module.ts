import { Module } from '@nestjs/common';
import { ElectionBoards } from './election-boards.service.js';
import { ElectionDecidedEffect } from './election-decided.effect.js';
import { ElectionReader } from './election-reader.service.js';
import { ElectionOpening } from './election-opening.service.js';
import { ElectionSteps } from './election-steps.service.js';
import { Elections } from './elections.service.js';
import { ElectionsResolver } from './graphql/elections.resolver.js';
import { ElectionsController } from './http/elections.controller.js';
import { Papers } from './papers.service.js';
import { RunningElections } from './running-elections.service.js';

export const electionServices = [
  Elections,
  ElectionReader,
  ElectionSteps,
  ElectionOpening,
  ElectionBoards,
  Papers,
  ElectionDecidedEffect,
  RunningElections,
];

/** Secret elections that anyone can verify. Needs `IdentityModule` and `GovernanceModule`. */
@Module({
  controllers: [ElectionsController],
  providers: [ElectionsResolver, ...electionServices],
  exports: electionServices,
})
export class ElectionsModule {}
