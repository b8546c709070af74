import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader } from '../components/section.js';
import styles from '../democracy/democracy.module.css';
import { useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { RecallPetitionsDocument } from './generated/graphql.js';
import { recallsText } from './l10n.js';
import { OpenPetition } from './open-petition.js';
import { PetitionCard } from './petition-card.js';

/** Petitions on mandates and what their votes came to, the latest first; below them, how to ask for one. */
export function RecallsPage(): JSX.Element {
  const t = useText(recallsText);
  const can = useCan();
  const answer = useApi(RecallPetitionsDocument, {});
  const petitions = answer.data?.data.recallPetitions;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {answer.error && !petitions && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!petitions && !answer.error && <Loading lines={4} lineHeight={60} />}
      {petitions?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {petitions?.map((petition) => (
        <PetitionCard key={petition.id} petition={petition} />
      ))}
      {petitions && can('vote') && <OpenPetition />}
      <PageLink href="/democracy">{t('back')}</PageLink>
    </div>
  );
}
