import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useParams } from 'wouter';
import { useApi, useCommand } from '../api/use-api.js';
import { Icon } from '../components/icons.js';
import { Loading } from '../components/loading.js';
import { PageLink } from '../components/main-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { Actions, PageHeader, Section } from '../components/section.js';
import { formatDay, formatMonth } from '../format/format.js';
import {
  AnswerQuestionDocument,
  QuestionDocument,
  type QuestionQuery,
  QuestionsDocument,
} from '../generated/graphql.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { guidanceText } from '../l10n/guidance.js';
import { shellText } from '../l10n/shell.js';
import { NeedsMandate } from '../session/needs-mandate.js';
import { useCan } from '../session/session-context.js';
import { useDraft } from '../shell/use-draft.js';
import { MessageBadge, StandingBadge } from './badges.js';
import styles from './guidance.module.css';
import { WriteText } from './write-text.js';
import { Written } from './written.js';

const POLL_MS = 5_000;
const LONGEST_ANSWER = 4000;

type Question = NonNullable<QuestionQuery['question']>;

/** The first part answers; a further one completes it. */
function AnswerForm({ question }: { question: Question }): JSX.Element {
  const t = useText(guidanceText);
  const part = question.answers.length + 1;
  const draft = useDraft(`guidance.answer.${question.asker}.${question.id}`, { text: '' });
  const command = useCommand(AnswerQuestionDocument, [QuestionDocument, QuestionsDocument]);
  const result = command.data?.answerQuestion;
  const { asker, id } = question;
  const send = (): void =>
    command.mutate(
      { input: { asker, id, part, text: draft.value.text } },
      { onSuccess: ({ answerQuestion }) => answerQuestion.__typename === 'QuestionSent' && draft.clear() },
    );
  return (
    <WriteText
      label={t(part === 1 ? 'answerLabel' : 'completeLabel')}
      longest={LONGEST_ANSWER}
      value={draft.value.text}
      onChange={(text) => draft.set({ text })}
      consequence={t('answerConsequence', { name: question.otherName })}
      action={t(part === 1 ? 'answer' : 'complete')}
      onSend={send}
      pending={command.isPending}
      error={command.error}
      refusal={result?.__typename === 'CorrespondenceRefused' ? result : null}
    />
  );
}

function Thread({ question }: { question: Question }): JSX.Element {
  const t = useText(guidanceText);
  const shellT = useText(shellText);
  const language = useLanguage();
  const can = useCan();
  const [asker, answerer] = question.isOurs ? [t('we'), question.otherName] : [question.otherName, t('we')];
  return (
    <>
      <dl className={styles['facts']}>
        <dt>{t('topic')}</dt>
        <dd>{t(`topic.${question.topic}`)}</dd>
        <dt>{t('answerBy')}</dt>
        <dd>
          {formatDay(question.answerBy, language)}{' '}
          <StandingBadge standing={question.standing} days={question.daysLate} />
        </dd>
        {question.month && (
          <>
            <dt>{t('aboutMonth')}</dt>
            <dd>{formatMonth(question.month, language)}</dd>
          </>
        )}
      </dl>
      <Written by={asker} office={question.askedByOffice} on={question.askedOn} text={question.text}>
        <MessageBadge message={question.message} />
      </Written>
      {question.answers.map((answer) => (
        <Written
          key={answer.part}
          by={answerer}
          office={answer.answeredByOffice}
          on={answer.answeredOn}
          text={answer.text}
        >
          {answer.late && <span>{t('late')}</span>}
          <MessageBadge message={answer.message} />
        </Written>
      ))}
      <Actions>
        <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
          {shellT('print')}
        </Button>
      </Actions>
      {!question.isOurs && (
        <Section id="write" title={t(question.answers.length === 0 ? 'answer' : 'complete')} screenOnly>
          {can('question:answer') ? <AnswerForm question={question} /> : <NeedsMandate permission="question:answer" />}
        </Section>
      )}
    </>
  );
}

/** One question as a page that one can read from top to bottom: exactly what the other side reads. */
export function QuestionPage(): JSX.Element {
  const t = useText(guidanceText);
  const { asker, id } = useParams<{ asker: string; id: string }>();
  const answer = useApi(QuestionDocument, { asker, id }, { pollMs: () => POLL_MS });
  const question = answer.data?.data.question;
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href="/guidance" icon="back">
            {t('back')}
          </PageLink>
        </div>
        <PageHeader
          title={question ? t(question.isOurs ? 'toWhom' : 'fromWhom', { name: question.otherName }) : t('question')}
        />
      </div>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} />}
      {answer.data && !question && <Notice tone="info" title={t('unknown')} />}
      {question && <Thread question={question} />}
    </div>
  );
}
