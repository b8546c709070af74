import { Button, TextInput } from '@mantine/core';
import { type JSX, useState } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { PageLink } from '../components/main-action.js';
import styles from '../democracy/democracy.module.css';
import { formatDay } from '../format/format.js';
import { today } from '../format/today.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import {
  ConcludeRecallDocument,
  RecallPetitionsDocument,
  type RecallPetitionsQuery,
  SignRecallPetitionDocument,
  WithdrawRecallSignatureDocument,
} from './generated/graphql.js';
import { recallsText } from './l10n.js';
import { RecallNotice } from './recall-notice.js';

export type PetitionItem = RecallPetitionsQuery['recallPetitions'][number];

/** Where a petition stands, and what the reader may do with it; its holder does nothing. */
export function PetitionCard({ petition }: { petition: PetitionItem }): JSX.Element {
  const t = useText(recallsText);
  const officeName = useOfficeName();
  const textOf = useTextOfCode(recallsText);
  const language = useLanguage();
  const can = useCan();
  const { phase, kind, holderName, signatures, needed, electorate, answers } = petition;
  const office = officeName(petition.officeCode, petition.officeTitle);
  const title = t(kind === 'confidence' ? 'confidence' : 'recall', { office, name: holderName ?? t('erased') });
  const day = formatDay(petition.heldOn ?? petition.until, language);
  const isClosed = !['open', 'ballot', 'room'].includes(phase);
  return (
    <article className={styles['card']} aria-label={title}>
      <h2>{title}</h2>
      {phase === 'open' && <p>{t('signed', { signatures, needed, electorate, day })}</p>}
      {phase !== 'open' && petition.because === 'period' && <p>{t('period')}</p>}
      {(phase === 'ballot' || phase === 'room') && (
        <>
          {petition.because === 'signatures' && <p>{t('opened', { signatures, electorate })}</p>}
          {answers === null && <p>{t(phase, { day })}</p>}
        </>
      )}
      {answers && <p>{t('counted', answers)}</p>}
      {isClosed && <p>{petition.hasLapsed ? t('lapsed') : textOf(phase, phase)}</p>}
      {petition.electionId && (
        <PageLink href={`/democracy/elections/${petition.electionId}`} icon="democracy">
          {t('toBallot')}
        </PageLink>
      )}
      {petition.isMine && !isClosed && <p className={styles['quiet']}>{t('mine')}</p>}
      {!petition.isMine && phase === 'open' && can('vote') && <Sign petition={petition} />}
      {!petition.isMine && petition.isToRecord && can('decision:record') && <Conclude petition={petition} />}
    </article>
  );
}

function Sign({ petition: { id, hasSigned } }: { petition: PetitionItem }): JSX.Element {
  const t = useText(recallsText);
  const sign = useCommand(SignRecallPetitionDocument, [RecallPetitionsDocument]);
  const withdraw = useCommand(WithdrawRecallSignatureDocument, [RecallPetitionsDocument]);
  return (
    <div className={styles['form']} data-screen-only>
      <RecallNotice error={sign.error} answer={sign.data?.signRecallPetition} />
      <RecallNotice error={withdraw.error} answer={withdraw.data?.withdrawRecallSignature} />
      {hasSigned ? (
        <>
          <p className={styles['quiet']}>{t('haveSigned')}</p>
          <div>
            <Button onClick={() => withdraw.mutate({ id })} loading={withdraw.isPending}>
              {t('withdraw')}
            </Button>
          </div>
        </>
      ) : (
        <ConfirmAction
          main={false}
          action={t('sign')}
          confirm={t('signYes')}
          consequence={t('signConfirm')}
          pending={sign.isPending}
          onConfirm={() => sign.mutate({ id })}
        />
      )}
    </div>
  );
}

const FIELDS = ['present', 'inFavour', 'against'] as const;

function Conclude({ petition: { id, phase } }: { petition: PetitionItem }): JSX.Element {
  const t = useText(recallsText);
  const language = useLanguage();
  const conclude = useCommand(ConcludeRecallDocument, [RecallPetitionsDocument]);
  const [count, setCount] = useState({ present: '', inFavour: '', against: '' });
  const [day, setDay] = useState(today());
  const isRoom = phase === 'room';
  const isWhole = !isRoom || FIELDS.every((field) => /^\d{1,4}$/u.test(count[field]));
  const numbers = { present: Number(count.present), inFavour: Number(count.inFavour), against: Number(count.against) };
  return (
    <div className={styles['form']} data-screen-only>
      <RecallNotice error={conclude.error} answer={conclude.data?.concludeRecall} />
      {isRoom && (
        <>
          <TextInput type="date" label={t('day')} value={day} onChange={(e) => setDay(e.currentTarget.value)} />
          {FIELDS.map((field) => (
            <TextInput
              key={field}
              inputMode="numeric"
              label={t(field)}
              value={count[field]}
              onChange={(event) => setCount({ ...count, [field]: event.currentTarget.value.trim() })}
            />
          ))}
        </>
      )}
      <ConfirmAction
        main={false}
        action={t('conclude')}
        confirm={t('concludeYes')}
        consequence={t('concludeConfirm')}
        disabled={!isWhole}
        pending={conclude.isPending}
        onConfirm={() => conclude.mutate({ id, language, room: isRoom ? { day, ...numbers } : null })}
      />
    </div>
  );
}
