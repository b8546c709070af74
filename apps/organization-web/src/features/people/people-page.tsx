import {
  EmptyState,
  ErrorNotice,
  Loading,
  PageHeader,
  PageLink,
  Section,
  shellText,
  useApi,
  useCan,
  usePages,
  useText,
} from '#web-ui';
import { Button, NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useSearchParams } from 'wouter';
import { useSpheres } from '../spheres/index.js';
import { OpenAdmissionsDocument, TakingPartDocument, type TakingPartQuery } from './generated/graphql.js';
import { AdmissionCard } from './admission-card.js';
import { peopleText } from './l10n.js';
import { PersonLine } from './person-line.js';
import styles from './people.module.css';
import { RulesSection } from './rules-section.js';
import { useSphereLabel } from './use-sphere-label.js';

const PAGE = 50;

function Proposals(): JSX.Element | null {
  const t = useText(peopleText);
  const open = useApi(OpenAdmissionsDocument, {}).data?.data.openAdmissions ?? [];
  if (open.length === 0) return null;
  return (
    <Section id="proposals" title={t('proposals')} lead={t('proposalsLead')}>
      <ul className={styles['list']}>
        {open.map((admission) => (
          <li key={admission.id}>
            <AdmissionCard admission={admission} linked />
          </li>
        ))}
      </ul>
    </Section>
  );
}

/** Everybody who takes part, to look through and to find by the whole name. */
export function PeoplePage(): JSX.Element {
  const t = useText(peopleText);
  const ts = useText(shellText);
  const can = useCan();
  const label = useSphereLabel();
  const spheres = useSpheres();
  const [params, setParams] = useSearchParams();
  const [typed, setTyped] = useState(params.get('name') ?? '');
  const only = params.get('show');
  const people = usePages(TakingPartDocument, ({ takingPart }: TakingPartQuery) => takingPart, {
    ...{ first: PAGE, pollMs: false as const, keepPrevious: true },
    variables: { only, name: params.get('name') },
  });
  const set = (name: string, value: string): void =>
    setParams((before) => {
      const after = new URLSearchParams(before);
      if (value) after.set(name, value);
      else after.delete(name);
      return after;
    });
  const { items, total, isReady, error } = people;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead', spheres)}</p>
      </PageHeader>
      <div className={styles['ways']} data-screen-only>
        {can('volunteer:invite') && (
          <PageLink href="/people/volunteers" icon="add">
            {t('inviteWay')}
          </PageLink>
        )}
        {can('contact:keep') && <PageLink href="/people/contacts">{t('contactsWay')}</PageLink>}
        <PageLink href="/people/me" icon="people">
          {t('myPathWay')}
        </PageLink>
        <PageLink href="/people/grievances">{t('grievancesWay')}</PageLink>
        {can('record:read') && <PageLink href="/people/survey">{t('surveyWay')}</PageLink>}
      </div>
      <Proposals />
      <search data-screen-only>
        <form
          className={styles['filters']}
          onSubmit={(event) => {
            event.preventDefault();
            set('name', typed.trim());
          }}
        >
          <TextInput
            label={t('search')}
            description={t('searchHelp')}
            value={typed}
            maxLength={100}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <Button type="submit">{t('find')}</Button>
          <NativeSelect
            label={t('show')}
            value={only ?? ''}
            onChange={(event) => set('show', event.currentTarget.value)}
            data={[
              { value: '', label: t('everybody') },
              ...['member', 'volunteer', 'left'].map((value) => ({ value, label: label(value) })),
            ]}
          />
        </form>
      </search>
      {error && !isReady && <ErrorNotice error={error} onRetry={people.refetch} />}
      {!isReady && !error && <Loading lines={8} lineHeight={52} />}
      {isReady && items.length === 0 && <EmptyState title={t('nobody')} next={t('nobodyNext')} />}
      {items.length > 0 && (
        <section aria-label={t('title')}>
          <output className={styles['quiet']}>{t('found', { count: total })}</output>
          <ul className={styles['list']}>
            {items.map((person) => (
              <PersonLine key={person.ref} person={person} />
            ))}
          </ul>
          {people.hasMore && (
            <p data-screen-only>
              <Button onClick={() => people.more()} loading={people.isFetchingMore}>
                {ts('showMore')}
              </Button>{' '}
              {ts('shownOf', { shown: items.length, total })}
            </p>
          )}
        </section>
      )}
      <RulesSection />
    </div>
  );
}
