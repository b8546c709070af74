import { Button, NativeSelect, TextInput } from '@mantine/core';
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
import type { Decision } from './mandate-item.js';
import styles from './record.module.css';
import { TaskLine } from './task-line.js';

const A_PAGE = 50;
const EVERY_MS = 60_000;
const KINDS = ['waiting', 'task', 'mine', 'declaration', 'lost'] as const;

/** Every decision, latest first; found by words and by what follows from it. */
export function DecisionRegister(): JSX.Element {
  const t = useText(recordText);
  const r = useText(registerText);
  const can = useCan();
  const [typed, setTyped] = useState('');
  const [words, setWords] = useState('');
  const [kind, setKind] = useState('');
  const decisions = usePages(RecordDecisionsDocument, (data) => data.decisions, {
    first: A_PAGE,
    pollMs: EVERY_MS,
    variables: { filter: { words: words || null, kind: kind || null } },
    keepPrevious: true,
  });
  return (
    <Section id="decisions" title={t('decisionsTitle')} lead={t('decisionsLead', { count: decisions.total })}>
      <form
        className={styles['find']}
        data-screen-only
        onSubmit={(event) => {
          event.preventDefault();
          setWords(typed.trim());
        }}
      >
        <TextInput
          type="search"
          label={r('words')}
          value={typed}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <NativeSelect
          label={r('kind')}
          value={kind}
          data={[{ value: '', label: r('every') }, ...KINDS.map((value) => ({ value, label: r(`kind.${value}`) }))]}
          onChange={(event) => setKind(event.currentTarget.value)}
        />
        <Button type="submit">{r('find')}</Button>
      </form>
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
        <Button leftSection={<Icon name="print" />} onClick={() => globalThis.print()}>
          {t('print')}
        </Button>
      </Actions>
    </Section>
  );
}

function DecisionItem({ decision }: { decision: Decision }): JSX.Element {
  const t = useText(recordText);
  const textOf = useTextOfCode(recordText);
  const language = useLanguage();
  const { state, outcome } = decision;
  return (
    <li className={styles['item']} id={`decision-${decision.id}`}>
      <p className={styles['text']}>{decision.text ?? t('textErased')}</p>
      <div className={styles['head']}>
        <span className={styles['quiet']}>
          {t('decided', { day: formatDay(decision.day, language) })}, {textOf(decision.rule, decision.rule)}
        </span>
        {state === 'recorded' && <StatusBadge tone="attention" icon="clock" word={t('waiting')} />}
        {state === 'lapsed' && <StatusBadge tone="quiet" icon="gap" word={t('lapsed')} />}
        {outcome === 'lost' && <StatusBadge tone="quiet" icon="gap" word={t('lost')} />}
      </div>
      <TaskLine decision={decision} />
      <RecusalLine decision={decision} />
      {decision.citations.map((cited) => (
        <blockquote key={`${cited.kind}-${cited.clause}-${cited.decisionId}`} className={styles['quiet']}>
          {cited.clause === null ? (
            <a href={`#decision-${cited.decisionId}`}>{t('citesDecision', { day: formatDay(cited.day, language) })}</a>
          ) : (
            <>
              {t('citesClause', {
                kind: textOf(`cites.${cited.kind}`, cited.kind),
                clause: cited.clause,
                version: cited.version ?? 0,
              })}
              : <strong>{cited.title}</strong> {cited.text}
            </>
          )}
        </blockquote>
      ))}
    </li>
  );
}
