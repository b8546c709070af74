import { Global, Module } from '@nestjs/common';
import { CoSigners } from '../elections/co-signers.port.js';
import { AskedCoSigners } from './asked-co-signers.service.js';
import { ComparedNodes } from './compared-nodes.service.js';
import {
  AnsweredHandler,
  CalledHandler,
  EndedHandler,
  KeyedHandler,
  OpenedHandler,
  RequestedHandler,
  StatedHandler,
} from './cosigning.handlers.js';
import { CosigningPost } from './cosigning-post.service.js';
import { CoSigning } from './co-signing.service.js';
import { CoSignersResolver } from './graphql/co-signers.resolver.js';

/** Co-signing of elections by another organization, both sides. Needs `GovernanceModule` and `FederationModule`. */
@Global()
@Module({
  providers: [
    ...[AskedCoSigners, ComparedNodes, CosigningPost, CoSigning, CoSignersResolver],
    ...[CalledHandler, OpenedHandler, RequestedHandler, EndedHandler],
    ...[KeyedHandler, AnsweredHandler, StatedHandler],
    { provide: CoSigners, useExisting: AskedCoSigners },
  ],
  exports: [CoSigners, ComparedNodes, CoSigning],
})
export class CoSigningModule {}
