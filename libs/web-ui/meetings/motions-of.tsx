import { Button, NativeSelect, Textarea } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useDraft } from '../shell/use-draft.js';
import {
  type MeetingDecisionPartsFragment,
  type MeetingItemPartsFragment,
  type MeetingMotionPartsFragment,
  type MeetingPartsFragment,
  MoveMotionDocument,
  WithdrawMotionDocument,
} from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { Refused } from './refused.js';
import { REFRESHED } from './use-step.js';
import { VoteForm } from './vote-form.js';

interface MotionsProps {
  readonly meeting: MeetingPartsFragment;
  readonly item: MeetingItemPartsFragment;
}

/** What was decided, by which count, and who carries it out by when; without that it says that it is a declaration. */
export function Decided({ decision }: { readonly decision: MeetingDecisionPartsFragment }): JSX.Element {
  const t = useText(meetingsText);
  const language = useLanguage();
  const { text, outcome, state, nature, count, task } = decision;
  const facts = [
    t(outcome === 'carried' ? 'carried' : 'lost'),
    ...(count ? [t('counted', { present: count.present, inFavour: count.inFavour, against: count.against })] : []),
    ...(task ? [t('taskOf', { name: task.ownerName ?? t('somebody'), day: formatDay(task.dueOn, language) })] : []),
    ...(nature === 'declaration' ? [t('declaration')] : []),
    ...(state === 'recorded' ? [t('waiting')] : []),
  ];
  return (
    <>
      <p className={styles['notes']}>{text ?? t('erased')}</p>
      <p className={styles['quiet']}>
        <a href={`/record/decisions/${decision.id}`}>{facts.join(' · ')}</a>
      </p>
    </>
  );
}

function Motion({ meeting, motion }: { meeting: MeetingPartsFragment; motion: MeetingMotionPartsFragment }) {
  const t = useText(meetingsText);
  const withdraw = useCommand(WithdrawMotionDocument, REFRESHED);
  const { id, words, movedBy, decision } = motion;
  return (
    <li className={styles['card']}>
      {decision ? <Decided decision={decision} /> : <p className={styles['notes']}>{words ?? t('erased')}</p>}
      {movedBy !== null && <p className={styles['quiet']}>{t('movedBy', { name: movedBy })}</p>}
      {!decision && meeting.room && meeting.state === 'open' && (
        <div className={styles['fields']} data-screen-only>
          <VoteForm meeting={meeting} motionId={id} />
          <Refused error={withdraw.error} answer={withdraw.data?.withdrawMotion} />
          <div>
            <Button
              onClick={() => withdraw.mutate({ meetingId: meeting.id, motionId: id })}
              loading={withdraw.isPending}
            >
              {t('withdraw')}
            </Button>
          </div>
        </div>
      )}
    </li>
  );
}

function MoveForm({ meeting, item }: MotionsProps): JSX.Element {
  const t = useText(meetingsText);
  const draft = useDraft(`meetings.motion.${item.id}`, { movedBy: '', words: '' });
  const move = useCommand(MoveMotionDocument, REFRESHED);
  const here = meeting.room?.people.filter(({ isPresent }) => isPresent) ?? [];
  const { words } = draft.value;
  const movedBy = draft.value.movedBy || (here[0]?.ref ?? '');
  return (
    <details data-screen-only>
      <summary className={styles['summary']}>{t('moveTitle', { title: item.title ?? '' })}</summary>
      <form
        className={styles['fields']}
        onSubmit={(event) => {
          event.preventDefault();
          move.mutate(
            { meetingId: meeting.id, input: { itemId: item.id, movedBy, words } },
            { onSuccess: ({ moveMotion }) => moveMotion.__typename === 'MeetingDone' && draft.set({ words: '' }) },
          );
        }}
      >
        <Refused error={move.error} answer={move.data?.moveMotion} />
        <NativeSelect
          label={t('mover')}
          value={movedBy}
          data={here.map(({ ref, name }) => ({ value: ref, label: name }))}
          onChange={(event) => draft.set({ movedBy: event.currentTarget.value })}
        />
        <Textarea
          label={t('words')}
          autosize
          minRows={2}
          maxLength={20_000}
          value={words}
          onChange={(event) => draft.set({ words: event.currentTarget.value })}
        />
        <div>
          <Button type="submit" loading={move.isPending} disabled={words.trim() === '' || movedBy === ''}>
            {t('move')}
          </Button>
        </div>
      </form>
    </details>
  );
}

/** The motions of one item, and a form for another one. */
export function MotionsOf({ meeting, item }: MotionsProps): JSX.Element | null {
  const t = useText(meetingsText);
  const motions = meeting.motions.filter(({ itemId }) => itemId === item.id);
  const takes =
    meeting.room !== null && meeting.state === 'open' && (item.state === 'planned' || item.state === 'done');
  if (motions.length === 0 && !takes) return null;
  return (
    <>
      {motions.length > 0 && (
        <ul className={styles['list']} aria-label={t('motions')}>
          {motions.map((motion) => (
            <Motion key={motion.id} meeting={meeting} motion={motion} />
          ))}
        </ul>
      )}
      {takes && <MoveForm meeting={meeting} item={item} />}
    </>
  );
}
