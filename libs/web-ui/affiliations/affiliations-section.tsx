import { Button, Checkbox, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import {
  AddAffiliationDocument,
  ChangeAffiliationDocument,
  MyAffiliationsDocument,
  type MyAffiliationsQuery,
  RemoveAffiliationDocument,
} from './generated/graphql.js';
import { affiliationsText } from './l10n.js';
import { Refused } from './refused.js';
import styles from './affiliations.module.css';

const LONGEST = 120;
/** What the reader says of themself decides what the record asks them. */
const REFRESHED = [MyAffiliationsDocument, 'query RecordDecisions', 'query Decisions'];

function Own({ own }: { readonly own: MyAffiliationsQuery['myAffiliations'][number] }): JSX.Element {
  const t = useText(affiliationsText);
  const change = useCommand(ChangeAffiliationDocument, REFRESHED);
  const remove = useCommand(RemoveAffiliationDocument, REFRESHED);
  const { id, name, shownToMembers } = own;
  const [typed, setTyped] = useState(name);
  return (
    <li className={styles['card']}>
      <div>
        <strong>{name}</strong> <span className={styles['quiet']}>· {t(shownToMembers ? 'shownYes' : 'shownNo')}</span>
      </div>
      <Refused error={change.error} answer={change.data?.changeAffiliation} />
      <Refused error={remove.error} answer={remove.data?.removeAffiliation} />
      <details>
        <summary className={styles['summary']}>{t('rename', { name })}</summary>
        <form
          className={styles['fields']}
          onSubmit={(event) => {
            event.preventDefault();
            change.mutate({ id, name: typed, shownToMembers });
          }}
        >
          <TextInput
            label={t('name')}
            value={typed}
            maxLength={LONGEST}
            required
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <div>
            <Button type="submit" loading={change.isPending}>
              {t('save')}
            </Button>
          </div>
        </form>
      </details>
      <div className={styles['ways']}>
        <Button loading={change.isPending} onClick={() => change.mutate({ id, name, shownToMembers: !shownToMembers })}>
          {t(shownToMembers ? 'hide' : 'show', { name })}
        </Button>
        <ConfirmAction
          main={false}
          action={t('remove', { name })}
          confirm={t('removeYes')}
          consequence={t('removeConfirm')}
          onConfirm={() => remove.mutate({ id })}
          pending={remove.isPending}
        />
      </div>
    </li>
  );
}

/** Where else the reader belongs: said by themself or not at all, and read by whom they choose. */
export function AffiliationsSection(): JSX.Element {
  const t = useText(affiliationsText);
  const [name, setName] = useState('');
  const [shownToMembers, setShown] = useState(false);
  const mine = useApi(MyAffiliationsDocument, {});
  const add = useCommand(AddAffiliationDocument, REFRESHED);
  return (
    <Section id="affiliations" title={t('title')} lead={t('lead')} screenOnly>
      {mine.error && <ErrorNotice error={mine.error} onRetry={mine.refetch} />}
      <ul className={styles['list']}>
        {mine.data?.data.myAffiliations.map((own) => (
          <Own key={`${own.id} ${own.name}`} own={own} />
        ))}
      </ul>
      <form
        className={styles['fields']}
        aria-label={t('title')}
        onSubmit={(event) => {
          event.preventDefault();
          add.mutate(
            { name, shownToMembers },
            { onSuccess: ({ addAffiliation }) => addAffiliation.__typename === 'AffiliationDone' && setName('') },
          );
        }}
      >
        <Refused error={add.error} answer={add.data?.addAffiliation} />
        <TextInput
          label={t('name')}
          value={name}
          maxLength={LONGEST}
          required
          autoComplete="off"
          onChange={(event) => setName(event.currentTarget.value)}
        />
        <Checkbox
          label={t('shown')}
          checked={shownToMembers}
          onChange={(event) => setShown(event.currentTarget.checked)}
        />
        <div>
          <Button type="submit" loading={add.isPending} disabled={name.trim() === ''}>
            {t('add')}
          </Button>
        </div>
      </form>
    </Section>
  );
}
