import { ConfirmAction } from '../components/confirm-action.js';
import { Notice } from '../components/notice.js';
import { lotGivenUpFrom } from '#ballots/device';
import { formatDay } from '../format/format.js';
import { Section } from '../components/section.js';
import { today } from '../format/today.js';
import { useCan } from '../session/session-context.js';
import { useCommand } from '../api/use-api.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useWaitingDecisions } from '../decisions/waiting-decisions.js';
import { Decide, Waiting } from '../keys/index.js';
import { TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { AnswerNotice } from './answer-notice.js';
import { REFRESHED } from './election-facts.js';
import { ElectionCountDocument, type ElectionPartsFragment, TakeElectionStepDocument } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

type Step = 'open' | 'begin-casting' | 'close' | 'count';

/** The step that comes next, and the last day that the call promised before it. */
function nextStep({ phase, ...days }: ElectionPartsFragment): { step: Step; after: string | null } | null {
  switch (phase) {
    case 'nominations':
      return { step: 'open', after: days.nominationsUntil };
    case 'issuing':
      return { step: 'begin-casting', after: days.issuingUntil };
    case 'casting':
      return { step: 'close', after: days.castingUntil };
    case 'closed':
      return { step: 'count', after: null };
    default:
      return null;
  }
}

const numbersIn = (text: string): number[] => text.split(/\s+/u).filter(Boolean).map(Number);

interface StepsProps {
  readonly election: ElectionPartsFragment;
}

function Steps({ election }: StepsProps): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const { id: electionId, lotSources, papers, phase } = election;
  const waiting = useWaitingDecisions().filter(ofElection(electionId));
  const [said, setSaid] = useState<readonly string[]>([]);
  const take = useCommand(TakeElectionStepDocument, [...REFRESHED, ElectionCountDocument]);
  const next = nextStep(election);
  const waits = next?.after !== null && next?.after !== undefined && today() <= next.after;
  const lot = lotSources.map((_, n) => numbersIn(said[n] ?? ''));
  const answer = take.data?.takeElectionStep;
  const isLotNeeded = answer?.__typename === 'ElectionRefused' && answer.code === 'LOT_NEEDED';
  const run = (step: string) => (): void =>
    take.mutate({ electionId, step, ...(lot.some((one) => one.length > 0) ? { lot } : {}) });
  return (
    <div className={styles['fields']}>
      <AnswerNotice error={take.error} answer={answer} />
      {next?.step === 'count' &&
        lotSources.map((source, n) => (
          <TextInput
            key={source}
            label={t('lotLabel', { source })}
            description={t('lotHelp')}
            value={said[n] ?? ''}
            inputMode="numeric"
            onChange={(event) =>
              setSaid(lotSources.map((_, at) => (at === n ? event.currentTarget.value : (said[at] ?? ''))))
            }
          />
        ))}
      {next && waits && (
        <p className={styles['quiet']}>{t('stepFrom', { day: dayAfter(next.after ?? '', language) })}</p>
      )}
      {isLotNeeded && waiting.length === 0 && <NoLot election={election} />}
      <Waiting decisions={waiting} refreshes={REFRESHED.map((query) => ({ toString: () => query }))} />
      {next && !waits && (
        <ConfirmAction
          action={t(`step.${next.step}`)}
          confirm={t('yes')}
          consequence={t(`then.${next.step}`, { papers })}
          onConfirm={run(next.step)}
          pending={take.isPending}
        />
      )}
      {(phase === 'nominations' || phase === 'issuing') && (
        <ConfirmAction
          main={false}
          action={t('step.cancel')}
          confirm={t('yes')}
          consequence={t('then.cancel')}
          onConfirm={run('cancel')}
        />
      )}
    </div>
  );
}

const DAY_MS = 86_400_000;
const dayAfter = (day: string, language: ReturnType<typeof useLanguage>): string =>
  formatDay(new Date(Date.parse(day) + DAY_MS).toISOString().slice(0, 10), language);

const ofElection = (electionId: string) => (decision: { effectKind?: string | null; effectPayload?: string | null }) =>
  decision.effectKind === 'election.decide' && (decision.effectPayload ?? '').includes(electionId);

/** Equals stand, and no announced source can tell: the body gives this election up, and calls it anew with sources. */
function NoLot({ election: { id: electionId, title, lotSources, since } }: StepsProps): JSX.Element | null {
  const t = useText(electionsText);
  const language = useLanguage();
  const from = lotGivenUpFrom({ lotSources }, since);
  if (today() < from) return <p className={styles['quiet']}>{t('lotWaited', { day: formatDay(from, language) })}</p>;
  const text = t('noLotText', { title });
  return (
    <Notice tone="info" title={t('noLot')}>
      <p>{t('noLotNext')}</p>
      <Decide
        action={t('annul')}
        consequence={`${text} ${t('recordConfirm')}`}
        confirm={t('record')}
        decision={{ text, effectKind: 'election.decide', payload: { electionId, outcome: 'annulled' } }}
      />
    </Notice>
  );
}

/** What a body says of the result: decisions of two. */
function Decisions({ election }: StepsProps): JSX.Element {
  const t = useText(electionsText);
  const language = useLanguage();
  const { id: electionId, title, phase, contestUntil } = election;
  const waiting = useWaitingDecisions().filter(ofElection(electionId));
  const all = [
    { action: t('certify'), text: t('certifyText', { title }), outcome: 'certified', from: 'counted' },
    { action: t('dismiss'), text: t('dismissText', { title }), outcome: 'contest-dismissed', from: 'contested' },
    { action: t('annul'), text: t('annulText', { title }), outcome: 'annulled', from: 'contested' },
  ];
  const waits = phase === 'counted' && today() <= (contestUntil ?? '');
  return (
    <div className={styles['fields']}>
      <Waiting decisions={waiting} refreshes={REFRESHED.map((query) => ({ toString: () => query }))} />
      {waits && <p className={styles['quiet']}>{t('stepFrom', { day: dayAfter(contestUntil ?? '', language) })}</p>}
      {!waits &&
        waiting.length === 0 &&
        all
          .filter(({ from }) => from === phase)
          .map(({ action, text, outcome }) => (
            <Decide
              key={outcome}
              action={action}
              consequence={`${text} ${t('recordConfirm')}`}
              confirm={t('record')}
              decision={{ text, effectKind: 'election.decide', payload: { electionId, outcome } }}
            />
          ))}
    </div>
  );
}

/** For mandate-holders who record decisions: what comes next. */
export function StepsSection({ election }: { election: ElectionPartsFragment }): JSX.Element | null {
  const t = useText(electionsText);
  const records = useCan()('decision:record');
  const isDecided = election.phase === 'counted' || election.phase === 'contested';
  if (!records || (!isDecided && !nextStep(election))) return null;
  return (
    <Section id="steps" title={t('stepsTitle')} screenOnly>
      {isDecided ? <Decisions election={election} /> : <Steps election={election} />}
    </Section>
  );
}
