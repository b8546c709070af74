import { Button } from '@mantine/core';
import { type JSX, useEffect, useRef, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { MainAction } from '../components/main-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import { RecordRecoverySheetDocument, RecoverySheetDocument } from '../generated/graphql.js';
import { useText } from '../i18n/use-text.js';
import { recoveryText } from '../l10n/recovery.js';
import type { Node } from '../session/session-context.js';
import { makeSheet, type MadeSheet } from './made-sheet.js';
import { PrintedParts } from './printed-parts.js';
import styles from './recovery.module.css';
import { ShareLetters } from './share-letters.js';

export const BACKUP = 'npx massline backup';

interface RecoverySheetProps {
  readonly node: Node;
  /** The machine knows the recipient. */
  readonly onDone: () => unknown;
  /** Absent where nothing else is to be done on the page. */
  readonly onLater?: () => unknown;
}

/**
 * Makes the three parts here in the browser, for paper alone. Only once people say that the paper is there does the
 * machine learn the recipient: whoever closes the page before has lost nothing and begins anew.
 */
export function RecoverySheet({ node, onDone, onLater }: RecoverySheetProps): JSX.Element {
  const t = useText(recoveryText);
  const [made, setMade] = useState<MadeSheet | null>(null);
  if (made) return <Parts node={node} made={made} onDone={onDone} onRefused={onLater ?? onDone} />;
  return (
    <div className={styles['stack']}>
      <p>{t('why')}</p>
      <ul className={styles['points']}>
        <li>{t('three')}</li>
        <li>{t('nowhere')}</li>
        <li>{t('keeping')}</li>
        <li>{t('twoOnly')}</li>
      </ul>
      <div className={styles['actions']}>
        <MainAction onClick={async () => setMade(await makeSheet())}>{t('make')}</MainAction>
        {onLater && (
          <ConfirmAction
            main={false}
            action={t('later')}
            consequence={t('laterConfirm')}
            confirm={t('laterYes')}
            onConfirm={onLater}
          />
        )}
      </div>
    </div>
  );
}

interface PartsProps extends Pick<RecoverySheetProps, 'node' | 'onDone'> {
  readonly made: MadeSheet;
  readonly onRefused: () => unknown;
}

function Parts({ node, made, onDone, onRefused }: PartsProps): JSX.Element {
  const t = useText(recoveryText);
  const adopt = useCommand(RecordRecoverySheetDocument, [RecoverySheetDocument]);
  const heading = useRef<HTMLHeadingElement>(null);
  const refused = adopt.data?.recordRecoverySheet;
  useEffect(() => heading.current?.focus(), []);
  const confirm = async (): Promise<void> => {
    const { recordRecoverySheet } = await adopt.mutateAsync({ recipient: made.recipient });
    if (recordRecoverySheet.__typename === 'RecoverySheet') await onDone();
  };
  return (
    <div className={styles['stack']}>
      <h2 ref={heading} tabIndex={-1} className={styles['made']}>
        {t('madeTitle')}
      </h2>
      <p>{t('madeLead')}</p>
      <ol className={styles['parts']}>
        {made.shares.map((share, index) => (
          <li key={share} className={styles['part']}>
            <strong>{t('part', { number: index + 1 })}</strong>
            <ShareLetters share={share} label={t('share', { number: index + 1 })} />
          </li>
        ))}
      </ol>
      <PrintedParts node={node} made={made} />
      <p>{t('next')}</p>
      <p className="m-mono">{BACKUP}</p>
      {adopt.error && <ErrorNotice error={adopt.error} />}
      {refused?.__typename === 'RecoverySheetRefused' && (
        <>
          <RefusalNotice refusal={refused} />
          <p>{t('destroy')}</p>
          <div>
            <Button onClick={() => void onRefused()}>{t('goOn')}</Button>
          </div>
        </>
      )}
      <div className={styles['actions']}>
        <MainAction onClick={() => window.print()}>{t('print')}</MainAction>
        <ConfirmAction
          main={false}
          action={t('onPaper')}
          consequence={t('onPaperConfirm')}
          confirm={t('onPaperYes')}
          // A failure shows by the state of the command.
          onConfirm={() => confirm().catch(() => undefined)}
          pending={adopt.isPending}
        />
      </div>
    </div>
  );
}
