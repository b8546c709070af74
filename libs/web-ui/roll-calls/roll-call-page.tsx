import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useParams } from 'wouter';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import { DecisionsDocument, RollCallsTodayDocument } from '../generated/graphql.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import {
  CloseRollCallDocument,
  RollCallDocument,
  type RollCallQuery,
  RollCallsDocument,
  VoteByNameDocument,
} from './generated/graphql.js';
import { rollCallsText } from './l10n.js';
import { Refused } from './refused.js';
import styles from './roll-calls.module.css';

type ReadRollCall = NonNullable<RollCallQuery['rollCall']>;
const EVERY_MS = 30_000;
const VOTES = ['yes', 'no', 'abstain'] as const;
const REFRESHES = [RollCallDocument, RollCallsDocument, RollCallsTodayDocument];

/** One vote by name: its words, the reader's word, and who said what. */
export function RollCallPage(): JSX.Element {
  const t = useText(rollCallsText);
  const { id = '' } = useParams<{ id?: string }>();
  const answer = useApi(RollCallDocument, { id }, { pollMs: () => EVERY_MS });
  const rollCall = answer.data?.data.rollCall;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')} />
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} lineHeight={60} />}
      {answer.data && !rollCall && <EmptyState title={t('unknown')} next={t('unknownNext')} />}
      {rollCall && <Parts rollCall={rollCall} />}
      <PageLink href="/democracy/votes">{t('toList')}</PageLink>
    </div>
  );
}

function Parts({ rollCall }: { readonly rollCall: ReadRollCall }): JSX.Element {
  const t = useText(rollCallsText);
  const textOf = useTextOfCode(rollCallsText);
  const language = useLanguage();
  const { text, bodyName, moderatorName, phase, openedOn, closesOn, closesEarly, effectKind, count, roll } = rollCall;
  const day = (of: string): string => formatDay(of, language);
  const isOpen = phase === 'open';
  return (
    <>
      <p className={styles['text']}>{text ?? t('erased')}</p>
      <p className={styles['quiet']}>
        {t('by', { name: moderatorName ?? t('somebodyLeft'), body: bodyName, day: day(openedOn) })}
      </p>
      <div>
        <StatusBadge
          tone={isOpen ? 'info' : 'quiet'}
          icon={isOpen ? 'clock' : 'check'}
          word={isOpen ? t('until', { day: day(closesOn) }) : textOf(`phase.${phase}`, phase)}
        />
      </div>
      {isOpen && closesEarly && <p>{t('early')}</p>}
      {isOpen && effectKind && <p>{t('about')}</p>}
      <Steps rollCall={rollCall} />
      {count && (
        <Section id="roll" title={t('rollTitle')}>
          <p>{t('counted', count)}</p>
          {roll && (
            <ul className={styles['list']}>
              {roll.map(({ name, vote }, index) => (
                <li key={index}>
                  {name ?? t('somebodyLeft')}: {textOf(`vote.${vote ?? 'none'}`, vote ?? '')}
                </li>
              ))}
            </ul>
          )}
        </Section>
      )}
      {phase === 'decided' && <PageLink href="/record">{t('toRecord')}</PageLink>}
    </>
  );
}

function Steps({ rollCall: { id, iVote, iClose, myVote } }: { readonly rollCall: ReadRollCall }): JSX.Element {
  const t = useText(rollCallsText);
  const textOf = useTextOfCode(rollCallsText);
  const vote = useCommand(VoteByNameDocument, REFRESHES);
  const close = useCommand(CloseRollCallDocument, [...REFRESHES, DecisionsDocument]);
  return (
    <>
      <Refused error={vote.error} answer={vote.data?.voteByName} />
      <Refused error={close.error} answer={close.data?.closeRollCall} />
      {iVote && (
        <Section id="vote" title={t('voteTitle')} lead={t('voteLead')}>
          <div className={styles['ways']}>
            {VOTES.map((one) => (
              <Button
                key={one}
                variant={myVote === one ? 'filled' : 'default'}
                aria-pressed={myVote === one}
                loading={vote.isPending}
                onClick={() => vote.mutate({ id, vote: one })}
              >
                {t(one)}
              </Button>
            ))}
          </div>
        </Section>
      )}
      <div aria-live="polite">{myVote && <p>{t('said', { vote: textOf(`vote.${myVote}`, myVote) })}</p>}</div>
      {iClose && (
        <div>
          <ConfirmAction
            action={t('close')}
            confirm={t('closeYes')}
            consequence={t('closeConfirm')}
            onConfirm={() => close.mutate({ id })}
            pending={close.isPending}
          />
        </div>
      )}
    </>
  );
}
