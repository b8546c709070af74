import { Cadre1790000180010 } from './cadre.migration.js';
import { CadreCredentialEntity } from './cadre-credential.entity.js';
import { RevocationListEntity } from './revocation-list.entity.js';

export { CadreModule } from './cadre.module.js';
export { CadreReader } from './cadre-reader.service.js';
export { Cadre, type OwnCadre } from './cadre.service.js';

export const cadreEntities = [CadreCredentialEntity, RevocationListEntity];
export const cadreMigrations = [Cadre1790000180010];
