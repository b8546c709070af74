import { useCommand } from '../api/use-api.js';
import {
  ProposalAmendmentsDocument,
  type ProposalAnswerFragment,
  ProposalAnswersDocument,
  ProposalCommentsDocument,
  ProposalDocument,
  type ProposalQuery,
  ProposalsDocument,
  ProposalStepDocument,
} from './generated/graphql.js';

export type ReadProposal = NonNullable<ProposalQuery['proposal']>;

export interface Stepping {
  readonly take: (step: string, more?: { targetId?: string | null; words?: string }, done?: () => void) => void;
  readonly isPending: boolean;
  readonly error: Error | null;
  readonly answer: ProposalAnswerFragment | undefined;
}

const REFRESHED = [
  ...[ProposalDocument, ProposalsDocument, ProposalAmendmentsDocument, ProposalCommentsDocument],
  ProposalAnswersDocument,
];

/** One step of one proposal; afterwards it is read again. */
export function useStep(id: string): Stepping {
  const step = useCommand(ProposalStepDocument, REFRESHED);
  return {
    take: (name, { targetId = null, words } = {}, done) =>
      step.mutate(
        { id, input: { step: name, targetId, words: words ?? null } },
        { onSuccess: ({ proposalStep }) => proposalStep.__typename === 'ProposalDone' && done?.() },
      ),
    isPending: step.isPending,
    error: step.error,
    answer: step.data?.proposalStep,
  };
}
