import { Button, Checkbox, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { sessionText } from '../l10n/session.js';
import { termsText } from '../l10n/terms.js';
import type { FounderDraft, FoundingField } from './founding-rules.js';
import styles from './session.module.css';

interface FounderFieldsProps {
  readonly founder: FounderDraft;
  readonly number: number;
  readonly offices: readonly string[];
  readonly wrong: readonly FoundingField[];
  readonly onChange: (founder: FounderDraft) => void;
  /** Absent for the only founder. */
  readonly onRemove: (() => void) | null;
}

export function FounderFields({
  founder,
  number,
  offices,
  wrong,
  onChange,
  onRemove,
}: FounderFieldsProps): JSX.Element {
  const t = useText(sessionText);
  const officeName = useTextOfCode(termsText);
  const toggle = (office: string, on: boolean): void =>
    onChange({
      ...founder,
      offices: on ? [...founder.offices, office] : founder.offices.filter((held) => held !== office),
    });
  return (
    <fieldset className={styles['founder']}>
      <legend>{t('founder', { number })}</legend>
      <TextInput
        label={t('founderName')}
        autoComplete="off"
        value={founder.displayName}
        onChange={(event) => onChange({ ...founder, displayName: event.currentTarget.value })}
        error={wrong.includes(`name-${founder.key}`) && t('nameMissing')}
      />
      <TextInput
        type="date"
        label={t('memberSince')}
        value={founder.memberSince}
        onChange={(event) => onChange({ ...founder, memberSince: event.currentTarget.value })}
        error={wrong.includes(`since-${founder.key}`) && t('dayWrong')}
      />
      <fieldset className={styles['plain']}>
        <legend>{t('offices')}</legend>
        <div className={styles['choices']}>
          {offices.map((office) => (
            <Checkbox
              key={office}
              size="md"
              label={officeName(`office.${office}`, office)}
              checked={founder.offices.includes(office)}
              onChange={(event) => toggle(office, event.currentTarget.checked)}
            />
          ))}
        </div>
      </fieldset>
      {onRemove && (
        <div>
          <Button onClick={onRemove}>{t('removeFounder', { number })}</Button>
        </div>
      )}
    </fieldset>
  );
}
