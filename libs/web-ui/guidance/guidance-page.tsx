import type { JSX, ReactNode } from 'react';
import { Link } from 'wouter';
import { useApi } from '../api/use-api.js';
import { MainLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { Loading } from '../components/loading.js';
import { GuidanceListDocument, QuestionsDocument, type QuestionsQuery } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { guidanceText } from '../l10n/guidance.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { StandingBadge } from './badges.js';
import styles from './guidance.module.css';

const SHOWN = 50;
/** While a page is open, what arrives shows by itself. */
const POLL_MS = 10_000;

type Question = QuestionsQuery['questions']['items'][number];

function QuestionList({ items }: { items: readonly Question[] }): JSX.Element {
  const t = useText(guidanceText);
  return (
    <ul className={styles['list']}>
      {items.map((question) => (
        <li key={`${question.asker} ${question.id}`}>
          <Link href={`/guidance/question/${question.asker}/${question.id}`} className={styles['item'] ?? ''}>
            <span className={styles['line']}>{question.text}</span>
            <span className={styles['by']}>
              <span>{t(question.isOurs ? 'toWhom' : 'fromWhom', { name: question.otherName })}</span>
              <StandingBadge standing={question.standing} days={question.daysLate} />
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Questions({ ours, open, empty }: { ours?: boolean; open: boolean; empty: ReactNode }): JSX.Element {
  const t = useText(guidanceText);
  const variables = { first: SHOWN, open, ours: ours ?? null };
  const answer = useApi(QuestionsDocument, variables, { pollMs: () => POLL_MS });
  const found = answer.data?.data.questions;
  return (
    <>
      {answer.error && !found && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!found && !answer.error && <Loading lines={2} lineHeight={52} />}
      {found?.items.length === 0 && empty}
      {found && <QuestionList items={found.items} />}
      {found && found.total > found.items.length && (
        <p className={styles['quiet']}>{t('moreThere', { count: found.total - found.items.length })}</p>
      )}
    </>
  );
}

function GuidanceList(): JSX.Element {
  const t = useText(guidanceText);
  const answer = useApi(GuidanceListDocument, { first: SHOWN }, { pollMs: () => POLL_MS });
  const found = answer.data?.data.guidance;
  return (
    <>
      {answer.error && !found && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!found && !answer.error && <Loading lines={2} lineHeight={52} />}
      {found?.items.length === 0 && <p className={styles['quiet']}>{t('noGuidance')}</p>}
      <ul className={styles['list']}>
        {found?.items.map((item) => (
          <li key={item.id}>
            <Link href={`/guidance/item/${item.issuer}/${item.id}`} className={styles['item'] ?? ''}>
              <span className={styles['line']}>{item.text}</span>
              <span className={styles['by']}>
                <span>{t(`kind.${item.kind}`)}</span>
                {item.addressees.length === 1 ? (
                  <StandingBadge
                    standing={item.addressees[0]?.standing ?? 'OPEN'}
                    days={item.addressees[0]?.daysLate ?? 0}
                  />
                ) : (
                  <span>{t('replies', { count: answered(item.addressees), all: item.addressees.length })}</span>
                )}
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </>
  );
}

const answered = (addressees: readonly { readonly standing: string }[]): number =>
  addressees.filter(({ standing }) => standing.startsWith('ANSWERED')).length;

/** What waits for an answer comes first, then guidance, then what was answered. */
export function GuidancePage({ issues }: { issues?: ReactNode }): JSX.Element {
  const t = useText(guidanceText);
  const can = useCan();
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      <div className={styles['ways']} data-screen-only>
        {can('question:ask') ? (
          <MainLink href="/guidance/ask">{t('ask')}</MainLink>
        ) : (
          <NeedsMandate permission="question:ask" />
        )}
        {issues}
      </div>
      <Section id="to-us" title={t('toUs')}>
        <Questions ours={false} open empty={<EmptyState title={t('nothing')} next={t('nothingNext')} />} />
      </Section>
      <Section id="from-us" title={t('fromUs')}>
        <Questions ours open empty={<p className={styles['quiet']}>{t('noneOpen')}</p>} />
      </Section>
      <Section id="guidance" title={t('guidance')}>
        <GuidanceList />
      </Section>
      <Section id="answered" title={t('answered')}>
        <Questions open={false} empty={<p className={styles['quiet']}>{t('noneAnswered')}</p>} />
      </Section>
    </div>
  );
}
