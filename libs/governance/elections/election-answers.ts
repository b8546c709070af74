import type { EntryOf, NamedCandidate } from '#ballots';
import { sha256Hex } from '#domain-kit';
import { commitText } from '#ledger';

/**
 * Answers stand on the paper where people stand otherwise. They name nobody, so what opens their commitments is no secret:
 * SHA-256 of the election and the number.
 */
export const answerCandidates = (electionId: string, answers: readonly string[]): NamedCandidate[] =>
  answers.map((name, n) => ({ number: n + 1, salt: sha256Hex(`${electionId} ${n + 1}`), name }));

export const answerEntries = (electionId: string, answers: readonly string[]): EntryOf<'candidate'>[] =>
  answerCandidates(electionId, answers).map(({ number, salt, name }) => ({
    kind: 'candidate',
    number,
    name: commitText(Buffer.from(salt, 'hex'), name),
  }));
