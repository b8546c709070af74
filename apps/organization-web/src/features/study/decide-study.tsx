import { ConfirmAction, ErrorNotice, RefusalNotice, useCan, useRecordDecision } from '#web-ui';
import type { JSX } from 'react';

interface DecideStudyProps {
  readonly action: string;
  readonly consequence: string;
  readonly confirm: string;
  /** What is recorded; null while something that it needs is missing. */
  readonly decision: Parameters<ReturnType<typeof useRecordDecision>['record']>[0] | null;
}

/** Records one decision about study, in words of its case; nothing for who may not. */
export function DecideStudy({ action, consequence, confirm, decision }: DecideStudyProps): JSX.Element | null {
  const can = useCan();
  const { record, pending, error, refusal } = useRecordDecision();
  if (!can('decision:record')) return null;
  return (
    <>
      {error && <ErrorNotice error={error} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      <ConfirmAction
        main={false}
        {...{ action, confirm, pending }}
        consequence={<p>{consequence}</p>}
        disabled={decision === null}
        onConfirm={() => decision && record(decision)}
      />
    </>
  );
}
