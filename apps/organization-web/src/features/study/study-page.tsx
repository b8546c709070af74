import {
  EmptyState,
  ErrorNotice,
  Loading,
  PageHeader,
  PageLink,
  Section,
  useApi,
  useCan,
  useLanguage,
  useText,
} from '#web-ui';
import type { JSX } from 'react';
import { MyModulesDocument } from './generated/graphql.js';
import { CircleList } from './circle-list.js';
import { studyText } from './l10n.js';
import { ModuleList } from './module-list.js';
import { ReviewList } from './review-list.js';
import styles from './study.module.css';

/** What is open for me first: due, invitations, the rest; then circles and reviews. */
export function StudyPage(): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const can = useCan();
  const answer = useApi(MyModulesDocument, { language });
  const modules = answer.data?.data.myModules;
  const open = modules?.filter(({ reviewState }) => reviewState !== 'confirmed') ?? [];
  const groups = (['due', 'invited', 'there'] as const).map((standing) => ({
    standing,
    modules: open.filter((one) => one.standing === standing),
  }));
  const confirmed = modules?.filter(({ reviewState }) => reviewState === 'confirmed') ?? [];
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeader>
      {answer.error && !modules && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!modules && !answer.error && <Loading lines={4} lineHeight={52} />}
      {modules?.length === 0 && (
        <EmptyState title={t('nothingAdopted')} next={t('nothingAdoptedNext')}>
          <PageLink href="/study/curricula" icon="next">
            {t('curricula')}
          </PageLink>
        </EmptyState>
      )}
      {groups
        .filter((group) => group.modules.length > 0)
        .map((group) => (
          <Section
            key={group.standing}
            id={group.standing}
            title={t(`standing.${group.standing}`)}
            lead={t(`standingLead.${group.standing}`)}
          >
            <ModuleList modules={group.modules} />
          </Section>
        ))}
      {can('study:review') && <ReviewList />}
      <CircleList />
      {confirmed.length > 0 && (
        <Section id="confirmed" title={t('confirmed')}>
          <ModuleList modules={confirmed} />
        </Section>
      )}
      <nav aria-label={t('more')} className={styles['by']} data-screen-only>
        <PageLink href="/study/mentors" icon="organizations">
          {t('mentors')}
        </PageLink>
        <PageLink href="/study/curricula" icon="record">
          {t('curricula')}
        </PageLink>
      </nav>
    </div>
  );
}
