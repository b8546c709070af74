import { Checkbox, NativeSelect, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../i18n/use-text.js';
import { Decide } from '../keys/decide.js';
import { officeRulesText } from '../l10n/office-rules.js';
import { useDraft } from '../shell/use-draft.js';
import styles from './democracy.module.css';
import {
  draftOf,
  isChange,
  LIMITS,
  type LimitedField,
  type Method,
  METHODS,
  payloadOf,
  type Rule,
  type RuledOffice,
  ruleOf,
  wrongFields,
} from './office-rule.js';

const NUMBERS = [
  ['termDays', 'termDays'],
  ['cooldownTerms', 'cooldownTerms'],
  ['seats', 'seatsLabel'],
] as const;

interface OfficeRuleFormProps {
  readonly office: RuledOffice;
  readonly title: string;
  readonly bodies: readonly { readonly code: string; readonly name: string }[];
  readonly words: (rule: Rule) => string;
}

/** Another rule for one office, as the body has decided it; what is typed survives a reload. */
export function OfficeRuleForm({ office, title, bodies, words }: OfficeRuleFormProps): JSX.Element {
  const t = useText(officeRulesText);
  const draft = useDraft(`office-rule.${office.code}.${office.policy?.decidedBy ?? 'none'}`, draftOf(office));
  const { value } = draft;
  const method = METHODS.find((one) => one === value.method) ?? METHODS[0];
  const wrong = wrongFields(value);
  const rule = ruleOf(value);
  const isNew = rule !== undefined && isChange(office, rule);
  const between = (field: LimitedField): string => t('between', { least: LIMITS[field][0], most: LIMITS[field][1] });
  return (
    <form className={styles['form']} aria-label={t('change', { office: title })} onSubmit={(e) => e.preventDefault()}>
      <NativeSelect
        label={t('method')}
        description={t(`methodHelp_${method}`)}
        value={value.method}
        data={METHODS.map((one) => ({ value: one, label: t(one) }))}
        onChange={(event) => draft.set({ method: event.currentTarget.value })}
      />
      {NUMBERS.map(([field, label]) => (
        <TextInput
          key={field}
          label={t(label)}
          inputMode="numeric"
          value={value[field]}
          error={wrong.includes(field) && between(field)}
          onChange={(event) => draft.set({ [field]: event.currentTarget.value.trim() })}
        />
      ))}
      {method === 'appointment' && (
        <NativeSelect
          label={t('body')}
          value={value.appointedBy}
          data={[{ value: '', label: t('anyBody') }, ...bodies.map(({ code, name }) => ({ value: code, label: name }))]}
          onChange={(event) => draft.set({ appointedBy: event.currentTarget.value })}
        />
      )}
      {method === 'rotation' && (
        <Checkbox
          label={t('understudyLabel')}
          checked={value.understudy}
          onChange={(event) => draft.set({ understudy: event.currentTarget.checked })}
        />
      )}
      <Checkbox
        label={t('handOverLabel')}
        checked={value.handOver}
        onChange={(event) => draft.set({ handOver: event.currentTarget.checked })}
      />
      <Decide
        effectKind="office.policy"
        action={t('record')}
        confirm={t('recordYes')}
        consequence={
          rule && <Consequence from={office.policy?.rule.method} to={method} title={title} rule={words(rule)} />
        }
        decision={
          isNew
            ? {
                text: t('recordText', { office: title, rule: words(rule) }),
                effectKind: 'office.policy',
                payload: payloadOf(office.code, rule),
              }
            : null
        }
        onRecord={draft.clear}
      />
      {rule && !isNew && <p className={styles['quiet']}>{t('unchanged')}</p>}
    </form>
  );
}

interface ConsequenceProps {
  readonly from: string | undefined;
  readonly to: Method;
  readonly title: string;
  readonly rule: string;
}

/** What the change brings about, in words of this very case. */
function Consequence({ from, to, title, rule }: ConsequenceProps): JSX.Element {
  const t = useText(officeRulesText);
  return (
    <>
      <p>{t('recordConfirm', { office: title, rule })}</p>
      <p>
        {t('recordWhen')} {t('recordHolder')}
      </p>
      {from === 'rotation' && to !== 'rotation' && <p>{t('endsRotation')}</p>}
      {from !== 'rotation' && to === 'rotation' && <p>{t('beginsRotation')}</p>}
    </>
  );
}
