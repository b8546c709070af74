import { NativeSelect, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useLocation } from 'wouter';
import { useCommand } from '../api/use-api.js';
import { PageLink } from '../components/main-action.js';
import { PageHeader } from '../components/section.js';
import { AskQuestionDocument, type QuestionTopic, QuestionsDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { guidanceText } from '../l10n/guidance.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import { answerDays } from './answer-days.js';
import { newDraftId } from './draft-id.js';
import styles from './guidance.module.css';
import { WriteText } from './write-text.js';

const TOPICS: readonly QuestionTopic[] = [
  'FIGURES',
  'RESOURCES',
  'MONEY',
  'DEMOCRACY',
  'POINTS_OF_UNITY',
  'GUIDANCE',
  'EXCHANGE',
  'SUPPORT',
  'OTHER',
];
const LONGEST_QUESTION = 2000;

export interface Recipient {
  readonly id: string;
  readonly name: string;
}

const chosenBefore = (): string => new URLSearchParams(location.search).get('to') ?? '';
const monthBefore = (): string => new URLSearchParams(location.search).get('month') ?? '';

function AskForm({ recipients }: { recipients: readonly Recipient[] | null }): JSX.Element {
  const t = useText(guidanceText);
  const [, go] = useLocation();
  const [empty] = useState(() => ({
    ...{ id: newDraftId(), to: chosenBefore(), topic: 'FIGURES', text: '', month: monthBefore() },
    answerBy: answerDays().usual,
  }));
  // A question about another organization or month is another draft.
  const draft = useDraft(['guidance.ask', empty.to, empty.month].filter(Boolean).join('.'), empty);
  const { id, to, topic, text, month, answerBy } = draft.value;
  const command = useCommand(AskQuestionDocument, [QuestionsDocument]);
  const result = command.data?.askQuestion;
  const recipient = recipients?.find((one) => one.id === to) ?? recipients?.[0];
  const send = (): void =>
    command.mutate(
      {
        input: {
          ...{ id, text, answerBy, topic: topic as QuestionTopic, month: month === '' ? null : month },
          to: recipients === null ? null : (recipient?.id ?? null),
        },
      },
      {
        onSuccess: ({ askQuestion }) => {
          if (askQuestion.__typename !== 'QuestionSent') return;
          draft.clear();
          go(`/guidance/question/${askQuestion.question.asker}/${askQuestion.question.id}`);
        },
      },
    );
  return (
    <div className={styles['fields']}>
      {recipients !== null && (
        <NativeSelect
          label={t('recipient')}
          value={recipient?.id ?? ''}
          data={recipients.map(({ id: value, name: label }) => ({ value, label }))}
          onChange={(event) => draft.set({ to: event.currentTarget.value })}
        />
      )}
      <NativeSelect
        label={t('topic')}
        value={topic}
        data={TOPICS.map((value) => ({ value, label: t(`topic.${value}`) }))}
        onChange={(event) => draft.set({ topic: event.currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t('answerBy')}
        description={t('answerByHelp')}
        min={answerDays().least}
        max={answerDays().most}
        value={answerBy}
        onChange={(event) => draft.set({ answerBy: event.currentTarget.value })}
      />
      <TextInput
        type="month"
        label={t('aboutMonth')}
        description={t('aboutMonthHelp')}
        value={month}
        onChange={(event) => draft.set({ month: event.currentTarget.value })}
      />
      <WriteText
        label={t('questionLabel')}
        longest={LONGEST_QUESTION}
        value={text}
        onChange={(written) => draft.set({ text: written })}
        consequence={t('askConsequence', { name: recipient?.name ?? t('theCommittee') })}
        action={t('ask')}
        onSend={send}
        pending={command.isPending}
        error={command.error}
        refusal={result?.__typename === 'CorrespondenceRefused' ? result : null}
      />
    </div>
  );
}

/** Writes a question. `recipients` is null where there is but one: the committee. */
export function AskPage({ recipients }: { recipients: readonly Recipient[] | null }): JSX.Element {
  const t = useText(guidanceText);
  const can = useCan();
  return (
    <div className={styles['page']}>
      <div>
        <PageLink href="/guidance" icon="back">
          {t('back')}
        </PageLink>
        <PageHeader title={t('ask')} />
      </div>
      {can('question:ask') ? <AskForm recipients={recipients} /> : <NeedsMandate permission="question:ask" />}
    </div>
  );
}
