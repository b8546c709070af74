import { Button, NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { formatDay } from '../format/format.js';
import {
  AnswerSwapDocument,
  ComingTurnsDocument,
  OfferSwapDocument,
  PassTurnDocument,
  PrepareForTurnDocument,
} from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { democracyText } from '../l10n/democracy.js';
import { useSession } from '../session/session-context.js';
import styles from './democracy.module.css';
import { ReasonSelect, useReason } from './reason-select.js';
import { nameIn, type Turn } from './turn-facts.js';

const REFRESHES = [ComingTurnsDocument];

interface Answered {
  readonly error: Error | null;
  readonly data: Readonly<Record<string, unknown>> | undefined;
}

/** What went wrong with an answer, if anything. */
function Outcome({ error, data }: Answered): JSX.Element | null {
  if (error) return <ErrorNotice error={error} />;
  const result = Object.values(data ?? {}).find(
    (one): one is { __typename: string; code: string; message: string } => typeof one === 'object' && one !== null,
  );
  return result?.__typename === 'TurnRefused' ? <RefusalNotice refusal={result} /> : null;
}

/** The reader's own coming turn, or a swap that somebody asks for. */
export function MyTurn({ turn }: { turn: Turn }): JSX.Element {
  const t = useText(democracyText);
  const language = useLanguage();
  const { me } = useSession();
  const officeName = useOfficeName();
  const title = t('mineTitle', { office: officeName(turn.officeCode, turn.officeTitle) });
  if (turn.offer?.takerRef === me.personRef) return <OfferToMe turn={turn} />;
  const days = { day: formatDay(turn.beginsOn, language), until: formatDay(turn.endsOn, language) };
  return (
    <Section id={`mine-${turn.officeCode}`} title={title} lead={t('mineLead', days)} screenOnly>
      <div className={styles['form']}>
        <Prepare turn={turn} />
        {turn.offer ? <OfferByMe turn={turn} /> : <PassOrSwap turn={turn} />}
      </div>
    </Section>
  );
}

function OfferToMe({ turn }: { turn: Turn }): JSX.Element {
  const t = useText(democracyText);
  const language = useLanguage();
  const answer = useCommand(AnswerSwapDocument, REFRESHES);
  const { officeCode, offer } = turn;
  const office = useOfficeName()(officeCode, turn.officeTitle);
  const name = nameIn(turn, offer?.giverRef ?? null) ?? t('erased');
  const send = (said: string): void => answer.mutate({ officeCode, offerId: offer!.id, answer: said });
  return (
    <Section id={`offer-${officeCode}`} title={t('offerToYou', { name, office })} screenOnly>
      <Outcome error={answer.error} data={answer.data} />
      <div className={styles['row']}>
        <ConfirmAction
          action={t('accept')}
          confirm={t('acceptYes')}
          consequence={t('acceptConfirm', { name, day: formatDay(turn.beginsOn, language) })}
          onConfirm={() => send('accepted')}
          pending={answer.isPending}
        />
        <Button onClick={() => send('refused')} disabled={answer.isPending}>
          {t('refuse')}
        </Button>
      </div>
    </Section>
  );
}

function OfferByMe({ turn }: { turn: Turn }): JSX.Element {
  const t = useText(democracyText);
  const answer = useCommand(AnswerSwapDocument, REFRESHES);
  const { officeCode, offer } = turn;
  return (
    <>
      <Outcome error={answer.error} data={answer.data} />
      <p>{t('offered', { name: nameIn(turn, offer?.takerRef ?? null) ?? t('erased') })}</p>
      <div>
        <Button
          onClick={() => answer.mutate({ officeCode, offerId: offer!.id, answer: 'withdrawn' })}
          loading={answer.isPending}
        >
          {t('withdraw')}
        </Button>
      </div>
    </>
  );
}

function Prepare({ turn }: { turn: Turn }): JSX.Element {
  const t = useText(democracyText);
  const { me } = useSession();
  const own = turn.order.find(({ ref }) => ref === me.personRef);
  const mentors = turn.mentors.filter(({ ref }) => ref !== me.personRef);
  const [preparation, setPreparation] = useState(own?.preparation ?? 'not-yet');
  const [mentorRef, setMentor] = useState(mentors.find(({ name }) => name === own?.mentorName)?.ref ?? '');
  const prepare = useCommand(PrepareForTurnDocument, REFRESHES);
  return (
    <>
      <h3>{t('prepareTitle')}</h3>
      <p className={styles['quiet']}>{t('prepareHint')}</p>
      <Outcome error={prepare.error} data={prepare.data} />
      <div className={styles['row']}>
        <NativeSelect
          label={t('prepareTitle')}
          value={preparation}
          data={[
            { value: 'not-yet', label: t('preparedNot') },
            { value: 'prepared', label: t('preparedYes') },
          ]}
          onChange={(event) => setPreparation(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('mentorLabel')}
          value={mentorRef}
          data={[
            { value: '', label: t('mentorNobody') },
            ...mentors.map(({ ref, name }) => ({ value: ref, label: name ?? t('erased') })),
          ]}
          onChange={(event) => setMentor(event.currentTarget.value)}
        />
        <Button
          loading={prepare.isPending}
          onClick={() => prepare.mutate({ officeCode: turn.officeCode, preparation, mentorRef: mentorRef || null })}
        >
          {t('save')}
        </Button>
      </div>
    </>
  );
}

function PassOrSwap({ turn }: { turn: Turn }): JSX.Element {
  const t = useText(democracyText);
  const reason = useReason();
  const others = turn.order.filter(({ standing }) => standing === 'later');
  const [takerRef, setTaker] = useState(others[0]?.ref ?? '');
  const pass = useCommand(PassTurnDocument, REFRESHES);
  const swap = useCommand(OfferSwapDocument, REFRESHES);
  const { officeCode } = turn;
  const office = useOfficeName()(officeCode, turn.officeTitle);
  return (
    <>
      <h3>{t('passTitle')}</h3>
      <Outcome error={pass.error} data={pass.data} />
      <Outcome error={swap.error} data={swap.data} />
      <div className={styles['row']}>
        <ReasonSelect {...reason} />
        <ConfirmAction
          main={false}
          action={t('pass')}
          confirm={t('passYes')}
          consequence={t('passConfirm', { office })}
          onConfirm={() => pass.mutate({ officeCode, reason: reason.value })}
          pending={pass.isPending}
        />
      </div>
      {others.length > 0 && (
        <div className={styles['row']}>
          <NativeSelect
            label={t('swapWith')}
            value={takerRef}
            data={others.map(({ ref, name }) => ({ value: ref, label: name ?? t('erased') }))}
            onChange={(event) => setTaker(event.currentTarget.value)}
          />
          <ConfirmAction
            main={false}
            action={t('swap')}
            confirm={t('swapYes')}
            consequence={t('swapConfirm', { name: nameIn(turn, takerRef) ?? t('erased') })}
            onConfirm={() => swap.mutate({ officeCode, takerRef })}
            pending={swap.isPending}
          />
        </div>
      )}
    </>
  );
}
