import { AttestationEntity } from './attestation.entity.js';
import { Attestations1790000180011 } from './attestations.migration.js';
import { RevocationListEntity, RevokedCredentialEntity } from './revoked-credential.entity.js';

export { Attestations } from './attestations.service.js';
export { CadreModule } from './cadre.module.js';
export { Revocations } from './revocations.service.js';

export const cadreEntities = [AttestationEntity, RevocationListEntity, RevokedCredentialEntity];
export const cadreMigrations = [Attestations1790000180011];
