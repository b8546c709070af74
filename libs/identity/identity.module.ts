import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ActorsService } from './access/actors.service.js';
import { AllowGuard } from './access/allow.guard.js';
import { AccountsService } from './accounts.service.js';
import { ErasedPersons } from './erased-persons.service.js';
import { IdentityResolver } from './graphql/identity.resolver.js';
import { MeReader } from './graphql/me.reader.js';
import { OwnAccountResolver } from './graphql/own-account.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { OwnAccountService } from './own-account.service.js';
import { PersonsService } from './persons.service.js';
import { RecoveryService } from './recovery.service.js';
import { SessionsService } from './sessions.service.js';
import { SpheresService } from './spheres.service.js';
import { SignInThrottle } from './sign-in-throttle.service.js';

export { Me } from './graphql/me.type.js';
export { PageArgs } from './graphql/page.args.js';

/**
 * Accounts, sessions, and the guard in front of every handler. Needs a global provider of `MandateRecord`, which the
 * governance module is.
 */
@Module({})
export class IdentityModule {
  static forRoot(options: IdentityOptions): DynamicModule {
    return {
      module: IdentityModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: IDENTITY_OPTIONS, useValue: options },
        { provide: APP_GUARD, useClass: AllowGuard },
        AccountsService,
        ActorsService,
        ErasedPersons,
        IdentityResolver,
        MeReader,
        OwnAccountResolver,
        OwnAccountService,
        PeopleResolver,
        PersonsService,
        RecoveryService,
        SessionsService,
        SignInThrottle,
        SpheresService,
      ],
      exports: [AccountsService, ActorsService, ErasedPersons, PersonsService, SessionsService, SpheresService],
    };
  }
}
