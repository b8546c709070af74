import { Button, Checkbox, NativeSelect } from '@mantine/core';
import { Actions, ConfirmAction, useApi, useLanguage, useText } from '#web-ui';
import { type JSX, useState } from 'react';
import { AnswerReviewDocument, StudyModuleDocument } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { Outcome, useNameOf } from './outcome.js';
import type { Review } from './study-types.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

const REASONS = ['talk-again', 'own-words', 'read-again', 'questions-open'] as const;

/** "Not yet" names what to do next: a reason of the list, and which questions to talk about again. */
function NotYet({
  review,
  onSay,
}: {
  review: Review;
  onSay: (reason: string, questions: number[]) => void;
}): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const [reason, setReason] = useState<string>(REASONS[0]);
  const [questions, setQuestions] = useState<readonly number[]>([]);
  const { curriculum, module } = review;
  const found = useApi(StudyModuleDocument, { curriculum, module, language }).data?.data.studyModule;
  return (
    <details>
      <summary>{t('sayNotYet')}</summary>
      <div className={styles['fields']}>
        <NativeSelect
          label={t('reasonLabel')}
          description={t('reasonHelp')}
          data={REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
        />
        <fieldset className={styles['stack']}>
          <legend>{t('whichQuestions')}</legend>
          {found?.questions.map((question, index) => (
            <Checkbox
              key={question}
              label={question}
              checked={questions.includes(index + 1)}
              onChange={(event) =>
                setQuestions(
                  event.currentTarget.checked
                    ? [...questions, index + 1]
                    : questions.filter((one) => one !== index + 1),
                )
              }
            />
          ))}
        </fieldset>
        <div>
          <Button onClick={() => onSay(reason, [...questions])}>{t('notYet')}</Button>
        </div>
      </div>
    </details>
  );
}

/** What a reviewer says after the conversation. */
export function AnswerReview({ review }: { review: Review }): JSX.Element {
  const t = useText(studyText);
  const nameOf = useNameOf();
  const answer = useStudy(AnswerReviewDocument);
  const say = (given: string, reason: string | null = null, questions: number[] = []): void =>
    answer.run({ id: review.id, input: { answer: given, reason, questions } });
  return (
    <div className={styles['stack']} data-screen-only>
      <Outcome of={answer} />
      <Actions>
        <ConfirmAction
          action={t('confirm')}
          confirm={t('confirmYes')}
          consequence={<p>{t('confirmConsequence', { name: nameOf(review.author) })}</p>}
          pending={answer.pending}
          onConfirm={() => say('confirmed')}
        />
        <ConfirmAction
          main={false}
          action={t('decline')}
          confirm={t('declineYes')}
          consequence={<p>{t('declineConsequence')}</p>}
          pending={answer.pending}
          onConfirm={() => say('declined')}
        />
      </Actions>
      <NotYet review={review} onSay={(reason, questions) => say('not-yet', reason, questions)} />
    </div>
  );
}
