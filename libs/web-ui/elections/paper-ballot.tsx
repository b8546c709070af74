import { Icon } from '../components/icons.js';
import { useText } from '../i18n/use-text.js';
import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useNames } from './ballot-form.js';
import type { ElectionPartsFragment } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';

/** The ballot as paper has it, for a box in a room: a square to mark before each name. */
export function PaperBallot({ election }: { election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const names = useNames(election);
  return (
    <>
      <div data-screen-only>
        <Button leftSection={<Icon name="print" />} onClick={() => globalThis.print()}>
          {t('print')}
        </Button>
      </div>
      <div className={styles['printed']}>
        <h2>{t('paperBallot')}</h2>
        <ul>
          {names.map((name, place) => (
            <li key={election.nominations[place]?.personRef ?? name}>
              <span className={styles['box']} />
              {name}
            </li>
          ))}
        </ul>
      </div>
    </>
  );
}
