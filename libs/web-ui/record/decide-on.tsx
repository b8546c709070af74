import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import type { JSX, ReactNode } from 'react';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, Notice, RefusalNotice } from '../components/notice.js';
import { Section } from '../components/section.js';
import { useRecordDecision } from '../decisions/use-record-decision.js';
import { VoteCount } from '../decisions/vote-count.js';
import { useWaitingDecisions } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import { decisionPageText } from './l10n.js';
import styles from './record.module.css';

interface DecidedProps {
  readonly decision: { readonly id: string; readonly bodyId: string; readonly day: string };
}

interface DecideProps extends DecidedProps {
  readonly kind: 'review' | 'replace';
  readonly text: string;
  readonly payload: Readonly<Record<string, string>>;
  readonly ready: boolean;
  readonly clear: () => void;
  readonly children: ReactNode;
}

const EFFECTS = { review: 'decision.review', replace: 'decision.replace' } as const;

/** A decision of the same body about an earlier one, for whoever may record decisions. */
function DecideOn({ decision, kind, text, payload, ready, clear, children }: DecideProps): JSX.Element | null {
  const t = useText(decisionPageText);
  const may = useCan()('decision:record');
  const effectKind = EFFECTS[kind];
  const { record, vote, error, refusal, pending } = useRecordDecision(effectKind, ({ id }) => id === decision.bodyId);
  const isWaiting = useWaitingDecisions().some(
    (one) =>
      one.effectKind === effectKind &&
      (JSON.parse(one.effectPayload ?? '{}') as { decisionId?: string }).decisionId === decision.id,
  );
  if (!may) return null;
  return (
    <Section id={kind} title={t(`${kind}Title`)} lead={t(`${kind}Lead`)} screenOnly>
      {isWaiting ? (
        <Notice tone="info" title={t('recorded')} />
      ) : (
        <form className={styles['fields']} aria-label={t(`${kind}Title`)} onSubmit={(event) => event.preventDefault()}>
          {error && <ErrorNotice error={error} />}
          {refusal && <RefusalNotice refusal={refusal} />}
          {children}
          <VoteCount vote={vote} />
          <div>
            <ConfirmAction
              main={false}
              action={t(kind)}
              confirm={t(`${kind}Yes`)}
              consequence={t(`${kind}What`)}
              onConfirm={() =>
                record(
                  { text, bodyId: decision.bodyId, effectKind, payload: { decisionId: decision.id, ...payload } },
                  clear,
                )
              }
              pending={pending}
              disabled={!ready || !vote.ready}
            />
          </div>
        </form>
      )}
    </Section>
  );
}

const RESULTS = ['done', 'postponed', 'dropped'] as const;

/** What a body found when it looked at a task (R5). */
export function ReviewForm({ decision }: DecidedProps): JSX.Element {
  const t = useText(decisionPageText);
  const language = useLanguage();
  const draft = useDraft(`decision.review.${decision.id}`, { result: 'done', dueOn: '' });
  const { dueOn } = draft.value;
  const result = RESULTS.find((one) => one === draft.value.result) ?? 'done';
  const isLater = result === 'postponed';
  const words = { day: formatDay(decision.day, language), result: t(`result.${result}`).toLowerCase() };
  return (
    <DecideOn
      decision={decision}
      kind="review"
      text={t('reviewText', words)}
      payload={{ result, ...(isLater && { dueOn }) }}
      ready={!isLater || dueOn !== ''}
      clear={draft.clear}
    >
      <NativeSelect
        label={t('reviewResult')}
        value={result}
        data={RESULTS.map((value) => ({ value, label: t(`result.${value}`) }))}
        onChange={(event) => draft.set({ result: event.currentTarget.value })}
      />
      {isLater && (
        <TextInput
          type="date"
          label={t('laterDay')}
          min={today()}
          value={dueOn}
          onChange={(event) => draft.set({ dueOn: event.currentTarget.value })}
        />
      )}
    </DecideOn>
  );
}

/** What a body decides in the place of an earlier decision. */
export function ReplaceForm({ decision }: DecidedProps): JSX.Element {
  const t = useText(decisionPageText);
  const draft = useDraft(`decision.replace.${decision.id}`, { words: '' });
  const { words } = draft.value;
  return (
    <DecideOn
      decision={decision}
      kind="replace"
      text={words.trim()}
      payload={{}}
      ready={words.trim() !== ''}
      clear={draft.clear}
    >
      <Textarea
        label={t('replaceText')}
        autosize
        minRows={2}
        maxLength={20_000}
        value={words}
        onChange={(event) => draft.set({ words: event.currentTarget.value })}
      />
    </DecideOn>
  );
}
