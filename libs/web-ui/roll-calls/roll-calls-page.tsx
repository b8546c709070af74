import type { JSX } from 'react';
import { Link } from 'wouter';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { RollCallsDocument, type RollCallsQuery } from './generated/graphql.js';
import { rollCallsText } from './l10n.js';
import { OpenForm } from './open-form.js';
import styles from './roll-calls.module.css';

type Line = RollCallsQuery['rollCalls'][number];
const EVERY_MS = 60_000;
const asks = ({ iVote, myVote }: Line): boolean => iVote && myVote === null;

/** What is open for the reader first, then what was closed. */
export function RollCallsPage(): JSX.Element {
  const t = useText(rollCallsText);
  const can = useCan();
  const answer = useApi(RollCallsDocument, {}, { pollMs: () => EVERY_MS });
  const all = answer.data?.data.rollCalls;
  const open = all?.filter(({ phase }) => phase === 'open') ?? [];
  const settled = all?.filter(({ phase }) => phase !== 'open') ?? [];
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {answer.error && !all && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!all && !answer.error && <Loading lines={4} lineHeight={60} />}
      {all && (
        <Section id="open" title={t('open')}>
          {open.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
          <Lines lines={open.toSorted((a, b) => Number(asks(b)) - Number(asks(a)))} />
        </Section>
      )}
      {can('decision:record') && (
        <Section id="new" title={t('openOne')} lead={t('openLead')}>
          <OpenForm />
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

function Lines({ lines }: { readonly lines: readonly Line[] }): JSX.Element {
  const t = useText(rollCallsText);
  const language = useLanguage();
  const now = today();
  return (
    <ul className={styles['list']}>
      {lines.map(({ id, text, bodyName, closesOn, ...one }) => (
        <li key={id} className={styles['card']}>
          <Link href={`/democracy/votes/${id}`} className={styles['title'] ?? ''}>
            {text ?? t('erased')}
          </Link>
          <span className={styles['quiet']}>{bodyName}</span>
          <div className={styles['ways']}>
            {asks({ id, text, bodyName, closesOn, ...one }) && (
              <StatusBadge tone="attention" icon="clock" word={t('asksMe')} />
            )}
            {one.phase === 'open' && (
              <StatusBadge
                tone="info"
                icon="clock"
                word={now > closesOn ? t('over') : t('until', { day: formatDay(closesOn, language) })}
              />
            )}
            {one.phase === 'decided' && <StatusBadge tone="quiet" icon="check" word={t('phase.decided')} />}
            {one.phase === 'void' && <StatusBadge tone="quiet" icon="gap" word={t('phase.void')} />}
          </div>
        </li>
      ))}
    </ul>
  );
}
