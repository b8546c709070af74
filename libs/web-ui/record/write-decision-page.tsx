import { addDays, isDay } from '#domain-kit';
import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { JSX } from 'react';
import { NamesYours } from '../affiliations/index.js';
import { useApi, useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { PageHeader } from '../components/section.js';
import { useCount } from '../decisions/use-count.js';
import { VoteCount } from '../decisions/vote-count.js';
import { today } from '../format/today.js';
import {
  DecisionNeedsDocument,
  DecisionsDocument,
  RecordDecisionDocument,
  RecordDecisionsDocument,
} from '../generated/graphql.js';
import { useText, useTextOfCode } from '../i18n/use-text.js';
import { recordText } from '../l10n/record.js';
import { registerText } from '../l10n/register.js';
import { PersonPicker } from '../people/index.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import styles from './record.module.css';

const RULES = ['majority', 'consensus', 'absolute-majority', 'two-thirds', 'unanimity'] as const;
/** The field that each refusal is about; others are shown above the form. */
const FIELD_OF: Readonly<Record<string, string>> = {
  TEXT_INVALID: 'text',
  DAY_INVALID: 'day',
  OWNER_AND_DUE_DAY_TOGETHER: 'dueOn',
  OWNER_UNKNOWN: 'owner',
  DUE_DAY_INVALID: 'dueOn',
  REVIEW_DAY_INVALID: 'reviewOn',
  NOTHING_TO_CARRY_OUT: 'owner',
};
const EMPTY = {
  text: '',
  bodyId: '',
  rule: 'majority',
  outcome: 'carried',
  day: '',
  owner: '',
  dueOn: '',
  reviewOn: '',
};

/** Writes down what a body decided in a room, with who carries it out by when. It holds once another seconds it. */
export function WriteDecisionPage(): JSX.Element {
  const t = useText(registerText);
  const may = useCan()('decision:record');
  return (
    <div className={styles['page']}>
      <PageHeader title={t('write')}>
        <p className={styles['quiet']}>{t('writeLead')}</p>
      </PageHeader>
      {may ? <WriteDecision /> : <NeedsMandate permission="decision:record" />}
      <PageLink href="/record">{t('back')}</PageLink>
    </div>
  );
}

function WriteDecision(): JSX.Element {
  const t = useText(registerText);
  const rules = useText(recordText);
  const textOf = useTextOfCode(registerText);
  const draft = useDraft('record.decision', EMPTY);
  const bodies = useApi(DecisionNeedsDocument, { effectKind: null });
  const record = useCommand(RecordDecisionDocument, [RecordDecisionsDocument, DecisionsDocument]);
  const { text, rule, outcome, owner, dueOn, reviewOn } = draft.value;
  const all = bodies.data?.data.bodies ?? [];
  const bodyId = draft.value.bodyId || (all[0]?.id ?? '');
  const day = draft.value.day || today();
  const vote = useCount('record.decision.count', all.find(({ id }) => id === bodyId) ?? null);
  const answer = record.data?.recordDecision;
  const refusal = answer?.__typename === 'RecordDecisionRefused' ? answer : null;
  const words = refusal && textOf(`refused.${refusal.code}`, refusal.message);
  const wrong = (field: string) => refusal !== null && FIELD_OF[refusal.code] === field && words;
  const field = (name: keyof typeof EMPTY) => ({
    error: wrong(name),
    onChange: (event: { currentTarget: { value: string } }) => draft.set({ [name]: event.currentTarget.value }),
  });
  const run = (): void =>
    record.mutate(
      {
        input: {
          ...{ text, bodyId, rule, outcome, day, count: vote.count },
          ...{ ownerRef: owner || null, dueOn: dueOn || null, reviewOn: reviewOn || null },
        },
      },
      {
        onSuccess: ({ recordDecision }) => {
          if (recordDecision.__typename !== 'DecisionRecorded') return;
          draft.set(EMPTY);
          vote.clear();
        },
      },
    );
  return (
    <form className={styles['page']} aria-label={t('write')} onSubmit={(event) => event.preventDefault()}>
      {record.error && <ErrorNotice error={record.error} />}
      {bodies.error && <ErrorNotice error={bodies.error} onRetry={bodies.refetch} />}
      {refusal && !FIELD_OF[refusal.code] && <Notice title={words ?? ''} />}
      {answer?.__typename === 'DecisionRecorded' && <Notice title={t('written')} />}
      <Textarea label={t('text')} autosize minRows={3} maxLength={20_000} value={text} {...field('text')} />
      <NamesYours text={text} />
      {all.length > 1 && (
        <NativeSelect
          label={t('body')}
          value={bodyId}
          data={all.map(({ id, name }) => ({ value: id, label: name }))}
          {...field('bodyId')}
        />
      )}
      <NativeSelect
        label={t('rule')}
        value={rule}
        data={RULES.map((value) => ({ value, label: rules(value) }))}
        {...field('rule')}
      />
      <NativeSelect
        label={t('outcome')}
        value={outcome}
        data={(['carried', 'lost'] as const).map((value) => ({ value, label: t(`outcome.${value}`) }))}
        {...field('outcome')}
      />
      <VoteCount vote={vote} />
      <TextInput type="date" label={t('day')} max={today()} value={day} {...field('day')} />
      {outcome === 'carried' && (
        <>
          <PersonPicker
            label={t('ownerLabel')}
            description={t('ownerHelp')}
            nobody={t('noOwner')}
            value={owner}
            error={wrong('owner')}
            among="taking-part"
            onPick={(ref) => draft.set({ owner: ref })}
          />
          <TextInput
            type="date"
            label={t('dueOn')}
            min={isDay(day) ? day : undefined}
            max={isDay(day) ? addDays(day, 1_830) : undefined}
            value={dueOn}
            {...field('dueOn')}
          />
        </>
      )}
      <TextInput
        type="date"
        label={t('reviewOn')}
        description={t('reviewHelp')}
        value={reviewOn}
        {...field('reviewOn')}
      />
      <div>
        <ConfirmAction
          main={false}
          action={t('record')}
          confirm={t('recordYes')}
          consequence={outcome === 'carried' && !(owner && dueOn) ? t('confirmDeclaration') : t('confirm')}
          onConfirm={run}
          pending={record.isPending}
          disabled={text.trim() === '' || bodyId === '' || !vote.ready}
        />
      </div>
    </form>
  );
}
