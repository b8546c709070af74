import { hasWords } from '#domain-kit';
import {
  EmptyState,
  ErrorNotice,
  Loading,
  NeedsMandate,
  PageHeader,
  PageLink,
  Section,
  shellText,
  useApi,
  useCan,
  useLanguage,
  useText,
} from '#web-ui';
import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { NamesDocument, type NamesQuery } from './generated/graphql.js';
import { namesText } from './l10n.js';
import { type OwnName, UNMAPPED, unmappedFirst } from './name-facts.js';
import { NameItem } from './name-item.js';
import styles from './names.module.css';

const SHOWN = 20;

interface NameListProps {
  readonly id: 'kinds' | 'sources';
  readonly names: readonly (OwnName & { readonly mergedInto?: string | null })[];
  readonly codes: NamesQuery['nameCodes']['kinds'];
}

/** Names of one sort with their codes, those that nobody has told apart first, some at a time. */
function NameList({ id, names, codes }: NameListProps): JSX.Element {
  const t = useText(namesText);
  const shellT = useText(shellText);
  const mayWrite = useCan()('records:write');
  const [search, setSearch] = useState('');
  const [most, setMost] = useState(SHOWN);
  const own = names.filter(({ mergedInto }) => !mergedInto);
  const unmapped = own.filter(({ code }) => code === UNMAPPED).length;
  const other = codes.find(({ code }) => code === UNMAPPED)?.label ?? UNMAPPED;
  const found = unmappedFirst(names.filter(({ name }) => hasWords(name, search)));
  const shown = found.slice(0, most);
  return (
    <Section id={id} title={t(id)}>
      {names.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {names.length > 0 && <p>{unmapped > 0 ? t('unmapped', { count: unmapped, other }) : t('allMapped')}</p>}
      {names.length > SHOWN && (
        <div data-screen-only>
          <TextInput
            type="search"
            label={t('search')}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
        </div>
      )}
      <ul className={styles['names']} aria-label={t(id)}>
        {shown.map((one) => (
          <NameItem
            key={`${one.id} ${one.code}`}
            own={one}
            of={id}
            codes={codes}
            mayWrite={mayWrite}
            mergedName={names.find((name) => name.id === one.mergedInto)?.name}
          />
        ))}
      </ul>
      {found.length > shown.length && (
        <div data-screen-only>
          <Button onClick={() => setMost(most + SHOWN)}>{shellT('showMore')}</Button>{' '}
          {shellT('shownOf', { shown: shown.length, total: found.length })}
        </div>
      )}
    </Section>
  );
}

/** Which code each of the organization's own names has in reports. The map never leaves this node. */
export function NamesPage(): JSX.Element {
  const t = useText(namesText);
  const language = useLanguage();
  const can = useCan();
  const answer = useApi(NamesDocument, { language }, { keepPrevious: true });
  const data = answer.data?.data;
  return (
    <div className={styles['page']}>
      <PageLink href="/resources" icon="back">
        {t('back')}
      </PageLink>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {answer.error && !data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!data && !answer.error && <Loading lines={8} lineHeight={48} />}
      {data && !can('records:write') && <NeedsMandate permission="records:write" />}
      {data && (
        <>
          <NameList id="kinds" names={data.kinds} codes={data.nameCodes.kinds} />
          <NameList
            id="sources"
            names={data.sources.map(({ classCode: code, ...one }) => ({ ...one, code }))}
            codes={data.nameCodes.sourceClasses}
          />
          <Section id="sites" title={t('sites')} lead={t('sitesLead')}>
            {data.sites.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
            <ul className={styles['names']} aria-label={t('sites')}>
              {data.sites.map(({ id, name, recordName }) => (
                <li key={id} className={styles['name']}>
                  <strong>{name}</strong>{' '}
                  {recordName !== name && (
                    <span className={styles['quiet']}>{t('siteShown', { name: recordName })}</span>
                  )}
                </li>
              ))}
            </ul>
          </Section>
        </>
      )}
    </div>
  );
}
