import { addDays, dayIn } from '#domain-kit';
import { Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { keysText } from '../l10n/keys.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import { Decide } from './decide.js';
import styles from './keys.module.css';

const USUAL_DAYS = 30;
const LONGEST_DAYS = 90;
const LONGEST_GROUNDS = 2000;

/** The grounds and the last day of a suspension that the committee or assembly has decided. */
export function SuspendForm({ id, name }: { id: string; name: string }): JSX.Element {
  const t = useText(keysText);
  const language = useLanguage();
  const mayRecord = useCan()('decision:record');
  const [today] = useState(() => dayIn(new Date(), 'UTC'));
  const [first, latest] = [addDays(today, 1), addDays(today, LONGEST_DAYS)];
  const draft = useDraft(`suspend.${id}`, { grounds: '', endsOn: addDays(today, USUAL_DAYS) });
  const { grounds, endsOn } = draft.value;
  const isDayGood = endsOn >= first && endsOn <= latest;
  const isReady = grounds.trim() !== '' && isDayGood;
  const until = isDayGood ? formatDay(endsOn, language) : '';
  if (!mayRecord) return <NeedsMandate permission="decision:record" />;
  return (
    <form
      className={styles['form']}
      aria-label={t('suspend', { name })}
      data-screen-only
      onSubmit={(event) => event.preventDefault()}
    >
      <p>{t('stops')}</p>
      <p>{t('goesOn')}</p>
      <Textarea
        label={t('grounds')}
        description={t('groundsHelp', { name })}
        value={grounds}
        autosize
        minRows={2}
        maxLength={LONGEST_GROUNDS}
        onChange={(event) => draft.set({ grounds: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('endsOn')}
        description={t('endsOnHelp', { day: formatDay(latest, language) })}
        value={endsOn}
        min={first}
        max={latest}
        error={!isDayGood && t('endsOnWrong', { day: formatDay(latest, language) })}
        onChange={(event) => draft.set({ endsOn: event.currentTarget.value })}
      />
      <Decide
        effectKind="suspension.begin"
        action={t('suspend', { name })}
        consequence={t('suspendConfirm', { name, day: until })}
        confirm={t('suspendYes')}
        decision={
          isReady ? { text: grounds.trim(), effectKind: 'suspension.begin', payload: { node: id, endsOn } } : null
        }
      />
      {!grounds.trim() && <p className={styles['quiet']}>{t('groundsMissing')}</p>}
    </form>
  );
}
