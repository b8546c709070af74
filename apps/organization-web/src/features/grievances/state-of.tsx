import { StatusBadge, useText } from '#web-ui';
import type { JSX } from 'react';
import type { GrievancePartsFragment } from './generated/graphql.js';
import { grievancesText } from './l10n.js';

type State = 'open' | 'decided' | 'withdrawn';
type Outcome = 'upheld' | 'not-upheld' | 'settled';

/** Where a grievance stands: its outcome, once there is one. */
export function StateOf({ grievance }: { grievance: GrievancePartsFragment }): JSX.Element {
  const t = useText(grievancesText);
  const { state, outcome } = grievance;
  const word = outcome ? t(`outcome.${outcome as Outcome}`) : t(`state.${state as State}`);
  return <StatusBadge tone={state === 'open' ? 'attention' : 'quiet'} icon="draft" word={word} />;
}
