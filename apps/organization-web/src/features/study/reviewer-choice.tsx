import { NativeSelect } from '@mantine/core';
import { ask, useApi, useText } from '#web-ui';
import { FindByName } from '#web-ui/people';
import { type JSX, useState } from 'react';
import { PossibleReviewersDocument, type PossibleReviewersQuery } from './generated/graphql.js';
import { studyText } from './l10n.js';
import { useNameOf } from './outcome.js';
import styles from './study.module.css';

type Reviewer = PossibleReviewersQuery['possibleReviewers'][number];

/** The server lists no more; whoever else can review is found by name. */
const LISTED = 50;

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
  const [found, setFound] = useState<readonly Reviewer[]>([]);
  const listed = answer.data?.data.possibleReviewers ?? [];
  const people = [...listed, ...found].filter(
    ({ ref }, at, all) => !without.includes(ref) && all.findIndex((one) => one.ref === ref) === at,
  );
  const choose = (at: number, ref: string): void =>
    onChoose(labels.map((_, place) => (place === at ? ref : (chosen[place] ?? ''))));
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
          onChange={(event) => choose(index, event.currentTarget.value)}
        />
      ))}
      {listed.length >= LISTED && (
        <FindByName
          label={t('reviewers')}
          look={async (name) => {
            const { data } = await ask(PossibleReviewersDocument, { ...codes, name });
            return data.possibleReviewers.map((one) => ({ ...one, displayName: nameOf(one) }));
          }}
          onFound={(some) => {
            setFound([...found, ...some]);
            const free = labels.findIndex((_, at) => !chosen[at]);
            const [only] = some;
            if (some.length === 1 && only && free >= 0 && !chosen.includes(only.ref)) choose(free, only.ref);
          }}
        />
      )}
    </>
  );
}
