import type { ComponentType, JSX } from 'react';
import { useParams } from 'wouter';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { PageHeader, Section } from '../components/section.js';
import { formatDay, formatMonth } from '../format/format.js';
import { GuidanceItemDocument, type GuidanceItemQuery } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { guidanceText } from '../l10n/guidance.js';
import { MessageBadge, StandingBadge } from './badges.js';
import styles from './guidance.module.css';
import { Written } from './written.js';

const POLL_MS = 5_000;

export type GuidanceFacts = NonNullable<GuidanceItemQuery['guidanceItem']>;

function Facts({ item }: { item: GuidanceFacts }): JSX.Element {
  const t = useText(guidanceText);
  const language = useLanguage();
  return (
    <dl className={styles['facts']}>
      <dt>{t('audience')}</dt>
      <dd>{t(`audience.${item.audience}`)}</dd>
      {item.clause && (
        <>
          <dt>{t('clause')}</dt>
          <dd>{item.clause}</dd>
        </>
      )}
      {item.month && (
        <>
          <dt>{t('aboutMonth')}</dt>
          <dd>{formatMonth(item.month, language)}</dd>
        </>
      )}
      {item.replyBy && (
        <>
          <dt>{t('replyBy')}</dt>
          <dd>{formatDay(item.replyBy, language)}</dd>
        </>
      )}
    </dl>
  );
}

/** Guidance with what each organization does with it. `Reply` is what its organization writes with. */
export function GuidanceItemPage({ Reply }: { Reply?: ComponentType<{ item: GuidanceFacts }> }): JSX.Element {
  const t = useText(guidanceText);
  const { issuer, id } = useParams<{ issuer: string; id: string }>();
  const answer = useApi(GuidanceItemDocument, { issuer, id }, { pollMs: () => POLL_MS });
  const item = answer.data?.data.guidanceItem;
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href="/guidance" icon="back">
            {t('back')}
          </PageLink>
        </div>
        <PageHeader title={item ? t(`kind.${item.kind}`) : t('guidance')} />
      </div>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} />}
      {answer.data && !item && <Notice tone="info" title={t('unknown')} />}
      {item && (
        <>
          <Facts item={item} />
          <Written
            by={item.isOurs ? t('we') : item.issuerName}
            office={item.issuedByOffice}
            on={item.issuedOn}
            text={item.text}
          />
          {item.addressees.map((to) => (
            <Section key={to.organization} id={`to-${to.organization}`} title={item.isOurs ? to.name : t('ourReply')}>
              <div className={styles['by']}>
                <StandingBadge standing={to.standing} days={to.daysLate} />
                <MessageBadge message={to.message} />
              </div>
              {to.replies.map((one) => (
                <Written
                  key={one.version}
                  by={t(`disposition.${one.disposition}`)}
                  office={one.answeredByOffice}
                  on={one.answeredOn}
                  text={one.reason}
                >
                  {one.version < to.replies.length && <span>{t('replaced')}</span>}
                  <MessageBadge message={one.message} />
                </Written>
              ))}
            </Section>
          ))}
          {Reply && <Reply item={item} />}
        </>
      )}
    </div>
  );
}
