import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { useWaitingDecisions, WaitingDecision } from '../decisions/waiting-decisions.js';
import styles from '../democracy/democracy.module.css';
import { today } from '../format/today.js';
import { HeldOfficesDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { decisionsText } from '../l10n/decisions.js';
import { DelegateSeatsDocument } from './generated/graphql.js';
import { delegatesText } from './l10n.js';
import { SeatCard } from './seat-card.js';
import { type DelegateSeat, seatsByOrganization, standingOf } from './seats.js';

const REFRESHES = [DelegateSeatsDocument, HeldOfficesDocument];
const POLL_MS = 15_000;

/** At the committee: which organization has whom here, by which credential, and what has ended why (R54). */
export function DelegateSeatsPage(): JSX.Element {
  const t = useText(delegatesText);
  const waitingTitle = useText(decisionsText)('waitingTitle');
  const answer = useApi(DelegateSeatsDocument, {}, { pollMs: () => POLL_MS });
  const waiting = useWaitingDecisions().filter(({ effectKind }) => effectKind === 'delegate.seat');
  const all = answer.data?.data.delegates;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('seatsTitle')}>
        <p className={styles['quiet']}>{t('seatsLead')}</p>
      </PageHeader>
      {answer.error && !all && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!all && !answer.error && <Loading lines={6} lineHeight={60} />}
      {all?.length === 0 && <EmptyState title={t('noSeats')} next={t('noSeatsNext')} />}
      {waiting.length > 0 && (
        <Section id="waiting" title={waitingTitle}>
          {waiting.map((decision) => (
            <WaitingDecision key={decision.id} decision={decision} refreshes={REFRESHES} />
          ))}
        </Section>
      )}
      {seatsByOrganization(all ?? []).map(({ node, organization, seats }) => (
        <Section key={node} id={`of-${node}`} title={organization}>
          <Seats seats={seats} />
        </Section>
      ))}
      <PageLink href="/democracy">{t('back')}</PageLink>
    </div>
  );
}

/** Those that are held or wait stand open; what has ended is folded below them. */
function Seats({ seats }: { seats: readonly DelegateSeat[] }): JSX.Element {
  const t = useText(delegatesText);
  const isOver = (seat: DelegateSeat): boolean => standingOf(seat, today()) === 'ended';
  const over = seats.filter(isOver);
  const current = seats.filter((seat) => !isOver(seat));
  const card = (seat: DelegateSeat): JSX.Element => <SeatCard key={`${seat.delegate}.${seat.nth}`} seat={seat} />;
  return (
    <>
      {current.length === 0 && <p>{t('noSeatNow')}</p>}
      {current.map(card)}
      {over.length > 0 && (
        <>
          <h3>{t('endedTitle', { count: over.length })}</h3>
          {over.map(card)}
        </>
      )}
    </>
  );
}
