import { ConfirmAction } from '../components/confirm-action.js';
import { Section } from '../components/section.js';
import { useRefresh } from '../api/use-api.js';
import { useSession } from '../session/session-context.js';
import { useText } from '../i18n/use-text.js';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useState } from 'react';
import { AnswerNotice } from './answer-notice.js';
import { castBallot } from './device/voter.js';
import { REFRESHED } from './election-facts.js';
import type { ElectionPartsFragment } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';
import { type MarkStyle, movedUp, noMarks, styleOf, tapped } from './marks.js';
import { useMarkWords } from './use-mark-words.js';

interface ChoiceProps {
  readonly name: string;
  readonly mark: number;
  readonly style: MarkStyle;
  readonly onTap: () => void;
  readonly onUp: () => void;
}

/** One candidate: a button that marks, and beside it, where ranks are given, one that moves up. It never moves itself. */
function Choice({ name, mark, style, onTap, onUp }: ChoiceProps): JSX.Element {
  const t = useText(electionsText);
  return (
    <li className={styles['row']}>
      <button type="button" className={styles['choice']} aria-pressed={mark > 0} onClick={onTap}>
        <span>{name}</span>
        <span className={styles['mark']}>{mark > 0 ? t(`mark.${style}`, { mark }) : '–'}</span>
      </button>
      {style === 'rank' && mark > 1 && (
        <Button h="auto" aria-label={t('earlier', { name })} onClick={onUp}>
          ↑
        </Button>
      )}
    </li>
  );
}

/** The ballot: a tap a candidate, one to put it in, and one to be asked. All of it works by keyboard alone. */
export function BallotForm({
  election,
  onCast,
}: {
  election: ElectionPartsFragment;
  onCast: () => unknown;
}): JSX.Element {
  const t = useText(electionsText);
  const { me } = useSession();
  const refresh = useRefresh();
  const names = useNames(election);
  const style = styleOf(election.method);
  const [marks, setMarks] = useState(() => noMarks(names.length));
  const said = useMarkWords(names, style)(marks);
  const cast = useMutation({
    networkMode: 'always',
    mutationFn: () => castBallot(me.personRef, election, marks),
    onSettled: () => Promise.all([onCast(), refresh(...REFRESHED)]),
  });
  return (
    <Section id="vote" title={t('voteTitle')} lead={t(`how.${style}`)} screenOnly>
      <AnswerNotice error={cast.error} />
      <ul className={styles['ballot']}>
        {names.map((name, place) => (
          <Choice
            key={election.nominations[place]?.personRef ?? name}
            {...{ name, style, mark: marks[place] ?? 0 }}
            onTap={() => setMarks(tapped(marks, place, style))}
            onUp={() => setMarks(movedUp(marks, place))}
          />
        ))}
      </ul>
      <output>{said}</output>
      <ConfirmAction
        action={t('put')}
        confirm={t('putYes')}
        consequence={
          <>
            <p>{said}</p>
            <p>{t('putConfirm')}</p>
          </>
        }
        onConfirm={() => cast.mutate()}
        pending={cast.isPending}
      />
    </Section>
  );
}

/** Of those who stand, in the order of the ballot paper. */
export function useNames({ nominations }: ElectionPartsFragment): readonly string[] {
  const t = useText(electionsText);
  return nominations.filter(({ number }) => number !== null).map(({ displayName }) => displayName ?? t('erased'));
}
