import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand, useRefresh } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, RefusalNotice } from '../components/notice.js';
import type { DecisionItem } from '../decisions/waiting-decisions.js';
import { formatDay } from '../format/format.js';
import {
  ComingTurnsDocument,
  DecisionsDocument,
  EnterPoolDocument,
  LeavePoolDocument,
  RecordTurnDocument,
} from '../generated/graphql.js';
import { useOfficeName } from '../i18n/use-office-name.js';
import { useLanguage, useText } from '../i18n/use-text.js';
import { democracyText } from '../l10n/democracy.js';
import { useCan, useSession } from '../session/session-context.js';
import styles from './democracy.module.css';
import { ReasonSelect, useReason } from './reason-select.js';
import { SkipTurn } from './skip-turn.js';
import { type HeldOffice, nameIn, type Turn } from './turn-facts.js';
import { TurnProofView } from './turn-proof-view.js';

/** Who holds an office, who comes next and why, and how to check it. */
export function TurnCard({
  turn,
  office,
  waiting,
}: {
  turn: Turn;
  office: HeldOffice | undefined;
  waiting: readonly DecisionItem[];
}): JSX.Element {
  const t = useText(democracyText);
  const language = useLanguage();
  const { me } = useSession();
  const title = useOfficeName()(turn.officeCode, turn.officeTitle);
  const held = office?.mandates.filter(({ state }) => state === 'held') ?? [];
  const name = (ref: string | null): string => nameIn(turn, ref) ?? t('erased');
  const place = { day: formatDay(turn.beginsOn, language), nth: turn.nth, of: turn.of };
  return (
    <article className={styles['card']} aria-label={title}>
      <h3>{title}</h3>
      {held.map(({ id, holderName, endsOn }) => (
        <p key={id}>{t('holds', { name: holderName ?? t('erased'), day: formatDay(endsOn, language) })}</p>
      ))}
      {held.length === 0 && <p>{t('vacantNow')}</p>}
      {turn.dueRef === null ? (
        <p>{t('nobody')}</p>
      ) : (
        <p>
          {turn.dueRef === me.personRef ? t('nextYou', place) : t('next', { ...place, name: name(turn.dueRef) })}{' '}
          {turn.understudyRef && t('understudy', { name: name(turn.understudyRef) })}
        </p>
      )}
      {turn.waitingDecision && <p className={styles['quiet']}>{t('recordWaits')}</p>}
      <RecordTurn turn={turn} name={name(turn.dueRef)} />
      <SkipTurn turn={turn} title={title} name={name(turn.dueRef)} waiting={waiting} />
      <TurnProofView turn={turn} />
      <Pool turn={turn} />
    </article>
  );
}

function RecordTurn({ turn, name }: { turn: Turn; name: string }): JSX.Element | null {
  const t = useText(democracyText);
  const language = useLanguage();
  const can = useCan();
  const record = useCommand(RecordTurnDocument, [ComingTurnsDocument, DecisionsDocument]);
  const result = record.data?.recordTurn;
  if (!can('decision:record') || turn.dueRef === null || turn.waitingDecision) return null;
  return (
    <div data-screen-only>
      {record.error && <ErrorNotice error={record.error} />}
      {result && result.__typename !== 'DecisionRecorded' && <RefusalNotice refusal={result} />}
      <ConfirmAction
        main={false}
        action={t('record')}
        confirm={t('recordYes')}
        consequence={t('recordConfirm', { name, day: formatDay(turn.beginsOn, language) })}
        onConfirm={() => record.mutate({ officeCode: turn.officeCode, language })}
        pending={record.isPending}
      />
    </div>
  );
}

/** Leaving and entering the pool, for oneself. */
function Pool({ turn }: { turn: Turn }): JSX.Element {
  const t = useText(democracyText);
  const officeName = useOfficeName();
  const { me } = useSession();
  const refresh = useRefresh();
  const reason = useReason();
  const leave = useCommand(LeavePoolDocument);
  const enter = useCommand(EnterPoolDocument);
  const isIn = turn.order.some(({ ref }) => ref === me.personRef);
  const { officeCode } = turn;
  const after = { onSuccess: () => refresh(ComingTurnsDocument) };
  const results = [leave.data?.leavePool, enter.data?.enterPool];
  return (
    <details className={styles['details']} data-screen-only>
      <summary>{t('poolTitle')}</summary>
      <div className={styles['form']}>
        {[leave.error, enter.error].map((error) => error && <ErrorNotice key={error.message} error={error} />)}
        {results.map(
          (result) => result?.__typename === 'TurnRefused' && <RefusalNotice key={result.code} refusal={result} />,
        )}
        <p>{t(isIn ? 'inPool' : 'outOfPool')}</p>
        {isIn ? (
          <div className={styles['row']}>
            <ReasonSelect {...reason} />
            <ConfirmAction
              main={false}
              action={t('leave')}
              confirm={t('leaveYes')}
              consequence={t('leaveConfirm', { office: officeName(turn.officeCode, turn.officeTitle) })}
              onConfirm={() => leave.mutate({ officeCode, reason: reason.value }, after)}
              pending={leave.isPending}
            />
          </div>
        ) : (
          <div>
            <Button onClick={() => enter.mutate({ officeCode }, after)} loading={enter.isPending}>
              {t('enter')}
            </Button>
          </div>
        )}
      </div>
    </details>
  );
}
