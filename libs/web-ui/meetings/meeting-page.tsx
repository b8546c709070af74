import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useParams } from 'wouter';
import { useApi } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Icon } from '../components/icons.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice } from '../components/notice.js';
import { EmptyState, PageHeader } from '../components/section.js';
import { formatDay } from '../format/format.js';
import { formatSpan } from '../format/span.js';
import { today } from '../format/today.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { AgendaSection } from './agenda-section.js';
import { type MeetingPartsFragment, OneMeetingDocument, type OneMeetingQuery } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { MinutesSection } from './minutes-section.js';
import { RaiseForm } from './raise-form.js';
import { RoomSection } from './room-section.js';
import { useStep } from './use-step.js';

const RUNNING_MS = 10_000;
const RESTING_MS = 60_000;
const pollMs = (data: OneMeetingQuery | undefined): number =>
  data?.meeting?.state === 'open' ? RUNNING_MS : RESTING_MS;

interface MeetingProps {
  readonly meeting: MeetingPartsFragment;
}

function Facts({ meeting }: MeetingProps): JSX.Element {
  const t = useText(meetingsText);
  const textOf = useTextOfCode(meetingsText);
  const language = useLanguage();
  const { day, beginsAt, place, state, convenedOn, present, electorate, needed, isQuorate, guests } = meeting;
  return (
    <>
      <p>
        {t('when', { day: formatDay(day, language), time: beginsAt })} · {textOf(`state.${state}`, state)}
      </p>
      {place && <p>{place}</p>}
      <p className={styles['quiet']}>{t('convenedOn', { day: formatDay(convenedOn, language) })}</p>
      {state === 'open' && (
        <output>
          {t(isQuorate ? 'quorumYes' : 'quorumNo', { present, electorate, needed })}{' '}
          {guests > 0 && t('guestsAre', { count: guests })}
        </output>
      )}
      {(state === 'closed' || state === 'approved') && (
        <p>
          {t('wasThere', { present, electorate, needed, guests })}{' '}
          {meeting.speakers > 0 && t('spoke', { count: meeting.speakers, time: formatSpan(meeting.spokenSeconds) })}
        </p>
      )}
    </>
  );
}

/** What the chair does with the meeting as a whole. */
function ChairWays({ meeting }: MeetingProps): JSX.Element | null {
  const t = useText(meetingsText);
  const may = useCan()('decision:record') && meeting.isOfBody;
  const { take, isPending, refusal } = useStep(meeting.id);
  const { state } = meeting;
  if (!may || (state !== 'convened' && state !== 'open')) return null;
  return (
    <div data-screen-only>
      {refusal}
      <div className={styles['ways']}>
        {state === 'convened' && (
          <>
            <Button onClick={() => take({ step: 'open' })} loading={isPending} disabled={meeting.day > today()}>
              {t('open')}
            </Button>
            <ConfirmAction
              main={false}
              action={t('cancel')}
              confirm={t('cancelYes')}
              consequence={t('cancelWhat')}
              onConfirm={() => take({ step: 'cancel' })}
            />
          </>
        )}
        {state === 'open' && (
          <ConfirmAction
            main={false}
            action={t('close')}
            confirm={t('closeYes')}
            consequence={t('closeWhat')}
            onConfirm={() => take({ step: 'close' })}
            pending={isPending}
          />
        )}
      </div>
    </div>
  );
}

function OneMeeting({ meeting }: MeetingProps): JSX.Element {
  const t = useText(meetingsText);
  const { state } = meeting;
  const isHeld = state === 'closed' || state === 'approved';
  return (
    <>
      <PageHeader title={t('heading', { body: meeting.bodyName })}>
        <Facts meeting={meeting} />
      </PageHeader>
      <ChairWays meeting={meeting} />
      <AgendaSection meeting={meeting} />
      {state === 'open' && meeting.room && <RoomSection meeting={meeting} room={meeting.room} />}
      {isHeld && <MinutesSection meeting={meeting} />}
      {meeting.isOfBody && (state === 'convened' || state === 'open') && <RaiseForm meetingId={meeting.id} />}
      <div data-screen-only>
        <Button leftSection={<Icon name="print" />} onClick={() => globalThis.print()}>
          {t('print')}
        </Button>
      </div>
    </>
  );
}

/** One meeting: its notice and agenda, the room while it runs, then its minutes. */
export function MeetingPage(): JSX.Element {
  const t = useText(meetingsText);
  const { id = '' } = useParams();
  const answer = useApi(OneMeetingDocument, { id }, { pollMs });
  const meeting = answer.data?.data.meeting;
  return (
    <div className={styles['page']}>
      <div data-screen-only>
        <PageLink href="/democracy/meetings" icon="back">
          {t('toMeetings')}
        </PageLink>
      </div>
      {answer.error && !meeting && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} lineHeight={48} />}
      {answer.data && !meeting && (
        <>
          <PageHeader title={t('title')} />
          <EmptyState title={t('unknown')} next={t('unknownNext')} />
        </>
      )}
      {meeting && <OneMeeting meeting={meeting} />}
    </div>
  );
}
