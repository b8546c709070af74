import { Actions, EmptyState, Section } from '../components/section.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { formatDay } from '../format/format.js';
import { Loading } from '../components/loading.js';
import { Notice } from '../components/notice.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { useRefresh } from '../api/use-api.js';
import { useSession } from '../session/session-context.js';
import { downloadText } from '../format/download.js';
import type { BallotReceipt } from '#ballots/device';
import { Button } from '@mantine/core';
import { useMutation } from '@tanstack/react-query';
import type { JSX } from 'react';
import { AnswerNotice } from './answer-notice.js';
import { BallotForm } from './ballot-form.js';
import { castBallot, collectPaper, forgetReceipt } from './device/voter.js';
import { REFRESHED } from './election-facts.js';
import type { ElectionPartsFragment } from './generated/graphql.js';
import styles from './elections.module.css';
import { electionsText } from './l10n.js';
import { useOwnPaper } from './use-own-paper.js';

interface OwnProps {
  readonly election: ElectionPartsFragment;
  /** Looks again at what this browser has. */
  readonly again: () => Promise<unknown>;
}

/** What proves that the ballot was taken: to be kept, and shown to nobody. */
function Receipt({ election, again, receipt }: OwnProps & { receipt: BallotReceipt }): JSX.Element {
  const t = useText(electionsText);
  const { me } = useSession();
  const forget = useMutation({ mutationFn: () => forgetReceipt(me.personRef, election.id), onSuccess: again });
  const file = `receipt-${receipt.ballot.slice(0, 8)}.json`;
  return (
    <div className={styles['fields']}>
      <Notice tone="info" title={t('taken')}>
        <p>{t('takenNext')}</p>
        <p>
          {t('receiptIs')}: <code className={styles['code']}>{receipt.ballot}</code>
        </p>
      </Notice>
      <Actions>
        <Button onClick={() => downloadText(file, `${JSON.stringify(receipt)}\n`, 'application/json')}>
          {t('saveReceipt')}
        </Button>
        <ConfirmAction
          main={false}
          action={t('forget')}
          confirm={t('forgetYes')}
          consequence={t('forgetConfirm')}
          onConfirm={() => forget.mutate()}
        />
      </Actions>
    </div>
  );
}

/** A ballot that left this device without an answer: the same is sent again, which counts once. */
function SendAgain({ election, again }: OwnProps): JSX.Element {
  const t = useText(electionsText);
  const { me } = useSession();
  const cast = useMutation({
    networkMode: 'always',
    mutationFn: () => castBallot(me.personRef, election, []),
    onSettled: again,
  });
  return (
    <div className={styles['fields']}>
      <AnswerNotice error={cast.error} />
      <Notice title={t('sent')}>{t('sentNext')}</Notice>
      <Actions>
        <Button onClick={() => cast.mutate()} loading={cast.isPending}>
          {t('sendAgain')}
        </Button>
      </Actions>
    </div>
  );
}

/** Who comes when papers are put in already: what it costs, and the paper. */
function ComeLate({ election, again }: OwnProps): JSX.Element {
  const t = useText(electionsText);
  const { me } = useSession();
  const collect = useMutation({
    networkMode: 'always',
    mutationFn: () => collectPaper(me.personRef, election),
    onSuccess: again,
  });
  return (
    <div className={styles['fields']}>
      <AnswerNotice error={collect.error} />
      <Notice title={t('lateTitle')}>{t('lateCost')}</Notice>
      <Actions>
        <Button onClick={() => collect.mutate()} loading={collect.isPending}>
          {t('getLate')}
        </Button>
      </Actions>
    </div>
  );
}

/** A paper that its own server has signed and the co-signer not yet. */
function Half({ election: { coSigner, phase }, again }: OwnProps): JSX.Element {
  const t = useText(electionsText);
  const refresh = useRefresh();
  const name = coSigner?.displayName ?? '';
  if (coSigner?.ownRefusal) return <Notice title={t('coRefused', { name })}>{t('coRefusedNext')}</Notice>;
  return (
    <div className={styles['fields']}>
      <Notice tone={phase === 'casting' ? 'attention' : 'info'} title={t('halfPaper', { name })}>
        {t('halfPaperNext')}
      </Notice>
      <Actions>
        <Button onClick={() => void refresh(...REFRESHED).then(again)}>{t('lookAgain')}</Button>
      </Actions>
    </div>
  );
}

/** The reader's own paper: got by itself while papers are given out, then the ballot, then the receipt. */
export function OwnPaper({ election }: { election: ElectionPartsFragment }): JSX.Element | null {
  const t = useText(electionsText);
  const language = useLanguage();
  const own = useOwnPaper(election);
  const { phase, ownVoter, hasAsked, issuesLate, issuingUntil } = election;
  const day = formatDay(issuingUntil, language);
  const isOpen = phase === 'issuing' || phase === 'casting';
  const kept = own.data?.kept ?? null;
  const parts = { election, again: own.again };
  if (isOpen && kept?.state === 'paper' && phase === 'casting')
    return <BallotForm election={election} onCast={own.again} />;
  if (!isOpen && kept?.state !== 'taken') return null;
  function content(): JSX.Element {
    if (ownVoter === null) return <EmptyState title={t('notOnRoll')} next={t('notOnRollNext')} />;
    if (own.error) return <AnswerNotice error={own.error} />;
    if (!own.data) return <Loading lines={2} />;
    if (!own.data.canSign) return <Notice title={t('noKeys')}>{t('noKeysNext')}</Notice>;
    if (kept?.state === 'taken') return <Receipt {...parts} receipt={kept.receipt} />;
    if (kept?.state === 'sent') return <SendAgain {...parts} />;
    if (own.data.hasVoted) return <EmptyState title={t('forgotten')} next={t('forgottenNext')} />;
    if (kept?.state === 'paper')
      return (
        <Notice tone="info" title={t('paperHere')}>
          {t('paperHereNext', { day })}
        </Notice>
      );
    if (kept?.state === 'half') return <Half {...parts} />;
    if (hasAsked && !kept) return <EmptyState title={t('elsewhere')} next={t('elsewhereNext')} />;
    if (phase === 'issuing') return <output>{t('getting')}</output>;
    return issuesLate ? <ComeLate {...parts} /> : <EmptyState title={t('missed')} next={t('missedNext', { day })} />;
  }
  return (
    <Section id="paper" title={t('paperTitle')} screenOnly>
      {content()}
    </Section>
  );
}
