import { Icon, useApi, useCan, useLanguage, useRecoverySheetMade, useText } from '#web-ui';
import type { JSX } from 'react';
import { Link } from 'wouter';
import { FederationDocument, ReportMonthsDocument } from '../../generated/graphql.js';
import { checklistOf } from './checklist.js';
import styles from './checklist.module.css';
import { checklistText } from './l10n.js';

const PLACES = { join: '/federation', records: '/resources', report: '/reports', recovery: '/recovery-sheet' } as const;

/** Stays on Today until the first report was approved and a backup could be opened. */
export function FoundingChecklist(): JSX.Element | null {
  const t = useText(checklistText);
  const language = useLanguage();
  const reads = useCan()('exchange:read');
  const months = useApi(ReportMonthsDocument, {}).data?.data.reportMonths;
  const federation = useApi(FederationDocument, { language }, { enabled: reads }).data?.data;
  const recoverySheet = useRecoverySheetMade();
  if (!months || recoverySheet === undefined || (reads && !federation)) return null;
  const items = checklistOf({ months, recoverySheet, enrolment: federation?.enrolment });
  if (items.length === 0) return null;
  return (
    <section aria-labelledby="first-steps">
      <h2 id="first-steps" className={styles['title']}>
        {t('title')}
      </h2>
      <ol className={styles['steps']}>
        {items.map(({ step, done }) => (
          <li key={step}>
            <Link href={PLACES[step]} className={styles['step'] ?? ''}>
              <Icon name={done ? 'check' : 'draft'} />
              <span className={styles['words']}>{t(step)}</span>
              <span className={styles['state']}>{t(done ? 'done' : 'open')}</span>
            </Link>
          </li>
        ))}
      </ol>
    </section>
  );
}
