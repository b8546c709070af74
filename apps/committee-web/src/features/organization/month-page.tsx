import {
  Actions,
  DateText,
  downloadText,
  EmptyState,
  ErrorNotice,
  formatMonth,
  Icon,
  Loading,
  PageLink,
  Section,
  shellText,
  toCsv,
  useApi,
  useCan,
  useLanguage,
  useOfficeName,
  useText,
} from '#web-ui';
import { type CardColumn, CardTable } from '#web-ui/tables';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { Link, useParams } from 'wouter';
import { ReceivedReportDocument, type ReceivedReportQuery } from '../../generated/graphql.js';
import { organizationText } from './l10n.js';
import styles from './organization.module.css';

type Report = NonNullable<ReceivedReportQuery['receivedReport']>;
type ReportFigure = Report['figures'][number];

const nameOf = ({ indicatorLabel, label }: ReportFigure): string =>
  label === null ? indicatorLabel : `${indicatorLabel}: ${label}`;

/** Every revision with who approved it and the receipt that this committee signed. */
function Revisions({ revisions }: { revisions: Report['revisions'] }): JSX.Element {
  const t = useText(organizationText);
  const officeName = useOfficeName();
  return (
    <section aria-labelledby="revisions-title" className={styles['part']}>
      <h2 id="revisions-title" className={styles['sub']}>
        {t('revisionsTitle')}
      </h2>
      <ul className={styles['plain']}>
        {revisions.map(({ revision, receivedAt, receipt, approvedOffice }) => (
          <li key={revision}>
            {t('revisionLine', { revision, office: officeName(approvedOffice) })}{' '}
            {receivedAt && <DateText value={receivedAt} />}
            {receipt && (
              <details>
                <summary>{t('receipt')}</summary>
                <code className="m-mono">{receipt}</code>
              </details>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}

function Figures({ report, caption, file }: { report: Report; caption: string; file: string }): JSX.Element {
  const t = useText(organizationText);
  const shellT = useText(shellText);
  const isCorrected = report.figures.some(({ earlierText }) => earlierText !== null);
  const columns: CardColumn<ReportFigure>[] = [
    { key: 'name', label: t('indicator'), cell: nameOf },
    { key: 'value', label: t('reported'), number: true, cell: ({ text }) => text },
  ];
  const before: CardColumn<ReportFigure> = {
    ...{ key: 'before', label: t('before'), number: true, cell: ({ earlierText }) => earlierText ?? '' },
  };
  const download = (): void =>
    downloadText(
      file,
      toCsv(
        [t('indicator'), t('value'), t('reported')],
        report.figures.map((figure) => [nameOf(figure), figure.value, figure.text]),
      ),
    );
  return (
    <div>
      <CardTable
        caption={caption}
        columns={isCorrected ? [...columns, before] : columns}
        rows={report.figures}
        keyOf={({ indicator, code }) => `${indicator} ${code ?? ''}`}
      />
      <Actions>
        <Button mt="md" leftSection={<Icon name="download" />} onClick={download}>
          {shellT('download')}
        </Button>
        <Button mt="md" leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {shellT('print')}
        </Button>
      </Actions>
    </div>
  );
}

/** One month of one organization: the end of every way down from a figure. */
export function OrganizationMonthPage(): JSX.Element {
  const t = useText(organizationText);
  const language = useLanguage();
  const { id = '', month = '' } = useParams();
  const mayAsk = useCan()('question:ask');
  const answer = useApi(ReceivedReportDocument, { id, month, language });
  const report = answer.data?.data.receivedReport;
  const name = answer.data?.data.organization?.displayName ?? id;
  const title = t('monthTitle', { month: formatMonth(month, language), name });
  return (
    <Section isPage id="month" title={answer.data ? title : formatMonth(month, language)}>
      <p data-screen-only>
        <Link href={`/organizations/${id}`} className={styles['way'] ?? ''}>
          {t('toOrganization', { name })}
        </Link>
      </p>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={10} lineHeight={40} />}
      {answer.data && !report && <EmptyState title={t('noSuchReport')} next={t('noSuchReportNext', { name })} />}
      {report && (
        <>
          <p className={styles['quiet']}>{t('thresholdNote', { threshold: report.threshold })}</p>
          <Figures
            report={report}
            caption={t('monthCaption', {
              month: formatMonth(month, language),
              revision: report.revisions[0]?.revision ?? 1,
            })}
            file={`${id}-${month}.csv`}
          />
          <Revisions revisions={report.revisions} />
        </>
      )}
      {mayAsk && answer.data?.data.organization && (
        <p data-screen-only>
          <PageLink href={`/guidance/ask?${new URLSearchParams({ to: id, month })}`} icon="guidance">
            {t('askAboutMonth')}
          </PageLink>
        </p>
      )}
    </Section>
  );
}
