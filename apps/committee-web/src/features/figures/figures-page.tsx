import { EmptyState, ErrorNotice, Loading, Section, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link, useSearchParams } from 'wouter';
import { type Choice, choiceOf, paramsOf, type Span } from './choice.js';
import { FigureControls } from './figure-controls.js';
import styles from './figures.module.css';
import { HeadlineCards } from './headline-cards.js';
import { IndicatorFigures } from './indicator-figures.js';
import { figuresText } from './l10n.js';
import { useReportedSpan } from './use-figures.js';

function Figures({ reported }: { reported: Span }): JSX.Element {
  const [params, setParams] = useSearchParams();
  const choice = choiceOf(params, reported);
  const choose = (change: Partial<Choice>): void => setParams(paramsOf({ ...choice, ...change }), { replace: true });
  return (
    <div className={styles['body']}>
      <FigureControls choice={choice} reported={reported} onChoose={choose} />
      <HeadlineCards choice={choice} shown={choice.indicator} />
      <IndicatorFigures choice={choice} />
    </div>
  );
}

/** The federation in numbers: a few figures at a glance, one as a chart, and its table. */
export function FiguresPage(): JSX.Element {
  const t = useText(figuresText);
  const { isReady, span, error, refetch } = useReportedSpan();
  return (
    <Section isPage id="figures" title={t('title')} lead={t('lead')}>
      {error && !isReady && <ErrorNotice error={error} onRetry={refetch} />}
      {!isReady && !error && <Loading lines={8} lineHeight={44} />}
      {isReady && !span && (
        <EmptyState title={t('none')} next={t('noneNext')}>
          <p>
            <Link href="/exchange">{t('noneWay')}</Link>
          </p>
        </EmptyState>
      )}
      {span && <Figures reported={span} />}
    </Section>
  );
}
