import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Section } from '../components/section.js';
import { VOTED_RULES } from '../decisions/voted-rules.js';
import { useWaitingDecisions, WaitingDecision } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import { type MeetingPartsFragment, RecordOnMinutesDocument } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { Decided } from './motions-of.js';
import { Refused } from './refused.js';
import { REFRESHED } from './use-step.js';

interface MinutesProps {
  readonly meeting: MeetingPartsFragment;
}

/** A decision on minutes: their approval, or a correction in words. */
function DecideForm({ meeting, isCorrection }: MinutesProps & { readonly isCorrection: boolean }): JSX.Element {
  const t = useText(meetingsText);
  const language = useLanguage();
  const kind = isCorrection ? 'minutes.correct' : 'minutes.approve';
  const draft = useDraft(`meetings.${kind}.${meeting.id}`, {
    ...{ words: '', rule: meeting.rule, present: '', inFavour: '', against: '' },
  });
  const record = useCommand(RecordOnMinutesDocument, REFRESHED);
  const { words, rule, present, inFavour, against } = draft.value;
  const field = (name: keyof typeof draft.value) => ({
    value: draft.value[name],
    onChange: (event: { currentTarget: { value: string } }) => draft.set({ [name]: event.currentTarget.value }),
  });
  const text = isCorrection ? words.trim() : t('approveText', { day: formatDay(meeting.day, language) });
  const counted = { present: Number(present), inFavour: Number(inFavour), against: Number(against || 0) };
  const run = (): void =>
    record.mutate(
      {
        input: {
          ...{ bodyId: meeting.bodyId, rule, outcome: 'carried', day: today(), text },
          effect: { kind, payload: JSON.stringify({ meetingId: meeting.id }) },
          // The meeting itself announced that its minutes come to be approved.
          count: present === '' ? null : { ...counted, announcedOn: meeting.day },
        },
      },
      { onSuccess: ({ recordDecision }) => recordDecision.__typename === 'DecisionRecorded' && draft.clear() },
    );
  return (
    <form className={styles['fields']} data-screen-only onSubmit={(event) => event.preventDefault()}>
      <h3>{t(isCorrection ? 'correctTitle' : 'approveTitle')}</h3>
      <p>{t('approveLead')}</p>
      <Refused error={record.error} answer={record.data?.recordDecision} />
      {isCorrection && (
        <Textarea label={t('correctWords')} autosize minRows={2} maxLength={20_000} {...field('words')} />
      )}
      <NativeSelect
        label={t('rule')}
        {...field('rule')}
        data={VOTED_RULES.map((value) => ({ value, label: t(`rule.${value}`) }))}
      />
      <TextInput label={t('countPresent')} inputMode="numeric" {...field('present')} />
      <TextInput label={t('inFavour')} inputMode="numeric" {...field('inFavour')} />
      <TextInput label={t('against')} inputMode="numeric" {...field('against')} />
      <div>
        <ConfirmAction
          main={false}
          action={t(isCorrection ? 'correct' : 'approve')}
          confirm={t(isCorrection ? 'correctYes' : 'approveYes')}
          consequence={t(isCorrection ? 'correctWhat' : 'approveWhat')}
          onConfirm={run}
          pending={record.isPending}
          disabled={text === ''}
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
  const waiting = useWaitingDecisions().filter(
    ({ effectKind, effectPayload }) =>
      effectKind === kind && (JSON.parse(effectPayload ?? '{}') as { meetingId?: string }).meetingId === meeting.id,
  );
  return (
    <Section id="minutes" title={t(minutes ? 'state.approved' : 'state.closed')}>
      {minutes && (
        <>
          <p>
            {t('approvedOn', { day: formatDay(minutes.approvedOn, language) })}{' '}
            <a href={`/record#decision-${minutes.approvedBy}`}>{t('toDecision')}</a>
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
      {waiting.map((decision) => (
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
