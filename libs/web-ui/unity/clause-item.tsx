import { Button } from '@mantine/core';
import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { type Citer, ClauseCiters } from '../citers/index.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { ErrorNotice, Notice } from '../components/notice.js';
import { StatusBadge } from '../components/status-badge.js';
import { formatDay } from '../format/format.js';
import {
  AffirmClauseDocument,
  UnityCountDocument,
  UnityInForceDocument,
  type UnityInForceQuery,
  UnityTodayDocument,
  WithdrawAffirmationDocument,
} from '../generated/graphql.js';
import { useLanguage, useText, useTextOfCode } from '../i18n/use-text.js';
import { shellText } from '../l10n/shell.js';
import { unityText } from '../l10n/unity.js';
import { useCan } from '../session/session-context.js';
import type { VersionInForce } from './unity.types.js';
import styles from './unity.module.css';

interface ClauseProps {
  readonly clause: NonNullable<VersionInForce['clauses']>[number];
  readonly of: { readonly kind: string; readonly version: number };
  readonly mine: UnityInForceQuery['myStanding']['clauses'][number] | undefined;
  readonly citers: readonly Citer[];
}

const REFRESHES = [UnityInForceDocument, UnityCountDocument, UnityTodayDocument, 'query Session'];

/** One clause with the reader's own word on it. Nobody affirms two at once. */
export function ClauseItem({ clause, of, mine, citers }: ClauseProps): JSX.Element {
  const t = useText(unityText);
  const language = useLanguage();
  const refused = useTextOfCode(unityText);
  const shellT = useText(shellText);
  const may = useCan()('unity:read');
  const affirm = useCommand(AffirmClauseDocument, REFRESHES);
  const withdraw = useCommand(WithdrawAffirmationDocument, REFRESHES);
  const { number, title, text, hash } = clause;
  const read = { ...of, clause: number, hash };
  const results = [affirm.data?.affirmClause, withdraw.data?.withdrawAffirmation];
  const refusal = results.find((one) => one?.__typename === 'AffirmationRefused');
  const error = affirm.error ?? withdraw.error;
  const affirmedOn = mine?.affirmedOn;
  return (
    <li className={styles['clause']} id={`clause-${number}`}>
      <h3>
        {number}. {title}
      </h3>
      <p className={styles['text']}>{text}</p>
      <div className={styles['word']} lang={language} aria-live="polite" data-screen-only>
        {affirmedOn ? (
          <>
            <StatusBadge tone="info" icon="check" word={t('affirmed', { day: formatDay(affirmedOn, language) })} />
            <ConfirmAction
              main={false}
              action={t('withdraw')}
              confirm={t('withdrawYes')}
              consequence={t('withdrawConfirm', { number })}
              pending={withdraw.isPending}
              onConfirm={() => withdraw.mutate({ read })}
            />
          </>
        ) : (
          <>
            <StatusBadge tone="quiet" icon="clock" word={t('waits')} />
            {may && (
              <Button loading={affirm.isPending} onClick={() => affirm.mutate({ read })}>
                {t('affirm', { number })}
              </Button>
            )}
          </>
        )}
      </div>
      <div lang={language}>
        <ClauseCiters citers={citers} clause={number} />
      </div>
      {error && <ErrorNotice error={error} />}
      {refusal?.__typename === 'AffirmationRefused' && (
        <Notice title={shellT('refusedTitle')}>{refused(`refused.${refusal.code}`, refusal.message)}</Notice>
      )}
    </li>
  );
}
