import { type DynamicModule, Module, type Type } from '@nestjs/common';
import { EnrolmentService } from './enrolment.service.js';
import { EnrolmentSteps } from './enrolment-steps.service.js';
import { ExchangeResolver } from './graphql/exchange.resolver.js';
import { HubCalls } from './hub-calls.service.js';
import { AskEnrolmentProcessor } from './jobs/ask-enrolment.processor.js';
import { LeavingService } from './leaving.service.js';
import { OwnSide } from './own-side.service.js';

/** Joining a federation. `waiting` is the module that exports `WaitingForHub`. */
@Module({})
export class ExchangeModule {
  static forRoot(waiting: Type): DynamicModule {
    return {
      module: ExchangeModule,
      imports: [waiting],
      providers: [
        EnrolmentService,
        EnrolmentSteps,
        HubCalls,
        LeavingService,
        OwnSide,
        AskEnrolmentProcessor,
        ExchangeResolver,
      ],
    };
  }
}
