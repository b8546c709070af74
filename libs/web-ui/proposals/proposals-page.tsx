import type { JSX } from 'react';
import { Link } from 'wouter';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { MainLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { ProposalDraftsDocument, type ProposalLineFragment, ProposalsDocument } from './generated/graphql.js';
import { proposalsText } from './l10n.js';
import styles from './proposals.module.css';

const EVERY_MS = 60_000;
const isOpen = ({ phase }: ProposalLineFragment): boolean => phase === 'open' || phase === 'voting';

/** What is open for the reader first, then their drafts, then what was settled. */
export function ProposalsPage(): JSX.Element {
  const t = useText(proposalsText);
  const votes = useCan()('vote');
  const answer = useApi(ProposalsDocument, {}, { pollMs: () => EVERY_MS });
  const drafts = useApi(ProposalDraftsDocument, {}, { enabled: votes }).data?.data.proposalDrafts ?? [];
  const all = answer.data?.data.proposals;
  const open = all?.filter(isOpen) ?? [];
  const settled = all?.filter((one) => !isOpen(one)) ?? [];
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {votes && (
        <div>
          <MainLink href="/democracy/proposals/write/new">{t('write')}</MainLink>
        </div>
      )}
      {answer.error && !all && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!all && !answer.error && <Loading lines={4} lineHeight={60} />}
      {all && (
        <Section id="open" title={t('open')}>
          {open.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
          <Lines lines={open.toSorted((a, b) => Number(b.asksMe) - Number(a.asksMe))} />
        </Section>
      )}
      {drafts.length > 0 && (
        <Section id="drafts" title={t('drafts')}>
          <ul className={styles['list']}>
            {drafts.map(({ id, title }) => (
              <li key={id} className={styles['card']}>
                <Link href={`/democracy/proposals/write/${id}`} className={styles['title'] ?? ''}>
                  {title}
                </Link>
              </li>
            ))}
          </ul>
        </Section>
      )}
      {settled.length > 0 && (
        <Section id="settled" title={t('settled')}>
          <Lines lines={settled} />
        </Section>
      )}
    </div>
  );
}

function Lines({ lines }: { readonly lines: readonly ProposalLineFragment[] }): JSX.Element {
  const t = useText(proposalsText);
  const language = useLanguage();
  const day = (of: string): string => formatDay(of, language);
  return (
    <ul className={styles['list']}>
      {lines.map(({ id, title, authorName, bodyName, publishedOn, ...one }) => (
        <li key={id} className={styles['card']}>
          <Link href={`/democracy/proposals/${id}`} className={styles['title'] ?? ''}>
            {title ?? t('erased')}
          </Link>
          <span className={styles['quiet']}>
            {t('by', { name: authorName ?? t('somebodyLeft'), body: bodyName, day: day(publishedOn) })}
          </span>
          <div className={styles['ways']}>
            {one.asksMe && <StatusBadge tone="attention" icon="clock" word={t('asksMe')} />}
            {one.standingObjections > 0 && (
              <StatusBadge tone="attention" icon="alert" word={t('objections', { count: one.standingObjections })} />
            )}
            {one.phase === 'open' && (
              <StatusBadge tone="info" icon="clock" word={t('openUntil', { day: day(one.windowUntil) })} />
            )}
            {one.phase === 'voting' && one.voteUntil && (
              <StatusBadge tone="info" icon="democracy" word={t('voteUntil', { day: day(one.voteUntil) })} />
            )}
            {one.phase === 'decided' && <StatusBadge tone="quiet" icon="check" word={t('phase.decided')} />}
            {one.phase === 'withdrawn' && <StatusBadge tone="quiet" icon="gap" word={t('phase.withdrawn')} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
