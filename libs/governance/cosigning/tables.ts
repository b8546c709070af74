import { AskedCoSignerEntity, CoSignatureEntity } from './asked-co-signer.entity.js';
import { CoSignedElectionEntity, CoSignedRequestEntity, CoSignedVoterEntity } from './co-signed.entities.js';
import { ComparedNodeEntity } from './compared-node.entity.js';
import { CoSigning1790000272000 } from './cosigning.migration.js';

export const cosigningEntities = [
  ...[AskedCoSignerEntity, CoSignatureEntity, ComparedNodeEntity],
  ...[CoSignedElectionEntity, CoSignedRequestEntity, CoSignedVoterEntity],
];
export const cosigningMigrations = [CoSigning1790000272000];
