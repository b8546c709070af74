import { TextInput } from '@mantine/core';
import { type JSX, useId } from 'react';
import { useText } from '../../i18n/use-text.js';
import { foundingText } from '../../l10n/founding.js';
import type { StepProps } from './step-props.js';
import { ZONES } from './zones.js';

export function NameStep({ draft, set, wrong }: StepProps): JSX.Element {
  const t = useText(foundingText);
  const zones = useId();
  return (
    <>
      <TextInput
        label={t('name')}
        description={t('nameHelp')}
        autoComplete="organization"
        value={draft.displayName}
        onChange={(event) => set({ displayName: event.currentTarget.value })}
        error={wrong.includes('displayName') && t('nameMissing')}
      />
      <TextInput
        label={t('zone')}
        description={t('zoneHelp')}
        list={zones}
        value={draft.zone}
        onChange={(event) => set({ zone: event.currentTarget.value })}
        error={wrong.includes('zone') && t('zoneWrong')}
      />
      <datalist id={zones}>
        {ZONES.map((zone) => (
          <option key={zone}>{zone}</option>
        ))}
      </datalist>
    </>
  );
}
