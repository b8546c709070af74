import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, Section } from '../components/section.js';
import { RecoverySheetDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { recoveryText } from '../l10n/recovery.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan, useSession } from '../session/session-context.js';
import { BACKUP, RecoverySheet } from './recovery-sheet.js';
import styles from './recovery.module.css';

const COMMAND = 'npx massline recovery-sheet';
const REPLACE = 'npx massline recovery-sheet --replace';

/** Makes the sheet that a founding left for later, or says where it stands. */
export function RecoverySheetPage(): JSX.Element {
  const t = useText(recoveryText);
  const { node } = useSession();
  const can = useCan();
  const query = useApi(RecoverySheetDocument, {});
  const sheet = query.data?.data.recoverySheet;
  const content = (): JSX.Element => {
    if (!sheet)
      return query.error ? <ErrorNotice error={query.error} onRetry={query.refetch} /> : <Loading lines={4} />;
    if (sheet.state === 'NOT_USED') return <EmptyState title={t('notUsed')} next={t('notUsedNext')} />;
    if (sheet.state === 'MADE') {
      return (
        <EmptyState title={t('madeAlready')} next={t('madeAlreadyNext')}>
          <p className="m-mono">{REPLACE}</p>
          <p className="m-mono">{BACKUP}</p>
        </EmptyState>
      );
    }
    if (!can('decision:record')) return <NeedsMandate permission="decision:record" />;
    if (!sheet.here) {
      return (
        <EmptyState title={t('elsewhere')} next={t('elsewhereNext')}>
          <p className="m-mono">{COMMAND}</p>
        </EmptyState>
      );
    }
    return <RecoverySheet node={node} onDone={() => query.refetch()} />;
  };
  return (
    <Section isPage id="recovery-sheet" title={t('title')} lead={t('pageLead')}>
      <div className={styles['stack']}>{content()}</div>
    </Section>
  );
}
