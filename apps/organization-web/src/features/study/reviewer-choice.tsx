import { NativeSelect } from '@mantine/core';
import { useApi, useText } from '#web-ui';
import type { JSX } from 'react';
import { PossibleReviewersDocument } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { useNameOf } from './outcome.js';
import styles from './study.module.css';

interface ReviewerChoiceProps {
  readonly codes: { readonly curriculum: string; readonly module: string };
  readonly labels: readonly string[];
  readonly chosen: readonly string[];
  readonly onChoose: (chosen: readonly string[]) => void;
  /** Those whom one cannot ask again. */
  readonly without?: readonly string[];
}

/** One choice for each reviewer to be asked, of the people who can review this. */
export function ReviewerChoice({ codes, labels, chosen, onChoose, without = [] }: ReviewerChoiceProps): JSX.Element {
  const t = useText(studyText);
  const nameOf = useNameOf();
  const answer = useApi(PossibleReviewersDocument, codes);
  const people = (answer.data?.data.possibleReviewers ?? []).filter(({ ref }) => !without.includes(ref));
  if (answer.data && people.length < labels.length) return <p className={styles['quiet']}>{t('tooFewReviewers')}</p>;
  const choices = [{ value: '', label: t('choose') }, ...people.map((one) => ({ value: one.ref, label: nameOf(one) }))];
  return (
    <>
      {labels.map((label, index) => (
        <NativeSelect
          key={label}
          label={label}
          data={choices}
          value={chosen[index] ?? ''}
          onChange={(event) => {
            const next = labels.map((_, at) => (at === index ? event.currentTarget.value : (chosen[at] ?? '')));
            onChoose(next);
          }}
        />
      ))}
    </>
  );
}
