import { Button, Checkbox } from '@mantine/core';
import {
  Actions,
  ErrorNotice,
  Loading,
  PageHeader,
  PageLink,
  Section,
  StatusBadge,
  useApi,
  useCan,
  useText,
} from '#web-ui';
import type { JSX } from 'react';
import {
  AcceptPairDocument,
  EndPairDocument,
  ListAsMentorDocument,
  MentorsDocument,
  type MentorsQuery,
  ProposePairDocument,
} from './generated/graphql.js';
import { Barriers, Chances } from './barriers.js';
import { studyText } from './l10n.js';
import { Outcome, useNameOf } from './outcome.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

type Pair = MentorsQuery['myMentorPairs'][number];
type Listing = MentorsQuery['mentorListings'][number];

function PairCard({ pair }: { pair: Pair }): JSX.Element {
  const t = useText(studyText);
  const name = useNameOf()(pair.other);
  const accept = useStudy(AcceptPairDocument);
  const end = useStudy(EndPairDocument);
  const { id } = pair;
  return (
    <li className={styles['card']}>
      <span className={styles['by']}>
        <span className={styles['line']}>{t(pair.iMentor ? 'youHelp' : 'helpsYou', { name })}</span>
        {!pair.acceptedOn && (
          <StatusBadge tone="attention" icon="clock" word={t(pair.iProposed ? 'waitsForThem' : 'waitsForYou')} />
        )}
      </span>
      <Outcome of={accept.refusal || accept.error ? accept : end} />
      <Actions>
        {!pair.acceptedOn && !pair.iProposed && (
          <Button loading={accept.pending} onClick={() => accept.run({ id })}>
            {t('acceptPair')}
          </Button>
        )}
        <Button loading={end.pending} onClick={() => end.run({ id })}>
          {t(pair.acceptedOn ? 'endPair' : 'takeBack')}
        </Button>
      </Actions>
    </li>
  );
}

function ListingCard({ listing, mine }: { listing: Listing; mine: readonly Pair[] }): JSX.Element {
  const t = useText(studyText);
  const nameOf = useNameOf();
  const propose = useStudy(ProposePairDocument);
  const { person, role } = listing;
  const as = role === 'offer' ? 'wish' : 'offer';
  const isPair = mine.some(({ other, iMentor }) => other.ref === person.ref && iMentor === (as === 'offer'));
  return (
    <li className={styles['card']}>
      <span className={styles['line']}>
        {person.isMe
          ? t(role === 'offer' ? 'youOffer' : 'youWish')
          : t(role === 'offer' ? 'offers' : 'wishes', { name: nameOf(person) })}
      </span>
      <Outcome of={propose} />
      {!person.isMe && !isPair && (
        <Actions>
          <Button loading={propose.pending} onClick={() => propose.run({ personRef: person.ref, as })}>
            {t(role === 'offer' ? 'askForHelp' : 'offerHelp', { name: nameOf(person) })}
          </Button>
        </Actions>
      )}
    </li>
  );
}

/** Helping each other: my pairs, the list, and what keeps me; then the sums that the organization sees. */
export function MentorsPage(): JSX.Element {
  const t = useText(studyText);
  const can = useCan();
  const answer = useApi(MentorsDocument, {});
  const list = useStudy(ListAsMentorDocument);
  const found = answer.data?.data;
  const isListed = (role: string): boolean =>
    found?.mentorListings.some((one) => one.person.isMe && one.role === role) === true;
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href="/study" icon="back">
            {t('title')}
          </PageLink>
        </div>
        <PageHeader title={t('mentors')}>
          <p>{t('mentorsLead')}</p>
        </PageHeader>
      </div>
      {answer.error && !found && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!found && !answer.error && <Loading lines={4} />}
      {found && found.myMentorPairs.length > 0 && (
        <Section id="pairs" title={t('myPairs')}>
          <ul className={styles['list']}>
            {found.myMentorPairs.map((pair) => (
              <PairCard key={pair.id} pair={pair} />
            ))}
          </ul>
        </Section>
      )}
      {found && (
        <Section id="list" title={t('mentorList')} lead={t('mentorListLead')}>
          <div className={styles['stack']}>
            {(['offer', 'wish'] as const).map((role) => (
              <Checkbox
                key={role}
                label={t(role === 'offer' ? 'iOffer' : 'iWish')}
                checked={isListed(role)}
                disabled={list.pending}
                onChange={(event) => list.run({ role, isListed: event.currentTarget.checked })}
              />
            ))}
            <Outcome of={list} />
            <ul className={styles['list']}>
              {found.mentorListings.map((one) => (
                <ListingCard key={`${one.person.ref} ${one.role}`} listing={one} mine={found.myMentorPairs} />
              ))}
            </ul>
          </div>
        </Section>
      )}
      {found && <Barriers said={found.myBarriers} />}
      {can('study:review') && <Chances />}
    </div>
  );
}
