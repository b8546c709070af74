import { formatDay, Section, useLanguage, useText } from '#web-ui';
import type { JSX } from 'react';
import type { ChangePartsFragment } from './generated/graphql.js';
import { peopleText } from './l10n.js';
import styles from './people.module.css';
import { useSphereLabel } from './use-sphere-label.js';

type Reason =
  | 'founded'
  | 'before-this-history'
  | 'rules-accepted'
  | 'admitted'
  | 'stepped-back'
  | 'left'
  | 'returned'
  | 'expired'
  | 'decided';

/** Every change of a sphere with its day, its reason and its decision. */
export function PathSection({ history }: { history: readonly ChangePartsFragment[] }): JSX.Element {
  const t = useText(peopleText);
  const language = useLanguage();
  const label = useSphereLabel();
  return (
    <Section id="path" title={t('path')} lead={t('pathLead')}>
      <ol className={styles['path']}>
        {history.map(({ to, day, reason, decisionId }) => (
          <li key={`${day}.${to}.${reason}`}>
            <strong>{label(to)}</strong> · {formatDay(day, language)} · {t(`reason.${reason as Reason}`)}
            {decisionId && <span className={styles['quiet']}> · {t('byDecision', { id: decisionId.slice(-8) })}</span>}
          </li>
        ))}
      </ol>
    </Section>
  );
}
