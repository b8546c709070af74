export { ComparedNodes } from './compared-nodes.service.js';
export { type CoSignedElection, CoSigning } from './co-signing.service.js';
export { CoSigningModule } from './cosigning.module.js';
