import type { JSX } from 'react';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { spinOutText } from '../spin-out/l10n.js';
import styles from './caucuses.module.css';
import { FoundForm } from './found-form.js';
import { caucusesText } from './l10n.js';
import { KeySection } from './key-section.js';
import { OpenSection } from './open-section.js';
import { type ReadCaucus, useCaucuses } from './use-caucuses.js';

const PROTECTED = ['protectedRoll', 'protectedDecisions', 'protectedPapers', 'protectedPlace'] as const;
const NOT_PROTECTED = ['openNetwork', 'openPages', 'openMembers', 'openDevice'] as const;

/** Caucuses: those that this device opens first, then all, how to come onto a roll, and what protects whom. */
export function CaucusesPage(): JSX.Element {
  const t = useText(caucusesText);
  const answer = useCaucuses();
  const again = (): Promise<unknown> => answer.refetch();
  const here = answer.data;
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
      {answer.error && !here && <ErrorNotice error={answer.error} onRetry={again} />}
      {!here && !answer.error && <Loading lines={5} lineHeight={60} />}
      {here && !here.canKeepKeys && <Notice title={t('noKeys')}>{t('noKeysNext')}</Notice>}
      {here?.caucuses.map(
        ({ caucus, open }) =>
          open &&
          here.own && (
            <OpenSection
              key={caucus.id}
              open={open}
              own={here.own}
              matters={caucus.matters}
              bodies={here.bodies}
              again={again}
            />
          ),
      )}
      {here && <AllCaucuses caucuses={here.caucuses} />}
      {here?.canKeepKeys && <KeySection here={here} again={again} />}
      {here?.own && <FoundForm here={here} again={again} />}
      <Section id="protected" title={t('protectedTitle')}>
        <ul>
          {PROTECTED.map((one) => (
            <li key={one}>{t(one)}</li>
          ))}
        </ul>
      </Section>
      <Section id="not-protected" title={t('notProtectedTitle')}>
        <ul>
          {NOT_PROTECTED.map((one) => (
            <li key={one}>{t(one)}</li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

function AllCaucuses({ caucuses }: { readonly caucuses: readonly ReadCaucus[] }): JSX.Element {
  const t = useText(caucusesText);
  const ofEnd = useText(spinOutText);
  const language = useLanguage();
  return (
    <Section id="all" title={t('all')}>
      {caucuses.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      <ul className={styles['list']}>
        {caucuses.map(({ caucus: { id, name, foundedOn, matters, handOver }, isBroken }) => (
          <li key={id} className={styles['card']}>
            <strong>{name}</strong>
            <span className={styles['quiet']}>{t('foundedOn', { day: formatDay(foundedOn, language) })}</span>
            {handOver && <span>{ofEnd('handedOverIs', { name, day: formatDay(handOver.endedOn, language) })}</span>}
            {isBroken && <Notice title={t('broken')}>{t('brokenNext')}</Notice>}
            {matters.map((matter) => (
              <div key={matter.id} className={styles['card']}>
                <strong>{matter.title}</strong>
                <p>{matter.words}</p>
                {matter.meetingId ? (
                  <PageLink href={`/democracy/meetings/${matter.meetingId}`} icon="today">
                    {t('placed', { minutes: matter.minutes })}
                  </PageLink>
                ) : (
                  <span className={styles['quiet']}>{t('waits', { minutes: matter.minutes })}</span>
                )}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </Section>
  );
}
