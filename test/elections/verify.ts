/** The verifier, for suites of libraries, which know no app. */
export { verifyElection } from '../../apps/massline/verify-election/verify-election.js';
