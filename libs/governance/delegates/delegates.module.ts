import { Module } from '@nestjs/common';
import { DelegateMandatedHandler } from './delegate-mandated.handler.js';
import { DelegateOfficeEffect } from './delegate-office.effect.js';
import { DelegateSeatEffect } from './delegate-seat.effect.js';
import { SeatRules } from './delegate-seat-rules.service.js';
import { DelegateSeats } from './delegate-seats.service.js';
import { Delegations } from './delegations.service.js';
import { DelegatesResolver } from './graphql/delegates.resolver.js';

/** Delegates of organizations at their committee (R54), both sides. Needs `GovernanceModule` and `FederationModule`. */
@Module({
  providers: [
    ...[DelegateMandatedHandler, DelegateOfficeEffect, DelegateSeatEffect, DelegateSeats],
    ...[Delegations, DelegatesResolver, SeatRules],
  ],
  exports: [Delegations, DelegateSeats],
})
export class DelegatesModule {}
