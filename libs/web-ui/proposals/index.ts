export { ProposalPage } from './proposal-page.js';
export { ProposalsPage } from './proposals-page.js';
export { WriteProposalPage } from './write-proposal-page.js';
