import { Module } from '@nestjs/common';
import { Citers } from './citers.service.js';
import { DecisionDetailsReader } from './decision-details.service.js';
import { DecisionsExport } from './decisions-export.service.js';
import { RegisterResolver } from './graphql/register.resolver.js';
import { DecisionsExportController } from './http/decisions-export.controller.js';

export const registerServices = [Citers, DecisionDetailsReader, DecisionsExport];

/** The register of decisions, one by one and as a file. Needs `IdentityModule` and `GovernanceModule`. */
@Module({ controllers: [DecisionsExportController], providers: [RegisterResolver, ...registerServices] })
export class RegisterModule {}
