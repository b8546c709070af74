import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { PageHeader } from '../components/section.js';
import { HeldDataDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { EraseSection } from './erase-section.js';
import { useCan } from '../session/session-context.js';
import { HeldSection } from './held-section.js';
import { MachineSection } from './machine-section.js';
import { privacyText } from './l10n.js';
import styles from './privacy.module.css';
import { PurgedSection } from './purged-section.js';
import { TakeSection } from './take-section.js';

/** Everything that the node keeps about people, as its code declares it, and what of it is about the reader. */
export function PrivacyPage(): JSX.Element {
  const t = useText(privacyText);
  const language = useLanguage();
  const can = useCan();
  const held = useApi(HeldDataDocument, { language });
  const fields = held.data?.data.heldData;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p>{t('lead')}</p>
      </PageHeader>
      {held.error && <ErrorNotice error={held.error} onRetry={held.refetch} />}
      {!fields && !held.error && <Loading />}
      {fields && (
        <>
          <HeldSection
            id="mine"
            title={t('mine')}
            lead={t('mineLead')}
            fields={fields.filter(({ mine }) => mine > 0)}
          />
          <TakeSection />
          <HeldSection
            id="everything"
            title={t('everything')}
            lead={t('everythingLead')}
            fields={fields.filter(({ mine }) => mine === 0)}
          />
          <EraseSection />
          {can('decision:record') && <MachineSection />}
          <PurgedSection fields={fields} runs={held.data?.data.purgeRuns ?? []} />
        </>
      )}
    </div>
  );
}
