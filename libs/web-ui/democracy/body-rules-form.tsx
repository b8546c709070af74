import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { VOTED_RULES } from '../decisions/voted-rules.js';
import { useText } from '../i18n/use-text.js';
import { Decide } from '../keys/decide.js';
import { bodyRulesText } from '../l10n/body-rules.js';
import { useDraft } from '../shell/use-draft.js';
import {
  BEGINNINGS,
  draftOf,
  isChange,
  LIMITS,
  MATTERS,
  NAMED_MATTERS,
  payloadOf,
  type RuledBody,
  wrongFields,
} from './body-rules.js';
import styles from './democracy.module.css';

interface BodyRulesFormProps {
  readonly body: RuledBody;
  /** The body that decides it. */
  readonly decides: RuledBody | undefined;
}

/** Other rules for one body, as was decided; what is typed survives a reload. */
export function BodyRulesForm({ body, decides }: BodyRulesFormProps): JSX.Element {
  const t = useText(bodyRulesText);
  const draft = useDraft(`body-rules.${body.code}.${body.rules?.decidedBy ?? 'none'}`, draftOf(body));
  const { value } = draft;
  const named = value.byName.split(' ');
  const wrong = wrongFields(value);
  const isReady = wrong.length === 0 && isChange(body, value);
  const number = (name: keyof typeof LIMITS) => (
    <TextInput
      inputMode="numeric"
      label={t(name)}
      value={value[name]}
      error={
        wrong.includes(name) &&
        t(name === 'confidenceDays' ? 'neverOrBetween' : 'between', { least: LIMITS[name][0], most: LIMITS[name][1] })
      }
      onChange={(event) => draft.set({ [name]: event.currentTarget.value.trim() })}
    />
  );
  return (
    <form className={styles['form']} aria-label={t('change', { body: body.name })} onSubmit={(e) => e.preventDefault()}>
      <NativeSelect
        label={t('beginWith')}
        value=""
        data={[
          { value: '', label: t('asItStands') },
          ...(Object.keys(BEGINNINGS) as (keyof typeof BEGINNINGS)[]).map((name) => ({
            value: name,
            label: t(`begin.${name}`),
          })),
        ]}
        onChange={(event) => {
          const chosen = BEGINNINGS[event.currentTarget.value as keyof typeof BEGINNINGS];
          if (chosen) draft.set(chosen);
        }}
      />
      <TextInput
        label={t('quorumLabel')}
        description={t('quorumHelp')}
        value={value.quorum}
        error={wrong.includes('quorum') && t('quorumWrong')}
        onChange={(event) => draft.set({ quorum: event.currentTarget.value.trim() })}
      />
      {MATTERS.map((matter) => (
        <NativeSelect
          key={matter}
          label={t(`matter.${matter}`)}
          value={value[matter]}
          data={VOTED_RULES.map((rule) => ({ value: rule, label: t(`rule.${rule}`) }))}
          onChange={(event) => draft.set({ [matter]: event.currentTarget.value })}
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
              draft.set({
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
      <Decide
        effectKind="body.rules"
        action={t('record')}
        confirm={t('recordYes')}
        consequence={t('recordConfirm', { body: body.name })}
        decision={
          isReady
            ? {
                text: t('recordText', { body: body.name }),
                bodyId: decides?.id,
                effectKind: 'body.rules',
                payload: {
                  ...payloadOf(body.code, value),
                  ...(body.rules?.amendedBy ? { amendedBy: body.rules.amendedBy } : {}),
                },
              }
            : null
        }
        onRecord={draft.clear}
      />
      {wrong.length === 0 && !isReady && <p className={styles['quiet']}>{t('unchanged')}</p>}
    </form>
  );
}
