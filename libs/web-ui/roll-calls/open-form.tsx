import { Checkbox, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useLocation } from 'wouter';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { today } from '../format/today.js';
import { BodiesDocument, OpenRollCallDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { useDraft } from '../shell/use-draft.js';
import { RollCallsDocument } from './generated/graphql.js';
import { rollCallsText } from './l10n.js';
import { Refused } from './refused.js';
import styles from './roll-calls.module.css';

const LONGEST_TEXT = 19_000;

/** Opens a vote on words alone; what is typed survives a reload. */
export function OpenForm(): JSX.Element {
  const t = useText(rollCallsText);
  const [, go] = useLocation();
  const bodies = useApi(BodiesDocument, {}).data?.data.bodies ?? [];
  const draft = useDraft('roll-call', { text: '', closesOn: '' });
  const [bodyId, setBody] = useState('');
  const [closesEarly, setEarly] = useState(false);
  const command = useCommand(OpenRollCallDocument, [RollCallsDocument]);
  const { text, closesOn } = draft.value;
  const run = (): void =>
    command.mutate(
      { input: { bodyId: bodyId || (bodies[0]?.id ?? ''), text, closesOn, closesEarly } },
      {
        onSuccess: ({ openRollCall: done }) => {
          if (done.__typename !== 'RollCallDone') return;
          draft.clear();
          go(`/democracy/votes/${done.id}`);
        },
      },
    );
  return (
    <form className={styles['fields']} aria-label={t('openOne')} onSubmit={(event) => event.preventDefault()}>
      <Refused error={command.error} answer={command.data?.openRollCall} />
      <Textarea
        label={t('textField')}
        value={text}
        maxLength={LONGEST_TEXT}
        autosize
        minRows={3}
        onChange={(event) => draft.set({ text: event.currentTarget.value })}
      />
      {bodies.length > 1 && (
        <NativeSelect
          label={t('body')}
          value={bodyId}
          data={bodies.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={(event) => setBody(event.currentTarget.value)}
        />
      )}
      <TextInput
        type="date"
        label={t('closesOn')}
        min={today()}
        value={closesOn}
        onChange={(event) => draft.set({ closesOn: event.currentTarget.value })}
      />
      <Checkbox
        label={t('closesEarly')}
        checked={closesEarly}
        onChange={(event) => setEarly(event.currentTarget.checked)}
      />
      <div>
        <ConfirmAction
          action={t('openOne')}
          confirm={t('openYes')}
          consequence={t('openConfirm')}
          onConfirm={run}
          pending={command.isPending}
          disabled={text.trim() === '' || closesOn === ''}
        />
      </div>
    </form>
  );
}
