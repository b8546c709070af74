import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { RecusalLine } from '../affiliations/index.js';
import { usePages } from '../api/use-pages.js';
import { Icon } from '../components/icons.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { Actions, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { RecordDecisionsDocument } from '../generated/graphql.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import { registerText } from '../l10n/register.js';
import { useCan } from '../session/session-context.js';
import { Cited } from './cited.js';
import type { Decision } from './mandate-item.js';
import styles from './record.module.css';
import { NO_FILTERS, RegisterFilters } from './register-filters.js';
import { TaskLine } from './task-line.js';

const A_PAGE = 50;
const EVERY_MS = 60_000;

/** Every decision, found by words, by where it stands and by what follows from it. */
export function DecisionRegister(): JSX.Element {
  const t = useText(recordText);
  const r = useText(registerText);
  const can = useCan();
  const [filters, setFilters] = useState(NO_FILTERS);
  const { order, ...filter } = filters;
  const decisions = usePages(RecordDecisionsDocument, (data) => data.decisions, {
    first: A_PAGE,
    pollMs: EVERY_MS,
    variables: { filter: Object.fromEntries(Object.entries(filter).filter(([, value]) => value !== '')), order },
    keepPrevious: true,
  });
  const fileOf = (kind: 'csv' | 'json'): string =>
    `/decisions.${kind}?${new URLSearchParams(Object.entries(filters).filter(([, value]) => value !== ''))}`;
  return (
    <Section
      id="decisions"
      title={t('decisionsTitle')}
      // Nobody is counted by what they carry out.
      {...(filters.ownerRef === '' && order === 'latest'
        ? { lead: t('decisionsLead', { count: decisions.total }) }
        : {})}
    >
      <RegisterFilters value={filters} set={(change) => setFilters((before) => ({ ...before, ...change }))} />
      {decisions.error && <ErrorNotice error={decisions.error} onRetry={decisions.refetch} />}
      {!decisions.isReady && !decisions.error && <Loading lines={4} lineHeight={48} />}
      <div aria-live="polite">{decisions.isReady && decisions.items.length === 0 && <p>{r('nothing')}</p>}</div>
      <ol className={styles['timeline']}>
        {decisions.items.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </ol>
      <Actions>
        {can('decision:record') && <PageLink href="/record/decision">{r('write')}</PageLink>}
        {decisions.hasMore && (
          <Button onClick={() => void decisions.more()} loading={decisions.isFetchingMore}>
            {t('older')}
          </Button>
        )}
        {(['csv', 'json'] as const).map((kind) => (
          <Button key={kind} component="a" href={fileOf(kind)} download leftSection={<Icon name="download" />}>
            {r(kind)}
          </Button>
        ))}
        <Button leftSection={<Icon name="print" />} onClick={() => globalThis.print()}>
          {t('print')}
        </Button>
      </Actions>
    </Section>
  );
}

function DecisionItem({ decision }: { decision: Decision }): JSX.Element {
  const t = useText(recordText);
  const r = useText(registerText);
  const textOf = useTextOfCode(recordText);
  const language = useLanguage();
  const { state, outcome } = decision;
  return (
    <li className={styles['item']} id={`decision-${decision.id}`}>
      <p className={styles['text']}>{decision.text ?? t('textErased')}</p>
      <div className={styles['head']}>
        <span className={styles['quiet']}>
          {decision.bodyName}. {t('decided', { day: formatDay(decision.day, language) })},{' '}
          {textOf(decision.rule, decision.rule)}
        </span>
        {state === 'recorded' && <StatusBadge tone="attention" icon="clock" word={t('waiting')} />}
        {state === 'lapsed' && <StatusBadge tone="quiet" icon="gap" word={t('lapsed')} />}
        {decision.replacedBy && <StatusBadge tone="attention" icon="undo" word={r('replaced')} />}
        {outcome === 'lost' && <StatusBadge tone="quiet" icon="gap" word={t('lost')} />}
      </div>
      <TaskLine decision={decision} />
      <RecusalLine decision={decision} />
      <Cited citations={decision.citations} />
      <div data-screen-only>
        <PageLink href={`/record/decisions/${decision.id}`}>{r('open')}</PageLink>
      </div>
    </li>
  );
}
