import { TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { today } from '../format/today.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { voteCountText } from '../l10n/vote-count.js';
import { ByNameFields } from './by-name-fields.js';
import styles from './decisions.module.css';
import type { VoteToCount } from './use-count.js';

/** Asks what was counted, with what the body's rules ask. */
export function CountFields({ vote }: { vote: VoteToCount }): JSX.Element | null {
  const { body, draft, ready } = vote;
  const t = useText(voteCountText);
  const ruleOf = useTextOfCode(voteCountText);
  if (!body?.needs) return null;
  if (body.needs.byName) return <ByNameFields vote={vote} />;
  const { rule, present, electorate, noticeDays } = body.needs;
  const number = (name: 'present' | 'inFavour' | 'against') => (
    <TextInput
      inputMode="numeric"
      label={t(name)}
      value={draft.value[name]}
      maxLength={5}
      onChange={(event) => draft.set({ [name]: event.currentTarget.value })}
    />
  );
  return (
    <fieldset className={styles['count']}>
      <legend>{t('title')}</legend>
      <p>{t('asks', { body: body.name, present, electorate, rule: ruleOf(`rule.${rule}`, rule) })}</p>
      <div className={styles['numbers']}>
        {number('present')}
        {number('inFavour')}
        {number('against')}
      </div>
      <p className={styles['quiet']}>{t('abstained')}</p>
      {noticeDays > 0 && (
        <TextInput
          type="date"
          label={t('announcedOn')}
          description={t('announcedHelp', { count: noticeDays })}
          max={today()}
          value={draft.value.announcedOn}
          onChange={(event) => draft.set({ announcedOn: event.currentTarget.value })}
        />
      )}
      {!ready && <p className={styles['quiet']}>{t('missing')}</p>}
    </fieldset>
  );
}
