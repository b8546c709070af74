import type { JSX, ReactNode } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { type DecisionToRecord, useRecordDecision } from '../decisions/use-record-decision.js';
import { VoteCount } from '../decisions/vote-count.js';
import { type DecisionItem, WaitingDecision } from '../decisions/waiting-decisions.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';

interface DecideProps {
  /** Of its effect, where the decision may be null. */
  readonly effectKind?: string;
  readonly action: string;
  readonly consequence: ReactNode;
  readonly confirm: string;
  /** What is recorded; null while something that it needs is missing. */
  readonly decision: DecisionToRecord | null;
  readonly onRecord?: () => void;
}

/** Records one decision after a question in words of its case; in force once another mandate-holder seconds it. */
export function Decide({ effectKind, action, consequence, confirm, decision, onRecord }: DecideProps): JSX.Element {
  const can = useCan();
  const { record, pending, vote, error, refusal } = useRecordDecision(
    decision?.effectKind ?? effectKind ?? '',
    ({ id }) => id === decision?.bodyId,
  );
  if (!can('decision:record')) return <NeedsMandate permission="decision:record" />;
  return (
    <>
      {error && <ErrorNotice error={error} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      <VoteCount vote={vote} />
      <div data-screen-only>
        <ConfirmAction
          main={false}
          {...{ action, consequence, confirm, pending }}
          disabled={decision === null || !vote.ready}
          onConfirm={() => {
            if (decision === null) return;
            record(decision);
            onRecord?.();
          }}
        />
      </div>
    </>
  );
}

/** Decisions of these that wait for their second. */
export const Waiting = ({
  decisions,
  refreshes,
}: {
  decisions: readonly DecisionItem[];
  refreshes: readonly { toString(): string }[];
}): JSX.Element => (
  <>
    {decisions.map((decision) => (
      <WaitingDecision key={decision.id} decision={decision} refreshes={refreshes} />
    ))}
  </>
);
