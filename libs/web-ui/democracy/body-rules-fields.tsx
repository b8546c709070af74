import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { VOTED_RULES } from '../decisions/voted-rules.js';
import { useText } from '../i18n/use-text.js';
import { bodyRulesText } from '../l10n/body-rules.js';
import { LIMITS, MATTERS, NAMED_MATTERS, type RulesDraft, wrongFields } from './body-rules.js';
import styles from './democracy.module.css';

interface BodyRulesFieldsProps {
  readonly value: RulesDraft;
  readonly set: (change: Partial<RulesDraft>) => void;
  /** What else is wrong with a field, in words. */
  readonly errors?: Partial<Record<keyof RulesDraft, string>>;
}

/** Everything that a body can say of how it decides. */
export function BodyRulesFields({ value, set, errors = {} }: BodyRulesFieldsProps): JSX.Element {
  const t = useText(bodyRulesText);
  const named = value.byName.split(' ');
  const wrong = wrongFields(value);
  const number = (name: keyof typeof LIMITS) => (
    <TextInput
      inputMode="numeric"
      label={t(name)}
      value={value[name]}
      error={
        wrong.includes(name)
          ? t(name === 'confidenceDays' ? 'neverOrBetween' : 'between', {
              least: LIMITS[name][0],
              most: LIMITS[name][1],
            })
          : errors[name]
      }
      onChange={(event) => set({ [name]: event.currentTarget.value.trim() })}
    />
  );
  return (
    <>
      <TextInput
        label={t('quorumLabel')}
        description={t('quorumHelp')}
        value={value.quorum}
        error={wrong.includes('quorum') ? t('quorumWrong') : errors.quorum}
        onChange={(event) => set({ quorum: event.currentTarget.value.trim() })}
      />
      {MATTERS.map((matter) => (
        <NativeSelect
          key={matter}
          label={t(`matter.${matter}`)}
          value={value[matter]}
          data={VOTED_RULES.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
          onChange={(event) => set({ [matter]: event.currentTarget.value })}
        />
      ))}
      <fieldset className={styles['matters']}>
        <legend>{t('byName')}</legend>
        <p className={styles['quiet']}>{t('byNameHelp')}</p>
        {NAMED_MATTERS.map((matter) => (
          <Checkbox
            key={matter}
            label={t(`matter.${matter}`)}
            checked={named.includes(matter)}
            onChange={(event) => {
              const { checked } = event.currentTarget;
              set({
                byName: NAMED_MATTERS.filter((one) => (one === matter ? checked : named.includes(one))).join(' '),
              });
            }}
          />
        ))}
      </fieldset>
      {number('noticeDays')}
      {number('minimumElectorate')}
      {number('recallSignatures')}
      {number('confidenceDays')}
    </>
  );
}
