import { ConfirmAction, ErrorNotice, RefusalNotice, useCan, useRecordDecision, VoteCount } from '#web-ui';
import type { JSX } from 'react';

interface DecideStudyProps {
  /** Of its effect, where the decision may be null. */
  readonly effectKind?: string;
  readonly action: string;
  readonly consequence: string;
  readonly confirm: string;
  /** What is recorded; null while something that it needs is missing. */
  readonly decision: Parameters<ReturnType<typeof useRecordDecision>['record']>[0] | null;
}

/** Records one decision about study, in words of its case; nothing for who may not. */
export function DecideStudy({
  effectKind,
  action,
  consequence,
  confirm,
  decision,
}: DecideStudyProps): JSX.Element | null {
  const can = useCan();
  const { record, pending, vote, error, refusal } = useRecordDecision(decision?.effectKind ?? effectKind ?? '');
  if (!can('decision:record')) return null;
  return (
    <>
      {error && <ErrorNotice error={error} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      <VoteCount vote={vote} />
      <ConfirmAction
        main={false}
        {...{ action, confirm, pending }}
        consequence={<p>{consequence}</p>}
        disabled={decision === null || !vote.ready}
        onConfirm={() => decision && record(decision)}
      />
    </>
  );
}
