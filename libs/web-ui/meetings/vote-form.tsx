import { NativeSelect, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { VOTED_RULES } from '../decisions/voted-rules.js';
import { useText } from '../i18n/use-text.js';
import { useDraft } from '../shell/use-draft.js';
import { type MeetingPartsFragment, VoteMotionDocument } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { Refused } from './refused.js';
import { REFRESHED } from './use-step.js';

const NUMBER = /^\d{1,5}$/;

/** The count of one motion, and who carries it out by when: it becomes a decision. */
export function VoteForm({ meeting, motionId }: { readonly meeting: MeetingPartsFragment; readonly motionId: string }) {
  const t = useText(meetingsText);
  const draft = useDraft(`meetings.vote.${motionId}`, {
    ...{ rule: meeting.rule, inFavour: '', against: '0', owner: '', dueOn: '' },
  });
  const vote = useCommand(VoteMotionDocument, REFRESHED);
  const { rule, inFavour, against, owner, dueOn } = draft.value;
  const field = (name: keyof typeof draft.value) => ({
    value: draft.value[name],
    onChange: (event: { currentTarget: { value: string } }) => draft.set({ [name]: event.currentTarget.value }),
  });
  const people = meeting.room?.people ?? [];
  const run = (): void => {
    const numbers = { inFavour: Number(inFavour), against: Number(against) };
    const input = { rule, ...numbers, ownerRef: owner || null, dueOn: dueOn || null };
    vote.mutate({ meetingId: meeting.id, motionId, input });
  };
  const consequence: JSX.Element = (
    <>
      <p>{t('voteWhat', { present: meeting.present, inFavour, against })}</p>
      {!(owner && dueOn) && <p>{t('voteDeclares')}</p>}
    </>
  );
  return (
    <form className={styles['fields']} aria-label={t('voteTitle')} onSubmit={(event) => event.preventDefault()}>
      <Refused error={vote.error} answer={vote.data?.voteMotion} />
      <NativeSelect
        label={t('rule')}
        {...field('rule')}
        data={VOTED_RULES.map((value) => ({ value, label: t(`rule.${value}`) }))}
      />
      <TextInput label={t('inFavour')} inputMode="numeric" {...field('inFavour')} />
      <TextInput label={t('against')} inputMode="numeric" {...field('against')} />
      <NativeSelect
        label={t('owner')}
        {...field('owner')}
        data={[{ value: '', label: t('ownerNone') }, ...people.map(({ ref, name }) => ({ value: ref, label: name }))]}
      />
      <TextInput type="date" label={t('dueOn')} min={meeting.day} {...field('dueOn')} />
      <div>
        <ConfirmAction
          main={false}
          action={t('vote')}
          confirm={t('voteYes')}
          consequence={consequence}
          onConfirm={run}
          pending={vote.isPending}
          disabled={!NUMBER.test(inFavour) || !NUMBER.test(against)}
        />
      </div>
    </form>
  );
}
