import { Module } from '@nestjs/common';
import { ConfirmAttestation, RefuseAttestation, RevokeAttestation } from './attestation.effects.js';
import { AttestationReader } from './attestation-reader.service.js';
import { Attestations } from './attestations.service.js';
import { AttestationsResolver } from './graphql/attestations.resolver.js';
import { Revocations } from './revocations.service.js';

/** The centre's side of the third sphere: it confirms its own members, and signs what they keep (R35). */
@Module({
  providers: [
    ...[AttestationReader, Attestations, AttestationsResolver, Revocations],
    ...[ConfirmAttestation, RefuseAttestation, RevokeAttestation],
  ],
  exports: [Revocations],
})
export class CadreModule {}
