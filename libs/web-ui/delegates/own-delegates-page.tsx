import type { JSX } from 'react';
import { useApi } from '../api/use-api.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader, Section } from '../components/section.js';
import { useWaitingDecisions, WaitingDecision, type DecisionItem } from '../decisions/waiting-decisions.js';
import styles from '../democracy/democracy.module.css';
import { MandatesByDecision } from '../democracy/mandates-by-decision.js';
import { HeldOfficesDocument, OfficeRulesDocument } from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { decisionsText } from '../l10n/decisions.js';
import { Decide } from '../keys/decide.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan, useSession } from '../session/session-context.js';
import { OwnDelegatesDocument, type OwnDelegatesQuery } from './generated/graphql.js';
import { delegatesText } from './l10n.js';
import { MandateCard } from './mandate-card.js';
import { TakeToCommittee } from './take-to-committee.js';

const DELEGATE = 'delegate';
const REFRESHES = [HeldOfficesDocument, OfficeRulesDocument, OwnDelegatesDocument];
const WAITING_MS = 3_000;
const QUIET_MS = 30_000;

/** Until the committee has what was told last, it is asked often. */
const pollMs = (data: OwnDelegatesQuery | undefined): number =>
  data?.delegations.some(({ receivedAt }) => receivedAt === null) ? WAITING_MS : QUIET_MS;

/** Whether a decision makes the office, begins a mandate of it, or ends one of these. */
function isAboutDelegates({ effectKind, effectPayload }: DecisionItem, mandates: readonly string[]): boolean {
  const { officeCode, mandateId } = JSON.parse(effectPayload ?? '{}') as { officeCode?: string; mandateId?: string };
  return effectKind === 'delegate.office' || officeCode === DELEGATE || mandates.includes(mandateId ?? '');
}

/** An organization's delegates at its committee (R54): who holds the mandate, what the committee was told, and its end. */
export function OwnDelegatesPage(): JSX.Element {
  const t = useText(delegatesText);
  const waitingTitle = useText(decisionsText)('waitingTitle');
  const { me } = useSession();
  const held = useApi(HeldOfficesDocument, {});
  const rules = useApi(OfficeRulesDocument, {});
  const told = useApi(OwnDelegatesDocument, {}, { pollMs });
  const mayRecord = useCan()('decision:record');
  const error = held.error ?? rules.error ?? told.error;
  const [offices, ruled, own] = [held.data?.data.offices, rules.data?.data.offices, told.data?.data];
  const mandates = offices?.find(({ code }) => code === DELEGATE)?.mandates ?? [];
  const office = ruled?.find(({ code }) => code === DELEGATE);
  const all = useWaitingDecisions();
  const waiting = all.filter((one) =>
    isAboutDelegates(
      one,
      mandates.map(({ id }) => id),
    ),
  );
  const isKnown = offices !== undefined && ruled !== undefined && own !== undefined;
  const card = (mandate: (typeof mandates)[number]): JSX.Element => (
    <MandateCard
      key={mandate.id}
      mandate={mandate}
      told={own?.delegations.find(({ mandateId }) => mandateId === mandate.id)}
    />
  );
  const current = mandates.filter(({ state }) => state === 'held' || state === 'upcoming');
  const earlier = mandates.filter((mandate) => !current.includes(mandate));
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      {error && !isKnown && (
        <ErrorNotice error={error} onRetry={() => (held.refetch(), rules.refetch(), told.refetch())} />
      )}
      {!isKnown && !error && <Loading lines={6} lineHeight={60} />}
      {own?.myDelegations.map((one) => (
        <TakeToCommittee key={one.mandateId} own={one} />
      ))}
      {waiting.length > 0 && (
        <Section id="waiting" title={waitingTitle}>
          {waiting.map((decision) => (
            <WaitingDecision key={decision.id} decision={decision} refreshes={REFRESHES} />
          ))}
        </Section>
      )}
      {isKnown && !office && <MakeOffice isWaiting={waiting.length > 0} />}
      {isKnown && office && (
        <Section id="delegates" title={t('nowTitle')}>
          {current.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
          {current.map(card)}
          {mayRecord ? (
            <MandatesByDecision {...{ office, mandates }} title={t('office')} waiting={waiting} />
          ) : (
            <NeedsMandate permission="decision:record" />
          )}
          <PageLink href="/democracy/elections/new" icon="democracy">
            {t('toElection')}
          </PageLink>
          {current.some(({ holderRef }) => holderRef !== me.personRef) && (
            <PageLink href="/democracy/recalls" icon="democracy">
              {t('toPetition')}
            </PageLink>
          )}
        </Section>
      )}
      {earlier.length > 0 && (
        <Section id="earlier" title={t('earlierTitle')}>
          {earlier.map(card)}
        </Section>
      )}
      <PageLink href="/democracy">{t('back')}</PageLink>
    </div>
  );
}

/** Where the bylaws of the founding have no such office, a decision makes it. */
function MakeOffice({ isWaiting }: { isWaiting: boolean }): JSX.Element {
  const t = useText(delegatesText);
  const language = useLanguage();
  return (
    <Section id="office" title={t('noOffice')} lead={t('noOfficeNext')}>
      {!isWaiting && (
        <Decide
          action={t('makeOffice')}
          confirm={t('makeOfficeYes')}
          consequence={t('makeOfficeConfirm')}
          decision={{ text: t('makeOfficeText'), effectKind: 'delegate.office', payload: { language } }}
        />
      )}
    </Section>
  );
}
