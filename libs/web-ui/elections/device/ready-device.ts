import { canSign } from './signing.js';
import { collectPaper, registerKey, type VotableElection } from './voter.js';

interface OpenElection extends VotableElection {
  readonly phase: string;
  readonly hasAsked: boolean;
}

/**
 * On any visit: makes this device's key for an election to come, where the person has none, and gets the papers that are
 * given out. What fails is said on the election's own page. Answers whether anything was done.
 */
export async function readyDevice(
  personRef: string,
  elections: readonly OpenElection[],
  hasKey: boolean,
): Promise<boolean> {
  if (!canSign()) return false;
  const due = elections.filter(({ phase, ownVoter, hasAsked }) => phase === 'issuing' && ownVoter && !hasAsked);
  const needsKey = !hasKey && elections.some(({ phase }) => phase === 'nominations');
  if (needsKey) await registerKey(personRef);
  for (const election of due) await collectPaper(personRef, election);
  return needsKey || due.length > 0;
}
