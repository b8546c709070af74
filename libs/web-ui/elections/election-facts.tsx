import { DateText } from '../components/date-text.js';
import { StatusBadge } from '../components/status-badge.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import type { JSX } from 'react';
import type { ElectionPartsFragment } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

/** What the list asks again after a step. */
export const REFRESHED = ['query HeldElections', 'query HeldElection', 'query ElectionsForToday'];

const RUNNING = ['nominations', 'issuing', 'casting'];

export function PhaseBadge({ phase }: { phase: string }): JSX.Element {
  const textOf = useTextOfCode(electionsText);
  const tone = phase === 'contested' || phase === 'annulled' ? 'attention' : RUNNING.includes(phase) ? 'info' : 'quiet';
  return <StatusBadge tone={tone} icon="democracy" word={textOf(`phase.${phase}`, phase)} />;
}

/** How it is counted, and the days that the call promised. */
export function ElectionFacts({ election }: { election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const textOf = useTextOfCode(electionsText);
  const { method, seats, phase, coSigner, nominationsUntil, issuingUntil, castingUntil, contestUntil } = election;
  const days = [
    [t('dayNominations'), nominationsUntil],
    [t('dayIssuing'), issuingUntil],
    [t('dayCasting'), castingUntil],
    [t('dayContest'), contestUntil],
  ] as const;
  return (
    <>
      <div className={styles['ways']}>
        <PhaseBadge phase={phase} />
        <span className={styles['quiet']}>
          {t('posts', { count: seats })} · {textOf(`method.${method}`, method)}
        </span>
      </div>
      <dl className={styles['days']} aria-label={t('days')}>
        {days.map(
          ([label, day]) =>
            day && (
              <div key={label} style={{ display: 'contents' }}>
                <dt>{label}</dt>
                <dd>
                  <DateText value={day} as="day" />
                </dd>
              </div>
            ),
        )}
      </dl>
      <p className={styles['quiet']}>
        {coSigner
          ? t(coSigner.paperKey === null ? 'coAwaited' : 'coSigns', { name: coSigner.displayName })
          : t('signsAlone')}
      </p>
    </>
  );
}
