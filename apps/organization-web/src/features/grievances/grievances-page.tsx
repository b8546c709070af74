import {
  EmptyState,
  ErrorNotice,
  formatDay,
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
import { type GrievancePartsFragment, MyGrievancesDocument } from './generated/graphql.js';
import styles from './grievances.module.css';
import { HearersSection } from './hearers-section.js';
import { grievancesText } from './l10n.js';
import { StateOf } from './state-of.js';

function Line({ grievance }: { grievance: GrievancePartsFragment }): JSX.Element {
  const t = useText(grievancesText);
  const language = useLanguage();
  const { id, role, personName: name, bodyName: body, filedOn } = grievance;
  return (
    <li className={styles['card']}>
      <PageLink href={`/people/grievances/${id}`}>{role === 'named' ? t('aboutYou') : t('about', { name })}</PageLink>
      <div className={styles['ways']}>
        <StateOf grievance={grievance} />
        <span className={styles['quiet']}>
          {formatDay(filedOn, language)} · {t('heardBy', { body })}
        </span>
      </div>
    </li>
  );
}

/** What the reader filed, what is about them, and what a body hears that they are in. */
export function GrievancesPage(): JSX.Element {
  const t = useText(grievancesText);
  const can = useCan();
  const answer = useApi(MyGrievancesDocument, {});
  const all = answer.data?.data.myGrievances;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/people/me" icon="back">
          {t('toPeople')}
        </PageLink>
      </div>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      <div className={styles['ways']} data-screen-only>
        <PageLink href="/people/grievances/new" icon="add">
          {t('fileWay')}
        </PageLink>
      </div>
      <Section id="mine" title={t('mine')}>
        {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
        {!all && !answer.error && <Loading lines={3} lineHeight={64} />}
        {all?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
        <ul className={styles['list']}>
          {all?.map((grievance) => (
            <Line key={grievance.id} grievance={grievance} />
          ))}
        </ul>
      </Section>
      {can('grievance:hear') && <HearersSection />}
    </div>
  );
}
