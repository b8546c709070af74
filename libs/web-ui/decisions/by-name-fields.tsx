import { addDays } from '#domain-kit';
import { Checkbox, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { PageLink } from '../components/main-action.js';
import { Notice } from '../components/notice.js';
import { today } from '../format/today.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { voteCountText } from '../l10n/vote-count.js';
import styles from './decisions.module.css';
import type { VoteToCount } from './use-count.js';

/** Where the body's rules ask to vote by name: until when, or where such a vote is opened. */
export function ByNameFields({ vote: { body, draft, opens, openedId } }: { vote: VoteToCount }): JSX.Element | null {
  const t = useText(voteCountText);
  const ruleOf = useTextOfCode(voteCountText);
  if (!body?.needs) return null;
  const { rule, noticeDays } = body.needs;
  if (openedId)
    return (
      <Notice tone="info" title={t('opened')}>
        <PageLink href={`/democracy/votes/${openedId}`}>{t('toVote')}</PageLink>
      </Notice>
    );
  return (
    <fieldset className={styles['count']}>
      <legend>{t('byName')}</legend>
      <p>{t('byNameAsks', { body: body.name, rule: ruleOf(`rule.${rule}`, rule) })}</p>
      {!opens && <PageLink href="/democracy/votes">{t('toVotes')}</PageLink>}
      {opens && (
        <>
          <p className={styles['quiet']}>{t('byNameOpens')}</p>
          <TextInput
            type="date"
            label={t('closesOn')}
            min={addDays(today(), noticeDays)}
            value={draft.value.closesOn}
            onChange={(event) => draft.set({ closesOn: event.currentTarget.value })}
          />
          <Checkbox
            label={t('closesEarly')}
            checked={draft.value.closesEarly !== ''}
            onChange={(event) => draft.set({ closesEarly: event.currentTarget.checked ? 'yes' : '' })}
          />
        </>
      )}
    </fieldset>
  );
}
