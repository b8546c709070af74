import { Actions, ErrorNotice, MainAction, newUuid, RefusalNotice, useCommand, useText } from '#web-ui';
import { Button, NativeSelect } from '@mantine/core';
import { type JSX, useState } from 'react';
import { ReportMonthsDocument } from '../../generated/graphql.js';
import {
  CorrectRecordDocument,
  type RecordLineFragment,
  RecordNamesDocument,
  RecordsDocument,
  WithdrawRecordDocument,
} from './generated/graphql.js';
import { recordsText } from './l10n.js';
import { directionOf, draftOf, inputOf } from './record-draft.js';
import { RecordFields } from './record-fields.js';
import styles from './records.module.css';
import { useProblems } from './use-problems.js';

const REASONS = ['entered-twice', 'wrong-facts', 'trial-entry', 'other'] as const;
const REFRESHED = [RecordsDocument, RecordNamesDocument, ReportMonthsDocument];

/** The right facts in the place of the wrong ones. */
function CorrectForm({ record }: { record: RecordLineFragment }): JSX.Element {
  const t = useText(recordsText);
  const problems = useProblems();
  const [draft, setDraft] = useState(() => draftOf(record, newUuid()));
  const correct = useCommand(CorrectRecordDocument, REFRESHED);
  const answer = correct.data?.correctRecord;
  const found = { ...problems.of(answer), ...problems.before(draft) };
  const send = (): void => {
    if (Object.keys(problems.before(draft)).length > 0) return;
    correct.mutate({ id: record.id, direction: directionOf(draft), input: inputOf(draft) });
  };
  return (
    <form
      className={styles['form']}
      aria-label={t('correctTitle')}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <p className={styles['quiet']}>{t('correctHelp')}</p>
      <RecordFields
        draft={draft}
        set={(change) => setDraft((before) => ({ ...before, ...change }))}
        problems={found}
        keepsWorker={record.workerStated}
      />
      {correct.error && <ErrorNotice error={correct.error} />}
      {answer?.__typename === 'RecordRefused' && answer.problems.length === 0 && <RefusalNotice refusal={answer} />}
      <Actions>
        <MainAction type="submit" loading={correct.isPending}>
          {t('saveCorrection')}
        </MainAction>
      </Actions>
    </form>
  );
}

/** Takes the record out of every count, with a reason. */
function WithdrawForm({ record }: { record: RecordLineFragment }): JSX.Element {
  const t = useText(recordsText);
  const [reason, setReason] = useState<string>('entered-twice');
  const withdraw = useCommand(WithdrawRecordDocument, REFRESHED);
  const answer = withdraw.data?.withdrawRecord;
  return (
    <form
      className={styles['form']}
      aria-label={t('withdraw')}
      onSubmit={(event) => {
        event.preventDefault();
        withdraw.mutate({ id: record.id, reason });
      }}
    >
      <NativeSelect
        label={t('whyWithdraw')}
        description={t('withdrawHelp')}
        value={reason}
        data={REASONS.map((value) => ({ value, label: t(`why.${value}`) }))}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {withdraw.error && <ErrorNotice error={withdraw.error} />}
      {answer?.__typename === 'RecordRefused' && <RefusalNotice refusal={answer} />}
      <Actions>
        <Button type="submit" loading={withdraw.isPending}>
          {t('withdraw')}
        </Button>
      </Actions>
    </form>
  );
}

/** What can be done about a record that is wrong. */
export function ChangeRecord({ record, onClose }: { record: RecordLineFragment; onClose: () => void }): JSX.Element {
  const t = useText(recordsText);
  const [way, setWay] = useState<'correct' | 'withdraw' | null>(null);
  return (
    <div className={styles['change']}>
      <Actions>
        <Button aria-pressed={way === 'correct'} onClick={() => setWay('correct')}>
          {t('correct')}
        </Button>
        <Button aria-pressed={way === 'withdraw'} onClick={() => setWay('withdraw')}>
          {t('withdraw')}
        </Button>
        <Button variant="subtle" onClick={onClose}>
          {t('close')}
        </Button>
      </Actions>
      {way === 'correct' && <CorrectForm record={record} />}
      {way === 'withdraw' && <WithdrawForm record={record} />}
    </div>
  );
}
