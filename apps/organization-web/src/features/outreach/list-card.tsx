import { ConfirmAction, formatDay, useCommand, useLanguage, useText } from '#web-ui';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import {
  DiscardPeopleListDocument,
  PeopleListsDocument,
  type PeopleListsQuery,
  PrintSlipsDocument,
} from './generated/graphql.js';
import { outreachText } from './l10n.js';
import styles from './outreach.module.css';
import { Refused } from './refused.js';
import { SlipsToPrint } from './slips-to-print.js';
import { Waiting } from './waiting.js';

/** One list that was read: what came of it, its slips, and its end. */
export function ListCard({ list }: { list: PeopleListsQuery['myPeopleImports'][number] }): JSX.Element {
  const t = useText(outreachText);
  const language = useLanguage();
  const print = useCommand(PrintSlipsDocument);
  const discard = useCommand(DiscardPeopleListDocument, [PeopleListsDocument]);
  const answer = print.data?.printSlips;
  const printed = answer?.__typename === 'SlipsPrinted' ? answer : null;
  const source = list.source ?? '';
  return (
    <li className={styles['card']}>
      <div>
        <strong>{source}</strong>{' '}
        <span className={styles['quiet']}>
          {formatDay(list.importedOn, language)} · {t('added', { count: list.added })} ·{' '}
          {t('goes', { day: formatDay(list.goesOn, language) })}
          {list.askedFor && ` · ${t('asked')}`}
        </span>
      </div>
      <Refused error={print.error} answer={answer} />
      <Refused error={discard.error} answer={discard.data?.discardPeopleList} />
      {printed && <SlipsToPrint printed={printed} />}
      <Waiting importId={list.id} source={source} added={list.added} />
      <div className={styles['ways']} data-screen-only>
        {printed?.left !== 0 && (
          <Button
            loading={print.isPending}
            aria-label={`${t(printed ? 'printNext' : 'print')}: ${source}`}
            onClick={() => print.mutate({ importId: list.id })}
          >
            {t(printed ? 'printNext' : 'print')}
          </Button>
        )}
        <a href={`/people-lists/${list.id}/invitations.csv`} aria-label={`${t('download')}: ${source}`}>
          {t('download')}
        </a>
        <ConfirmAction
          main={false}
          action={`${t('discard')}: ${source}`}
          confirm={t('discard')}
          consequence={t('discardConfirm')}
          onConfirm={() => discard.mutate({ id: list.id })}
          pending={discard.isPending}
        />
      </div>
    </li>
  );
}
