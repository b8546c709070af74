import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useLocation } from 'wouter';
import { useApi, useCommand } from '../api/use-api.js';
import { today } from '../format/today.js';
import { BodiesDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useDraft } from '../shell/use-draft.js';
import { ConveneMeetingDocument } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { Refused } from './refused.js';
import { REFRESHED } from './use-step.js';

const EMPTY = { bodyId: '', day: '', beginsAt: '19:00', place: '' };

/** Announces a meeting, which everybody in the body then sees and adds to. */
export function ConveneForm(): JSX.Element {
  const t = useText(meetingsText);
  const [, navigate] = useLocation();
  const draft = useDraft('meetings.convene', EMPTY);
  const bodies = useApi(BodiesDocument, {}).data?.data.bodies ?? [];
  const convene = useCommand(ConveneMeetingDocument, REFRESHED);
  const { day, beginsAt, place } = draft.value;
  const bodyId = draft.value.bodyId || (bodies[0]?.id ?? '');
  const field = (name: keyof typeof EMPTY) => ({
    value: draft.value[name],
    onChange: (event: { currentTarget: { value: string } }) => draft.set({ [name]: event.currentTarget.value }),
  });
  return (
    <form
      className={styles['fields']}
      aria-label={t('conveneTitle')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        convene.mutate(
          { input: { bodyId, day, beginsAt, place } },
          {
            onSuccess: ({ conveneMeeting: answer }) => {
              if (answer.__typename !== 'MeetingDone') return;
              draft.clear();
              navigate(`/democracy/meetings/${answer.id}`);
            },
          },
        );
      }}
    >
      <Refused error={convene.error} answer={convene.data?.conveneMeeting} />
      <NativeSelect
        label={t('body')}
        {...field('bodyId')}
        value={bodyId}
        data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextInput type="date" label={t('day')} min={today()} {...field('day')} />
      <TextInput label={t('time')} description={t('timeHelp')} {...field('beginsAt')} />
      <TextInput label={t('place')} maxLength={300} autoComplete="off" {...field('place')} />
      <div>
        <Button type="submit" loading={convene.isPending} disabled={bodyId === '' || day === '' || place.trim() === ''}>
          {t('convene')}
        </Button>
      </div>
    </form>
  );
}
