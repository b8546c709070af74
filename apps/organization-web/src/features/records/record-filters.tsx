import { formatMonth, useApi, useLanguage, useText } from '#web-ui';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useDebouncedCallback } from '@mantine/hooks';
import { type JSX, useState } from 'react';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import { type RecordSort, RecordNamesDocument } from './generated/graphql.js';
import { recordsText } from './l10n.js';
import styles from './records.module.css';

export const SORTS: readonly RecordSort[] = ['DAY_DESC', 'DAY_ASC', 'KIND', 'SOURCE', 'SITE'];
const TYPED_MS = 300;

interface RecordFiltersProps {
  /** The address says what is shown, so that Back and a reload keep it. */
  readonly params: URLSearchParams;
  readonly set: (name: string, value: string) => void;
  readonly onClear: () => void;
}

/** Search at once; the other choices folded, because most people need none of them. */
export function RecordFilters({ params, set, onClear }: RecordFiltersProps): JSX.Element {
  const t = useText(recordsText);
  const language = useLanguage();
  const sites = useApi(RecordNamesDocument, {}).data?.data.sites ?? [];
  const months = useApi(ReportMonthsDocument, {}).data?.data.reportMonths.map(({ month }) => month) ?? [];
  const [typed, setTyped] = useState(params.get('search') ?? '');
  const search = useDebouncedCallback((text: string) => set('search', text), TYPED_MS);
  const select = (name: string): object => ({
    value: params.get(name) ?? '',
    onChange: (event: { currentTarget: { value: string } }) => set(name, event.currentTarget.value),
  });
  const chosen = ['month', 'site', 'direction', 'sort', 'show'].some((name) => params.has(name));
  const month = params.get('month');
  const listed = [...new Set([...months, ...(month ? [month] : [])])].toSorted().toReversed();
  return (
    <div className={styles['filters']} data-screen-only>
      <TextInput
        type="search"
        label={t('search')}
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          search(event.currentTarget.value);
        }}
      />
      <details open={chosen}>
        <summary className={styles['summary']}>{t('filters')}</summary>
        <div className={styles['choices']}>
          <NativeSelect
            label={t('month')}
            data={[
              { value: '', label: t('anyMonth') },
              ...listed.map((value) => ({ value, label: formatMonth(value, language) })),
            ]}
            {...select('month')}
          />
          <NativeSelect
            label={t('site')}
            data={[{ value: '', label: t('anySite') }, ...sites.map(({ id, name }) => ({ value: id, label: name }))]}
            {...select('site')}
          />
          <NativeSelect
            label={t('direction')}
            data={[
              { value: '', label: t('both') },
              { value: 'INTAKE', label: t('direction.INTAKE') },
              { value: 'GIVE_OUT', label: t('direction.GIVE_OUT') },
            ]}
            {...select('direction')}
          />
          <NativeSelect
            label={t('sort')}
            data={SORTS.map((value, index) => ({ value: index === 0 ? '' : value, label: t(`sort.${value}`) }))}
            {...select('sort')}
          />
          <NativeSelect
            label={t('show')}
            data={[
              { value: '', label: t('counting') },
              { value: 'withdrawn', label: t('withdrawn') },
            ]}
            {...select('show')}
          />
        </div>
        {chosen && (
          <Button mt="sm" variant="subtle" onClick={onClear}>
            {t('clear')}
          </Button>
        )}
      </details>
    </div>
  );
}
