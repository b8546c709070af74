import { Actions, MainAction, useText } from '#web-ui';
import { NativeSelect, TextInput, Title } from '@mantine/core';
import { type JSX, type ReactNode, useId, useState } from 'react';
import type { SitesQuery } from '../../generated/graphql.js';
import styles from './imports.module.css';
import { importsText } from './l10n.js';
import {
  DATE_ORDERS,
  draftFrom,
  type Field,
  FIELDS,
  type Mapping,
  type MappingDraft,
  mappingFindings,
  mappingOf,
  type Upload,
} from './mapping.js';
import { PreviewTable } from './preview-table.js';

interface MappingFormProps {
  readonly fileName: string;
  readonly upload: Upload;
  readonly sites: SitesQuery['sites'];
  readonly pending: boolean;
  readonly onStart: (mapping: Mapping) => void;
  /** Stands beside the main action. */
  readonly children: ReactNode;
}

/** The preview and, for each field, which column holds it, with examples from the file. */
export function MappingForm({ fileName, upload, sites, pending, onStart, children }: MappingFormProps): JSX.Element {
  const t = useText(importsText);
  const siteList = useId();
  const [tried, setTried] = useState(false);
  const [draft, setDraft] = useState<MappingDraft>(() => draftFrom(upload));
  const findings = mappingFindings(draft);
  const set = (change: Partial<MappingDraft>): void => setDraft({ ...draft, ...change });
  const wrong = (field: Field | 'dateOrder' | 'defaultSite'): string | undefined => {
    const finding = findings.find((candidate) => candidate.field === field);
    return finding && (tried || finding.code === 'twice') ? t(`wrong.${finding.code}`) : undefined;
  };
  const columns = [
    { value: '', label: `– ${t('notInFile')} –` },
    ...upload.columns.map(({ name }) => ({ value: name, label: name })),
  ];
  const samplesOf = (column: string | null | undefined): string =>
    upload.columns
      .find(({ name }) => name === column)
      ?.samples.slice(0, 3)
      .join(' · ') ?? '';
  const askOrder = draft.dateOrder !== 'ISO' || wrong('dateOrder');
  const start = (): void => {
    setTried(true);
    const mapping = mappingOf(draft);
    if (mapping) onStart(mapping);
  };

  return (
    <section aria-labelledby="mapping-title" className={styles['form']}>
      <Title order={2} size="h4" id="mapping-title">
        {t('checkTitle', { file: fileName })}
      </Title>
      <p>{t('checkLead', { count: upload.rows })}</p>
      <PreviewTable upload={upload} />
      <div className={styles['fields']}>
        {FIELDS.map((field) => (
          <NativeSelect
            key={field}
            label={t(`field.${field}`)}
            description={draft[field] ? t('example', { samples: samplesOf(draft[field]) || t('empty') }) : ' '}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={columns}
            value={draft[field] ?? ''}
            onChange={(event) => set({ [field]: event.currentTarget.value || null })}
            error={wrong(field)}
          />
        ))}
        {!draft.site && (
          <>
            <TextInput
              label={t('defaultSite')}
              description={t('defaultSiteHelp')}
              inputWrapperOrder={['label', 'input', 'description', 'error']}
              list={siteList}
              value={draft.defaultSite ?? ''}
              onChange={(event) => set({ defaultSite: event.currentTarget.value })}
              error={wrong('defaultSite')}
            />
            <datalist id={siteList}>
              {sites.map((site) => (
                <option key={site.id}>{site.name}</option>
              ))}
            </datalist>
          </>
        )}
        {!draft.direction && (
          <NativeSelect
            label={t('defaultDirection')}
            data={[
              { value: 'INTAKE', label: t('intake') },
              { value: 'GIVE_OUT', label: t('giveOut') },
            ]}
            value={draft.defaultDirection}
            onChange={(event) =>
              set({ defaultDirection: event.currentTarget.value === 'GIVE_OUT' ? 'GIVE_OUT' : 'INTAKE' })
            }
          />
        )}
        {askOrder && (
          <NativeSelect
            label={t('dateOrder')}
            description={t('dateOrderHelp')}
            inputWrapperOrder={['label', 'input', 'description', 'error']}
            data={[
              { value: '', label: `– ${t('chooseOrder')} –` },
              ...DATE_ORDERS.map((order) => ({ value: order, label: t(`order.${order}`) })),
            ]}
            value={draft.dateOrder ?? ''}
            onChange={(event) =>
              set({ dateOrder: DATE_ORDERS.find((order) => order === event.currentTarget.value) ?? null })
            }
            error={wrong('dateOrder')}
          />
        )}
      </div>
      <Actions>
        <MainAction onClick={start} loading={pending}>
          {t('start', { count: upload.rows })}
        </MainAction>
        {children}
      </Actions>
    </section>
  );
}
