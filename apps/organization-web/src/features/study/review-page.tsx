import {
  ConfirmAction,
  ErrorNotice,
  formatDay,
  Loading,
  Notice,
  PageHeader,
  PageLink,
  Section,
  StatusBadge,
  useApi,
  useLanguage,
  useText,
  useTextOfCode,
} from '#web-ui';
import type { JSX } from 'react';
import { useParams } from 'wouter';
import { UnderstandingReviewDocument, WithdrawReviewDocument } from './generated/graphql.js';
import { AnswerReview } from './answer-review.js';
import { Appeal, ReplaceReviewer } from './appeal.js';
import { studyText } from './l10n.js';
import { Outcome, useNameOf } from './outcome.js';
import type { Review } from './study-types.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

function Reviewers({ review }: { review: Review }): JSX.Element {
  const t = useText(studyText);
  const textOf = useTextOfCode(studyText);
  const nameOf = useNameOf();
  return (
    <ul className={styles['list']}>
      {review.reviewers.map(({ person, answer, reason, questions }) => (
        <li key={person.ref} className={styles['card']}>
          <span className={styles['by']}>
            <span className={styles['line']}>{nameOf(person)}</span>
            <StatusBadge
              tone={answer === 'not-yet' ? 'attention' : 'info'}
              icon={answer === 'confirmed' ? 'check' : 'clock'}
              word={textOf(`answer.${answer ?? 'none'}`, answer ?? '')}
            />
          </span>
          {reason && <span>{textOf(`reason.${reason}`, reason)}</span>}
          {questions.length > 0 && <span>{t('aboutQuestions', { numbers: questions.join(', ') })}</span>}
        </li>
      ))}
    </ul>
  );
}

function AuthorActions({ review }: { review: Review }): JSX.Element {
  const t = useText(studyText);
  const withdraw = useStudy(WithdrawReviewDocument);
  const isRefused = review.reviewers.some(({ answer }) => answer === 'not-yet');
  const asked = review.reviewers.filter(({ answer }) => answer !== 'declined');
  return (
    <>
      {asked.length < 2 && <ReplaceReviewer review={review} />}
      {isRefused && <Appeal review={review} />}
      <Outcome of={withdraw} />
      <div data-screen-only>
        <ConfirmAction
          main={false}
          action={t('withdraw')}
          confirm={t('withdrawYes')}
          consequence={<p>{t('withdrawConfirm')}</p>}
          pending={withdraw.pending}
          onConfirm={() => withdraw.run({ id: review.id })}
        />
      </div>
    </>
  );
}

function Reading({ review }: { review: Review }): JSX.Element {
  const t = useText(studyText);
  const language = useLanguage();
  const { reflection, reflectionDeletedOn, writtenOn } = review;
  const day = (value: string): string => formatDay(value, language);
  return (
    <Section id="reflection" title={t('reflection')} lead={t('writtenOn', { day: day(writtenOn) })}>
      {reflection === null ? (
        <p className={styles['quiet']}>
          {reflectionDeletedOn ? t('reflectionDeleted', { day: day(reflectionDeletedOn) }) : t('reflectionGone')}
        </p>
      ) : (
        <p className={styles['text']}>{reflection}</p>
      )}
    </Section>
  );
}

/** A review as its author and its two reviewers read it: what was written, what came of the talk, and the way on. */
export function ReviewPage(): JSX.Element {
  const t = useText(studyText);
  const textOf = useTextOfCode(studyText);
  const language = useLanguage();
  const nameOf = useNameOf();
  const { id } = useParams<{ id: string }>();
  const answer = useApi(UnderstandingReviewDocument, { id, language });
  const review = answer.data?.data.understandingReview;
  const isOpen = review?.state === 'open';
  const facts = { name: nameOf(review?.author ?? null), title: review?.moduleTitle ?? '' };
  const title = review ? t(review.author.isMe ? 'yourReviewOf' : 'reviewOf', facts) : t('review');
  return (
    <div className={styles['page']}>
      <div>
        <div data-screen-only>
          <PageLink href={review ? `/study/module/${review.curriculum}/${review.module}` : '/study'} icon="back">
            {review?.moduleTitle ?? t('title')}
          </PageLink>
        </div>
        <PageHeader title={title}>{review && <p>{textOf(`state.${review.state}`, review.state)}</p>}</PageHeader>
      </div>
      {answer.error && !answer.data && <ErrorNotice error={answer.error} onRetry={answer.refetch} />}
      {!answer.data && !answer.error && <Loading lines={6} />}
      {answer.data && !review && <Notice tone="info" title={t('noReview')} />}
      {review && <Reading review={review} />}
      {review && (
        <Section id="reviewers" title={t('reviewers')} lead={t('reviewersLead')}>
          <div className={styles['stack']}>
            <Reviewers review={review} />
            {review.bodyAskedOn && <p>{t('bodyAsked', { day: formatDay(review.bodyAskedOn, language) })}</p>}
            {isOpen && review.author.isMe && <AuthorActions review={review} />}
            {isOpen && !review.author.isMe && <AnswerReview review={review} />}
          </div>
        </Section>
      )}
    </div>
  );
}
