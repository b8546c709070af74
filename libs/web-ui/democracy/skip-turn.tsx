import type { JSX } from 'react';
import type { DecisionItem } from '../decisions/waiting-decisions.js';
import { useText } from '../i18n/use-text.js';
import { Decide } from '../keys/decide.js';
import { officeRulesText } from '../l10n/office-rules.js';
import { useCan, useSession } from '../session/session-context.js';
import styles from './democracy.module.css';
import type { Turn } from './turn-facts.js';

interface SkipTurnProps {
  readonly turn: Turn;
  readonly title: string;
  /** Of the one whose turn it is. */
  readonly name: string;
  readonly waiting: readonly DecisionItem[];
}

/** Passes over somebody whom nobody can reach, by a decision of two. Nobody does it to themselves: they let it pass. */
export function SkipTurn({ turn, title, name, waiting }: SkipTurnProps): JSX.Element | null {
  const t = useText(officeRulesText);
  const can = useCan();
  const { me } = useSession();
  const { officeCode, dueRef: personRef } = turn;
  const isThis = ({ effectKind, effectPayload }: DecisionItem): boolean => {
    const about = JSON.parse(effectPayload ?? '{}') as { officeCode?: string; turn?: number };
    return effectKind === 'turn.skip' && about.officeCode === officeCode && about.turn === turn.turn;
  };
  if (personRef === null || turn.waitingDecision) return null;
  if (waiting.some(isThis)) return <p className={styles['quiet']}>{t('skipWaits', { name })}</p>;
  if (personRef === me.personRef || !can('decision:record')) return null;
  return (
    <details className={styles['details']} data-screen-only>
      <summary>{t('skip', { name })}</summary>
      <div className={styles['form']}>
        <p>{t('skipWhy')}</p>
        <Decide
          action={t('skipAction', { name })}
          confirm={t('skipYes')}
          consequence={t('skipConfirm', { name, office: title })}
          decision={{
            text: t('skipText', { office: title, name, turn: turn.turn }),
            effectKind: 'turn.skip',
            payload: { officeCode, personRef },
          }}
        />
      </div>
    </details>
  );
}
