import { canSign } from './signing.js';
import { collectPaper, keptPaper, registerKey, type VotableElection } from './voter.js';

interface OpenElection extends VotableElection {
  readonly phase: string;
  readonly hasAsked: boolean;
}

/**
 * On any visit: makes this device's key for an election to come, where the person has none, and gets the papers that are
 * given out, and what co-signers have added to them. What fails is said on the election's own page. Answers whether anything was done.
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
  const halves = await halvesToComplete(personRef, elections);
  for (const election of [...due, ...halves]) await collectPaper(personRef, election);
  return needsKey || due.length > 0;
}

/** Papers of this device for which the co-signer's signature has come. */
async function halvesToComplete(personRef: string, elections: readonly OpenElection[]): Promise<OpenElection[]> {
  const signed = elections.filter(
    ({ phase, coSigner }) => (phase === 'issuing' || phase === 'casting') && (coSigner?.ownSignature ?? null) !== null,
  );
  const kept = await Promise.all(signed.map(({ id }) => keptPaper(personRef, id)));
  return signed.filter((_, n) => kept[n]?.state === 'half');
}
