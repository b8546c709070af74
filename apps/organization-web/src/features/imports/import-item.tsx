import { Actions, StatusBadge, useCommand, useText } from '#web-ui';
import { Button, Progress } from '@mantine/core';
import { type JSX, useState } from 'react';
import { CancelImportDocument, ImportsDocument, type ImportsQuery } from '../../generated/graphql.js';
import styles from './imports.module.css';
import { importsText } from './l10n.js';
import { ProblemsTable } from './problems-table.js';

export type ImportRecord = ImportsQuery['imports']['items'][number];

const BADGES = {
  UPLOADED: { tone: 'quiet', icon: 'draft' },
  RUNNING: { tone: 'info', icon: 'clock' },
  DONE: { tone: 'info', icon: 'check' },
  CANCELLED: { tone: 'quiet', icon: 'gap' },
} as const;

/** One import: how far it is, what it added, what was wrong. */
export function ImportItem({ item, mayWrite }: { item: ImportRecord; mayWrite: boolean }): JSX.Element {
  const t = useText(importsText);
  const [open, setOpen] = useState(false);
  const cancel = useCommand(CancelImportDocument, [ImportsDocument]);
  const { id, fileName, state, rowsDone, rowsTotal, added, known, problems } = item;
  const counts = [
    t('added', { count: added }),
    ...(known > 0 ? [t('known', { count: known })] : []),
    ...(problems.total > 0 ? [t('problems', { count: problems.total })] : []),
  ];
  return (
    <li className={styles['import']}>
      <div className={styles['head']}>
        <strong>{fileName}</strong>
        <StatusBadge {...BADGES[state]} word={t(`state.${state}`)} />
      </div>
      {state === 'RUNNING' && (
        <>
          <Progress
            value={rowsTotal > 0 ? (100 * rowsDone) / rowsTotal : 0}
            size="lg"
            aria-label={t('progressOf', { file: fileName })}
          />
          <div className={styles['quiet']}>{t('progress', { done: rowsDone, total: rowsTotal })}</div>
        </>
      )}
      {state !== 'UPLOADED' && <div role={state === 'RUNNING' ? undefined : 'status'}>{counts.join(' · ')}</div>}
      <Actions>
        {state === 'RUNNING' && mayWrite && (
          <Button onClick={() => cancel.mutate({ id })} loading={cancel.isPending}>
            {t('stop')}
          </Button>
        )}
        {problems.total > 0 && (
          <Button aria-expanded={open} onClick={() => setOpen(!open)}>
            {t(open ? 'hideProblems' : 'showProblems')}
          </Button>
        )}
      </Actions>
      {open && <ProblemsTable id={id} fileName={fileName} />}
    </li>
  );
}
