import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Loading } from '../components/loading.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { PageHeader, Section } from '../components/section.js';
import { PageLink } from '../components/main-action.js';
import { today } from '../format/today.js';
import { useApi, useCommand } from '../api/use-api.js';
import { CoSignerChoice } from './co-signer-choice.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import { useText } from '../i18n/use-text.js';
import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useLocation } from 'wouter';
import { AnswerNotice } from './answer-notice.js';
import { REFRESHED } from './election-facts.js';
import { CallElectionDocument, ElectorateDocument, type ElectorateQuery } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

const METHODS = ['scottish-stv', 'meek-stv', 'irv', 'approval', 'score', 'majority'] as const;
const DAY_MS = 86_400_000;
const inDays = (days: number): string => new Date(Date.parse(today()) + days * DAY_MS).toISOString().slice(0, 10);

/** What to think of before a secret election among so many is held on machines. */
function Advice({ electorate: { count, advice } }: { electorate: ElectorateQuery['electorate'] }): JSX.Element | null {
  const t = useText(electionsText);
  if (advice === 'none') return null;
  if (advice === 'too-small') return <Notice title={t('tooSmall')}>{t('tooSmallNext', { count })}</Notice>;
  return (
    <Notice tone="info" title={t('paperFirst')}>
      <p>{t('paperFirstNext', { count })}</p>
      {advice === 'paper-first-and-small' && <p>{t('smallNext')}</p>}
    </Notice>
  );
}

function CallForm(): JSX.Element {
  const t = useText(electionsText);
  const [, navigate] = useLocation();
  const days = { nominationsUntil: inDays(7), issuingUntil: inDays(14), castingUntil: inDays(21) };
  const empty = {
    title: '',
    method: 'scottish-stv',
    seats: 1,
    contestDays: 7,
    issuesLate: true,
    coSigner: '',
    lot: '',
  };
  const draft = useDraft('elections.call', { ...empty, ...days });
  const call = useCommand(CallElectionDocument, REFRESHED);
  const { lot, coSigner, ...given } = draft.value;
  const run = (): void =>
    call.mutate(
      {
        input: {
          ...given,
          // Who comes late would wait for the co-signer in the days in which order tells most.
          ...(coSigner && { coSigner, issuesLate: false }),
          title: given.title.trim(),
          lotSources: lot.split('\n').flatMap((line) => line.trim() || []),
        },
      },
      {
        onSuccess: ({ callElection: answer }) => {
          if (answer.__typename !== 'ElectionDone') return;
          draft.clear();
          navigate(`/democracy/elections/${answer.id}`);
        },
      },
    );
  const day = (key: keyof typeof days, label: string): JSX.Element => (
    <TextInput
      type="date"
      label={label}
      value={draft.value[key]}
      onChange={(event) => draft.set({ [key]: event.currentTarget.value })}
    />
  );
  return (
    <div className={styles['fields']}>
      <AnswerNotice error={call.error} answer={call.data?.callElection} />
      <TextInput
        label={t('nameLabel')}
        value={given.title}
        maxLength={200}
        onChange={(event) => draft.set({ title: event.currentTarget.value })}
      />
      <NativeSelect
        label={t('methodLabel')}
        value={given.method}
        data={METHODS.map((value) => ({ value, label: t(`method.${value}`) }))}
        onChange={(event) => draft.set({ method: event.currentTarget.value })}
      />
      <TextInput
        type="number"
        label={t('postsLabel')}
        value={given.seats}
        min={1}
        max={100}
        onChange={(event) => draft.set({ seats: Math.trunc(Number(event.currentTarget.value)) })}
      />
      {day('nominationsUntil', t('dayNominations'))}
      {day('issuingUntil', t('dayIssuing'))}
      {day('castingUntil', t('dayCasting'))}
      <TextInput
        type="number"
        label={t('contestDaysLabel')}
        value={given.contestDays}
        min={1}
        max={60}
        onChange={(event) => draft.set({ contestDays: Math.trunc(Number(event.currentTarget.value)) })}
      />
      <CoSignerChoice value={coSigner} onChange={(node) => draft.set({ coSigner: node })} />
      <Checkbox
        label={t('lateLabel')}
        description={coSigner ? t('lateNotWithTwo') : undefined}
        checked={given.issuesLate && !coSigner}
        disabled={coSigner !== ''}
        onChange={(event) => draft.set({ issuesLate: event.currentTarget.checked })}
      />
      <Textarea
        label={t('lotLabelCall')}
        description={t('lotHelpCall')}
        value={lot}
        autosize
        minRows={2}
        onChange={(event) => draft.set({ lot: event.currentTarget.value })}
      />
      <ConfirmAction
        action={t('callIt')}
        confirm={t('callIt')}
        consequence={t('callConfirm')}
        onConfirm={run}
        pending={call.isPending}
        disabled={given.title.trim() === ''}
      />
    </div>
  );
}

/** Calling an election: paper and a box first where people fit in a room, then the form. */
export function CallPage(): JSX.Element {
  const t = useText(electionsText);
  const calls = useCan()('decision:record');
  const answer = useApi(ElectorateDocument, {}, { enabled: calls });
  const electorate = answer.data?.data.electorate;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/democracy/elections" icon="back">
          {t('toList')}
        </PageLink>
      </div>
      <PageHeader title={t('callWay')}>
        <p className={styles['quiet']}>{t('callLead')}</p>
      </PageHeader>
      {!calls && <NeedsMandate permission="decision:record" />}
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {calls && !electorate && !answer.error && <Loading lines={4} lineHeight={56} />}
      {electorate && <Advice electorate={electorate} />}
      {electorate && electorate.advice !== 'too-small' && (
        <Section id="here" title={t('hereTitle')}>
          <CallForm />
        </Section>
      )}
    </div>
  );
}
