import { Button, NativeSelect, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { Section } from '../components/section.js';
import { useText } from '../i18n/use-text.js';
import { useDraft } from '../shell/use-draft.js';
import { RaiseItemDocument } from './generated/graphql.js';
import { meetingsText } from './l10n.js';
import styles from './meetings.module.css';
import { Refused } from './refused.js';
import { REFRESHED } from './use-step.js';

const KINDS = ['proposal', 'report', 'motion', 'election', 'caucus', 'criticism'] as const;
const EMPTY = { kind: 'proposal', title: '', minutes: '10', cites: '' };

/** Puts something on the agenda: for everybody of the body. */
export function RaiseForm({ meetingId }: { readonly meetingId: string }): JSX.Element {
  const t = useText(meetingsText);
  const draft = useDraft(`meetings.raise.${meetingId}`, EMPTY);
  const raise = useCommand(RaiseItemDocument, REFRESHED);
  const { kind, title, minutes, cites } = draft.value;
  const field = (name: keyof typeof EMPTY) => ({
    value: draft.value[name],
    onChange: (event: { currentTarget: { value: string } }) => draft.set({ [name]: event.currentTarget.value }),
  });
  const citations = cites.split(/[\s,]+/).filter(Boolean);
  return (
    <Section id="raise" title={t('raiseTitle')} screenOnly>
      <form
        className={styles['fields']}
        aria-label={t('raiseTitle')}
        onSubmit={(event) => {
          event.preventDefault();
          raise.mutate(
            { meetingId, input: { kind, title, plannedMinutes: Math.trunc(Number(minutes)), citations } },
            { onSuccess: ({ raiseItem }) => raiseItem.__typename === 'MeetingDone' && draft.set(EMPTY) },
          );
        }}
      >
        <Refused error={raise.error} answer={raise.data?.raiseItem} />
        <NativeSelect
          label={t('kind')}
          {...field('kind')}
          data={KINDS.map((value) => ({ value, label: t(`kind.${value}`) }))}
        />
        <TextInput label={t('itemTitle')} maxLength={200} autoComplete="off" {...field('title')} />
        <TextInput label={t('itemMinutes')} inputMode="numeric" {...field('minutes')} />
        <TextInput label={t('cites')} description={t('citesHelp')} autoComplete="off" {...field('cites')} />
        <div>
          <Button type="submit" loading={raise.isPending} disabled={title.trim() === '' || !/^\d{1,3}$/.test(minutes)}>
            {t('raise')}
          </Button>
        </div>
        <output>{raise.data?.raiseItem.__typename === 'MeetingDone' && t('raised')}</output>
      </form>
    </Section>
  );
}
