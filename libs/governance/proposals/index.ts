import { ProposalDraftEntity } from './proposal-draft.entity.js';
import { ProposalEntity, ProposalHandEntity, ProposalSponsorEntity } from './proposal.entity.js';
import { ProposalTextEntity } from './proposal-text.entity.js';
import { ProposalAmendmentEntity, ProposalCommentEntity, ProposalObjectionEntity } from './proposal-thread.entities.js';
import { Proposals1790000266000 } from './proposals.migration.js';

export { type ProposalBrief, ProposalReader } from './proposal-reader.service.js';
export { ProposalsModule } from './proposals.module.js';

export const proposalEntities = [
  ...[ProposalDraftEntity, ProposalEntity, ProposalTextEntity, ProposalSponsorEntity, ProposalHandEntity],
  ...[ProposalObjectionEntity, ProposalAmendmentEntity, ProposalCommentEntity],
];
export const proposalMigrations = [Proposals1790000266000];
