import { Module } from '@nestjs/common';
import { ProposalTalkResolver } from './graphql/proposal-talk.resolver.js';
import { ProposalsResolver } from './graphql/proposals.resolver.js';
import { ProposalConclusions } from './proposal-conclusions.service.js';
import { ProposalDrafts } from './proposal-drafts.service.js';
import { ProposalReader } from './proposal-reader.service.js';
import { ProposalStore } from './proposal-store.service.js';
import { ProposalTalk } from './proposal-talk.service.js';
import { ProposalThreads } from './proposal-threads.service.js';
import { Proposals } from './proposals.service.js';

export const proposalServices = [
  ...[ProposalConclusions, ProposalDrafts, ProposalReader],
  ...[ProposalStore, ProposalTalk, ProposalThreads, Proposals],
];

/** What members put before a body, until it is a decision. Needs `IdentityModule` and `GovernanceModule`. */
@Module({ providers: [ProposalsResolver, ProposalTalkResolver, ...proposalServices], exports: [ProposalReader] })
export class ProposalsModule {}
