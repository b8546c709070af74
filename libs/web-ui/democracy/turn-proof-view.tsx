import { Button } from '@mantine/core';
import { type JSX, useState } from 'react';
import { CardTable } from '../components/card-table.js';
import { Icon } from '../components/icons.js';
import { Notice } from '../components/notice.js';
import { Actions } from '../components/section.js';
import { downloadText } from '../format/download.js';
import { formatDay } from '../format/format.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { democracyText } from '../l10n/democracy.js';
import type { TurnCheck } from './check-turn.js';
import styles from './democracy.module.css';
import type { Turn } from './turn-facts.js';
import { TurnHistory } from './turn-history.js';

type Ranked = Turn['order'][number];
const STANDINGS = ['due', 'later', 'passed', 'cooling-down', 'serving'] as const;

/** The pool in order with each reason, the rule in words, and a button that computes the turn again in this browser. */
export function TurnProofView({ turn }: { turn: Turn }): JSX.Element {
  const t = useText(democracyText);
  const language = useLanguage();
  const [checked, setChecked] = useState<TurnCheck | null>(null);
  const check = async (): Promise<void> => {
    const { checkTurn } = await import('./check-turn.js');
    setChecked(checkTurn(turn));
  };
  const says = ({ preparation, mentorName }: Ranked): string => {
    const words = [t(preparation === 'prepared' ? 'prepared' : 'notYet')];
    return [...words, ...(mentorName ? [t('mentor', { name: mentorName })] : [])].join('; ');
  };
  const standing = (row: Ranked): string => {
    const known = STANDINGS.find((one) => one === row.standing);
    const words = known ? t(known) : row.standing;
    return row.standing === 'due' ? `${words} (${says(row)})` : words;
  };
  return (
    <details className={styles['details']}>
      <summary>{t('order')}</summary>
      <p>{t('rule')}</p>
      <CardTable<Ranked>
        caption={t('orderCaption')}
        rows={turn.order}
        keyOf={({ ref }) => ref}
        initialOrder={{ key: 'place', descending: false }}
        columns={[
          { key: 'person', label: t('person'), cell: ({ name }) => name ?? t('erased') },
          {
            key: 'served',
            label: t('lastServed'),
            cell: ({ servedUntil }) => (servedUntil ? formatDay(servedUntil, language) : t('never')),
          },
          { key: 'standing', label: t('standing'), cell: standing },
          {
            key: 'place',
            label: '№',
            number: true,
            cell: (row) => turn.order.indexOf(row) + 1,
            sortBy: (row) => turn.order.indexOf(row),
          },
        ]}
      />
      <TurnHistory factsJson={turn.proof.factsJson} people={turn.proof.people} />
      {checked && (
        <Notice
          tone={checked.agrees ? 'info' : 'attention'}
          title={t(checked.agrees ? 'checkedSame' : 'checkedDiffers', {
            members: checked.members,
            terms: checked.terms,
            hash: checked.hash,
          })}
        />
      )}
      <p className={`${styles['quiet']} ${styles['hash']}`}>{t('hashOf', { hash: turn.proof.factsHash })}</p>
      <Actions>
        <Button onClick={() => void check()}>{t('check')}</Button>
        <Button
          leftSection={<Icon name="download" />}
          onClick={() => downloadText(`${turn.officeCode}-${turn.turn}.json`, turn.proof.factsJson, 'application/json')}
        >
          {t('download')}
        </Button>
        <Button leftSection={<Icon name="print" />} onClick={() => globalThis.print()}>
          {t('print')}
        </Button>
      </Actions>
    </details>
  );
}
