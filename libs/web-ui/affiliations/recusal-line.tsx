import type { JSX } from 'react';
import { useCommand } from '../api/use-api.js';
import { ConfirmAction } from '../components/confirm-action.js';
import { Notice } from '../components/notice.js';
import { useText } from '../i18n/use-text.js';
import { useCan } from '../session/session-context.js';
import { RecuseDocument } from './generated/graphql.js';
import { affiliationsText } from './l10n.js';
import { Refused } from './refused.js';
import styles from './affiliations.module.css';

interface RecusalLineProps {
  readonly decision: {
    readonly id: string;
    readonly state: string;
    readonly recused: readonly string[];
    readonly mayRecuse: boolean;
    readonly asksRecusal: string | null;
  };
}

/** Who took no part in a decision; whoever is asked, or wants to, says so here. */
export function RecusalLine({ decision }: RecusalLineProps): JSX.Element {
  const t = useText(affiliationsText);
  const can = useCan();
  const recuse = useCommand(RecuseDocument, ['query RecordDecisions', 'query Decisions']);
  const { id, state, recused, mayRecuse, asksRecusal } = decision;
  const offers = can('vote') && mayRecuse && (asksRecusal !== null || state === 'recorded');
  return (
    <>
      {recused.length > 0 && (
        <p className={styles['quiet']}>{t('recused', { names: recused.join(', '), count: recused.length })}</p>
      )}
      {offers && asksRecusal !== null && <Notice title={t('asks', { name: asksRecusal })} />}
      <Refused error={recuse.error} answer={recuse.data?.recuse} />
      {offers && (
        <div data-screen-only>
          <ConfirmAction
            main={false}
            action={t('recuse')}
            confirm={t('recuse')}
            consequence={t('recuseConfirm')}
            onConfirm={() => recuse.mutate({ decisionId: id })}
            pending={recuse.isPending}
          />
        </div>
      )}
    </>
  );
}
