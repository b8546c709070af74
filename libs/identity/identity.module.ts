import { type DynamicModule, Module } from '@nestjs/common';
import { APP_GUARD, DiscoveryModule } from '@nestjs/core';
import { ActorsService } from './access/actors.service.js';
import { AllowGuard } from './access/allow.guard.js';
import { AccountSweep } from './account-sweep.service.js';
import { AccountsService } from './accounts.service.js';
import { ErasedPersons } from './erased-persons.service.js';
import { ConfirmationsService } from './confirmations.service.js';
import { EntitlementsService } from './entitlements.service.js';
import { ConfirmationsResolver } from './graphql/confirmations.resolver.js';
import { IdentityResolver } from './graphql/identity.resolver.js';
import { MeReader } from './graphql/me.reader.js';
import { OwnAccountResolver } from './graphql/own-account.resolver.js';
import { PasskeySignInResolver } from './graphql/passkey-sign-in.resolver.js';
import { PeopleResolver } from './graphql/people.resolver.js';
import { SecondFactorsResolver } from './graphql/second-factors.resolver.js';
import { SignInReply } from './graphql/sign-in-reply.js';
import { assertTrialIsAtHome, IDENTITY_OPTIONS, type IdentityOptions } from './identity.options.js';
import { SweepAccountsProcessor } from './jobs/sweep-accounts.processor.js';
import { NewPasswords } from './new-passwords.service.js';
import { OneTimeSetupService } from './one-time-setup.service.js';
import { OwnAccountService } from './own-account.service.js';
import { PasskeyAnswers } from './passkey-answers.service.js';
import { PasskeyChallenges } from './passkey-challenges.service.js';
import { PasskeysService } from './passkeys.service.js';
import { PersonsService } from './persons.service.js';
import { RecoveryService } from './recovery.service.js';
import { SecondFactors } from './second-factors.service.js';
import { SecurityEvents } from './security-events.service.js';
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
    assertTrialIsAtHome(options);
    return {
      module: IdentityModule,
      global: true,
      imports: [DiscoveryModule],
      providers: [
        { provide: IDENTITY_OPTIONS, useValue: options },
        { provide: APP_GUARD, useClass: AllowGuard },
        AccountsService,
        AccountSweep,
        ActorsService,
        ErasedPersons,
        ConfirmationsResolver,
        ConfirmationsService,
        EntitlementsService,
        IdentityResolver,
        MeReader,
        NewPasswords,
        OneTimeSetupService,
        OwnAccountResolver,
        OwnAccountService,
        PasskeyAnswers,
        PasskeyChallenges,
        PasskeySignInResolver,
        PasskeysService,
        PeopleResolver,
        PersonsService,
        RecoveryService,
        SecondFactors,
        SecondFactorsResolver,
        SecurityEvents,
        SessionsService,
        SignInReply,
        SweepAccountsProcessor,
        SignInThrottle,
        SpheresService,
      ],
      exports: [
        IDENTITY_OPTIONS,
        AccountsService,
        ActorsService,
        ErasedPersons,
        PersonsService,
        SecurityEvents,
        SessionsService,
        SignInThrottle,
        SpheresService,
      ],
    };
  }
}
