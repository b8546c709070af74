import type { JSX } from 'react';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { democracyText } from '../l10n/democracy.js';
import styles from './democracy.module.css';

interface TurnHistoryProps {
  readonly factsJson: string;
  readonly people: readonly { readonly ref: string; readonly name: string | null }[];
}

/** What of `RotationFacts` is read here. */
interface Facts {
  readonly day: string;
  readonly pool: readonly { readonly ref: string; readonly memberSince: string }[];
  readonly terms: readonly {
    readonly id: string;
    readonly holderRef: string;
    readonly beginsOn: string;
    readonly lastDay: string;
  }[];
  readonly passes: readonly { readonly turn: number; readonly ref: string }[];
  readonly swaps: readonly { readonly turn: number; readonly giverRef: string; readonly takerRef: string }[];
}

/** The facts of a turn in words, for the screen and for paper: pool, terms, what was passed and swapped. */
export function TurnHistory({ factsJson, people }: TurnHistoryProps): JSX.Element {
  const t = useText(democracyText);
  const language = useLanguage();
  const facts = JSON.parse(factsJson) as Facts;
  const name = (ref: string): string => people.find((person) => person.ref === ref)?.name ?? t('erased');
  const day = (text: string): string => formatDay(text, language);
  const swapsAt = (turn: number) => facts.swaps.filter((swap) => swap.turn === turn);
  const passesAt = (turn: number) => facts.passes.filter((pass) => pass.turn === turn);
  const said = (turn: number): string[] => [
    ...passesAt(turn).map(({ ref }) => t('factPassed', { name: name(ref) })),
    ...swapsAt(turn).map(({ giverRef, takerRef }) =>
      t('factSwapped', { giver: name(giverRef), taker: name(takerRef) }),
    ),
  ];
  return (
    <div className={styles['history']}>
      <p>{t('factsOn', { day: day(facts.day) })}</p>
      <ol>
        {facts.terms.map(({ id, holderRef, beginsOn, lastDay }, index) => (
          <li key={id}>
            {[
              ...said(index + 1),
              t('factServed', { name: name(holderRef), begin: day(beginsOn), end: day(lastDay) }),
            ].join('; ')}
          </li>
        ))}
        <li>{[...said(facts.terms.length + 1), t('factNow')].join('; ')}</li>
      </ol>
      <p>
        {t('factPool', {
          names: facts.pool.map(({ ref, memberSince }) => `${name(ref)} (${day(memberSince)})`).join(', '),
        })}
      </p>
    </div>
  );
}
