import { EmptyState, PageHeader, Section } from '../components/section.js';
import { ErrorNotice } from '../components/notice.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { useApi } from '../api/use-api.js';
import { useCan, useSession } from '../session/session-context.js';
import { useText } from '../i18n/use-text.js';
import type { JSX } from 'react';
import { PhaseBadge } from './election-facts.js';
import { type ElectionPartsFragment, HeldElectionsDocument } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';
import { hasVotedHere } from './device/voted-mark.js';
import { openFor } from './open-for.js';

function Line({ election, personRef }: { election: ElectionPartsFragment; personRef: string }): JSX.Element {
  const t = useText(electionsText);
  const open = openFor(election, personRef, hasVotedHere(personRef, election.id));
  return (
    <li className={styles['card']}>
      <PageLink href={`/democracy/elections/${election.id}`}>{election.title}</PageLink>
      <div className={styles['ways']}>
        <PhaseBadge phase={election.phase} />
        {open && <span className={styles['quiet']}>{t(`todo.${open.key}`)}</span>}
      </div>
    </li>
  );
}

/** What the reader can do in an election first, then all others. */
export function ElectionsPage(): JSX.Element {
  const t = useText(electionsText);
  const can = useCan();
  const { me } = useSession();
  const answer = useApi(HeldElectionsDocument, {});
  const all = answer.data?.data.heldElections;
  const isOpen = (election: ElectionPartsFragment): boolean =>
    can('vote') && openFor(election, me.personRef, hasVotedHere(me.personRef, election.id)) !== null;
  const open = all?.filter(isOpen) ?? [];
  const others = all?.filter((election) => !isOpen(election)) ?? [];
  const line = (election: ElectionPartsFragment): JSX.Element => (
    <Line key={election.id} election={election} personRef={me.personRef} />
  );
  return (
    <div className={styles['page']}>
      <PageHeader title={t('title')}>
        <p className={styles['quiet']}>{t('lead')}</p>
      </PageHeader>
      <div className={styles['ways']} data-screen-only>
        {can('decision:record') && (
          <PageLink href="/democracy/elections/new" icon="add">
            {t('callWay')}
          </PageLink>
        )}
        <PageLink href="/democracy/elections/co-signers">{t('coWay')}</PageLink>
      </div>
      {answer.error && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!all && !answer.error && <Loading lines={3} lineHeight={64} />}
      {all?.length === 0 && <EmptyState title={t('none')} next={t('noneNext')} />}
      {all && all.length > 0 && (
        <Section id="open" title={t('open')}>
          {open.length === 0 && <EmptyState title={t('openNone')} next={t('openNoneNext')} />}
          <ul className={styles['list']}>{open.map(line)}</ul>
        </Section>
      )}
      {others.length > 0 && (
        <Section id="others" title={t('others')}>
          <ul className={styles['list']}>{others.map(line)}</ul>
        </Section>
      )}
    </div>
  );
}
