import { Sparkline, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { type Choice, paramsOf } from './choice.js';
import { type FiguresAnswer, withGaps } from './figures.js';
import styles from './figures.module.css';
import { figuresText } from './l10n.js';
import { useHeadlines } from './use-figures.js';
import { changeWords, periodName } from './words.js';

const HEADLINES = ['intakes', 'give-outs', 'active-workers', 'members'] as const;

interface HeadlineCardProps {
  readonly figures: FiguresAnswer;
  readonly choice: Choice;
  readonly isShown: boolean;
}

/** A figure of the whole time; of its last period where times are not added up. */
function HeadlineCard({ figures, choice, isShown }: HeadlineCardProps): JSX.Element {
  const t = useText(figuresText);
  const language = useLanguage();
  const { total, rows } = figures;
  const row = total?.value === null ? (rows.at(-1) ?? total) : total;
  const values = withGaps(rows, choice, choice.period).map((one) => one.row?.value ?? null);
  const query = new URLSearchParams(paramsOf({ ...choice, indicator: figures.indicator })).toString();
  return (
    <li className={styles['card']} data-shown={isShown}>
      <Link href={`/figures?${query}`} className={styles['cardName'] ?? ''} aria-current={isShown ? 'true' : undefined}>
        {figures.label}
      </Link>
      <span className={styles['cardValue']}>{row?.text ?? t('nothing')}</span>
      {row && row !== total && (
        <span className={styles['quiet']}>{t('onlyIn', { period: periodName(t, row, choice.period, language) })}</span>
      )}
      <Sparkline values={values} />
      {row && <span className={styles['quiet']}>{t('change', { change: changeWords(t, row, language) })}</span>}
    </li>
  );
}

/** A few figures at a glance; each leads to its own chart and table. */
export function HeadlineCards({ choice, shown }: { choice: Choice; shown?: string }): JSX.Element {
  const t = useText(figuresText);
  const headlines = useHeadlines(HEADLINES, choice, choice.period);
  return (
    <ul className={styles['cards']} aria-label={t('headlines')}>
      {headlines.map((figures) => (
        <HeadlineCard key={figures.indicator} figures={figures} choice={choice} isShown={figures.indicator === shown} />
      ))}
    </ul>
  );
}
