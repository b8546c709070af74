import { NativeSelect } from '@mantine/core';
import type { JSX } from 'react';
import { useText } from '../i18n/use-text.js';
import { Decide } from '../keys/decide.js';
import { bodyRulesText } from '../l10n/body-rules.js';
import { useDraft } from '../shell/use-draft.js';
import { BodyRulesFields } from './body-rules-fields.js';
import { BEGINNINGS, draftOf, isChange, payloadOf, type RuledBody, wrongFields } from './body-rules.js';
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
  const wrong = wrongFields(value);
  const isReady = wrong.length === 0 && isChange(body, value);
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
      <BodyRulesFields value={value} set={draft.set} />
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
