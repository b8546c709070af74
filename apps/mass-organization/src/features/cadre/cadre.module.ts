import { Module } from '@nestjs/common';
import { CadreReader } from './cadre-reader.service.js';
import { CadreEndEffect, CadreRecordEffect } from './cadre.effects.js';
import { Cadre } from './cadre.service.js';
import { Centre } from './centre.service.js';
import { CredentialsRevokedHandler } from './credentials-revoked.handler.js';
import { CadreResolver } from './graphql/cadre.resolver.js';
import { Revocations } from './revocations.service.js';

/** The third sphere: credentials of the centre that members accept and the organization records (R35). */
@Module({
  providers: [
    ...[Cadre, CadreReader, Centre, Revocations],
    ...[CadreEndEffect, CadreRecordEffect, CadreResolver, CredentialsRevokedHandler],
  ],
  exports: [CadreReader],
})
export class CadreModule {}
