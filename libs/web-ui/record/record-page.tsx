import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi } from '../api/use-api.js';
import { usePages } from '../api/use-pages.js';
import { Loading } from '../components/loading.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { RecordDecisionsDocument, RecordMandatesDocument } from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useText } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import { OriginSections } from '../spin-out/origin-sections.js';
import { DecisionRegister } from './decision-register.js';
import { MandateItem } from './mandate-item.js';
import { Restores } from './restores.js';
import styles from './record.module.css';
import { VerifySection } from './verify-section.js';
import { Witnessed } from './witnessed.js';

const DECISIONS_A_PAGE = 50;
const MANDATES_A_PAGE = 50;
const EVERY_MS = 60_000;

/** The timeline of mandates, the register of decisions, and the button that checks both. */
export function RecordPage(): JSX.Element {
  const t = useText(recordText);
  const officeName = useOfficeName();
  const [shownCount, setShown] = useState(MANDATES_A_PAGE);
  const answer = useApi(RecordMandatesDocument, {});
  const decisions = usePages(RecordDecisionsDocument, (data) => data.decisions, {
    first: DECISIONS_A_PAGE,
    pollMs: EVERY_MS,
  });
  const record = answer.data?.data;
  const error = answer.error ?? decisions.error;
  const ready = record && decisions.isReady;
  const mandates = record?.mandates.slice(0, shownCount) ?? [];
  const inForce = decisions.items.filter(({ state }) => state === 'in-force');
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {error && !ready && <ErrorNotice error={error} onRetry={() => (answer.refetch(), decisions.refetch())} />}
      {!ready && !error && <Loading lines={8} lineHeight={48} />}
      {ready && (
        <>
          <Restores restores={record.restores} />
          <Witnessed records={record.witnessedRecords} />
          <VerifySection nodeId={record.node.id} mandates={mandates} decisions={inForce.slice(0, 100)} />
          <OriginSections />
          <Section id="mandates" title={t('mandatesTitle')} lead={t('mandatesLead')}>
            {mandates.length === 0 && <EmptyState title={t('noMandates')} next={t('noMandatesNext')} />}
            <ol className={styles['timeline']}>
              {mandates.map((mandate) => (
                <MandateItem
                  key={mandate.id}
                  mandate={mandate}
                  office={officeName(
                    mandate.officeCode,
                    record.offices.find(({ code }) => code === mandate.officeCode)?.title,
                  )}
                  decisions={decisions.items}
                />
              ))}
            </ol>
            {record.mandates.length > mandates.length && (
              <Button onClick={() => setShown(shownCount + MANDATES_A_PAGE)}>
                {t('olderMandates', { count: record.mandates.length - mandates.length })}
              </Button>
            )}
          </Section>
          <DecisionRegister />
        </>
      )}
    </div>
  );
}
