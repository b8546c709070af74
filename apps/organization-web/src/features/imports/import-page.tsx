import {
  EmptyState,
  ErrorNotice,
  Loading,
  NeedsMandate,
  Notice,
  PageLink,
  RefusalNotice,
  RequestError,
  Section,
  shellText,
  useApi,
  useCan,
  useCommand,
  useRefresh,
  useText,
} from '#web-ui';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useEffect, useState } from 'react';
import { ImportsDocument, ReportMonthsDocument, SitesDocument, StartImportDocument } from '../../generated/graphql.js';
import { useReportItems } from '../reports/index.js';
import { ChooseFile } from './choose-file.js';
import { ImportItem } from './import-item.js';
import styles from './imports.module.css';
import { importsText } from './l10n.js';
import type { Mapping } from './mapping.js';
import { MappingForm } from './mapping-form.js';
import { LARGEST_FILE_BYTES, uploadFile } from './upload.js';

/** Choose, check the columns, start. The file stays unimported until the person starts it. `first`: there are no records yet, so this is the main action. */
function NewImport({ first }: { first: boolean }): JSX.Element {
  const t = useText(importsText);
  const [tooLarge, setTooLarge] = useState<string | null>(null);
  const upload = useMutation({ mutationFn: uploadFile });
  const sites = useApi(SitesDocument, {});
  const start = useCommand(StartImportDocument, [ImportsDocument, ReportMonthsDocument, SitesDocument]);
  const refused = start.data?.startImport;
  const file = upload.variables?.name ?? '';
  const choose = (chosen: File): void => {
    start.reset();
    setTooLarge(chosen.size > LARGEST_FILE_BYTES ? chosen.name : null);
    if (chosen.size <= LARGEST_FILE_BYTES) upload.mutate(chosen);
    else upload.reset();
  };
  const run = (mapping: Mapping): void => {
    if (!upload.data) return;
    start.mutate(
      { id: upload.data.id, mapping },
      { onSuccess: ({ startImport }) => (startImport.__typename === 'ImportStarted' ? upload.reset() : undefined) },
    );
  };
  const button = (
    <ChooseFile
      onFile={choose}
      main={first && upload.data === undefined}
      label={t(upload.data ? 'chooseOther' : 'choose')}
      pending={upload.isPending}
    />
  );
  return (
    <div className={styles['form']}>
      {tooLarge && <Notice title={t('tooLargeTitle', { file: tooLarge })}>{t('tooLargeRemedy')}</Notice>}
      {upload.error &&
        (upload.error instanceof RequestError && upload.error.kind === 'invalid' ? (
          <RefusalNotice
            title={t('unreadableTitle', { file })}
            refusal={{ code: upload.error.code ?? '', message: upload.error.message }}
          />
        ) : (
          <ErrorNotice error={upload.error} />
        ))}
      {start.error && <ErrorNotice error={start.error} />}
      {refused?.__typename === 'ImportRefused' && <RefusalNotice refusal={refused} />}
      {upload.isPending && <output>{t('uploading', { file })}</output>}
      {upload.data ? (
        <MappingForm
          key={upload.data.id}
          fileName={file}
          upload={upload.data}
          sites={sites.data?.data.sites ?? []}
          pending={start.isPending}
          onStart={run}
        >
          {button}
        </MappingForm>
      ) : (
        <div>
          {button}
          {first && !upload.isPending && <EmptyState title={t('none')} next={t('noneNext')} />}
        </div>
      )}
    </div>
  );
}

const FIRST_SHOWN = 5;

export function ImportPage(): JSX.Element {
  const t = useText(importsText);
  const shellT = useText(shellText);
  const mayWrite = useCan()('records:write');
  const [shown, setShown] = useState(FIRST_SHOWN);
  const imports = useApi(
    ImportsDocument,
    { first: shown, after: null },
    {
      pollMs: (data) => (data?.imports.items.some(({ state }) => state === 'RUNNING') ? 1000 : false),
      keepPrevious: true,
    },
  );
  const page = imports.data?.data.imports;
  const months = useApi(ReportMonthsDocument, {});
  const report = useReportItems().items.find(({ when }) => when === 'now');
  // A file that was read and never started is chosen anew.
  const started = page?.items.filter(({ state }) => state !== 'UPLOADED') ?? [];
  const ended = page?.items.map(({ id, state }) => (state === 'RUNNING' ? '' : id)).join(' ');
  const refresh = useRefresh();
  // Records that came in make months to report, and change what is said of months that were sent.
  useEffect(() => {
    if (ended) void refresh();
  }, [ended, refresh]);
  return (
    <>
      <div data-screen-only>
        <PageLink href="/resources" icon="back">
          {t('toRecords')}
        </PageLink>
      </div>
      <Section isPage id="import" title={t('title')} lead={t('lead')}>
        {mayWrite ? (
          <NewImport first={months.data?.data.reportMonths.length === 0 && started.length === 0} />
        ) : (
          <NeedsMandate permission="records:write" />
        )}
        {imports.error && !page && <ErrorNotice error={imports.error} onRetry={imports.refetch} />}
        {!page && !imports.error && <Loading lines={2} lineHeight={64} />}
        {page && started.length > 0 && (
          <>
            <h2 className={styles['sub']}>{t('latest')}</h2>
            <ul className={styles['imports']}>
              {started.map((item) => (
                <ImportItem key={item.id} item={item} mayWrite={mayWrite} />
              ))}
            </ul>
            {report && started.some(({ state }) => state === 'DONE') && (
              <PageLink href={report.href} icon={report.icon}>
                {report.words}
              </PageLink>
            )}
            {page.items.length < page.total && shown < 100 && (
              <Button onClick={() => setShown(100)}>{shellT('showMore')}</Button>
            )}
          </>
        )}
      </Section>
    </>
  );
}
