import type { JSX } from 'react';
import { ClauseList } from './clause-list.js';
import type { StepProps } from './step-props.js';

/** The pack's clauses are there to be read, changed, taken away and added to. */
export function UnityStep({ draft, set, wrong }: StepProps): JSX.Element {
  return <ClauseList clauses={draft.clauses ?? []} onChange={(clauses) => set({ clauses })} wrong={wrong} />;
}
