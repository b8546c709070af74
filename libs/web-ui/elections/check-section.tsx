import { Actions, Section } from '../components/section.js';
import { Notice } from '../components/notice.js';
import { useSession } from '../session/session-context.js';
import { useText } from '../i18n/use-text.js';
import type { BallotReceipt } from '#ballots/device';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import { type JSX, useRef } from 'react';
import { AnswerNotice } from './answer-notice.js';
import { useNames } from './ballot-form.js';
import { type BoardCheck, checkBoard } from './device/check-board.js';
import { keptPaper } from './device/voter.js';
import type { ElectionPartsFragment } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';
import { LotNotice } from './lot-notice.js';
import { styleOf } from './marks.js';
import { useMarkWords } from './use-mark-words.js';

/** Typed in a terminal, in every language. */
const VERIFY = 'npx massline verify-election election.json';

type Checked = (BoardCheck & { readonly hadReceipt: boolean }) | 'no-receipt';

function receiptIn(text: string, election: string): BallotReceipt | null {
  try {
    const receipt = JSON.parse(text) as Partial<BallotReceipt> | null;
    return receipt?.election === election && typeof receipt.ballot === 'string' ? (receipt as BallotReceipt) : null;
  } catch {
    return null;
  }
}

function Verdict({ checked, election }: { checked: Checked; election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const names = useNames(election);
  const wordsOf = useMarkWords(names, styleOf(election.method));
  if (checked === 'no-receipt') return <Notice title={t('notReceipt')} />;
  const { hadReceipt, marks, isSameCount, ballots, lot, signers, unsigned } = checked;
  const name = election.coSigner?.displayName ?? '';
  return (
    <>
      {hadReceipt && marks && (
        <Notice tone="info" title={t('found')}>
          {wordsOf(marks)}
        </Notice>
      )}
      {hadReceipt && !marks && <Notice title={t('missing')}>{t('missingNext')}</Notice>}
      {isSameCount ? (
        <Notice tone="info" title={t('same', { count: ballots })} />
      ) : (
        <Notice title={t('differs')}>{t('differsNext')}</Notice>
      )}
      {unsigned > 0 ? (
        <Notice title={t('unsigned', { count: unsigned })}>{t('unsignedNext')}</Notice>
      ) : (
        <Notice tone="info" title={signers === 2 ? t('signedByTwo', { name }) : t('signedByOne')} />
      )}
      {lot && <LotNotice lot={lot} names={names} />}
    </>
  );
}

/** Looks for the reader's ballot on the board and counts again, in this browser; and gives the board to who trusts none. */
export function CheckSection({ election }: { election: ElectionPartsFragment }): JSX.Element {
  const t = useText(electionsText);
  const { me } = useSession();
  const input = useRef<HTMLInputElement>(null);
  const check = useMutation({
    networkMode: 'always',
    mutationFn: async (file: string | null): Promise<Checked> => {
      const kept = await keptPaper(me.personRef, election.id).catch(() => undefined);
      const own = kept?.state === 'taken' ? kept.receipt : null;
      const receipt = file === null ? own : receiptIn(file, election.id);
      if (file !== null && !receipt) return 'no-receipt';
      return { ...(await checkBoard(election.id, receipt?.ballot ?? null)), hadReceipt: receipt !== null };
    },
  });
  return (
    <Section id="check" title={t('checkTitle')} lead={t('checkLead')} screenOnly>
      <div className={styles['fields']}>
        <AnswerNotice error={check.error} />
        {check.data && <Verdict checked={check.data} election={election} />}
        <input
          ref={input}
          type="file"
          accept="application/json"
          aria-label={t('openReceipt')}
          hidden
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (file) void file.text().then((text) => check.mutate(text));
          }}
        />
        <Actions>
          <Button onClick={() => check.mutate(null)} loading={check.isPending}>
            {t('checkNow')}
          </Button>
          <Button onClick={() => input.current?.click()}>{t('openReceipt')}</Button>
          <Button component="a" href={`/elections/${election.id}/board`} download="election.json">
            {t('saveBoard')}
          </Button>
        </Actions>
        <p className={styles['quiet']}>
          {t('verifyHow')} <code className={styles['code']}>{VERIFY}</code>
        </p>
      </div>
    </Section>
  );
}
