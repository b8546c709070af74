import { Textarea } from '@mantine/core';
import { MainAction, useDraft, useText } from '#web-ui';
import { type JSX, useState } from 'react';
import { AskForReviewDocument } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { Outcome } from './outcome.js';
import { ReviewerChoice } from './reviewer-choice.js';
import styles from './study.module.css';
import { useStudy } from './use-study.js';

const SHORTEST = 200;
const LONGEST = 10_000;

/** A reflection in one's own words, kept in the browser until it is handed in, and the two to talk with. */
export function AskReview({ codes }: { codes: { readonly curriculum: string; readonly module: string } }): JSX.Element {
  const t = useText(studyText);
  const draft = useDraft(`study.${codes.curriculum}.${codes.module}`, { text: '' });
  const [reviewers, choose] = useState<readonly string[]>([]);
  const ask = useStudy(AskForReviewDocument, draft.clear);
  const text = draft.value.text.trim();
  const missing = SHORTEST - text.length;
  const ready = text.length >= SHORTEST && reviewers.filter(Boolean).length === 2;
  return (
    <div className={styles['fields']}>
      <Textarea
        label={t('reflection')}
        description={missing > 0 ? t('reflectionHelp', { count: missing }) : t('reflectionEnough')}
        autosize
        minRows={6}
        maxLength={LONGEST}
        value={draft.value.text}
        onChange={(event) => draft.set({ text: event.currentTarget.value })}
      />
      <p className={styles['quiet']}>{t('reflectionReaders')}</p>
      <ReviewerChoice
        codes={codes}
        labels={[t('firstReviewer'), t('secondReviewer')]}
        chosen={reviewers}
        onChoose={choose}
      />
      <Outcome of={ask} />
      <div>
        <MainAction
          disabled={!ready}
          loading={ask.pending}
          onClick={() => ask.run({ input: { ...codes, text, reviewers: [...reviewers] } })}
        >
          {t('handIn')}
        </MainAction>
      </div>
    </div>
  );
}
