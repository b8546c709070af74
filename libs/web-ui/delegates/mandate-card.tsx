import type { JSX } from 'react';
import { StatusBadge } from '../components/status-badge.js';
import styles from '../democracy/democracy.module.css';
import type { HeldMandate } from '../democracy/turn-facts.js';
import { formatDay, formatInstant } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { CredentialCheck } from './credential-check.js';
import type { OwnDelegatesQuery } from './generated/graphql.js';
import { delegatesText } from './l10n.js';

type Told = OwnDelegatesQuery['delegations'][number];

const BADGES = {
  held: { tone: 'info', icon: 'check' },
  upcoming: { tone: 'info', icon: 'clock' },
  overdue: { tone: 'quiet', icon: 'gap' },
  ended: { tone: 'quiet', icon: 'gap' },
} as const;

/** One mandate as delegate: who holds it, and what the committee was told of it. */
export function MandateCard({ mandate, told }: { mandate: HeldMandate; told: Told | undefined }): JSX.Element {
  const t = useText(delegatesText);
  const language = useLanguage();
  const { holderName, beginsOn, endsOn } = mandate;
  const state = mandate.state as keyof typeof BADGES;
  const name = holderName ?? t('erased');
  const day = (value: string): string => formatDay(value, language);
  return (
    <article className={styles['card']} aria-label={name}>
      <h3>{name}</h3>
      <StatusBadge {...BADGES[state]} word={t(`state.${state}`)} />
      <p>{t('term', { begin: day(beginsOn), end: day(endsOn) })}</p>
      {!told && <p>{t(state === 'held' || state === 'upcoming' ? 'notTold' : 'neverTold')}</p>}
      {told && (
        <>
          <p>
            {told.endedOn ? t('toldEnd', { day: day(told.endedOn) }) : t('toldOn', { day: day(told.sentOn) })}{' '}
            <ToldState told={told} />
          </p>
          {told.credential && <CredentialCheck text={told.credential} title={t('credential')} />}
        </>
      )}
    </article>
  );
}

function ToldState({ told: { isRefused, receivedAt } }: { told: Told }): JSX.Element {
  const t = useText(delegatesText);
  const language = useLanguage();
  if (isRefused) return <strong>{t('toldRefused')}</strong>;
  return <>{receivedAt ? t('toldHas', { day: formatInstant(receivedAt, language) }) : t('toldWaits')}</>;
}
