import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import type { Pages } from '../api/use-pages.js';
import { matches } from '../components/sort-rows.js';
import { Icon } from '../components/icons.js';
import { Actions, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import type { Decision } from './mandate-item.js';
import styles from './record.module.css';

/** Every decision, latest first, with a search over those that are loaded. */
export function DecisionRegister({ decisions }: { decisions: Pages<Decision> }): JSX.Element {
  const t = useText(recordText);
  const [words, setWords] = useState('');
  const found = decisions.items.filter(({ text }) => words.trim() === '' || matches(text ?? '', words.trim()));
  return (
    <Section id="decisions" title={t('decisionsTitle')} lead={t('decisionsLead', { count: decisions.total })}>
      <div data-screen-only>
        <TextInput
          type="search"
          label={t('search')}
          description={t('searchHint')}
          value={words}
          onChange={(event) => setWords(event.currentTarget.value)}
        />
      </div>
      <div aria-live="polite">{found.length === 0 && words && <p>{t('nothingFound')}</p>}</div>
      <ol className={styles['timeline']}>
        {found.map((decision) => (
          <DecisionItem key={decision.id} decision={decision} />
        ))}
      </ol>
      <Actions>
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
