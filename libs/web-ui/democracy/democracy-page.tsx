import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { useWaitingDecisions, WaitingDecision } from '../decisions/waiting-decisions.js';
import {
  ComingTurnsDocument,
  HeldOfficesDocument,
  LeadershipRecordDocument,
  OfficeRulesDocument,
} from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { decisionsText } from '../l10n/decisions.js';
import { democracyText } from '../l10n/democracy.js';
import { useSession } from '../session/session-context.js';
import styles from './democracy.module.css';
import { HandOverForm } from './hand-over-form.js';
import { LeadershipSection } from './leadership-section.js';
import { useCaucusPaper } from './use-caucus-paper.js';
import { MyTurn } from './my-turn.js';
import { OfficeRulesSection } from './office-rules-section.js';
import { TurnCard } from './turn-card.js';
import { handOversDue, turnsOf } from './turn-facts.js';
import { today } from '../format/today.js';

const REFRESHES = [ComingTurnsDocument, HeldOfficesDocument, LeadershipRecordDocument, OfficeRulesDocument];

/** What waits for this reader first, then whose turn it is everywhere, then what a meeting should talk about. */
export function DemocracyPage(): JSX.Element {
  const t = useText(democracyText);
  const waitingTitle = useText(decisionsText)('waitingTitle');
  const { me } = useSession();
  const turns = useApi(ComingTurnsDocument, {});
  const held = useApi(HeldOfficesDocument, {});
  const waiting = useWaitingDecisions();
  const coming = turns.data?.data.comingTurns;
  const offices = held.data?.data.offices;
  useCaucusPaper();
  const error = turns.error ?? held.error;
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      <PageLink href="/democracy/meetings" icon="today">
        {t('toMeetings')}
      </PageLink>
      <PageLink href="/democracy/proposals" icon="draft">
        {t('toProposals')}
      </PageLink>
      <PageLink href="/democracy/elections" icon="democracy">
        {t('toElections')}
      </PageLink>
      <PageLink href="/democracy/caucuses" icon="people">
        {t('toCaucuses')}
      </PageLink>
      <PageLink href="/democracy/votes" icon="democracy">
        {t('toVotes')}
      </PageLink>
      <PageLink href="/democracy/rules" icon="democracy">
        {t('toRules')}
      </PageLink>
      <PageLink href="/democracy/recalls" icon="democracy">
        {t('toRecalls')}
      </PageLink>
      <PageLink href="/democracy/criticism" icon="democracy">
        {t('toCriticism')}
      </PageLink>
      <PageLink href="/democracy/delegates" icon="exchange">
        {t('toDelegates')}
      </PageLink>
      {error && !(coming && offices) && <ErrorNotice error={error} onRetry={() => (turns.refetch(), held.refetch())} />}
      {!(coming && offices) && !error && <Loading lines={6} lineHeight={60} />}
      {coming && turnsOf(coming, me.personRef).map((turn) => <MyTurn key={turn.officeCode} turn={turn} />)}
      {offices &&
        handOversDue(offices, me.personRef, today()).map((due) => <HandOverForm key={due.mandate.id} due={due} />)}
      {waiting.length > 0 && (
        <Section id="waiting" title={waitingTitle}>
          {waiting.map((decision) => (
            <WaitingDecision key={decision.id} decision={decision} refreshes={REFRESHES} />
          ))}
        </Section>
      )}
      {coming && offices && (
        <Section id="turns" title={t('turnsTitle')}>
          {coming.length === 0 && <EmptyState title={t('noTurns')} next={t('noTurnsNext')} />}
          {coming.map((turn) => (
            <TurnCard
              key={turn.officeCode}
              turn={turn}
              office={offices.find(({ code }) => code === turn.officeCode)}
              waiting={waiting}
            />
          ))}
          <PageLink href="/record" icon="record">
            {t('toRecord')}
          </PageLink>
        </Section>
      )}
      {coming && offices && <OfficeRulesSection waiting={waiting} held={offices} />}
      {offices && <LeadershipSection offices={offices} />}
    </div>
  );
}
