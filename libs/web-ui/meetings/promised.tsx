import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { PromisedDocument } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';

/** What decisions ask of people by when (R5), by the day; of one body where it is named. */
export function Promised({ bodyId = null }: { readonly bodyId?: string | null }): JSX.Element {
  const t = useText(meetingsText);
  const language = useLanguage();
  const answer = useApi(PromisedDocument, { bodyId });
  const open = (answer.data?.data.decisions.items ?? [])
    .flatMap(({ id, text, state, task }) => (task && state === 'in-force' ? [{ id, text, ...task }] : []))
    .filter(({ state }) => state === 'open' || state === 'overdue')
    .toSorted((one, other) => one.dueOn.localeCompare(other.dueOn));
  return (
    <Section id="promised" title={t('tasksTitle')} lead={t('tasksLead')}>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {answer.data && open.length === 0 && <p>{t('noTasks')}</p>}
      <ul className={styles['list']}>
        {open.map(({ id, text, ownerName, dueOn }) => (
          <li key={id}>
            {t('taskLine', {
              name: ownerName ?? t('somebody'),
              day: formatDay(dueOn, language),
              text: text ?? t('erased'),
            })}
          </li>
        ))}
      </ul>
      <PageLink href="/democracy/commitments" icon="record">
        {t('toRegister')}
      </PageLink>
    </Section>
  );
}
