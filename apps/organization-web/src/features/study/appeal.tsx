import { Button } from '@mantine/core';
import { Actions, ConfirmAction, useText } from '#web-ui';
import { type JSX, useState } from 'react';
import { useLocation } from 'wouter';
import { AppealReviewDocument, ReplaceReviewerDocument } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { Outcome } from './outcome.js';
import type { Review } from './study-types.js';
import { ReviewerChoice } from './reviewer-choice.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

/** Somebody else in place of a reviewer who declined. */
export function ReplaceReviewer({ review }: { review: Review }): JSX.Element {
  const t = useText(studyText);
  const [chosen, choose] = useState<readonly string[]>([]);
  const replace = useStudy(ReplaceReviewerDocument);
  const [reviewerRef = ''] = chosen;
  const { curriculum, module } = review;
  const without = review.reviewers.map(({ person }) => person.ref);
  return (
    <div className={styles['fields']} data-screen-only>
      <ReviewerChoice
        codes={{ curriculum, module }}
        labels={[t('otherReviewer')]}
        {...{ chosen, without }}
        onChoose={choose}
      />
      <Outcome of={replace} />
      <div>
        <Button
          disabled={reviewerRef === ''}
          loading={replace.pending}
          onClick={() => replace.run({ id: review.id, reviewerRef })}
        >
          {t('askThem')}
        </Button>
      </div>
    </div>
  );
}

/** After a "not yet": two others who read it afresh, or a body. */
export function Appeal({ review }: { review: Review }): JSX.Element {
  const t = useText(studyText);
  const [, go] = useLocation();
  const [chosen, choose] = useState<readonly string[]>([]);
  const appeal = useStudy(AppealReviewDocument, (id) => go(`/study/reviews/${id}`));
  const { curriculum, module, id } = review;
  const reviewers = chosen.filter(Boolean);
  return (
    <details data-screen-only>
      <summary>{t('appeal')}</summary>
      <div className={styles['fields']}>
        <p>{t('appealLead')}</p>
        <ReviewerChoice
          codes={{ curriculum, module }}
          labels={[t('firstReviewer'), t('secondReviewer')]}
          chosen={chosen}
          onChoose={choose}
        />
        <Outcome of={appeal} />
        <Actions>
          <Button
            disabled={reviewers.length !== 2}
            loading={appeal.pending}
            onClick={() => appeal.run({ id, reviewers: [...reviewers] })}
          >
            {t('appealToOthers')}
          </Button>
          {!review.bodyAskedOn && (
            <ConfirmAction
              main={false}
              action={t('appealToBody')}
              confirm={t('appealToBodyYes')}
              consequence={<p>{t('appealToBodyConfirm')}</p>}
              pending={appeal.pending}
              onConfirm={() => appeal.run({ id, reviewers: [] })}
            />
          )}
        </Actions>
      </div>
    </details>
  );
}
