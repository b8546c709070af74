import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import type { JSX } from 'react';
import styles from './criticism.module.css';
import { CriticismsDocument } from './generated/graphql.js';
import { criticismText } from './l10n.js';
import { NoteCard } from './note-card.js';
import { useTargets } from './use-targets.js';
import { WriteForm } from './write-form.js';

/** What members say is wrong with work, and what its body answers (R73). */
export function CriticismPage(): JSX.Element {
  const t = useText(criticismText);
  const answer = useApi(CriticismsDocument, {});
  const { targets, error } = useTargets();
  const notes = answer.data?.data.criticisms;
  const aboutOf = (id: string | null): string => targets.find((one) => one.id === id)?.label ?? t('aboutOlder');
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/democracy" icon="back">
          {t('toDemocracy')}
        </PageLink>
      </div>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {answer.error && !notes && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {error && <ErrorNotice error={error} />}
      {!notes && !answer.error && <Loading lines={3} lineHeight={64} />}
      {notes?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      <ul className={styles['list']}>
        {notes?.map((note) => (
          <NoteCard key={note.id} note={note} about={aboutOf(note.officeId ?? note.decisionId)} />
        ))}
      </ul>
      {notes && <WriteForm targets={targets} />}
    </div>
  );
}
