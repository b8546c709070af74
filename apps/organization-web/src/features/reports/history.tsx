import { formatDay, useApi, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import { ReportRevisionsDocument } from '../../generated/graphql.js';
import { ChangesTable } from './changes-table.js';
import { reportsText } from './l10n.js';
import { Receipt } from './receipt.js';
import styles from './reports.module.css';
import { StateBadge } from './state-badge.js';

/** A month with more revisions than this shows the latest. */
const SHOWN = 50;

/** The revisions before the one that the page shows, each with what it changed and its receipt. */
export function History({ month, revision }: { month: string; revision: number }): JSX.Element | null {
  const t = useText(reportsText);
  const language = useLanguage();
  const answer = useApi(ReportRevisionsDocument, { month, language, first: SHOWN }, { enabled: revision > 1 });
  const earlier = answer.data?.data.reportRevisions.items.filter((item) => item.revision < revision) ?? [];
  if (earlier.length === 0) return null;
  return (
    <section className={styles['part']} aria-labelledby="history-title">
      <h2 id="history-title">{t('historyTitle')}</h2>
      {earlier.map((item) => (
        <details key={item.revision} className={styles['earlier']}>
          <summary>
            {t('historyOf', { number: item.revision })}
            {item.approvedOn && <> · {t('approvedOn', { day: formatDay(item.approvedOn, language) })}</>}{' '}
            <StateBadge state={item.state} outcome={item.delivery?.receipt?.outcome ?? null} />
          </summary>
          {item.correctionReason && <p>{t('correctedBecause', { reason: t(`why.${item.correctionReason}`) })}</p>}
          {item.changes.length > 0 && (
            <ChangesTable changes={item.changes} since={item.revision - 1} threshold={item.threshold} isSent />
          )}
          {item.delivery && <Receipt delivery={item.delivery} fileName={`receipt-${month}-${item.revision}`} />}
        </details>
      ))}
    </section>
  );
}
