import { NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useText } from '../i18n/use-text.js';
import { democracyText } from '../l10n/democracy.js';
import { TURN_REASONS, type TurnReason } from './turn-facts.js';

interface Reason {
  readonly value: TurnReason;
  readonly set: (reason: TurnReason) => void;
}

export function useReason(): Reason {
  const [value, set] = useState<TurnReason>(TURN_REASONS[0]);
  return { value, set };
}

/** A reason from the closed list: there is no field for a sentence about a person. */
export function ReasonSelect({ value, set }: Reason): JSX.Element {
  const t = useText(democracyText);
  return (
    <NativeSelect
      label={t('reason')}
      value={value}
      data={TURN_REASONS.map((reason) => ({ value: reason, label: t(reason) }))}
      onChange={(event) => set(TURN_REASONS.find((reason) => reason === event.currentTarget.value) ?? TURN_REASONS[0])}
    />
  );
}
