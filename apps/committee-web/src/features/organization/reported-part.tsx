import { EmptyState, ErrorNotice, formatMonth, Loading, useApi, useLanguage, useText } from '#web-ui';
import { FigureTable } from '#web-ui/tables';
import type { JSX } from 'react';
import { OrganizationFiguresDocument } from '../../generated/graphql.js';
import { useIndicators } from '../indicators/index.js';
import { figureGroups } from './figure-groups.js';
import { organizationText } from './l10n.js';
import styles from './organization.module.css';

interface ReportedPartProps {
  readonly id: string;
  /** The months that its reports span. */
  readonly first: string | null;
  readonly last: string | null;
}

const yearBefore = (month: string): string => {
  const number = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 12;
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}`;
};

/** What its reports of the last twelve months say, with their period. */
export function ReportedPart({ id, first, last }: ReportedPartProps): JSX.Element {
  const t = useText(organizationText);
  const indicators = useIndicators();
  const language = useLanguage();
  const to = last ?? '';
  const from = last && first ? (first > yearBefore(last) ? first : yearBefore(last)) : '';
  const answer = useApi(OrganizationFiguresDocument, { id, from, to }, { enabled: last !== null });
  const sums = answer.data?.data.organization?.aggregates;
  return (
    <section aria-labelledby="reported-title" className={styles['part']}>
      <h2 id="reported-title" className={styles['sub']}>
        {t('reportedTitle')}
      </h2>
      {last === null && <EmptyState title={t('noReport')} next={t('noReportNext')} />}
      {answer.error && !sums && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {last !== null && !sums && !answer.error && <Loading lines={8} lineHeight={36} />}
      {sums && (
        <FigureTable
          caption={t('reportedSpan', { from: formatMonth(from, language), to: formatMonth(to, language) })}
          rowHeading={t('indicator')}
          columns={[t('value')]}
          groups={figureGroups(
            sums.map((sum) => (sum.value === null ? { ...sum, suppressedCells: 0 } : sum)),
            indicators,
          )}
        />
      )}
    </section>
  );
}
