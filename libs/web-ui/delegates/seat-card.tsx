import type { JSX } from 'react';
import { PageLink } from '../components/main-action.js';
import { StatusBadge } from '../components/status-badge.js';
import styles from '../democracy/democracy.module.css';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { CredentialCheck } from './credential-check.js';
import { GiveSeat } from './give-seat.js';
import { delegatesText } from './l10n.js';
import { type DelegateSeat, standingOf } from './seats.js';

const BADGES = {
  waiting: { tone: 'attention', icon: 'clock' },
  upcoming: { tone: 'info', icon: 'clock' },
  held: { tone: 'info', icon: 'check' },
  ended: { tone: 'quiet', icon: 'gap' },
} as const;

type Because = 'recalled' | 'suspended' | 'left' | 'ended-here';

/** One mandate that an organization has told of, and the seat that was given for it. */
export function SeatCard({ seat }: { seat: DelegateSeat }): JSX.Element {
  const t = useText(delegatesText);
  const language = useLanguage();
  const officeName = useOfficeName();
  const standing = standingOf(seat, today());
  const { beginsOn, endsOn, endedOn, officeCode, officeTitle, seatedOn, seatEndsOn, personName } = seat;
  const day = (value: string | null): string => formatDay(value ?? '', language);
  const isSeated = officeCode !== null;
  const title = isSeated ? (personName ?? t('erased')) : t('toldTitle', { day: day(beginsOn) });
  const office = officeName(officeCode ?? '', officeTitle ?? '');
  return (
    <article className={styles['card']} aria-label={title}>
      <h3>{title}</h3>
      <StatusBadge {...BADGES[standing]} word={t(`seat.${standing}`)} />
      <p>{t('mandate', { begin: day(beginsOn), end: day(endsOn) })}</p>
      {isSeated && <p>{t('sits', { office, begin: day(seatedOn), end: day(seatEndsOn) })}</p>}
      {standing === 'ended' && (
        <p>
          {seat.unseatedBecause !== null
            ? t(`because.${seat.unseatedBecause as Because}`, { day: day(seat.unseatedOn) })
            : isSeated
              ? t('because.over', { day: day(seatEndsOn) })
              : endedOn !== null
                ? t('because.endedFirst', { day: day(endedOn) })
                : t('because.neverGiven', { day: day(endsOn) })}
        </p>
      )}
      {seat.decisionId && <PageLink href={`/record/decisions/${seat.decisionId}`}>{t('toDecision')}</PageLink>}
      {seat.credential ? (
        <CredentialCheck text={seat.credential} title={t('credential')} />
      ) : (
        <p className={styles['quiet']}>{t('credentialGone')}</p>
      )}
      {standing === 'waiting' && <GiveSeat seat={seat} />}
    </article>
  );
}
