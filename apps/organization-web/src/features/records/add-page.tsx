import {
  Actions,
  ErrorNotice,
  MainAction,
  NeedsMandate,
  newUuid,
  Notice,
  PageHeader,
  PageLink,
  RefusalNotice,
  RequestError,
  today,
  useCan,
  useCommand,
  useDraft,
  useText,
} from '#web-ui';
import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import {
  RecordGiveOutDocument,
  RecordIntakeDocument,
  type RecordLineFragment,
  RecordNamesDocument,
  RecordsDocument,
  WithdrawRecordDocument,
} from './generated/graphql.js';
import { recordsText } from './l10n.js';
import { directionOf, emptyDraft, inputOf, nextDraft, type RecordDraft } from './record-draft.js';
import { RecordFields } from './record-fields.js';
import { useRecordWords } from './record-words.js';
import styles from './records.module.css';
import { useProblems } from './use-problems.js';

const REFRESHED = [RecordsDocument, RecordNamesDocument, ReportMonthsDocument];

/** What was recorded just now, with the way to take it back. */
function Saved({ record, onUndone }: { record: RecordLineFragment; onUndone: () => void }): JSX.Element {
  const t = useText(recordsText);
  const words = useRecordWords();
  const withdraw = useCommand(WithdrawRecordDocument, REFRESHED);
  const undo = (): void => withdraw.mutate({ id: record.id, reason: 'trial-entry' }, { onSuccess: onUndone });
  return (
    <Notice tone="info" title={`${t('saved')}: ${words(record)}`}>
      {withdraw.error && <ErrorNotice error={withdraw.error} />}
      <Button onClick={undo} loading={withdraw.isPending}>
        {t('undo')}
      </Button>
    </Notice>
  );
}

function AddForm(): JSX.Element {
  const t = useText(recordsText);
  const problems = useProblems();
  const [empty] = useState(() => emptyDraft(today(), newUuid()));
  const stored = useDraft('records.add', empty);
  // What was chosen last stays chosen, except the day: it is today's, or that of the record before on this page.
  const [day, setDay] = useState(empty.day);
  const draft = stored.value.isTouched ? stored.value : { ...stored.value, day };
  const set = (change: Partial<RecordDraft>): void => stored.set({ day: draft.day, ...change, isTouched: true });
  const [tried, setTried] = useState(false);
  const [saved, setSaved] = useState<RecordLineFragment | 'undone' | null>(null);
  const intake = useCommand(RecordIntakeDocument, REFRESHED);
  const giveOut = useCommand(RecordGiveOutDocument, REFRESHED);
  const isIntake = directionOf(draft) === 'INTAKE';
  const command = isIntake ? intake : giveOut;
  const answer = intake.data?.recordIntake ?? giveOut.data?.recordGiveOut;
  const found = { ...problems.of(answer), ...(tried ? problems.before(draft) : {}) };
  const failed = intake.error ?? giveOut.error;
  const taken = (result: RecordLineFragment): void => {
    setSaved(result);
    setTried(false);
    setDay(draft.day);
    stored.set(nextDraft(draft, newUuid()));
  };
  const send = (): void => {
    setTried(true);
    setSaved(null);
    if (Object.keys(problems.before(draft)).length > 0) return;
    const variables = { input: inputOf(draft) };
    intake.reset();
    giveOut.reset();
    if (isIntake)
      intake.mutate(variables, {
        onSuccess: ({ recordIntake }) => recordIntake.__typename === 'Record' && taken(recordIntake),
      });
    else
      giveOut.mutate(variables, {
        onSuccess: ({ recordGiveOut }) => recordGiveOut.__typename === 'Record' && taken(recordGiveOut),
      });
  };
  return (
    <form
      className={styles['form']}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      {stored.restored && draft.isTouched && !saved && (
        <p className={styles['quiet']}>
          {t('restored')}{' '}
          <Button variant="subtle" onClick={() => stored.set(emptyDraft(day, newUuid()))}>
            {t('startAnew')}
          </Button>
        </p>
      )}
      <RecordFields draft={draft} set={set} problems={found} />
      {failed && failed instanceof RequestError && failed.kind === 'network' ? (
        <Notice title={t('notSaved')}>{t('notSavedHelp')}</Notice>
      ) : (
        failed && <ErrorNotice error={failed} />
      )}
      {answer?.__typename === 'RecordRefused' && answer.problems.length === 0 && <RefusalNotice refusal={answer} />}
      <Actions>
        <MainAction type="submit" loading={command.isPending}>
          {t('save')}
        </MainAction>
      </Actions>
      {saved === 'undone' && (
        <Notice tone="info" title={t('undone')}>
          {t('undoneHelp')}
        </Notice>
      )}
      {saved && saved !== 'undone' && <Saved key={saved.id} record={saved} onUndone={() => setSaved('undone')} />}
    </form>
  );
}

/** One record by hand, made for a phone at the door: what was chosen last stays chosen. */
export function AddPage(): JSX.Element {
  const t = useText(recordsText);
  const mayWrite = useCan()('records:write');
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href="/resources" icon="back">
            {t('back')}
          </PageLink>
        </div>
        <PageHeader title={t('addTitle')} />
      </div>
      {mayWrite ? <AddForm /> : <NeedsMandate permission="records:write" />}
    </div>
  );
}
