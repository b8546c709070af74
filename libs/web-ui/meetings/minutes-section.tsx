import { Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useRecordDecision } from '../decisions/use-record-decision.js';
import { VoteCount } from '../decisions/vote-count.js';
import { useWaitingDecisions, WaitingDecision } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import type { MeetingPartsFragment } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { Decided } from './motions-of.js';
import { REFRESHED } from './use-step.js';

interface MinutesProps {
  readonly meeting: MeetingPartsFragment;
}

/** A decision on minutes: their approval, or a correction in words. */
function DecideForm({ meeting, isCorrection }: MinutesProps & { readonly isCorrection: boolean }): JSX.Element {
  const t = useText(meetingsText);
  const language = useLanguage();
  const effectKind = isCorrection ? 'minutes.correct' : 'minutes.approve';
  const draft = useDraft(`meetings.${effectKind}.${meeting.id}`, { words: '' });
  const { record, vote, error, refusal, pending } = useRecordDecision(effectKind, ({ id }) => id === meeting.bodyId);
  const { words } = draft.value;
  const text = isCorrection ? words.trim() : t('approveText', { day: formatDay(meeting.day, language) });
  const run = (): void =>
    record({ text, bodyId: meeting.bodyId, effectKind, payload: { meetingId: meeting.id } }, draft.clear);
  return (
    <form className={styles['fields']} data-screen-only onSubmit={(event) => event.preventDefault()}>
      <h3>{t(isCorrection ? 'correctTitle' : 'approveTitle')}</h3>
      <p>{t('approveLead')}</p>
      {error && <ErrorNotice error={error} />}
      {refusal && <RefusalNotice refusal={refusal} />}
      {isCorrection && (
        <Textarea
          label={t('correctWords')}
          autosize
          minRows={2}
          maxLength={20_000}
          value={words}
          onChange={(event) => draft.set({ words: event.currentTarget.value })}
        />
      )}
      <VoteCount vote={vote} />
      <div>
        <ConfirmAction
          main={false}
          action={t(isCorrection ? 'correct' : 'approve')}
          confirm={t(isCorrection ? 'correctYes' : 'approveYes')}
          consequence={t(isCorrection ? 'correctWhat' : 'approveWhat')}
          onConfirm={run}
          pending={pending}
          disabled={text === '' || !vote.ready}
        />
      </div>
    </form>
  );
}

/** How the minutes come to be approved, and what stands of them in the record then. */
export function MinutesSection({ meeting }: MinutesProps): JSX.Element {
  const t = useText(meetingsText);
  const language = useLanguage();
  const may = useCan()('decision:record') && meeting.isOfBody;
  const { minutes } = meeting;
  const kind = minutes ? 'minutes.correct' : 'minutes.approve';
  const recorded = useWaitingDecisions().flatMap((decision) => {
    const { meetingId, minutes: bound } = JSON.parse(decision.effectPayload ?? '{}') as Readonly<
      Record<string, string>
    >;
    return decision.effectKind === kind && meetingId === meeting.id ? [{ decision, bound }] : [];
  });
  const waiting = recorded.filter(({ bound }) => minutes !== null || bound === meeting.minutesNow);
  return (
    <Section id="minutes" title={t(minutes ? 'state.approved' : 'state.closed')}>
      {minutes && (
        <>
          <p>
            {t('approvedOn', { day: formatDay(minutes.approvedOn, language) })}{' '}
            <a href={`/record/decisions/${minutes.approvedBy}`}>{t('toDecision')}</a>
          </p>
          <p>{t(minutes.isIntact ? 'intact' : 'notIntact')}</p>
          <p className={styles['quiet']}>
            {t('hash')}: <span className={styles['hash']}>{minutes.commitment}</span>
          </p>
          {minutes.corrections.length > 0 && <h3>{t('corrections')}</h3>}
          {minutes.corrections.map((decision) => (
            <Decided key={decision.id} decision={decision} />
          ))}
        </>
      )}
      {waiting.length > 0 && !minutes && <p>{t('approveWaits')}</p>}
      {recorded.length > 0 && waiting.length === 0 && <p>{t('approveStale')}</p>}
      {waiting.map(({ decision }) => (
        <WaitingDecision key={decision.id} decision={decision} refreshes={REFRESHED} />
      ))}
      {may && waiting.length === 0 && !minutes && <DecideForm meeting={meeting} isCorrection={false} />}
      {may && minutes && (
        <details data-screen-only>
          <summary className={styles['summary']}>{t('correctTitle')}</summary>
          <DecideForm meeting={meeting} isCorrection />
        </details>
      )}
    </Section>
  );
}
